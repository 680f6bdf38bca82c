import type { ValueType } from "../column";
import { nextDown, nextUp } from "../double";
import type { Words } from "../words";
import type { Operand, Part, UnaryTests } from "./test";

/** One of the answers of a choice, which a cell names by its key or its label. */
interface Choice {
  readonly key: string;
  readonly label: Words;
}

/** What is known of the input that a cell tests. */
export interface Subject {
  readonly type: ValueType;
  readonly choices?: readonly Choice[] | undefined;
  /** Values of the number arguments that a cell may name. */
  readonly names: Readonly<Record<string, unknown>>;
}

/** A run of numbers, both ends included: an open end is moved by one unit in the last place. */
export interface Range {
  readonly low: number;
  readonly high: number;
  /** The ends as the cell has them. */
  readonly from: number;
  readonly to: number;
}

/**
 * A cell compiled for the type of its input: a value passes where it lies in a range or in the texts, or not, where negated.
 * `none` says whether a known absence passes: comparisons never hold on it, as in FEEL.
 */
export interface Predicate {
  readonly tests: UnaryTests;
  readonly always: boolean;
  readonly negated: boolean;
  readonly ranges: readonly Range[];
  readonly texts: ReadonlySet<string>;
  readonly none: boolean;
}

/** A cell that does not fit its input; the message says how. */
export class Unfit extends Error {}

const everything = { low: -Infinity, high: Infinity };
const range = (low: number, high: number, from: number, to: number): Range => ({
  low,
  high,
  from,
  to,
});

const number = (operand: Operand, { type, names }: Subject): number => {
  const value = operand.kind === "name" ? names[operand.name] : undefined;
  if (operand.kind === "name") {
    if (type === "number" && typeof value === "number") return value;
    throw new Unfit(`${operand.name} is no number argument of the scheme`);
  }
  if (operand.kind === type && "value" in operand) return operand.value as number;
  throw new Unfit(`a ${operand.kind} cannot be compared with a ${type}`);
};

const comparedRanges = (part: Part, subject: Subject): readonly Range[] => {
  if (part.kind === "interval") {
    const from = number(part.low, subject);
    const to = number(part.high, subject);
    if (from > to) throw new Unfit("the interval is upside down");
    const low = part.lowIncluded ? from : nextUp(from);
    return [range(low, part.highIncluded ? to : nextDown(to), from, to)];
  }
  const x = number(part.operand, subject);
  const { low, high } = everything;
  switch (part.operator) {
    case "=":
      return [range(x, x, x, x)];
    case "!=":
      return [range(low, nextDown(x), low, x), range(nextUp(x), high, x, high)];
    case "<":
      return [range(low, nextDown(x), low, x)];
    case "<=":
      return [range(low, x, low, x)];
    case ">":
      return [range(nextUp(x), high, x, high)];
    case ">=":
      return [range(x, high, x, high)];
  }
};

const truthRange = (part: Part): Range => {
  if (part.kind === "compare" && part.operand.kind === "boolean") {
    const same = part.operator === "=";
    if (same || part.operator === "!=") {
      const value = part.operand.value === same ? 1 : 0;
      return range(value, value, value, value);
    }
  }
  throw new Unfit("only true and false can be asked of a boolean");
};

const choiceKey = (text: string, choices: readonly Choice[]): string => {
  const found = choices.find(({ key, label }) => [key, label.zh, label.en].includes(text));
  if (found) return found.key;
  throw new Unfit(`"${text}" is none of the choices`);
};

const textOf = (part: Part, { type, choices }: Subject): string => {
  if (part.kind === "compare" && part.operand.kind === "text" && part.operator === "=")
    return type === "choice" ? choiceKey(part.operand.value, choices ?? []) : part.operand.value;
  throw new Unfit(`only texts in quotes can be asked of a ${type}`);
};

const isNone = (part: Part): boolean => part.kind === "compare" && part.operand.kind === "none";

/** Whether an absence passes a part: `null` and `= null` do, `!= 3` does, `!= null` and comparisons do not. */
const noneParts = (part: Part): boolean => {
  if (part.kind === "interval") return false;
  const differs = part.operator === "!=";
  return part.operator === "=" || differs ? isNone(part) !== differs : false;
};

// `!= null` alone says the same as `not(null)`.
const plain = (tests: UnaryTests & { kind: "tests" }): typeof tests => {
  const [only, ...rest] = tests.parts;
  if (only?.kind !== "compare" || only.operator !== "!=" || !isNone(only)) return tests;
  if (rest.length > 0) throw new Unfit("!= null stands alone");
  const part: Part = { ...only, operator: "=" };
  return { kind: "tests", negated: !tests.negated, parts: [part] };
};

/** Compiles a cell for its input; throws Unfit where it asks what the input cannot answer. */
export const predicateOf = (tests: UnaryTests, subject: Subject): Predicate => {
  const empty = { tests, ranges: [], texts: new Set<string>() };
  if (tests.kind === "any") return { ...empty, always: true, negated: false, none: true };
  if (tests.kind === "nothing") return { ...empty, always: false, negated: false, none: false };
  const { negated, parts } = plain(tests);
  const none = parts.some(noneParts) !== negated;
  const asked = parts.filter((part) => !isNone(part));
  const shared = { ...empty, always: false, negated, none };
  if (subject.type === "text" || subject.type === "choice")
    return {
      ...shared,
      texts: new Set(asked.map((part) => textOf(part, subject))),
    };
  const ranges = asked.flatMap((part) =>
    subject.type === "boolean" ? [truthRange(part)] : comparedRanges(part, subject),
  );
  return { ...shared, ranges };
};
