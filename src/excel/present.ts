import { PortError, sameCell, type Region } from "../workbook";
import type { Located } from "./locate";
import { headersOf } from "./tables";

/** A region where it is now, with as many rows as it has now. */
export interface Present extends Located {
  readonly region: Region;
}

/**
 * Finds a region again, wherever its table is by now and however many rows it has; two syncs. Throws PortError "not-found", or "changed" where the headers
 * that the region had are not there any more; columns behind them may have come.
 */
export async function present(context: Excel.RequestContext, region: Region): Promise<Present> {
  const name = region.table ?? region.area.sheet;
  if (region.table === undefined) return presentRange(context, region);
  const table = context.workbook.tables.getItemOrNullObject(region.table);
  table.load("name,showTotals,showHeaders");
  await context.sync();
  if (table.isNullObject) throw new PortError("not-found", name);
  if (!table.showHeaders) throw new PortError("changed", name);
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange();
  header.load("values");
  const sheet = table.worksheet;
  sheet.load("name");
  await context.sync();
  const now: Region = {
    table: table.name,
    area: {
      sheet: sheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount - (table.showTotals ? 1 : 0),
      columns: range.columnCount,
    },
    headers: headersOf(header.values),
  };
  checkHeaders(region, now, name);
  return { sheet, table, region: now };
}

async function presentRange(context: Excel.RequestContext, region: Region): Promise<Present> {
  const { sheet: name, row, column, columns } = region.area;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) throw new PortError("not-found", name);
  const header = sheet.getRangeByIndexes(row, column, 1, columns);
  header.load("values");
  await context.sync();
  const now = { ...region, headers: headersOf(header.values) };
  checkHeaders(region, now, name);
  return { sheet, region: now };
}

function checkHeaders(then: Region, now: Region, name: string): void {
  if (!then.headers.every((cell, at) => sameCell(cell, now.headers[at] ?? null)))
    throw new PortError("changed", name);
}
