import { Unread } from "../fault";

/** How numbers are joined. */
export type Sign = "+" | "-" | "*" | "/" | "**";
/** How values are compared. */
export type Comparison = "<" | "<=" | ">" | ">=" | "=" | "!=";

/** A FEEL expression as far as we take it: literals, names, arithmetic, comparisons, and if-then-else. */
export type Expression =
  | { readonly kind: "literal"; readonly value: number | string | boolean | null }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negated"; readonly of: Expression }
  | {
      readonly kind: "joined";
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "compared";
      readonly comparison: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    };

interface Cursor {
  readonly source: string;
  /** Names that are known, the longest first: FEEL's names may hold blanks and hyphens. */
  readonly names: readonly string[];
  readonly within: string;
  at: number;
  depth: number;
}

const DEEPEST = 100;
/** So many characters of a sum are a tree as deep as the stack of a browser bears. */
const LONGEST = 5000;
const KEYWORDS: ReadonlySet<string> = new Set(["if", "then", "else", "true", "false", "null"]);
const SIGNS = /\*\*|<=|>=|!=|[-+*/()<>=]/y;
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)/y;
const TEXT = /"(?:[^"\\]|\\.)*"/y;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const GOES_ON = /[\p{L}\p{N}_]/u;

const refuse = ({ source, at, within }: Cursor): never => {
  throw new Unread({ code: "unsupported-expression", text: source, at, within });
};

const blanks = (cursor: Cursor): void => {
  while (/\s/.test(cursor.source[cursor.at] ?? "")) cursor.at++;
};

const match = (cursor: Cursor, pattern: RegExp): string | undefined => {
  blanks(cursor);
  pattern.lastIndex = cursor.at;
  return pattern.exec(cursor.source)?.[0];
};

const accept = (cursor: Cursor, text: string): boolean => {
  const word = GOES_ON.test(text);
  if (match(cursor, word ? WORD : SIGNS) !== text) return false;
  cursor.at += text.length;
  return true;
};

const need = (cursor: Cursor, text: string): void => {
  if (!accept(cursor, text)) refuse(cursor);
};

const knownName = (cursor: Cursor): string | undefined => {
  const { source, at, names } = cursor;
  return names.find(
    (name) => source.startsWith(name, at) && !GOES_ON.test(source[at + name.length] ?? ""),
  );
};

const textLiteral = (cursor: Cursor, text: string): Expression => {
  try {
    const value = JSON.parse(text) as string;
    cursor.at += text.length;
    return { kind: "literal", value };
  } catch {
    return refuse(cursor);
  }
};

const word = (cursor: Cursor): Expression => {
  blanks(cursor);
  const known = knownName(cursor);
  if (known !== undefined) {
    cursor.at += known.length;
    return { kind: "name", name: known };
  }
  const found = match(cursor, WORD);
  if (found === undefined) return refuse(cursor);
  if (found === "true" || found === "false" || found === "null") {
    cursor.at += found.length;
    return { kind: "literal", value: found === "null" ? null : found === "true" };
  }
  // A call of a function, or a keyword where no name can stand, is an expression that we do not take.
  const after = cursor.source.slice(cursor.at + found.length).trimStart();
  if (KEYWORDS.has(found) || after.startsWith("(")) return refuse(cursor);
  throw new Unread({ code: "unknown-name", name: found, within: cursor.within });
};

const operand = (cursor: Cursor): Expression => {
  if (cursor.at > LONGEST) throw new Unread({ code: "too-deep", limit: LONGEST });
  if (accept(cursor, "(")) {
    const inner = deeper(cursor);
    need(cursor, ")");
    return inner;
  }
  const number = match(cursor, NUMBER);
  if (number !== undefined) {
    cursor.at += number.length;
    return { kind: "literal", value: Number(number) };
  }
  const text = match(cursor, TEXT);
  return text === undefined ? word(cursor) : textLiteral(cursor, text);
};

const signed = (cursor: Cursor): Expression => {
  let negative = false;
  while (accept(cursor, "-")) negative = !negative;
  const of = operand(cursor);
  if (!negative) return of;
  return of.kind === "literal" && typeof of.value === "number"
    ? { kind: "literal", value: -of.value }
    : { kind: "negated", of };
};

const chain = (
  cursor: Cursor,
  next: (cursor: Cursor) => Expression,
  signs: readonly Sign[],
): Expression => {
  let left = next(cursor);
  for (;;) {
    const sign = signs.find((each) => accept(cursor, each));
    if (sign === undefined) return left;
    left = { kind: "joined", sign, left, right: next(cursor) };
  }
};

const power = (cursor: Cursor): Expression => chain(cursor, signed, ["**"]);
const product = (cursor: Cursor): Expression => chain(cursor, power, ["*", "/"]);
const sum = (cursor: Cursor): Expression => chain(cursor, product, ["+", "-"]);
const COMPARISONS: readonly Comparison[] = ["<=", ">=", "!=", "<", ">", "="];

const comparison = (cursor: Cursor): Expression => {
  const left = sum(cursor);
  const found = COMPARISONS.find((each) => accept(cursor, each));
  return found === undefined
    ? left
    : { kind: "compared", comparison: found, left, right: sum(cursor) };
};

const deeper = (cursor: Cursor): Expression => {
  cursor.depth++;
  if (cursor.depth > DEEPEST) refuse(cursor);
  const found = whole(cursor);
  cursor.depth--;
  return found;
};

const whole = (cursor: Cursor): Expression => {
  blanks(cursor);
  if (knownName(cursor) !== undefined || !accept(cursor, "if")) return comparison(cursor);
  const condition = deeper(cursor);
  need(cursor, "then");
  const then = deeper(cursor);
  need(cursor, "else");
  return { kind: "if", condition, then, otherwise: deeper(cursor) };
};

/**
 * Reads a FEEL expression with the names that are known in it; the longest name counts ("Pre-bureau risk" is one).
 * Throws Unread: unsupported-expression, unknown-name, too-deep. `within` is what it stands in.
 */
export const readExpression = (
  source: string,
  names: Iterable<string>,
  within: string,
): Expression => {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  // Names are known with single blanks; what stands in quotes stays as it is.
  const plain = source.replace(/"(?:[^"\\]|\\[^])*(?:"|\\?$)|\s+/g, (found) =>
    found.startsWith('"') ? found : " ",
  );
  const cursor: Cursor = { source: plain, names: longestFirst, within, at: 0, depth: 0 };
  const found = whole(cursor);
  blanks(cursor);
  return cursor.at < cursor.source.length ? refuse(cursor) : found;
};
