import type { Area } from "../workbook";

/** Whether a cell lies within an area of the same sheet. */
export const contains = (area: Area, sheet: string, row: number, column: number): boolean =>
  area.sheet === sheet &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Whether two areas share a cell. */
export const overlap = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
