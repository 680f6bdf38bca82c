export { inLocale, type Locale, type Words } from "./words";
export {
  fail,
  ok,
  type Outcome,
  type Problem,
  type ProblemCode,
} from "./problem";
export {
  CellState,
  type BooleanColumn,
  type Column,
  type ColumnSet,
  type NumberColumn,
  type TextColumn,
  type ValueType,
} from "./column";
export type {
  ArgumentValue,
  Explanation,
  Fact,
  GradeContext,
  Grader,
  Grades,
  Located,
  Move,
  Provenance,
  Reason,
  Step,
} from "./grader";
