import { MAX_COLUMNS, MAX_ROWS } from "../address";
import { rawCell, readCellTag } from "../read/rawCell";
import type { CellValue } from "../value";
import { readInteger } from "../xml/bytes";
import { columnCells, type ColumnCells } from "./columnCells";
import type { ColumnEdit } from "./edit";
import type { Output, RowBytes, RowContext } from "./rowPatch";

const COLON = 0x3a;
/** What a raw cell's column is before it is read: one less than that of a cell which does not say where it is. */
const NOWHERE = -9;

const cell = rawCell();

/** The column and style of a row's last cell, which begins at `start`, where it says itself in which column it is; false where it does not. A row without cells ends at -1. */
const readLast = ({ bytes, close }: RowBytes, start: number, { names }: RowContext): boolean => {
  cell.column = start < 0 ? -1 : NOWHERE;
  if (start < 0) return true;
  const behind = readCellTag(bytes, start + 1 + names.cell.length, close, cell);
  return behind >= 0 && cell.column >= 0;
};

/** Whole numbers as bytes; the same one again costs nothing. */
const digitsOf = () => {
  const digits = new Uint8Array(16);
  let [start, last] = [digits.length, -1];
  return {
    copyTo: (output: Output, number: number): void => {
      if (number !== last) {
        start = digits.length;
        for (let rest = number; rest > 0 || start === digits.length; rest = Math.floor(rest / 10))
          digits[--start] = 0x30 + (rest % 10);
        last = number;
      }
      output.copy(digits, start, digits.length);
    },
  };
};

/** Passes on what stands from `copied` to the end of a row's cells; its `spans`, a hint to readers, take in the new cells. */
const rowCopier = (output: Output) => {
  const [min, max] = [digitsOf(), digitsOf()];
  const copySpans = (
    bytes: Uint8Array,
    colon: number,
    first: number,
    last: number,
    { start, end }: RowBytes["spans"],
  ): void => {
    min.copyTo(output, Math.min(readInteger(bytes, start, colon), first + 1));
    output.copy(bytes, colon, colon + 1);
    // A file may say any number.
    max.copyTo(
      output,
      Math.min(MAX_COLUMNS, Math.max(readInteger(bytes, colon + 1, end), last + 1)),
    );
  };
  return ({ bytes, close, spans }: RowBytes, copied: number, first: number, last: number): void => {
    const colon = spans.start < 0 ? -1 : bytes.indexOf(COLON, spans.start);
    if (colon < 0 || colon >= spans.end) return output.copy(bytes, copied, close);
    output.copy(bytes, copied, spans.start);
    copySpans(bytes, colon, first, last, spans);
    output.copy(bytes, spans.end, close);
  };
};

/** The look that a new cell starts from: that of the row's cell in a column, or of empty cells there. */
const baseOf = (
  column: number,
  last: { readonly column: number; readonly style: number },
  row: RowBytes,
  { columnStyle }: RowContext,
): number => {
  if (column === last.column) return last.style;
  return row.style >= 0 ? row.style : (columnStyle(column) ?? 0);
};

const valueIn = ({ edit }: ColumnCells, row: number): CellValue | undefined =>
  edit.values[row - edit.row];

/** Passes on a row with its part of the columns behind its cells: from `copied` to the end of them. False, with nothing done, where that cannot be. */
type AppendRow = (row: RowBytes, last: number, copied: number) => boolean;

/**
 * Writes columns behind the last cell of each row, which begins at `last`: its cells need not be read then. A row cannot take them so where they touch cells that are there, take their look
 * from one before the last, or something leans on a formula that is gone.
 */
export const rowAppender = (
  edits: readonly ColumnEdit[],
  context: RowContext,
  output: Output,
): AppendRow => {
  const columns = edits.map((edit) => columnCells(edit, context));
  const least = Math.min(...edits.map(({ column, like }) => Math.min(column - 1, like ?? column)));
  const copyRow = rowCopier(output);
  const digits = digitsOf();
  const canTake = (row: RowBytes, last: number): boolean =>
    columns.length > 0 &&
    !row.empty &&
    row.row < MAX_ROWS &&
    context.notes.orphans.size === 0 &&
    readLast(row, last, context) &&
    least >= cell.column;
  const copyCells = (row: RowBytes): void => {
    for (const one of columns) {
      const value = valueIn(one, row.row);
      if (value === undefined) continue;
      const { column, like = column } = one.edit;
      const rest = one.rest(baseOf(like, cell, row, context), row.row, value);
      output.copy(one.start, 0, one.start.length);
      digits.copyTo(output, row.row + 1);
      output.copy(rest, 0, rest.length);
    }
  };
  return (row, last, copied) => {
    if (!canTake(row, last)) return false;
    const written = columns.filter((one) => valueIn(one, row.row) !== undefined);
    const [first, behind] = [written[0], written.at(-1)];
    if (first === undefined || behind === undefined) return false;
    copyRow(row, copied, first.edit.column, behind.edit.column);
    copyCells(row);
    return true;
  };
};
