import type { Region } from "../port";
import { columnLetters } from "../address";

/** Signs that a column's name in a formula must have a `'` before. */
const MARKS = /['#[\]@]/g;

/**
 * The body of a column of customers as a formula names it: `客户[等级]`, which follows a table as it grows, or `'Sheet 1'!$F$2:$F$601`. `column` is an index within the
 * region.
 */
export const columnReference = ({ area, table, headers }: Region, column: number): string => {
  if (table !== undefined)
    return `${table}[${String(headers[column] ?? "").replace(MARKS, (mark) => `'${mark}`)}]`;
  const letters = columnLetters(area.column + column);
  const [first, last] = [area.row + 2, area.row + area.rows];
  return `'${area.sheet.replaceAll("'", "''")}'!$${letters}$${first}:$${letters}$${last}`;
};

/** A column of the formula's own table in its own row: `[@等级]`, with brackets of its own where the name has more than letters and digits. */
export const ownCell = (header: string): string => {
  const name = header.replace(MARKS, (mark) => `'${mark}`);
  return /^[\p{L}\p{N}_.]+$/u.test(header) ? `[@${name}]` : `[@[${name}]]`;
};

/** A column of the formula's own table: `[客户数]`. */
export const ownColumn = (header: string): string =>
  `[${header.replace(MARKS, (mark) => `'${mark}`)}]`;
