export { readAddress, sendsPasswordOpenly, type AddressFault, type Server } from "./server";
export type { Asked, ServerFault } from "./fault";
export { readTableName, type TableName } from "./quote";
export { copiesIn, exists, greet, lookAt, type ServerColumn, type SourceTable } from "./look";
export { mapTable } from "./mapTable";
export { statementsOf, type Grading, type Stated, type Statements } from "./statements";
export type { Target } from "./target";
export type { Standing, Watcher } from "./watch";
export {
  countedBy,
  gradeInto,
  planOf,
  problemsCounted,
  type Count,
  type Graded,
  type Left,
} from "./grade";
