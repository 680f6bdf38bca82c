import type { Cell, Region } from "../workbook";
import { toCell } from "./cell";

/** What must be loaded of the range of a region. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** All ListObjects that show a header row, in the order of the workbook; two syncs. The totals row is no part of a region. */
export async function tableRegions(context: Excel.RequestContext): Promise<Region[]> {
  const tables = context.workbook.tables;
  tables.load("items/name,items/showHeaders,items/showTotals,items/worksheet/name");
  await context.sync();
  const found = tables.items
    .filter((table) => table.showHeaders)
    .map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      const header = table.getHeaderRowRange();
      header.load("values");
      return { table, range, header };
    });
  await context.sync();
  return found.map(({ table, range, header }) => regionOf(table, range, header));
}

/** A table as a region: what is loaded of it, of its range (`PLACE`) and of its header row. */
export const regionOf = (table: Excel.Table, range: Excel.Range, header: Excel.Range): Region => ({
  table: table.name,
  area: {
    sheet: table.worksheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount - (table.showTotals ? 1 : 0),
    columns: range.columnCount,
  },
  headers: headersOf(header.values),
});

/** The first row of a matrix of values, as header cells. */
export const headersOf = (values: readonly (readonly unknown[])[]): Cell[] =>
  (values[0] ?? []).map((value) => toCell(value));
