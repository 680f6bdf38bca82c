/**
 * A piece of a formula. The pieces of a formula put together are the formula again.
 * `other` is everything that needs no attention here: operators, parentheses, numbers, text in quotes, error literals.
 */
export type Token =
  | { readonly kind: "other"; readonly text: string }
  /** The name of a function; the parenthesis follows as `other`. */
  | { readonly kind: "function"; readonly text: string }
  /** An A1 reference: one cell, a range, whole columns or rows; `sheet` is the name taken out of its quotes. */
  | {
      readonly kind: "reference";
      readonly text: string;
      readonly sheet?: string;
      readonly reference: string;
    }
  /** A structured reference; `table` is "" inside a table's own row ("[@金额]"); `body` is what stands in the outer brackets. */
  | {
      readonly kind: "structured";
      readonly text: string;
      readonly table: string;
      readonly body: string;
    }
  /** A defined name, a table's name, a variable of LET or LAMBDA, TRUE or FALSE. */
  | {
      readonly kind: "name";
      readonly text: string;
      readonly sheet?: string;
      readonly name: string;
    }
  /** The # after a reference: all that the formula in that cell spills to. */
  | { readonly kind: "spill"; readonly text: "#" };

const TEXT = /"(?:[^"]|"")*"?/y;
const ERROR =
  /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!)/iy;
const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_\\][\p{L}\p{N}_.\\]*))!/uy;
const CELLS =
  /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(![])/uy;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(![])/uy;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const CALL = /\s*\(/y;

/** Takes a formula apart, "=" in front included. Never fails: what it does not know is `other`. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at, tokens[tokens.length - 1]);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function nextToken(formula: string, at: number, before: Token | undefined): Token {
  const plain = matchAt(TEXT, formula, at) ?? matchAt(ERROR, formula, at);
  if (plain) return { kind: "other", text: plain[0] };
  const char = formula[at] ?? "";
  if (char === "#" && before && before.kind !== "other" && before.kind !== "function")
    return { kind: "spill", text: "#" };
  if (char === "{") return { kind: "other", text: arrayLiteral(formula, at) };
  if (char === "[") return structured(formula, at, "", at);
  const sheet = matchAt(SHEET, formula, at);
  if (sheet) return afterSheet(formula, at, sheet) ?? { kind: "other", text: sheet[0] };
  const reference = referenceAt(formula, at);
  if (reference) return { kind: "reference", text: reference, reference };
  const number = matchAt(NUMBER, formula, at);
  if (number) return { kind: "other", text: number[0] };
  const word = matchAt(WORD, formula, at)?.[0];
  if (word === undefined) return { kind: "other", text: char };
  if (formula[at + word.length] === "[") return structured(formula, at, word, at + word.length);
  if (matchAt(CALL, formula, at + word.length)) return { kind: "function", text: word };
  return { kind: "name", text: word, name: word };
}

function referenceAt(formula: string, at: number): string | undefined {
  return (matchAt(CELLS, formula, at) ??
    matchAt(COLUMNS, formula, at) ??
    matchAt(ROWS, formula, at))?.[0];
}

function afterSheet(formula: string, at: number, sheet: RegExpExecArray): Token | undefined {
  const name = (sheet[1]?.replaceAll("''", "'") ?? sheet[2]) as string;
  const rest = at + sheet[0].length;
  const reference = referenceAt(formula, rest);
  if (reference)
    return {
      kind: "reference",
      text: sheet[0] + reference,
      sheet: name,
      reference,
    };
  const word = matchAt(WORD, formula, rest)?.[0];
  return word === undefined
    ? undefined
    : { kind: "name", text: sheet[0] + word, sheet: name, name: word };
}

/** An array constant; braces inside text do not count. */
function arrayLiteral(formula: string, at: number): string {
  let end = at + 1;
  while (end < formula.length && formula[end] !== "}")
    end += matchAt(TEXT, formula, end)?.[0].length ?? 1;
  return formula.slice(at, end + 1);
}

/** The brackets of a structured reference, nested ones included; an apostrophe escapes the character after it. */
function structured(formula: string, start: number, table: string, open: number): Token {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const char = formula[at];
    if (char === "'") at++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) {
      return {
        kind: "structured",
        text: formula.slice(start, at + 1),
        table,
        body: formula.slice(open + 1, at),
      };
    }
  }
  return { kind: "other", text: formula.slice(start) };
}
