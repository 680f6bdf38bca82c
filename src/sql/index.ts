export { compileSql } from "./compile";
export { readsOf } from "./grade";
export {
  DIALECTS,
  type CompiledSql,
  type Count,
  type Dialect,
  type ResultColumn,
  type SourceColumn,
  type SqlOptions,
  type SqlOutcome,
  type SqlProblem,
} from "./options";
