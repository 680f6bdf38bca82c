import { freeName, titleRows, type Cell, type Region, type TableSheet } from "../workbook";
import { workbookDates } from "./dateSystem";
import { bodyRowsOf, fillSheet, lookThrough } from "./fillSheet";
import { isNameTaken } from "./hostError";
import { inWorkbook, patiently } from "./inWorkbook";

/** Adds a sheet with a table behind the active one and shows it, or at the end without showing it. */
export const insertTable = (
  wanted: TableSheet,
  shown: "in-front" | "behind" = "in-front",
): Promise<Region> => insertSheet(wanted, shown, () => undefined);

/** How often a sheet is begun anew because another author took its name, or its table's, after it was seen to be free. */
const ATTEMPTS = 4;

/** Adds a sheet with a table, and what `draw` puts beside it, under names that are free. */
export const insertSheet = async (
  wanted: TableSheet,
  shown: "in-front" | "behind",
  draw: (sheet: Excel.Worksheet) => void,
): Promise<Region> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await insertOnce(wanted, shown, draw);
    } catch (error) {
      if (!isNameTaken(error) || attempt === ATTEMPTS) throw error;
    }
  }
};

/**
 * Adds a sheet with a table; two syncs, the second of which writes everything but the rows that are too many for one request. A sheet cannot
 * be taken back with Ctrl+Z, hence no undo step. Where it fails the sheet is deleted, and all that stands on it.
 */
const insertOnce = async (
  wanted: TableSheet,
  shown: "in-front" | "behind",
  draw: (sheet: Excel.Worksheet) => void,
): Promise<Region> => {
  const added: { name?: string; sure?: true } = {};
  try {
    return await inWorkbook(async (context) => {
      const looked = await lookThrough(wanted);
      const { sheet, name, table, front } = await addSheet(context, wanted, added);
      const rest = fillSheet(sheet, wanted, looked, table, await workbookDates());
      draw(sheet);
      if (shown === "in-front") show(sheet, front.position + 1, titleRows(wanted) + 1);
      await context.sync();
      for (const part of rest) await patiently(context, part);
      if (shown === "behind") await showAgain(context, front.name, name);
      return regionOf(wanted, name, table);
    });
  } catch (error) {
    const isAnothers = isNameTaken(error) && added.sure !== true;
    if (added.name !== undefined && !isAnothers) await removeSheet(added.name, added.sure === true);
    throw error;
  }
};

/** Deletes a sheet that did not come to its end. A host that does not answer now can tell no more than what it has told: the sheet may stay then, and is seen. */
const removeSheet = (name: string, sure: boolean): Promise<void> =>
  inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount");
    await context.sync();
    // Where it is not known whether ours was added, one that holds something is somebody else's.
    if (sheet.isNullObject || (!sure && !used.isNullObject)) return;
    sheet.delete();
    await context.sync();
  }).catch(() => undefined);

const regionOf = (wanted: TableSheet, sheet: string, table: string): Region => ({
  table,
  area: {
    sheet,
    row: titleRows(wanted),
    column: 0,
    rows: 1 + bodyRowsOf(wanted),
    columns: wanted.columns.length,
  },
  headers: wanted.columns.map(({ header }): Cell => header),
});

async function addSheet(
  context: Excel.RequestContext,
  wanted: TableSheet,
  added: { name?: string; sure?: true },
) {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name,position");
  await context.sync();
  const textsOf = (items: readonly { name: string }[]): string[] => items.map((item) => item.name);
  const name = freeName(wanted.name, " ", textsOf(worksheets.items));
  const table = freeName(wanted.table, "_", [...textsOf(tables.items), ...textsOf(names.items)]);
  const sheet = worksheets.add(name);
  added.name = name;
  await context.sync();
  added.sure = true;
  return { sheet, name, table, front: { name: active.name, position: active.position } };
}

/** Excel leaves the sheet in front that was there; a host that went to the new one is brought back, and a user who went elsewhere is not. */
async function showAgain(
  context: Excel.RequestContext,
  name: string,
  added: string,
): Promise<void> {
  const { worksheets } = context.workbook;
  const now = worksheets.getActiveWorksheet();
  now.load("name");
  await context.sync();
  if (now.name !== added) return;
  worksheets.getItem(name).activate();
  await context.sync();
}

function show(sheet: Excel.Worksheet, position: number, bodyRow: number): void {
  sheet.position = position;
  sheet.activate();
  sheet.getRangeByIndexes(bodyRow, 0, 1, 1).select();
}
