import { serialOfIso } from "../dates";
import type { Operand, Operator, Part, UnaryTests } from "./test";
import { Unreadable, type FeelIssue } from "./unreadable";

// Our own reader of a small part of FEEL: the maintained grammar would be two fifths of the custom functions' bundle.
// Its interpreter (feelin) is the oracle in test/rules/feel/predicate.test.ts.

/** The reading of a cell, or why it could not be read. */
export type Reading =
  | { readonly ok: true; readonly tests: UnaryTests }
  | { readonly ok: false; readonly issue: FeelIssue };

interface Token {
  readonly text: string;
  readonly at: number;
}

const END = "";
const TOKEN =
  /"(?:[^"\\]|\\.)*"|(?:\d+(?:\.\d+)?|\.\d+)|\.\.|<=|>=|!=|[<>=()[\],@-]|[\p{L}_][\p{L}\p{N}_]*/uy;
const OPERATORS: ReadonlySet<string> = new Set(["<", "<=", ">", ">=", "=", "!="]);

const tokensOf = (source: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(source[at] ?? "")) at++;
    if (at >= source.length) break;
    TOKEN.lastIndex = at;
    const text = TOKEN.exec(source)?.[0];
    if (text === undefined) throw new Unreadable(at, "this cannot be read");
    tokens.push({ text, at });
    at += text.length;
  }
  return [...tokens, { text: END, at: source.length }];
};

/** A place in the tokens of a cell; it never moves past the end. */
interface Cursor {
  readonly tokens: readonly Token[];
  place: number;
}

const peek = ({ tokens, place }: Cursor): Token => tokens[place] as Token;

const take = (cursor: Cursor): Token => {
  const token = peek(cursor);
  if (token.text !== END) cursor.place++;
  return token;
};

const expect = (cursor: Cursor, texts: readonly string[]): Token => {
  const token = take(cursor);
  if (texts.includes(token.text)) return token;
  throw new Unreadable(token.at, `${texts.join(" or ")} is missing`);
};

const stringOf = ({ text, at }: Token): string => {
  try {
    return JSON.parse(text) as string;
  } catch {
    throw new Unreadable(at, `${text} has an unknown escape`);
  }
};

const dateOf = (token: Token, start: number): Operand => {
  const serial = token.text.startsWith('"') ? serialOfIso(stringOf(token)) : undefined;
  if (serial === undefined)
    throw new Unreadable(start, `${token.text} is not a day; write date("2026-01-31")`);
  return { kind: "date", value: serial };
};

const word = (cursor: Cursor, { text, at }: Token): Operand => {
  if (text === "true" || text === "false") return { kind: "boolean", value: text === "true" };
  if (text === "null") return { kind: "none" };
  if (text !== "date" || peek(cursor).text !== "(") return { kind: "name", name: text };
  take(cursor);
  const date = dateOf(take(cursor), at);
  expect(cursor, [")"]);
  return date;
};

const operand = (cursor: Cursor): Operand => {
  const token = take(cursor);
  const { text, at } = token;
  if (text === END) throw new Unreadable(at, "a value is missing");
  if (text === "@") return dateOf(take(cursor), at);
  if (text.startsWith('"')) return { kind: "text", value: stringOf(token) };
  if (/^[\d.]*\d$/.test(text)) return { kind: "number", value: Number(text) };
  if (text === "-" && /^[\d.]*\d$/.test(peek(cursor).text))
    return { kind: "number", value: -Number(take(cursor).text) };
  if (/^[\p{L}_]/u.test(text)) return word(cursor, token);
  throw new Unreadable(at, `${text} is not a value`);
};

/** From an opening bracket on: `[` and `]` at the ends belong to it, `(`, `)` and brackets turned outwards do not. */
const interval = (cursor: Cursor): Part => {
  const open = take(cursor).text;
  const low = operand(cursor);
  expect(cursor, [".."]);
  const high = operand(cursor);
  const close = expect(cursor, ["]", ")", "["]).text;
  return { kind: "interval", low, high, lowIncluded: open === "[", highIncluded: close === "]" };
};

const part = (cursor: Cursor): Part => {
  const { text } = peek(cursor);
  if (text === "[" || text === "(" || text === "]") return interval(cursor);
  if (!OPERATORS.has(text)) return { kind: "compare", operator: "=", operand: operand(cursor) };
  take(cursor);
  return { kind: "compare", operator: text as Operator, operand: operand(cursor) };
};

const parts = (cursor: Cursor): readonly Part[] => {
  const list = [part(cursor)];
  while (peek(cursor).text === ",") {
    take(cursor);
    list.push(part(cursor));
  }
  return list;
};

const isWildcard = (cursor: Cursor, ends: string): boolean =>
  peek(cursor).text === "-" && cursor.tokens[cursor.place + 1]?.text === ends;

const unaryTests = (cursor: Cursor): UnaryTests => {
  if (isWildcard(cursor, END)) {
    take(cursor);
    return { kind: "any" };
  }
  const negated = peek(cursor).text === "not" && cursor.tokens[cursor.place + 1]?.text === "(";
  if (!negated) return { kind: "tests", negated, parts: parts(cursor) };
  cursor.place += 2;
  const nothing = isWildcard(cursor, ")");
  const read: UnaryTests = nothing
    ? { kind: "nothing" }
    : { kind: "tests", negated, parts: parts(cursor) };
  if (nothing) take(cursor);
  expect(cursor, [")"]);
  return read;
};

/**
 * Reads a cell of a rule: FEEL unary tests, of which we take comparisons, intervals, lists, not(...), "-", numbers, strings, booleans,
 * dates, null and names of arguments. `not(-)` never holds. Source: DMN 1.3, 10.3.1.2, rules 7, 8, 12 to 18.
 */
export const readTests = (source: string): Reading => {
  try {
    const cursor = { tokens: tokensOf(source), place: 0 };
    const tests = unaryTests(cursor);
    const rest = peek(cursor);
    if (rest.text !== END) throw new Unreadable(rest.at, `${rest.text} is too much`);
    return { ok: true, tests };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, issue: error.issue };
    throw error;
  }
};
