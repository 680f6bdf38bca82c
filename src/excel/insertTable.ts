import {
  cellAddress,
  columnCharacters,
  freeName,
  isFormula,
  PortError,
  promptOf,
  titleRows,
  type Cell,
  type Content,
  type Region,
  type TableSheet,
} from "../workbook";
import { sumBlocks, weigh } from "./blocks";
import { contentToHost, isTooLong, toHost } from "./cell";
import { workbookDates, type Dates } from "./dateSystem";
import { isNameTaken } from "./hostError";
import { inWorkbook, patiently } from "./inWorkbook";
import { nextTask } from "./nextTask";
import { setFormat } from "./numberFormat";
import { supports } from "./supports";
import { pointsFor } from "./writePlan";

/** A table has a row below its headers, if only an empty one. */
export const bodyRowsOf = ({ rows }: TableSheet): number => Math.max(1, rows.length);

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
      refuseLong(wanted);
      await nextTask();
      const { sheet, name, table, front } = await addSheet(context, wanted, added);
      const rest = fill(sheet, wanted, table, await workbookDates());
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

function refuseLong(wanted: TableSheet): void {
  for (const [row, cells] of wanted.rows.entries()) {
    const column = cells.findIndex(isTooLong);
    if (column >= 0)
      throw new PortError("too-long", cellAddress(titleRows(wanted) + 1 + row, column));
  }
}

/** Writes title, headers, formats, the table and its first rows; gives what writes the others, each for a request of its own. */
function fill(
  sheet: Excel.Worksheet,
  wanted: TableSheet,
  name: string,
  dates: Dates,
): readonly (() => void)[] {
  const { columns, rows, title = [] } = wanted;
  const count = bodyRowsOf(wanted);
  const top = titleRows(wanted);
  if (title.length > 0) {
    sheet.getRangeByIndexes(0, 0, title.length, 1).values = title.map((line) => [toHost(line)]);
    sheet.getRangeByIndexes(0, 0, 1, 1).format.font.bold = true;
  }
  // Formats come first: a number is then never shown as what it is not, and text stays text.
  columns.forEach(({ format }, at) => {
    const body = sheet.getRangeByIndexes(top + 1, at, count, 1);
    if (format !== undefined) setFormat(body, format);
    body.format.columnWidth = pointsFor(columnCharacters(wanted, at));
  });
  const contents = (from: number, to: number) =>
    rows
      .slice(from, to)
      .map((row) =>
        columns.map(({ format }, at) =>
          contentToHost(dates.stored(constantOf(row[at]), format), format),
        ),
      );
  const [[, first] = [0, 0], ...others] = sumBlocks(rows.map((row) => weigh([row])));
  const headers = columns.map(({ header }) => toHost(header));
  sheet.getRangeByIndexes(top, 0, 1 + first, columns.length).values = [headers, ...contents(0, first)]; // prettier-ignore
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, 1 + count, columns.length), true);
  table.name = name;
  calculate(sheet, wanted, dates);
  if (supports("ExcelApi", "1.8")) guide(sheet, wanted);
  return others.map(([from, to]) => () => {
    const range = sheet.getRangeByIndexes(top + 1 + from, 0, to - from, columns.length);
    range.values = contents(from, to);
  });
}

const constantOf = (content: Content | undefined): Content =>
  content === undefined || isFormula(content) ? null : content;

/** Columns with formulas, once the table is there that they may mean. A column goes as a whole: Excel would fill a single formula down over its empty neighbours. */
function calculate(sheet: Excel.Worksheet, wanted: TableSheet, dates: Dates): void {
  const { columns, rows } = wanted;
  columns.forEach(({ format }, at) => {
    const contents = rows.map((row) => row[at] ?? null);
    if (!contents.some(isFormula)) return;
    const body = sheet.getRangeByIndexes(titleRows(wanted) + 1, at, rows.length, 1);
    body.formulas = contents.map((content) => [
      contentToHost(dates.stored(content, format), format),
    ]);
  });
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

/** What a cell may hold, and what is shown where it is selected. */
function guide(sheet: Excel.Worksheet, wanted: TableSheet): void {
  const count = bodyRowsOf(wanted);
  const top = titleRows(wanted);
  wanted.columns.forEach((column, at) => {
    const { title, text: message } = promptOf(column);
    const prompt = { showPrompt: true, title, message };
    const head = sheet.getRangeByIndexes(top, at, 1, 1).dataValidation;
    head.rule = ANYTHING;
    head.prompt = prompt;
    const body = sheet.getRangeByIndexes(top + 1, at, count, 1).dataValidation;
    body.rule = ruleOf(column.choices);
    body.prompt = prompt;
    if (column.choices !== undefined) body.errorAlert = WARNING;
  });
  sheet.freezePanes.freezeRows(top + 1);
}

/** Takes every entry: a prompt needs a rule to belong to. */
const ANYTHING: Excel.DataValidationRule = { custom: { formula: "=TRUE" } };

/** Asks whether what is not in the list is meant, in the words of Excel. */
const WARNING = { showAlert: true, style: "Warning", title: "", message: "" } as const;

const ruleOf = (choices: readonly string[] | undefined): Excel.DataValidationRule =>
  choices === undefined ? ANYTHING : { list: { inCellDropDown: true, source: choices.join(",") } };
