import { format } from "numfmt";
import type { Cell, CellValue } from "./book";

/** Days that a serial of a 1904 workbook lacks against the ordinary calendar. */
const DAYS_TO_1904 = 1462;

/** The text a cell shows: its value under its number format, errors as their code, an empty cell as "". Column width is not looked at (no ####). */
export function displayText(cell: Cell | undefined, date1904 = false): string {
  if (!cell) return "";
  return valueText(cell.value, cell.style?.numberFormat ?? "General", date1904);
}

/** The text of a value under a number format; a format that cannot be read shows the value as General. */
export function valueText(value: CellValue, numberFormat: string, date1904 = false): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const shift = date1904 && typeof value === "number" && isDate(numberFormat) ? DAYS_TO_1904 : 0;
  const shown = typeof value === "number" ? value + shift : value;
  return format(numberFormat, shown, { throws: false, invalid: String(value), nbsp: false });
}

function isDate(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ""));
}
