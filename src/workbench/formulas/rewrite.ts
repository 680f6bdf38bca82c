import { columnLetters, columnNumber } from "../model/address";
import { tokenize } from "./tokens";

const FULL_WIDTH: Readonly<Record<string, string>> = {
  "（": "(",
  "）": ")",
  "，": ",",
  "：": ":",
  "＝": "=",
  "＋": "+",
  "－": "-",
  "＊": "*",
  "／": "/",
  "＆": "&",
  "＞": ">",
  "＜": "<",
  "％": "%",
  "！": "!",
  "＃": "#",
  "＠": "@",
  "“": '"',
  "”": '"',
};

/**
 * A formula as Excel writes down what was typed: functions, references and TRUE and FALSE in capitals, full-width signs outside texts as plain ones, closing
 * parentheses that are missing at the end added.
 */
export function tidyFormula(typed: string): string {
  const plain = plainSigns(typed.trim());
  const tokens = tokenize(plain);
  const text = tokens
    .map((token) => {
      if (token.kind === "function") return token.text.toUpperCase();
      if (token.kind === "reference")
        return (
          token.text.slice(0, token.text.length - token.reference.length) +
          token.reference.toUpperCase()
        );
      return token.kind === "name" && /^(true|false)$/i.test(token.text)
        ? token.text.toUpperCase()
        : token.text;
    })
    .join("");
  const signs = tokens.filter(({ kind }) => kind === "other").map((token) => token.text);
  const open =
    signs.filter((sign) => sign === "(").length - signs.filter((sign) => sign === ")").length;
  return text + ")".repeat(Math.max(0, open));
}

/** Texts keep their signs. A text that is opened with a Chinese quotation mark ends with one. */
function plainSigns(typed: string): string {
  let inText = false;
  return [...typed]
    .map((char) => {
      const plain = FULL_WIDTH[char];
      if (inText && plain !== '"' && char !== '"') return char;
      if ((plain ?? char) === '"') inText = !inText;
      return plain ?? char;
    })
    .join("");
}

/** The formula as it reads when it is copied so many rows down and columns to the right; what leaves the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return tokenize(formula)
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const shifted = token.reference
        .split(":")
        .map((corner) => shiftCorner(corner, rows, columns));
      return shifted.includes(undefined)
        ? "#REF!"
        : token.text.slice(0, token.text.length - token.reference.length) + shifted.join(":");
    })
    .join("");
}

function shiftCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  // "$5" alone is a fixed row: the first $ belongs to the digits when there are no letters.
  const rowIsFixed = fixedRow !== "" || (letters === "" && fixedColumn !== "");
  const column = letters === "" ? 0 : columnNumber(letters) + (fixedColumn === "" ? columns : 0);
  const row = digits === "" ? 1 : Number(digits) + (rowIsFixed ? 0 : rows);
  if (column < 0 || column >= 16_384 || row < 1 || row > 1_048_576) return undefined;
  return `${letters === "" ? "" : fixedColumn + columnLetters(column)}${digits === "" ? "" : (letters === "" ? fixedColumn : fixedRow) + String(row)}`;
}
