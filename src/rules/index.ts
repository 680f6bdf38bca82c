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
  CheckFinding,
  GradeContext,
  Grader,
  Grades,
  Located,
  Move,
  Output,
  Passing,
  Reason,
  Step,
} from "./grader";
export { dayOf, serialOf, serialOfIso } from "./dates";
export { argumentsOf, type Arguments } from "./arguments";
export { dueAfter, nextDue, outputNamesOf, type Every, type OutputName } from "./outputs";
export { tidy } from "./tidy";
export { needsDay } from "./needsDay";
export { divide, portionsOf, type Portion } from "./methods/split";
export { discountedValue, lifetimeValue } from "./methods/formula";
export type { Flaw, Known } from "./known";
export { Knowledge } from "./known";
export type { Model, ModelQuestion, Models } from "./model";
export { atOnce, eachRow, inBlocks, type Steps } from "./steps";
export { fallingRows } from "./order";
export { modelsAsked } from "./modelsAsked";
export { compileTrusted, type CompileOptions } from "./compile";
export { compile } from "./compileChecked";
export { checkGrades } from "./checks/checkGrades";
export { InvalidSchemeError, type SchemeIssue } from "./invalidScheme";
export type { Argument } from "./scheme/argument";
export type { Check } from "./scheme/check";
export type { Blank, Choice, Derived, Input, Unit } from "./scheme/input";
export type { Method } from "./scheme/method";
export type { Provenance } from "./scheme/provenance";
export { inputsBehind } from "./inputsBehind";
export { inputsOf } from "./inputsOf";
export { readScheme } from "./readScheme";
export {
  PlainScheme,
  Scheme,
  type Example,
  type Hysteresis,
  type Part,
  type Remark,
} from "./scheme/scheme";
export { TOPICS, type Topic } from "./scheme/topic";
export type { Synonyms } from "./scheme/shape";
export type { Policy, Tier } from "./scheme/tier";
export type { SchemePath } from "./schemePath";
export { readFormula, type FormulaTree } from "./feel/formula";
export { readTests, type Reading } from "./feel/parse";
export type { FeelIssue } from "./feel/unreadable";
export { predicateOf, Unfit, type Predicate, type Range } from "./feel/predicate";
export type { Operand, Operator, Part as FeelPart, UnaryTests } from "./feel/test";
export { nextDown, nextUp } from "./double";
export { answersOf, planOf, typeOf, type ChoiceAnswer, type Plan } from "./plan";
export { fractionsOf } from "./cuts";
export { stabilityParts } from "./checks/figures";
export { parentsOf } from "./derived/parents";
export { leversOf, mayBe } from "./levers/leversOf";
export {
  withLevers,
  type LeverValues,
  type Moved as MovedScheme,
  type OffSum,
} from "./levers/withLevers";
export type {
  Gives,
  Lever,
  LeverGroup,
  LeverSays,
  Limits,
  Spread,
  Sweep,
  When as LeverWhen,
} from "./levers/lever";
export { schemesWithin, type Within } from "./levers/within";
