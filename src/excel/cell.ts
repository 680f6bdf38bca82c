import { isFormula, type Cell, type Content } from "../workbook";

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

/** How a text begins that a host may take for a formula, and the mark of texts itself. */
const TAKEN_FOR_FORMULA = /^\s*['=+\-@＝＋－＠]/;

/**
 * What to call a new column of a table. Names are texts, but Microsoft does not say whether a name is read as if it were typed: one that begins like a
 * formula gets the apostrophe, which at worst is seen.
 */
export const toHostName = (name: string): string =>
  TAKEN_FOR_FORMULA.test(name) ? `'${name}` : name;

/** The longest text that Excel takes into a cell. */
const LONGEST_TEXT = 32_767;

/** Whether a cell's text is longer than Excel takes. */
export const isTooLong = (cell: Content): boolean =>
  typeof cell === "string" && cell.length > LONGEST_TEXT;

/** `toHost` for a cell of a known number format: where it is "@" all that is typed stays text, and an apostrophe would be seen. */
export const toHostAs = (cell: Cell, format: unknown): string | number | boolean =>
  format === "@" && typeof cell === "string" ? cell : toHost(cell);

/** What to hand to `Range.formulas`: a formula as such, a constant as `toHostAs` gives it. */
export const contentToHost = (content: Content, format: unknown): string | number | boolean =>
  isFormula(content) ? content.formula : toHostAs(content, format);

/** A cell as Office.js gives it, with its formula where it has one. A text that looks like a formula reads the same as its "formula": only where the two differ is it one. */
export const toContent = (formula: unknown, value: unknown, valueType?: string): Content =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value
    ? { formula }
    : toCell(value, valueType);

/** A text by which equal cells meet in a count. */
export const cellKey = (cell: Cell): string =>
  cell === null || cell === ""
    ? ""
    : typeof cell === "object"
      ? `e${cell.error}`
      : `${typeof cell}${String(cell)}`;
