import type { Cell } from "../../workbook";
import { isDateFormat } from "../../xlsx";
import { fieldText } from "../csv/field";
import type { PlainColumn, PlainTable } from "./plainTable";

const DAY = 86_400_000;
/** The serial of 1 January 1970. */
const EPOCH = 25_569;
const ROWS = 10_000;

/** A moment as text: the day alone where it is midnight. */
const momentText = (serial: number): string => {
  const iso = new Date(Math.round((serial - EPOCH) * DAY)).toISOString();
  const text = iso.replace("T", " ").replace(/\.000Z$|Z$/, "");
  return text.endsWith(" 00:00:00") ? text.slice(0, 10) : text;
};

const shownBy = ({ format = "" }: PlainColumn): ((cell: Cell) => Cell) =>
  isDateFormat(format)
    ? (cell) => (typeof cell === "number" ? momentText(cell) : cell)
    : (cell) => cell;

/** A table as delimited text in UTF-8, with a mark, by which Excel knows it for such. */
export function* csvPieces(
  { columns, rows }: PlainTable,
  delimiter: string,
): Generator<Uint8Array, void, undefined> {
  const shown = columns.map(shownBy);
  const record = (cells: readonly Cell[]): string =>
    `${cells.map((cell) => fieldText(cell, delimiter)).join(delimiter)}\r\n`;
  yield Buffer.from(`\uFEFF${record(columns.map(({ name }) => name))}`);
  for (let from = 0; from < rows; from += ROWS) {
    let text = "";
    for (let row = from; row < Math.min(rows, from + ROWS); row++)
      text += record(columns.map(({ cells }, at) => shown[at]?.(cells[row] ?? null) ?? null));
    yield Buffer.from(text);
  }
}
