import type { Cell } from "../workbook";

/** Whether a value as Office.js gives it may be an error: "#N/A" arrives as text, and only its value type tells it from a text of that form. */
export const mayBeError = (value: unknown): boolean =>
  typeof value === "string" && value.startsWith("#");

/** A value as Office.js gives it -> a cell; "" is a blank, whether nothing stands there or a formula gave "". */
export function toCell(value: unknown, valueType?: string): Cell {
  if (value === "" || value === null || value === undefined) return null;
  if (valueType === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

const LETTERS_ONLY = /^\p{L}[^\p{N}]*$/u;
const BOOLEANS = /^(true|false|真|假)$/i;

/**
 * What to hand to `Range.values` so that the cell ends up holding exactly this. Excel reads what it is given as if it were typed: "=..." and "@..." become
 * formulas, "012" a number, "3-4" a date. Text that it could read as anything else gets the apostrophe that makes it text and that nobody sees.
 */
export function toHost(cell: Cell): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.error;
  if (typeof cell !== "string") return cell;
  return cell === "" || (LETTERS_ONLY.test(cell) && !BOOLEANS.test(cell)) ? cell : `'${cell}`;
}

/** Whether two cells hold the same. */
export function sameCell(left: Cell, right: Cell): boolean {
  if (typeof left === "object" && typeof right === "object") return left?.error === right?.error;
  return left === right || (left === "" && right === null) || (left === null && right === "");
}

/** A text by which equal cells meet in a count. */
export const cellKey = (cell: Cell): string =>
  cell === null || cell === ""
    ? ""
    : typeof cell === "object"
      ? `e${cell.error}`
      : `${typeof cell}${String(cell)}`;
