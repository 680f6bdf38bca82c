import { inWorkbook } from "./inWorkbook";
import { stopOf, type Stop } from "./stop";
import { supports } from "./supports";

/** An edit of cells, and whether somebody else made it. */
export interface SheetEdit {
  readonly worksheetId: string;
  /** A1 address without the sheet; may be several areas. */
  readonly address: string;
  readonly remote: boolean;
}

type EditListener = (edit: SheetEdit) => void;

/** Those who hear of edits, by the Excel that tells: one subscription for all, since ending one of several has ended the others with it. */
const hearing = new WeakMap<
  object,
  { readonly listeners: Set<EditListener>; readonly begun: Promise<void> }
>();

/**
 * Calls back after cells were edited, on any sheet, by this user or another author; not for what this add-in writes, where the host tells (ExcelApi 1.14).
 * Where the host has no such event (before ExcelApi 1.9) nothing is ever called.
 */
export const onEdit = async (listener: EditListener): Promise<Stop> => {
  if (!supports("ExcelApi", "1.9")) return () => undefined;
  const listeners = hearing.get(Excel)?.listeners ?? new Set<EditListener>();
  const begun = hearing.get(Excel)?.begun ?? hear(listeners);
  hearing.set(Excel, { listeners, begun });
  listeners.add(listener);
  try {
    await begun;
  } catch (error) {
    // The next one asks again.
    hearing.delete(Excel);
    throw error;
  }
  return () => void listeners.delete(listener);
};

const hear = (listeners: ReadonlySet<EditListener>): Promise<void> =>
  inWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === "ThisLocalAddin") return;
      const { worksheetId, address, source } = event;
      for (const listener of [...listeners])
        listener({ worksheetId, address, remote: source === "Remote" });
    });
    await context.sync();
  });

/** An edit of a table's cells, rows or columns. */
export interface TableEdit {
  /** Name of the ListObject as it is now. */
  readonly table: string;
  /** False where this user made it, if only in part. What others do may be read again, and nothing written because of it: each of them would. */
  readonly remote: boolean;
}

/**
 * Calls back when tables were edited and nothing more was edited for `quiet` milliseconds; not for what this add-in writes, where the host tells (ExcelApi 1.14).
 * Where the host has no such event (before ExcelApi 1.9) nothing is ever called.
 */
export const onTableEdits = async (
  listener: (edits: readonly TableEdit[]) => void,
  quiet = 300,
): Promise<Stop> => {
  if (!supports("ExcelApi", "1.9")) return () => undefined;
  // By the table's id: whether all of its edits so far were others'.
  let waiting = new Map<string, boolean>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    const told = waiting;
    waiting = new Map();
    // A table that was deleted meanwhile is nothing to tell; a host that is busy tells with the next edit.
    const names = await tableNames([...told.keys()]).catch(() => new Map<string, string>());
    const edits = [...told].flatMap(([id, remote]) => {
      const table = names.get(id);
      return table === undefined ? [] : [{ table, remote }];
    });
    if (edits.length > 0) listener(edits);
  };
  const stop = await inWorkbook(async (context) => {
    const subscription = context.workbook.tables.onChanged.add(async (event) => {
      if (isOwn(event)) return;
      const remote = event.source === "Remote";
      waiting.set(event.tableId, remote && (waiting.get(event.tableId) ?? true));
      clearTimeout(timer);
      timer = setTimeout(() => void tell(), quiet);
    });
    await context.sync();
    return stopOf(subscription);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
};

/** The types know `triggerSource` of a sheet's event only; hosts give it with a table's as well. */
const isOwn = (event: object): boolean =>
  (event as { readonly triggerSource?: string }).triggerSource === "ThisLocalAddin";

const tableNames = (ids: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  inWorkbook(async (context) => {
    const found = ids.map((id) => {
      const table = context.workbook.tables.getItemOrNullObject(id);
      table.load("name");
      return { id, table };
    });
    await context.sync();
    return new Map(
      found.filter(({ table }) => !table.isNullObject).map(({ id, table }) => [id, table.name]),
    );
  });
