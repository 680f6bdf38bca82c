import type { ConditionalFormat } from "../xlsx";
import type { Area, Cell, Region } from "../workbook";

/** One sheet of a file as it was opened; rows and columns from 0. */
export interface SheetCells {
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): Cell;
  /** `cell` of one column, where many of it are asked for at less cost than one by one. */
  column?(column: number): (row: number) => Cell;
  /** Set where the file says that the sheet is protected against edits by hand. */
  readonly protected?: true;
  /** The number format code of a cell, where the file has such. */
  format?(row: number, column: number): string | undefined;
  /** The conditional formats on it, where the file has such. */
  readonly conditionalFormats?: readonly ConditionalFormat[];
}

/** The smallest area around all cells that hold something; null for an empty sheet. */
export const usedArea = (sheet: string, cells: SheetCells): Area | null => {
  const holds = (row: number, column: number): boolean => {
    const cell = cells.cell(row, column);
    return cell !== null && cell !== "";
  };
  const inRow = (row: number): boolean => {
    for (let column = 0; column < cells.columns; column++) if (holds(row, column)) return true;
    return false;
  };
  const inColumn = (column: number): boolean => {
    for (let row = 0; row < cells.rows; row++) if (holds(row, column)) return true;
    return false;
  };
  let [top, bottom, left, right] = [0, cells.rows, 0, cells.columns];
  while (top < bottom && !inRow(top)) top++;
  if (top === bottom) return null;
  while (!inRow(bottom - 1)) bottom--;
  while (!inColumn(left)) left++;
  while (!inColumn(right - 1)) right--;
  return {
    sheet,
    row: top,
    column: left,
    rows: bottom - top,
    columns: right - left,
  };
};

/** The region over an area: its first row are the headers. */
export const regionOver = (area: Area, cells: SheetCells): Region => ({
  area,
  headers: Array.from({ length: area.columns }, (_, column) =>
    cells.cell(area.row, area.column + column),
  ),
});
