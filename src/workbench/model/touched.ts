import type { ChangedCells, SheetId } from "./book";

/** Cells that were touched, to add to. */
export interface Touched {
  readonly cells: ChangedCells;
  add(sheet: SheetId, row: number, column: number): void;
}

/** An empty record of touched cells. */
export function createTouched(): Touched {
  const cells = new Map<SheetId, Map<number, Set<number>>>();
  return {
    cells,
    add(sheet, row, column) {
      const rows = cells.get(sheet) ?? new Map<number, Set<number>>();
      cells.set(sheet, rows);
      const columns = rows.get(row);
      if (columns) columns.add(column);
      else rows.set(row, new Set([column]));
    },
  };
}
