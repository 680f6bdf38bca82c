import type { Area } from "./book";

/** How many rows a sheet has. */
export const SHEET_ROWS = 1_048_576;

/** How many columns a sheet has. */
export const SHEET_COLUMNS = 16_384;

/** The area of a whole sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** The area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** True when the area lies on the sheet and has at least one cell. */
export function isOnSheet(area: Area): boolean {
  const whole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  if (!whole || area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) return false;
  return area.row + area.rows <= SHEET_ROWS && area.column + area.columns <= SHEET_COLUMNS;
}

/** True when both are the same rectangle. */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** What two areas have in common, or undefined when they do not touch. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area around both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && sameArea(common, inner);
}

/** True when the cell lies in the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** True for an area of whole columns ("A:C"). */
export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === SHEET_ROWS;
}

/** True for an area of whole rows ("2:5"). */
export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === SHEET_COLUMNS;
}

/** The parts of `area` that lie outside `hole`: at most four. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    {
      row: common.row,
      rows: common.rows,
      column: area.column,
      columns: common.column - area.column,
    },
    {
      row: common.row,
      rows: common.rows,
      column: right,
      columns: area.column + area.columns - right,
    },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}
