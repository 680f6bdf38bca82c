import type { Area, Region } from "./port";

/** `0` -> `A`, `27` -> `AB`: the letters of a sheet column counted from 0. */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** A1 text of a cell, row and column from 0: `(16, 5)` -> `F17`. */
export const cellAddress = (row: number, column: number): string =>
  columnLetters(column) + String(row + 1);

/** A1 text of an area without its sheet: `F2:F601`, and `F2` for a single cell. */
export const areaAddress = (area: Area): string => {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
};

/** Letters of a column of a region, counted within it. */
export const regionLetters = (region: Region, column: number): string =>
  columnLetters(region.area.column + column);

/** The row of the sheet as the user sees it (from 1) of a body row of a region (from 0). */
export const sheetRow = (region: Region, row: number): number => region.area.row + row + 2;

/** Whether a cell is one of a region's, its header row included. */
export const holdsCell = ({ area }: Region, cell: Area): boolean =>
  area.sheet === cell.sheet &&
  cell.row >= area.row &&
  cell.row < area.row + area.rows &&
  cell.column >= area.column &&
  cell.column < area.column + area.columns;

/** The body row (from 0) that a cell of a region stands in; null for the header. */
export const bodyRowOf = ({ area }: Region, cell: Area): number | null => {
  const row = cell.row - area.row - 1;
  return row < 0 ? null : row;
};

/** One body cell of a region as an area: what `goTo` takes. Row and column count within the body. */
export const bodyCell = (region: Region, row: number, column: number): Area => ({
  sheet: region.area.sheet,
  row: region.area.row + 1 + row,
  column: region.area.column + column,
  rows: 1,
  columns: 1,
});

/** The number of body rows of a region: all but its header row. */
export const bodyRows = (region: Region): number => Math.max(0, region.area.rows - 1);
