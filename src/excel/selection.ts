import type { Area } from "../workbook";
import { inWorkbook } from "./inWorkbook";
import { stopOf, type Stop } from "./stop";

/** The one active cell, as an area of one. */
export const activeCell = (): Promise<Area> =>
  inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,worksheet/name");
    await context.sync();
    return {
      sheet: cell.worksheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      rows: 1,
      columns: 1,
    };
  });

/** The last of our own ways to a cell; fulfilled when it is over, however it ended. */
let lastWay: Promise<unknown> = Promise.resolve();

/** Selects an area, and shows its sheet. */
export const goTo = (area: Area): Promise<void> => {
  const way = inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    sheet.activate();
    sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns).select();
    await context.sync();
  });
  lastWay = way.catch(() => undefined);
  return way;
};

/** The active cell once no way of ours is under way: one that was only passed through would draw whoever walks on back to it. */
async function cellOfRest(): Promise<Area> {
  for (;;) {
    const way = lastWay;
    await way;
    const cell = await activeCell();
    if (way === lastWay) return cell;
  }
}

/** Calls back with the active cell whenever this user selects another one; not for other authors' selections, nor for cells that are left for another by goTo. */
export const onSelection = async (listener: (cell: Area) => void): Promise<Stop> =>
  inWorkbook(async (context) => {
    const subscription = context.workbook.onSelectionChanged.add(async () => {
      // The event may come while a sheet is being deleted: then there is no selection to tell.
      await cellOfRest().then(listener, () => undefined);
    });
    await context.sync();
    return stopOf(subscription);
  });
