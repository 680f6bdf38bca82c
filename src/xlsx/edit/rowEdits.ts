import { type Range, union } from "../address";
import type { CellValue } from "../value";
import type { CellEdit, ColumnEdit } from "./edit";

/** Edits of cells by row. */
export interface RowEdits {
  /** The first row from `row` on that has an edit; Infinity where there is none. */
  next(row: number): number;
  /** The edits of a row by column, the last one at a place being the one that counts. */
  at(row: number): readonly CellEdit[];
  /** All cells that are written; undefined for none. */
  readonly range: Range | undefined;
  /** From left to right, where whole columns are all that is written, and none of them twice; none otherwise. */
  readonly columns: readonly ColumnEdit[];
}

/** The edits of one batch. */
type Source = Omit<RowEdits, "columns">;

/** What is to be done to the cells of a sheet, in the order given: single cells, or whole columns. */
export type EditBatch = CellEdit[] | ColumnEdit;

const isCells = (batch: EditBatch): batch is CellEdit[] => Array.isArray(batch);

const NONE: readonly CellEdit[] = [];

/** The place of the first number from `least` on. */
const placeOf = (numbers: readonly number[], least: number): number => {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};

const ofCells = (edits: readonly CellEdit[]): Source => {
  const byRow = new Map<number, CellEdit[]>();
  let range: Range | undefined;
  for (const edit of edits) {
    const { row, column } = edit;
    const inside =
      range &&
      row >= range.top &&
      row <= range.bottom &&
      column >= range.left &&
      column <= range.right;
    if (!inside) range = union(range, { top: row, left: column, bottom: row, right: column });
    const list = byRow.get(row);
    if (list) list.push(edit);
    else byRow.set(row, [edit]);
  }
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  return {
    next: (row) => rows[placeOf(rows, row)] ?? Infinity,
    at: (row) => byRow.get(row) ?? NONE,
    range,
  };
};

/** Objects are made for the row at hand alone: a column of a million cells costs no memory of its own. */
const ofColumn = (edit: ColumnEdit): Source => {
  const { column, row: top, values, like, style } = edit;
  const look = { ...(like !== undefined && { like }), ...(style && { style }) };
  // Spelled out where it can be: this is done for every cell.
  const editOf = (row: number, value: CellValue): CellEdit =>
    like !== undefined && style !== undefined
      ? { row, column, value, like, style }
      : { row, column, value, ...look };
  const next = (row: number): number => {
    let at = Math.max(0, row - top);
    while (at < values.length && values[at] === undefined) at++;
    return at < values.length ? top + at : Infinity;
  };
  return {
    next,
    at: (row) => {
      const value = values[row - top];
      return value === undefined ? NONE : [editOf(row, value)];
    },
    range:
      values.length === 0
        ? undefined
        : { top, left: column, bottom: top + values.length - 1, right: column },
  };
};

const inOrder = (edits: readonly CellEdit[]): boolean =>
  edits.every(({ column }, i) => i === 0 || (edits[i - 1]?.column ?? 0) < column);

const onlyColumns = (batches: readonly EditBatch[]): readonly ColumnEdit[] => {
  const columns = batches.filter((batch): batch is ColumnEdit => !isCells(batch));
  const distinct = new Set(columns.map(({ column }) => column));
  return columns.length === batches.length && distinct.size === batches.length
    ? columns.sort((a, b) => a.column - b.column)
    : [];
};

/** The edits of all batches by row. */
export const rowEdits = (batches: readonly EditBatch[]): RowEdits => {
  const sources = batches.map((batch) => (isCells(batch) ? ofCells(batch) : ofColumn(batch)));
  return {
    next: (row) => sources.reduce((least, source) => Math.min(least, source.next(row)), Infinity),
    at: (row) => {
      const edits: CellEdit[] = [];
      for (const source of sources) edits.push(...source.at(row));
      return inOrder(edits)
        ? edits
        : [...new Map(edits.map((edit) => [edit.column, edit])).values()].sort(
            (a, b) => a.column - b.column,
          );
    },
    range: sources.reduce<Range | undefined>(
      (all, { range }) => (range ? union(all, range) : all),
      undefined,
    ),
    columns: onlyColumns(batches),
  };
};
