import type { Cell } from "../cells";
import { isEmptyCell } from "./cellText";
import type { GradeRequest } from "./gradeResult";

/** 1 for each row whose cells are all empty in the columns that were read (the group aside): no customer stands there. */
export const blankRows = (
  request: GradeRequest,
  cells: ReadonlyMap<number, readonly Cell[]>,
  rows: number,
): Uint8Array => {
  const blank = new Uint8Array(rows).fill(1);
  for (const [column, body] of cells) {
    if (column === request.groupBy) continue;
    body.forEach((cell, row) => {
      if (!isEmptyCell(cell)) blank[row] = 0;
    });
  }
  return blank;
};
