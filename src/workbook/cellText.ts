import { isCellError, type Cell } from "../cells";

/** A cell as text: an error as Excel spells it, TRUE and FALSE, numbers in full, nothing for a blank. */
export const cellText = (cell: Cell): string => {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
};

/** Whether two cells hold the same. */
export const sameCell = (a: Cell, b: Cell): boolean =>
  Object.is(a, b) ||
  (isCellError(a) && isCellError(b) && a.error === b.error) ||
  (isEmptyCell(a) && isEmptyCell(b));

/** Whether a cell holds nothing; hosts give a blank as null or as an empty text. */
export const isEmptyCell = (cell: Cell): boolean => cell === null || cell === "";

const NUMBER = /^[-+(\u00a5$]*\d[\d,]*(\.\d+)?(e[-+]?\d+)?%?\)?$/i;

/** Whether a text is nothing but a number ("1,200.5", "12%", "(3)"): what a delimited file has in place of numbers. */
export const isNumberText = (text: string): boolean => NUMBER.test(text.normalize("NFKC").trim());
