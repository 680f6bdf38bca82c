import type { Cell } from "../cells";
import { isNumberText } from "./cellText";

/** A header longer than this is a sentence: a note above the table, not a header of it. */
const LONGEST_HEADER = 60;
/** Titles and groups of headers (merged cells hold their text once) fill less of a row than headers do. */
const FILLED = 0.6;
/** Years as headers ("2024", "2025") are numbers; more of them than this and the row is data. */
const NUMBERS = 0.34;

/** As text this is a header as often as a number. */
const YEAR = /^(19|20)\d\d$/;

/** A number, or the text of one: every cell of a delimited file is text. */
const isNumber = (cell: Cell): boolean =>
  typeof cell === "number" ||
  (typeof cell === "string" && isNumberText(cell) && !YEAR.test(cell.trim()));

const filled = (row: readonly Cell[]): number =>
  row.filter((cell) => cell !== null && cell !== "").length;

const looksLikeHeaders = (row: readonly Cell[], widest: number): boolean => {
  const count = filled(row);
  if (count < Math.max(1, Math.ceil(widest * FILLED))) return false;
  const texts = row.filter((cell) => typeof cell === "string" && cell !== "" && !isNumber(cell));
  const short = texts.every((text) => String(text).trim().length <= LONGEST_HEADER);
  const numbers = row.filter(isNumber).length;
  return (
    short && texts.length + numbers === count && numbers <= count * NUMBERS && texts.length > 0
  );
};

/**
 * Which of the first rows of a block holds the headers: the first that is filled about as far as the widest row, with short texts.
 * Title rows, notes and group headings above it are skipped. 0 where none looks like headers.
 */
export const headerRowOf = (rows: readonly (readonly Cell[])[]): number => {
  const widest = Math.max(0, ...rows.map(filled));
  const found = rows.findIndex((row) => looksLikeHeaders(row, widest));
  return Math.max(0, found);
};
