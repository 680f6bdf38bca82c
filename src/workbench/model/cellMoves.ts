import type { Area, Cell, CellMoves, SheetId } from "./book";
import type { CellStore } from "./cellStore";
import type { DeedRecord } from "./record";
import type { Touched } from "./touched";

/**
 * Moves the cells of a sheet for a structural deed. The deed itself says where they go: what is recorded besides are the cells that it deletes, and those that
 * become other cells on their way.
 */
export function cellMovesOf(
  sheet: SheetId,
  store: CellStore,
  edited: Touched,
  record: DeedRecord,
): CellMoves {
  const cut = (area: Area, visit: (row: number, column: number, cell: Cell) => void) => {
    store.cut(area, (row, column, cell) => {
      edited.add(sheet, row, column);
      visit(row, column, cell);
    });
  };
  return {
    remove(area) {
      cut(area, (row, column, cell) => {
        record.gone(sheet, row, column, cell);
      });
    },
    move(area, way) {
      const moving: [row: number, column: number, was: Cell, is: Cell | undefined][] = [];
      cut(area, (row, column, cell) => {
        const to = way(row, column, cell);
        moving.push([to.row, to.column, cell, to.cell]);
      });
      for (const [row, column, was, is] of moving) {
        store.put(row, column, is);
        edited.add(sheet, row, column);
        if (is !== was) record.put(sheet, row, column, was, is);
      }
    },
  };
}
