import type {
  ICellData,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  Nullable,
  Workbook,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { Area, Book, SheetId } from "../model";
import { intersection } from "../model";
import { toGridCell } from "./cellData";
import { gridSize } from "./snapshot";

/** Runs a command of the grid because the workbook changed. */
export type Run = (id: string, params: object, more?: IExecutionOptions) => unknown;

/** How many cells go to the grid by its own command, which looks closely at each. */
const FEW = 2_000;

/**
 * Writes the cells of some areas to the grid; areas without cells are emptied. Few of them are one change of the grid. Of many, those beyond the first go straight to where it
 * keeps them: the workbook has done all that the grid's command does besides. Gives whether it was so: the grid must be drawn anew then.
 */
export function writeCells(
  book: Book,
  run: Run,
  workbook: Nullable<Workbook>,
  sheet: SheetId,
  areas: readonly Area[],
): boolean {
  const worksheet = workbook?.getSheetBySheetId(sheet);
  if (!worksheet || !book.state.sheets.some(({ id }) => id === sheet)) return false;
  const cells = book.cells(sheet);
  fit(run, sheet, worksheet, cells.used(false));
  const shown = worksheet.getCellMatrix();
  const extent: Area = {
    row: 0,
    column: 0,
    rows: worksheet.getRowCount(),
    columns: worksheet.getColumnCount(),
  };
  const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
  let count = 0;
  const write = (row: number, column: number, cell: ICellData | null) => {
    if (count++ < FEW) (cellValue[row] ??= {})[column] = cell;
    else if (cell) shown.setValue(row, column, cell);
    else shown.realDeleteValue(row, column);
  };
  for (const area of areas) {
    const part = intersection(area, extent);
    if (!part) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      const old = shown.getRow(row);
      const line = cells.row(row);
      if (!old && !line) continue;
      for (let column = part.column; column < part.column + part.columns; column++) {
        if (line?.[column] || old?.[column]) write(row, column, toGridCell(line?.[column]));
      }
    }
  }
  run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue });
  return count > FEW;
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
