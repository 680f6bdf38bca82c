import type { Area, Cell, Cells } from "./book";

/** The cells of one sheet, to write as well. */
export interface CellStore extends Cells {
  /** Puts a cell or takes it away, and gives what was there. */
  put(row: number, column: number, cell: Cell | undefined): Cell | undefined;
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
  const known = new Map<boolean, Area | undefined>();
  return {
    get: (row, column) => rows.get(row)?.[column],
    row: (row) => rows.get(row),
    rowNumbers: () => rows.keys(),
    used(valuesOnly) {
      if (!known.has(valuesOnly))
        known.set(
          valuesOnly,
          usedArea(rows, valuesOnly ? hasContent : (cell) => cell !== undefined),
        );
      return known.get(valuesOnly);
    },
    put(row, column, cell) {
      const cells = rows.get(row);
      const before = cells?.[column];
      if (before === cell) return before;
      known.clear();
      if (cell) {
        if (cells) cells[column] = cell;
        else rows.set(row, withCell(column, cell));
      } else if (cells) {
        cells[column] = undefined;
        if (!cells.some((left) => left !== undefined)) rows.delete(row);
      }
      return before;
    },
  };
}

function withCell(column: number, cell: Cell): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  cells[column] = cell;
  return cells;
}

function usedArea(
  rows: ReadonlyMap<number, readonly (Cell | undefined)[]>,
  counts: (cell: Cell | undefined) => boolean,
): Area | undefined {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [row, cells] of rows) {
    const first = cells.findIndex(counts);
    if (first < 0) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    let last = cells.length - 1;
    while (!counts(cells[last])) last--;
    right = Math.max(right, last);
  }
  return bottom < 0
    ? undefined
    : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Calls `visit` for every cell that is there in an area, row by row; cells may be put while it runs. */
export function eachCell(
  cells: Cells,
  area: Area,
  visit: (row: number, column: number, cell: Cell) => void,
): void {
  for (const row of rowsOf(cells, area)) {
    const end = Math.min(area.column + area.columns, cells.row(row)?.length ?? 0);
    for (let column = area.column; column < end; column++) {
      const cell = cells.get(row, column);
      if (cell) visit(row, column, cell);
    }
  }
}

/** The numbers of an area's rows that may have cells, rising. */
function rowsOf(cells: Cells, area: Area): number[] {
  const used = cells.used(false);
  if (!used) return [];
  const first = Math.max(area.row, used.row);
  const last = Math.min(area.row + area.rows, used.row + used.rows);
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
}
