import type { Cell } from "../cells";
import { isEmptyCell } from "./cellText";
import { decidingColumns } from "./columnsRead";
import type { GradeRequest } from "./gradeResult";

/** 1 for each row whose cells are all empty in the columns that name or grade customers (the group aside): no customer stands there. */
export const blankRows = (
  request: GradeRequest,
  cells: ReadonlyMap<number, readonly Cell[]>,
  rows: number,
): Uint8Array => {
  const blank = new Uint8Array(rows).fill(1);
  for (const column of decidingColumns(request)) {
    if (column === request.groupBy) continue;
    cells.get(column)?.forEach((cell, row) => {
      if (!isEmptyCell(cell)) blank[row] = 0;
    });
  }
  return blank;
};
