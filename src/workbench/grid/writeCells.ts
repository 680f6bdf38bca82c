import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  ObjectMatrix,
  Workbook,
  Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area, Book, SheetId } from "../model";
import { intersection } from "../model";
import { createBacklog } from "./backlog";
import { toGridCell } from "./cellData";
import { gridSize } from "./snapshot";

/** Runs a command of the grid because the workbook changed. */
export type Run = (id: string, params: object, more?: IExecutionOptions) => unknown;

/** Areas of more cells wait for a moment: the grid's own command looks closely at each cell, and draws. */
const FEW = 200;

/** What is on the screen, or so near to it that the grid has measured it. */
interface Screen {
  isSeen(sheet: SheetId, area: Area): boolean;
  /** Told when the grid has all cells that waited. */
  onDone(): void;
}

/** Gives the grid the cells of the workbook. */
export interface CellWriter {
  /** Shows the cells of some areas of a sheet; areas without cells are emptied. Those of large ones follow as time allows. Gives whether some of these are on the screen, which must be drawn anew then. */
  write(sheet: SheetId, areas: readonly Area[]): boolean;
  /** Gives the grid all that still waits. */
  settle(): void;
  dispose(): void;
}

/**
 * Writes the cells of the workbook to the grid. Few that are on the screen are one change of the grid. All others go straight to where it keeps them, many of them after all else that is to be done: the workbook has
 * done all that the grid's command does besides, and what is on the screen shows the workbook itself (looks.ts).
 */
export function createCellWriter(
  book: Book,
  run: Run,
  workbook: () => Nullable<Workbook>,
  { isSeen, onDone }: Screen,
): CellWriter {
  const shown = (sheet: SheetId) =>
    book.state.sheets.some(({ id }) => id === sheet) ? workbook()?.getSheetBySheetId(sheet) : null;
  const store = (sheet: SheetId, area: Area) => {
    const matrix = shown(sheet)?.getCellMatrix();
    if (!matrix) return;
    eachCell(book, sheet, matrix, area, (row, column, cell) => {
      if (cell) matrix.setValue(row, column, cell);
      else matrix.realDeleteValue(row, column);
    });
  };
  const backlog = createBacklog(store, onDone);
  return {
    write(sheet, areas) {
      const worksheet = shown(sheet);
      if (!worksheet) return false;
      fit(run, sheet, worksheet, book.cells(sheet).used(false));
      const extent = extentOf(worksheet);
      const parts = areas.flatMap((area) => intersection(area, extent) ?? []);
      const isFew = (area: Area) => area.rows * area.columns <= FEW;
      // The grid's command draws, whatever it writes to.
      const near = parts.filter((area) => isFew(area) && isSeen(sheet, area));
      const far = parts.filter((area) => isFew(area) && !isSeen(sheet, area));
      const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
      for (const area of near)
        eachCell(book, sheet, worksheet.getCellMatrix(), area, (row, column, cell) => {
          (cellValue[row] ??= {})[column] = cell;
        });
      if (near.length > 0) run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
      for (const area of far) store(sheet, area);
      const many = parts.filter((area) => !isFew(area));
      for (const area of many) backlog.add(sheet, area);
      return many.some((area) => isSeen(sheet, area));
    },
    settle: backlog.settle,
    dispose: backlog.dispose,
  };
}

const extentOf = (worksheet: Worksheet): Area => ({
  row: 0,
  column: 0,
  rows: worksheet.getRowCount(),
  columns: worksheet.getColumnCount(),
});

/** Visits the cells of an area that the workbook has or the grid still has, in the grid's form; null where the workbook has none. */
function eachCell(
  book: Book,
  sheet: SheetId,
  shown: ObjectMatrix<Nullable<ICellData>>,
  { row: first, column: left, rows, columns }: Area,
  visit: (row: number, column: number, cell: ICellData | null) => void,
): void {
  const cells = book.cells(sheet);
  for (let row = first; row < first + rows; row++) {
    const old = shown.getRow(row);
    const line = cells.row(row);
    if (!old && !line) continue;
    for (let column = left; column < left + columns; column++)
      if (line?.[column] || old?.[column]) visit(row, column, toGridCell(line?.[column]));
  }
}

/** Gives the sheet more rows and columns when its cells need them. */
function fit(
  run: Run,
  sheet: SheetId,
  worksheet: { getRowCount(): number; getColumnCount(): number },
  used: Area | undefined,
): void {
  const wanted = gridSize(used);
  if (used && used.row + used.rows > worksheet.getRowCount())
    run(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: wanted.rowCount });
  if (used && used.column + used.columns > worksheet.getColumnCount())
    run(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: wanted.columnCount });
}
