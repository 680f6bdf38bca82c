export { inLocale, type Locale, type Words } from "./words";
export { fail, ok, type Outcome, type Problem, type ProblemCode } from "./problem";
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
  Reason,
  Step,
} from "./grader";
export { dayOf, serialOf, serialOfIso } from "./dates";
export { argumentsOf, type Arguments } from "./arguments";
export { compile, type CompileOptions } from "./compile";
export { InvalidSchemeError, type SchemeIssue } from "./invalidScheme";
export type { Argument } from "./scheme/argument";
export type { Blank, Choice, Derived, Input, Unit } from "./scheme/input";
export type { Method } from "./scheme/method";
export type { Provenance } from "./scheme/provenance";
export { inputsOf, PlainScheme, Scheme, type Remark } from "./scheme/scheme";
export type { Synonyms } from "./scheme/shape";
export type { Policy, Tier } from "./scheme/tier";
