import { Unreadable, type FeelIssue } from "./unreadable";

/** Computes a formula: `value` gives what its names stand for. */
type Compute = (value: (name: string) => number) => number;

/** A formula that was read: the names in it, each once, and how it is computed. */
export interface Formula {
  readonly names: readonly string[];
  readonly compute: Compute;
}

/** The reading of a formula, or why it could not be read. */
export type FormulaReading =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly issue: FeelIssue };

interface Cursor {
  readonly source: string;
  readonly names: Set<string>;
  at: number;
  depth: number;
}

// Brackets within brackets that no person writes, and that would exhaust the stack.
const DEEPEST = 100;
const TOKEN = /\s*(\*\*|[-+*/()]|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?|[A-Za-z][A-Za-z0-9]*)/y;

const peek = (cursor: Cursor): string => {
  TOKEN.lastIndex = cursor.at;
  return TOKEN.exec(cursor.source)?.[1] ?? "";
};

const take = (cursor: Cursor): string => {
  TOKEN.lastIndex = cursor.at;
  const found = TOKEN.exec(cursor.source);
  if (found) cursor.at = TOKEN.lastIndex;
  return found?.[1] ?? "";
};

const nested = (cursor: Cursor): Compute => {
  cursor.depth++;
  if (cursor.depth > DEEPEST) throw new Unreadable(cursor.at, "this is nested too deeply");
  const inner = additive(cursor);
  cursor.depth--;
  const at = cursor.at;
  if (take(cursor) !== ")") throw new Unreadable(at, ") is missing");
  return inner;
};

const operand = (cursor: Cursor): Compute => {
  const at = cursor.at;
  const token = take(cursor);
  if (token === "(") return nested(cursor);
  if (/^[\d.]/.test(token)) {
    const constant = Number(token);
    return () => constant;
  }
  if (!/^[A-Za-z]/.test(token)) throw new Unreadable(at, "a value is missing");
  cursor.names.add(token);
  return (value) => value(token);
};

/** A sign binds more tightly than a power, in FEEL as in Excel: -2 ** 2 is 4. */
const signed = (cursor: Cursor): Compute => {
  let negative = false;
  while (peek(cursor) === "-") {
    take(cursor);
    negative = !negative;
  }
  const of = operand(cursor);
  return negative ? (value) => -of(value) : of;
};

type Operator = (left: Compute, right: Compute) => Compute;

const chain = (
  cursor: Cursor,
  next: (cursor: Cursor) => Compute,
  operators: Readonly<Record<string, Operator>>,
): Compute => {
  let left = next(cursor);
  for (;;) {
    const sign = peek(cursor);
    const operator = Object.hasOwn(operators, sign) ? operators[sign] : undefined;
    if (operator === undefined) return left;
    take(cursor);
    left = operator(left, next(cursor));
  }
};

const power = (cursor: Cursor): Compute =>
  chain(cursor, signed, { "**": (a, b) => (value) => a(value) ** b(value) });

const multiplicative = (cursor: Cursor): Compute =>
  chain(cursor, power, {
    "*": (a, b) => (value) => a(value) * b(value),
    "/": (a, b) => (value) => a(value) / b(value),
  });

const additive = (cursor: Cursor): Compute =>
  chain(cursor, multiplicative, {
    "+": (a, b) => (value) => a(value) + b(value),
    "-": (a, b) => (value) => a(value) - b(value),
  });

/**
 * Reads a formula: numbers, names, `+ - * / **` and brackets, with the precedence of FEEL (DMN 1.3, 10.3.1.2, rules 2, 4 and 19 to 25):
 * powers and all others from left to right.
 */
export const readFormula = (source: string): FormulaReading => {
  const cursor: Cursor = { source, names: new Set(), at: 0, depth: 0 };
  try {
    const compute = additive(cursor);
    if (source.slice(cursor.at).trim() !== "")
      throw new Unreadable(cursor.at, `${source.slice(cursor.at).trim()} is too much`);
    return { ok: true, formula: { names: [...cursor.names], compute } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, issue: error.issue };
    throw error;
  }
};
