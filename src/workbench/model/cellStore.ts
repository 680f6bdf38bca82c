import { intersection } from "./area";
import type { Area, Cell, Cells } from "./book";
import { createBounds } from "./cellBounds";

/** The cells of one sheet, to write as well. */
export interface CellStore extends Cells {
  /** Puts a cell or takes it away, and gives what was there. */
  put(row: number, column: number, cell: Cell | undefined): Cell | undefined;
  /** Takes away all cells of an area, row by row, and tells of each. */
  cut(area: Area, visit: (row: number, column: number, cell: Cell) => void): void;
}

/** True for a cell with a value or a formula, false for one that is only coloured. */
export function hasContent(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    (cell.value !== "" || cell.formula !== undefined || cell.spilledFrom !== undefined)
  );
}

/** An empty grid: rows in a map, cells of a row in an array by column. */
export function createCellStore(): CellStore {
  const rows = new Map<number, (Cell | undefined)[]>();
  const anyOf = (row: number, counts: (cell: Cell | undefined) => boolean) =>
    rows.get(row)?.some(counts) === true;
  const withContent = createBounds((row) => anyOf(row, hasContent));
  const all = createBounds((row) => anyOf(row, isThere));
  let formulas = 0;
  const note = (row: number, column: number, before: Cell | undefined, cell: Cell | undefined) => {
    if (isThere(before) !== isThere(cell)) all.note(row, column, isThere(cell));
    if (hasContent(before) !== hasContent(cell)) withContent.note(row, column, hasContent(cell));
    formulas += Number(cell?.formula !== undefined) - Number(before?.formula !== undefined);
  };
  const store: CellStore = {
    get: (row, column) => rows.get(row)?.[column],
    row: (row) => rows.get(row),
    rowNumbers: () => rows.keys(),
    used: (valuesOnly) => (valuesOnly ? withContent : all).area(),
    get hasFormulas() {
      return formulas > 0;
    },
    put(row, column, cell) {
      const cells = rows.get(row);
      const before = cells?.[column];
      if (before === cell) return before;
      if (cell) {
        if (cells) cells[column] = cell;
        else rows.set(row, withCell(column, cell));
      } else if (cells) {
        cells[column] = undefined;
        if (!cells.some(isThere)) rows.delete(row);
      }
      note(row, column, before, cell);
      return before;
    },
    cut(area, visit) {
      eachLine(store, area, (row, first, end) => {
        const cells = rows.get(row) ?? [];
        let isCut = false;
        for (let column = first; column < end; column++) {
          const cell = cells[column];
          if (!cell) continue;
          isCut = true;
          cells[column] = undefined;
          note(row, column, cell, undefined);
          visit(row, column, cell);
        }
        if (isCut && !cells.some(isThere)) rows.delete(row);
      });
    },
  };
  return store;
}

const isThere = (cell: Cell | undefined): boolean => cell !== undefined;

function withCell(column: number, cell: Cell): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  cells[column] = cell;
  return cells;
}

/** Calls `visit` for every cell that is there in an area, row by row; cells may be put while it runs. */
export function eachCell(
  cells: Cells,
  area: Area,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  eachLine(cells, area, (row, first, end) => {
    for (let column = first; column < end; column++) {
      const cell = cells.get(row, column);
      if (cell) visit(row, column, cell);
    }
  });
}

/** Visits the rows of an area that may have cells, with the columns [first, end) in which they may be. */
function eachLine(
  cells: Cells,
  area: Area,
  visit: (row: number, first: number, end: number) => void,
): void {
  const used = cells.used(false);
  const reach = used && intersection(area, used);
  if (!reach) return;
  for (let row = reach.row; row < reach.row + reach.rows; row++) {
    const end = Math.min(reach.column + reach.columns, cells.row(row)?.length ?? 0);
    if (end > reach.column) visit(row, reach.column, end);
  }
}
