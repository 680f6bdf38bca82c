import { formulaTokens, type FormulaToken } from "./tokens";

/**
 * Signs that people write and files do not know (MS-XLSX 2.2.2): `A1#` is stored as ANCHORARRAY, `@A1:A9` as SINGLE, and `[@Sales]` as
 * `[[#This Row],[Sales]]`. Excel takes a file that holds the signs themselves for a damaged one.
 */

const isOperand = ({ kind, text }: FormulaToken): boolean =>
  kind === "reference" || kind === "name" || (kind === "text" && !text.startsWith('"'));

/** Where the reference begins that ends before `end`: `B2`, `Sheet1!B2`, `'My sheet'!B2`, `Name`. */
const operandStart = (tokens: readonly FormulaToken[], end: number): number => {
  const last = tokens[end - 1];
  if (!last || !isOperand(last)) return end;
  const sheet = tokens[end - 3];
  return tokens[end - 2]?.text === "!" && sheet && isOperand(sheet) ? end - 3 : end - 1;
};

/** Behind the parenthesis that closes the one at `open`. */
const closing = (tokens: readonly FormulaToken[], open: number): number => {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at]?.text === "(") depth++;
    if (tokens[at]?.text === ")" && --depth === 0) return at + 1;
  }
  return tokens.length;
};

/** Behind the reference, the table's part or the call that begins at `start`. */
const operandEnd = (tokens: readonly FormulaToken[], start: number): number => {
  const first = tokens[start];
  if (!first || !isOperand(first)) return start;
  let end = start + 1;
  if (tokens[end]?.text === "!") end += 2;
  if (tokens[end]?.text === "(") return closing(tokens, end);
  if (tokens[end]?.text.startsWith("[") === true) return end + 1;
  return tokens[end]?.text === ":" ? end + 2 : end;
};

const written = (tokens: readonly FormulaToken[]): string =>
  tokens.map(({ text }) => text).join("");

/**
 * `[@]`, `[@Sales]`, `[@[Sales (yuan)]]`, `[@[a]:[b]]` -> the form of a file; `table` is put before one that names none. `[@]` becomes
 * `[[#This Row]]`, since LibreOffice 7.4 does not read the shorter `[#This Row]`; the grammar has both (ECMA-376 Part 1, 18.17.2).
 */
const storedThisRow = (text: string, table: string): string => {
  const columns = text.slice(2, -1).trim();
  const parts = columns === "" ? "[#This Row]" : `[#This Row],${bracketed(columns)}`;
  return `${table}[${parts}]`;
};

const bracketed = (columns: string): string => (columns.startsWith("[") ? columns : `[${columns}]`);

const THIS_ROW = /^\[(?:#This Row|\[#This Row\](?:,(.*))?)\]$/is;
const PLAIN_COLUMN = /^\[([\p{L}\p{N}_]+)\]$/u;

const shownThisRow = (text: string): string => {
  const match = THIS_ROW.exec(text);
  if (!match) return text;
  const columns = match[1]?.trim() ?? "";
  return `[@${PLAIN_COLUMN.exec(columns)?.[1] ?? columns}]`;
};

/** `[Sales]`, `[[a]:[b]]`, a column of the table around: not the number of another workbook (`[1]Sheet1!A1`), before which no name stands either. */
const isOwnColumn = (tokens: readonly FormulaToken[], at: number): boolean =>
  tokens[at]?.text.startsWith("[") === true &&
  tokens[at - 1]?.kind !== "name" &&
  tokens[at + 1]?.kind !== "name" &&
  tokens[at + 1]?.text !== "!";

/** Writes the signs `#`, `@` and `[@...]`, and columns without a table, as a file does. `table` is the name of the table around the formula's cell, "" outside of one. */
export const storedOperators = (formula: string, table: string): string => {
  if (!/[#@]/.test(formula) && (table === "" || !formula.includes("["))) return formula;
  const tokens = formulaTokens(formula);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    const before = tokens[at - 1];
    if (text.startsWith("[@")) out.push(storedThisRow(text, before?.kind === "name" ? "" : table));
    else if (table !== "" && isOwnColumn(tokens, at)) out.push(`${table}${text}`);
    else if (text === "#" && before && operandStart(tokens, at) < at) {
      const operand = out.splice(out.length - (at - operandStart(tokens, at)));
      out.push(`_xlfn.ANCHORARRAY(${operand.join("")})`);
    } else if (text === "@" && operandEnd(tokens, at + 1) > at + 1) {
      const end = operandEnd(tokens, at + 1);
      out.push(`_xlfn.SINGLE(${storedOperators(written(tokens.slice(at + 1, end)), table)})`);
      at = end - 1;
    } else out.push(text);
  }
  return out.join("");
};

const CALLS: Readonly<Record<string, (operand: string) => string>> = {
  "_XLFN.ANCHORARRAY": (operand) => `${operand}#`,
  "_XLFN.SINGLE": (operand) => `@${operand}`,
};

/** The signs again as people write them. */
export const shownOperators = (formula: string): string => {
  if (!/_xlfn\.(ANCHORARRAY|SINGLE)\(|#This Row/i.test(formula)) return formula;
  const tokens = formulaTokens(formula);
  const out: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    const sign = CALLS[text.toUpperCase()];
    if (sign && tokens[at + 1]?.text === "(") {
      const end = closing(tokens, at + 1);
      out.push(sign(shownOperators(written(tokens.slice(at + 2, end - 1)))));
      at = end - 1;
    } else out.push(text.startsWith("[") ? shownThisRow(text) : text);
  }
  return out.join("");
};
