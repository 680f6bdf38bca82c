export type { Beyond, DmnFault, Read, SchemeFault } from "./fault";
export type {
  Aggregation,
  DmnColumn,
  DmnDecision,
  DmnInput,
  DmnKnowledge,
  DmnLogic,
  DmnModel,
  DmnOutput,
  DmnRule,
  DmnTable,
  DmnType,
  HitPolicy,
  KeptScheme,
} from "./model";
export { readDmn } from "./readDmn";
export { dmnToScheme, type ImportedScheme, type ImportOptions } from "./dmnToScheme";
export { schemeToDmn } from "./schemeToDmn";
export { readSchemeJson, schemeToJson } from "./readSchemeJson";
