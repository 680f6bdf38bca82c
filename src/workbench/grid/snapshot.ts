import { BooleanNumber, LocaleType } from "@univerjs/core";
import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from "@univerjs/core";
import type { Area, Book, Sheet } from "../model";
import { SHEET_COLUMNS, SHEET_ROWS } from "../model";
import { toGridCell } from "./cellData";

/** The languages of the grid. */
export type GridLocale = "en-US" | "zh-CN";

/** Univer's name of a language. */
export const univerLocale = (locale: GridLocale): LocaleType =>
  locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;

/** The grid's id of the one workbook that it shows. */
export const UNIT = "book";

const PIXELS_PER_POINT = 4 / 3;
/** Excel's width of a column that nobody set: 64 pixels. */
const COLUMN_PIXELS = 64;
const ROW_PIXELS = 20;
/** The grid's font where a cell names none: Excel's usual one, or one as narrow, since columns were made to fit it. */
export const FONT =
  "Calibri, Carlito, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
/** Room to go on typing below and beside what is there. */
const SPARE = { rows: 200, columns: 12, leastRows: 300, leastColumns: 30 };

/** How many rows and columns the grid shows of a sheet. */
export function gridSize(used: Area | undefined): { rowCount: number; columnCount: number } {
  const rows = used ? used.row + used.rows : 0;
  const columns = used ? used.column + used.columns : 0;
  return {
    rowCount: Math.min(SHEET_ROWS, Math.max(SPARE.leastRows, rows + SPARE.rows)),
    columnCount: Math.min(SHEET_COLUMNS, Math.max(SPARE.leastColumns, columns + SPARE.columns)),
  };
}

/** The whole workbook in the grid's form. Chart sheets have no cells and are left out. */
export function workbookData(book: Book, locale: LocaleType): IWorkbookData {
  const sheets = book.state.sheets.filter(({ cellless }) => !cellless);
  return {
    id: UNIT,
    name: book.state.fileName,
    appVersion: "0.25.1",
    locale,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheetData(book, sheet)])),
  };
}

/** One sheet in the grid's form. */
export function worksheetData(book: Book, sheet: Sheet): Partial<IWorksheetData> {
  const cells = book.cells(sheet.id);
  const frozen = sheet.frozen ?? { rows: 0, columns: 0 };
  const freeze = {
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    startRow: frozen.rows > 0 ? frozen.rows : -1,
    startColumn: frozen.columns > 0 ? frozen.columns : -1,
  };
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor ?? "",
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze,
    ...gridSize(cells.used(false)),
    defaultStyle: { ff: FONT, fs: 11 },
    defaultColumnWidth: COLUMN_PIXELS,
    defaultRowHeight: ROW_PIXELS,
    mergeData: (sheet.merged ?? []).map(toRange),
    cellData: allCells(book, sheet),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    showGridlines: sheet.showGridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** The heights of a sheet's rows in the grid's form, and which are hidden. */
export function rowData(sheet: Sheet): Record<number, Partial<IRowData>> {
  return Object.fromEntries(
    [...sheet.rows].map(([row, { height, hidden }]) => [
      row,
      {
        ...(height === undefined ? {} : { h: toPixels(height), ia: BooleanNumber.FALSE }),
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    ]),
  );
}

/** The widths of a sheet's columns in the grid's form. */
export function columnData(sheet: Sheet): Record<number, Partial<IColumnData>> {
  return Object.fromEntries(
    [...sheet.columns].map(([column, { width, hidden }]) => [
      column,
      {
        ...(width === undefined ? {} : { w: toPixels(width) }),
        hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    ]),
  );
}

/** Points of the workbook as pixels of the screen. */
export const toPixels = (points: number) => Math.round(points * PIXELS_PER_POINT);

/** Pixels of the screen as points of the workbook. */
export const toPoints = (pixels: number) => pixels / PIXELS_PER_POINT;

function allCells(book: Book, { id }: Sheet): IObjectMatrixPrimitiveType<ICellData> {
  const cells = book.cells(id);
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const row of cells.rowNumbers()) {
    const line: Record<number, ICellData> = {};
    cells.row(row)?.forEach((cell, column) => {
      const made = toGridCell(cell);
      if (made) line[column] = made;
    });
    matrix[row] = line;
  }
  return matrix;
}

/** An area as the grid's range. */
export function toRange({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

/** The grid's range as an area; whole rows and columns have no first or last cell there. */
export function toArea(
  { startRow, endRow, startColumn, endColumn }: IRange,
  rowCount: number,
  columnCount: number,
): Area {
  const allRows = Number.isNaN(startRow) || (startRow === 0 && endRow >= rowCount - 1);
  const allColumns =
    Number.isNaN(startColumn) || (startColumn === 0 && endColumn >= columnCount - 1);
  const rows = allRows
    ? { row: 0, rows: SHEET_ROWS }
    : { row: startRow, rows: endRow - startRow + 1 };
  const columns = allColumns
    ? { column: 0, columns: SHEET_COLUMNS }
    : { column: startColumn, columns: endColumn - startColumn + 1 };
  return { ...rows, ...columns };
}
