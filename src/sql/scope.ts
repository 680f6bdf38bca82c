import { isoOf } from "../cells";
import {
  answersOf,
  predicateOf,
  readTests,
  Unfit,
  type FeelPart,
  type Plan,
  type UnaryTests,
  type ValueType,
} from "../rules";
import { and, choose, cmp, col, isIn, isKnown, isNull, not, or, val, type Expr } from "./expr";
import type { Query } from "./query";

/** A value of a scheme as columns: `name`, NULL where there is none, and `name_none`, whether there is known to be none, where that may be. */
export interface Value {
  readonly name: string;
  readonly type: ValueType;
  readonly none: boolean;
  readonly unknown: boolean;
  /** The step that it is there from; what ranks it begins there, so that no step is worked through more often than it must. */
  readonly step?: string;
}

/** Why a row has no grade, or what it was graded in spite of: a code at an input, where the condition holds. */
export interface Cause {
  readonly input?: string;
  readonly code: string;
  readonly when: Expr;
}

/** What a graded scheme leaves behind in the query. */
export interface Graded {
  /** The column of the tier's key, NULL where there is none. */
  readonly tier: string;
  /** The column of the score; absent where the scheme gives none. */
  readonly score: string | undefined;
  /** Why there is no tier. */
  readonly why: readonly Cause[];
}

/** A scheme, or a part of one, on its way into a query. */
export interface Scope {
  readonly plan: Plan;
  readonly query: Query;
  /** What stands before the names of its columns: empty for the whole. */
  readonly prefix: string;
  readonly values: Map<string, Value>;
  readonly parts: Map<string, Graded>;
  /** Inputs that have a column. */
  readonly columns: ReadonlySet<string>;
  readonly asOf: number | undefined;
  /** Where a row takes part in a population at all. */
  readonly member: Expr;
}

/** The value of a key that compiling has checked. */
export const valueOf = ({ values }: Scope, key: string): Value => {
  const value = values.get(key);
  if (value === undefined) throw new Error(`"${key}" is no value of the scheme`);
  return value;
};

export const noneOf = ({ name, none }: Value): Expr => (none ? col(`${name}_none`) : val(false));

/** Whether nothing is known of a value. */
export const unknownOf = (value: Value): Expr =>
  value.unknown ? and(isNull(col(value.name)), not(noneOf(value))) : val(false);

const bound = (scope: Scope, operand: FeelOperand, type: ValueType): Expr => {
  if (operand.kind === "name")
    return val(scope.plan.arguments[operand.name] as number, operand.name);
  const value = "value" in operand ? operand.value : 0;
  return type === "date" ? val(value, isoOf(value as number)) : val(value);
};

type FeelOperand = Extract<FeelPart, { kind: "compare" }>["operand"];

const partOf = (scope: Scope, { name, type }: Value, part: FeelPart): Expr => {
  const column = col(name);
  if (part.kind === "interval")
    return and(
      cmp(column, part.lowIncluded ? ">=" : ">", bound(scope, part.low, type)),
      cmp(column, part.highIncluded ? "<=" : "<", bound(scope, part.high, type)),
    );
  const { operand, operator } = part;
  if (operand.kind === "boolean")
    return operand.value === (operator === "=") ? column : not(column);
  return cmp(column, operator === "!=" ? "<>" : operator, bound(scope, operand, type));
};

const isAbsence = (part: FeelPart): boolean =>
  part.kind === "compare" && part.operand.kind === "none";

const ofValue = (
  scope: Scope,
  value: Value,
  tests: UnaryTests & { kind: "tests" },
  texts: ReadonlySet<string>,
): Expr => {
  const asked = tests.parts.filter((part) => !isAbsence(part));
  const textual = value.type === "text" || value.type === "choice";
  if (asked.length === 0) return val(false);
  return textual
    ? isIn(col(value.name), [...texts])
    : or(...asked.map((part) => partOf(scope, value, part)));
};

/** A cell of a rule as a condition: true, false, or NULL where it hangs on what is not known. */
export const testOf = (scope: Scope, key: string, source: string): Expr => {
  const value = valueOf(scope, key);
  const reading = readTests(source);
  if (!reading.ok) throw new Unfit(reading.issue.message);
  const predicate = predicateOf(reading.tests, {
    type: value.type,
    choices: answersOf(scope.plan, key),
    names: scope.plan.arguments,
  });
  if (predicate.always) return val(true);
  const { tests } = predicate;
  if (tests.kind !== "tests") return val(false);
  const inner = ofValue(scope, value, tests, predicate.texts);
  const holds =
    predicate.negated && inner.op === "in"
      ? { ...inner, not: true }
      : predicate.negated
        ? not(inner)
        : inner;
  const none = noneOf(value);
  const constant = holds.op === "value";
  if (constant && value.unknown)
    return choose("boolean", [
      { when: none, then: val(predicate.none) },
      { when: isKnown(col(value.name)), then: holds },
    ]);
  return predicate.none ? or(none, holds) : and(not(none), holds);
};

/** A test without the keys that it leaves open. */
export interface Condition {
  readonly holds: Expr;
  readonly keys: readonly string[];
}

/** All cells of a rule together, in the order of `order`. */
export const conditionOf = (
  scope: Scope,
  when: Readonly<Record<string, string>>,
  order: readonly string[] = [],
): Condition => {
  const cells = Object.entries(when)
    .map(([key, source]) => ({ key, holds: testOf(scope, key, source) }))
    .filter(({ holds }) => !(holds.op === "value" && holds.value === true))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  return { holds: and(...cells.map(({ holds }) => holds)), keys: cells.map(({ key }) => key) };
};

/** Whether a condition may hang on something unknown. */
export const mayHang = (scope: Scope, { keys, holds }: Condition): boolean =>
  holds.op !== "value" && keys.some((key) => valueOf(scope, key).unknown);
