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
    for (const header of headers.filter((one) => !missing.includes(one))) {
      if (table) table.columns.getItem(header).delete();
      else sheet.getRangeByIndexes(row, column + now.headers.indexOf(header), rows, 1).clear();
    }
    await context.sync();
    return missing;
  }, region.area.sheet);
