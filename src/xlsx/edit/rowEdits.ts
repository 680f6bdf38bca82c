import type { Range } from "../address";
import { union } from "../address";
import type { CellEdit } from "./edit";

/** The edits of a sheet by row, rows in their order; within a row by column, the last one at a place being the one that counts. */
export interface RowEdits {
  readonly rows: readonly number[];
  readonly at: (row: number) => readonly CellEdit[];
  /** All cells that are written; undefined for none. */
  readonly range: Range | undefined;
}

/** Sorts edits into rows. */
export const rowEdits = (edits: readonly CellEdit[]): RowEdits => {
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
  const none: CellEdit[] = [];
  const sorted = (list: CellEdit[]): CellEdit[] =>
    [...new Map(list.map((edit) => [edit.column, edit])).values()].sort(
      (a, b) => a.column - b.column,
    );
  return {
    rows: [...byRow.keys()].sort((a, b) => a - b),
    at: (row) => sorted(byRow.get(row) ?? none),
    range,
  };
};
