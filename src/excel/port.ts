import type { Area, WorkbookPort } from "../workbook";
import { deleteColumns } from "./deleteColumns";
import { insertTable } from "./insertTable";
import { inWorkbook } from "./inWorkbook";
import { mark } from "./mark";
import { readColumns } from "./readColumns";
import { readContents, readTable } from "./readTable";
import { readRegions, readSelectedRegion } from "./regions";
import { undoWrite } from "./undoWrite";
import { writeCells } from "./writeCells";
import { writeColumns } from "./writeColumns";
import { writeTableRows } from "./writeTableRows";

/** The workbook that is open in Excel. Throws nothing but PortError. */
export const excelPort: WorkbookPort = {
  regions: readRegions,
  selectedRegion: readSelectedRegion,
  readColumns,
  writeColumns,
  undo: undoWrite,
  insertTable,
  writeTableRows,
  readTable,
  readContents,
  writeCells,
  deleteColumns,
  mark,
  goTo,
};

function goTo(area: Area): Promise<void> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
    await context.sync();
  });
}
