import type { Area } from "../workbook";
import { inWorkbook } from "./inWorkbook";
import { supports } from "./supports";

/** Ends a subscription. */
export type Stop = () => void;

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

/** Calls back with the active cell whenever this user selects another one; not for other authors' selections. */
export const onSelection = async (listener: (cell: Area) => void): Promise<Stop> =>
  inWorkbook(async (context) => {
    const subscription = context.workbook.onSelectionChanged.add(async () => {
      // The event may come while a sheet is being deleted: then there is no selection to tell.
      await activeCell().then(listener, () => undefined);
    });
    await context.sync();
    return stopOf(subscription);
  });

/** An edit of cells, and whether somebody else made it. */
export interface SheetEdit {
  readonly worksheetId: string;
  /** A1 address without the sheet; may be several areas. */
  readonly address: string;
  readonly remote: boolean;
}

/**
 * Calls back after cells were edited, on any sheet, by this user or another author; not for what this add-in writes, where the host tells (ExcelApi 1.14).
 * Where the host has no such event (before ExcelApi 1.9) nothing is ever called.
 */
export const onEdit = async (listener: (edit: SheetEdit) => void): Promise<Stop> => {
  if (!supports("ExcelApi", "1.9")) return () => undefined;
  return inWorkbook(async (context) => {
    const subscription = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === "ThisLocalAddin") return;
      listener({
        worksheetId: event.worksheetId,
        address: event.address,
        remote: event.source === "Remote",
      });
    });
    await context.sync();
    return stopOf(subscription);
  });
};

/** Handlers are removed in the context in which they were added. */
const stopOf =
  <T>(subscription: OfficeExtension.EventHandlerResult<T>): Stop =>
  () => {
    void Excel.run(subscription.context, async (context) => {
      subscription.remove();
      await context.sync();
    }).catch(() => undefined);
  };
