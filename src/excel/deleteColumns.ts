import type { Region } from "../workbook";
import { inOneUndoStep } from "./inWorkbook";
import { present } from "./present";

/** Deletes columns by their headers, as one undo step where the host can: of a table the columns, of a plain range what stands in them. */
export const deleteColumns = (
  region: Region,
  headers: readonly string[],
): Promise<readonly string[]> =>
  inOneUndoStep(async (context) => {
    const { sheet, table, region: now } = await present(context, { ...region, headers: [] });
    const missing = headers.filter((header) => !now.headers.includes(header));
    const { row, column, rows } = now.area;
    const placeOf = (header: string): number => now.headers.indexOf(header);
    const found = headers.filter((header) => !missing.includes(header));
    // From the right: of a table a column that goes moves all the cells behind it, which may be to go as well.
    for (const header of found.sort((a, b) => placeOf(b) - placeOf(a))) {
      if (table) table.columns.getItem(header).delete();
      else sheet.getRangeByIndexes(row, column + placeOf(header), rows, 1).clear();
    }
    await context.sync();
    return missing;
  }, region.area.sheet);
