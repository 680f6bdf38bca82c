import type { Area } from "./state";

/** The smallest area around those cells of a sheet that count, kept while cells come and go: nobody has to look through the sheet for it. */
export interface CellBounds {
  /** Says that a cell began or ceased to count. */
  note(row: number, column: number, counts: boolean): void;
  area(): Area | undefined;
}

/** The bounds of a sheet on which nothing counts yet; `isRowIn` says whether a row has a cell that counts. */
export function createBounds(isRowIn: (row: number) => boolean): CellBounds {
  /** How many cells of each column count. */
  const inColumn: number[] = [];
  let total = 0;
  // The rows reach too far where the outermost cells have gone; they are brought in when somebody asks.
  let top = Infinity;
  let bottom = -1;
  return {
    note(row, column, counts) {
      const by = counts ? 1 : -1;
      inColumn[column] = (inColumn[column] ?? 0) + by;
      total += by;
      if (!counts) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
    },
    area() {
      if (total === 0) {
        [top, bottom] = [Infinity, -1];
        return undefined;
      }
      while (!isRowIn(top)) top++;
      while (!isRowIn(bottom)) bottom--;
      const isEmpty = (column: number) => (inColumn[column] ?? 0) === 0;
      let left = 0;
      let right = inColumn.length - 1;
      while (isEmpty(left)) left++;
      while (isEmpty(right)) right--;
      return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
  };
}
