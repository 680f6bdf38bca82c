import { type Cell, isCellError } from "../../workbook";

/** Beginnings that make a spreadsheet take text for a formula when the file is opened: in East Asia also the full-width ones (OWASP/www-community#1088). */
const FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/;

const plain = (cell: Cell): string => {
  if (cell === null) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "number") return String(cell);
  return FORMULA.test(cell) ? `'${cell}` : cell;
};

/**
 * A cell as a field of a delimited text, quoted where it must be. Text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers do not, negative ones are data.
 */
export const fieldText = (cell: Cell, delimiter: string): string => {
  const text = plain(cell);
  const quote = text.includes(delimiter) || /["\r\n]/.test(text) || text !== text.trim();
  return quote ? `"${text.replaceAll('"', '""')}"` : text;
};
