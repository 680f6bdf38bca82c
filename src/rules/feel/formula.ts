import { Unreadable, type FeelIssue } from "./unreadable";

/** A formula as a tree. */
export type FormulaTree =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: FormulaTree }
  | {
      readonly kind: "binary";
      readonly sign: Sign;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    };

type Sign = "+" | "-" | "*" | "/" | "**";

/** Computes a formula: `value` gives what its names stand for. */
type Compute = (value: (name: string) => number) => number;

/** A formula that was read: the names in it, each once, its tree, and how it is computed. */
export interface Formula {
  readonly names: readonly string[];
  readonly tree: FormulaTree;
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
// So many characters of a sum are a tree as deep as the stack of a browser bears.
const LONGEST = 5000;
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

const nested = (cursor: Cursor): FormulaTree => {
  cursor.depth++;
  const inner = additive(cursor);
  cursor.depth--;
  const at = cursor.at;
  if (take(cursor) !== ")") throw new Unreadable(at, ") is missing");
  return inner;
};

const operand = (cursor: Cursor): FormulaTree => {
  const at = cursor.at;
  if (cursor.depth > DEEPEST || at > LONGEST) throw new Unreadable(at, "this is nested too deeply");
  const token = take(cursor);
  if (token === "(") return nested(cursor);
  if (/^[\d.]/.test(token)) return { kind: "number", value: Number(token) };
  if (!/^[A-Za-z]/.test(token)) throw new Unreadable(at, "a value is missing");
  cursor.names.add(token);
  return { kind: "name", name: token };
};

/** A sign binds more tightly than a power, in FEEL as in Excel: -2 ** 2 is 4. */
const signed = (cursor: Cursor): FormulaTree => {
  let negative = false;
  while (peek(cursor) === "-") {
    take(cursor);
    negative = !negative;
  }
  const of = operand(cursor);
  return negative ? { kind: "negative", of } : of;
};

const chain = (
  cursor: Cursor,
  next: (cursor: Cursor) => FormulaTree,
  signs: readonly Sign[],
): FormulaTree => {
  let left = next(cursor);
  for (;;) {
    const sign = signs.find((each) => each === peek(cursor));
    if (sign === undefined) return left;
    take(cursor);
    left = { kind: "binary", sign, left, right: next(cursor) };
  }
};

const power = (cursor: Cursor): FormulaTree => chain(cursor, signed, ["**"]);
const multiplicative = (cursor: Cursor): FormulaTree => chain(cursor, power, ["*", "/"]);
const additive = (cursor: Cursor): FormulaTree => chain(cursor, multiplicative, ["+", "-"]);

const binary = (sign: Sign, a: Compute, b: Compute): Compute => {
  switch (sign) {
    case "+":
      return (value) => a(value) + b(value);
    case "-":
      return (value) => a(value) - b(value);
    case "*":
      return (value) => a(value) * b(value);
    case "/":
      return (value) => a(value) / b(value);
    case "**":
      return (value) => a(value) ** b(value);
  }
};

/** How a tree is computed: closures over closures, since a page may not run code that it makes. */
const computing = (tree: FormulaTree): Compute => {
  switch (tree.kind) {
    case "number":
      return () => tree.value;
    case "name":
      return (value) => value(tree.name);
    case "negative": {
      const of = computing(tree.of);
      return (value) => -of(value);
    }
    case "binary":
      return binary(tree.sign, computing(tree.left), computing(tree.right));
  }
};

/**
 * Reads a formula: numbers, names, `+ - * / **` and brackets, with the precedence of FEEL (DMN 1.3, 10.3.1.2, rules 2, 4 and 19 to 25):
 * powers and all others from left to right.
 */
export const readFormula = (source: string): FormulaReading => {
  const cursor: Cursor = { source, names: new Set(), at: 0, depth: 0 };
  try {
    const tree = additive(cursor);
    if (source.slice(cursor.at).trim() !== "")
      throw new Unreadable(cursor.at, `${source.slice(cursor.at).trim()} is too much`);
    return { ok: true, formula: { names: [...cursor.names], tree, compute: computing(tree) } };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, issue: error.issue };
    throw error;
  }
};
