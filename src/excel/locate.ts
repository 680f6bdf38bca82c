import { PortError, sameCell, type Region } from "../workbook";
import { headersOf } from "./tables";

/** What a region is written through: its sheet, and its ListObject where it is one. */
export interface Located {
  readonly sheet: Excel.Worksheet;
  readonly table?: Excel.Table;
  /** Headers of columns that came behind those of the region since it was read. */
  readonly behind?: readonly string[];
}

/**
 * Finds a region again and makes sure that it is where and as long as it was when it was read, with the same headers; two syncs. Behind the columns of a table others
 * may have come: another author's results. Throws PortError "not-found" or "changed".
 */
export async function locate(context: Excel.RequestContext, region: Region): Promise<Located> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(region.area.sheet);
  sheet.load("name");
  const table =
    region.table === undefined
      ? undefined
      : context.workbook.tables.getItemOrNullObject(region.table);
  table?.load("name,showTotals");
  await context.sync();
  if (sheet.isNullObject) throw new PortError("not-found", region.area.sheet);
  if (table?.isNullObject) throw new PortError("not-found", region.table);
  const { row, column, rows, columns } = region.area;
  const header = table?.getHeaderRowRange() ?? sheet.getRangeByIndexes(row, column, 1, columns);
  header.load("values");
  const range = table?.getRange();
  range?.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  await context.sync();
  const now = headersOf(header.values);
  const sameHeaders = region.headers.every((cell, at) => sameCell(cell, now[at] ?? null));
  const samePlace =
    range === undefined ||
    (range.worksheet.name === region.area.sheet &&
      range.rowIndex === row &&
      range.columnIndex === column &&
      range.rowCount - (table?.showTotals ? 1 : 0) === rows &&
      range.columnCount >= columns);
  if (!sameHeaders || !samePlace) throw new PortError("changed", region.table ?? region.area.sheet);
  return table === undefined
    ? { sheet }
    : { sheet, table, behind: now.slice(columns).map((cell) => String(cell ?? "")) };
}
