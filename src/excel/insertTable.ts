import {
  cellAddress,
  columnCharacters,
  freeName,
  PortError,
  promptOf,
  titleRows,
  type Cell,
  type Region,
  type TableSheet,
} from "../workbook";
import { isTooLong, toHost, toHostAs } from "./cell";
import { workbookDates, type Dates } from "./dateSystem";
import { inWorkbook } from "./inWorkbook";
import { setFormat } from "./numberFormat";
import { supports } from "./supports";
import { pointsFor } from "./writePlan";

/** A table has a row below its headers, if only an empty one. */
const bodyRowsOf = ({ rows }: TableSheet): number => Math.max(1, rows.length);

/**
 * Adds a sheet with a table behind the active one and shows it, or at the end without showing it; two syncs, the second of which writes everything. A sheet
 * cannot be taken back with Ctrl+Z, hence no undo step. Where the second one fails the sheet is deleted.
 */
export const insertTable = (
  wanted: TableSheet,
  shown: "in-front" | "behind" = "in-front",
): Promise<Region> =>
  inWorkbook(async (context) => {
    refuseLong(wanted);
    const { sheet, name, table, front } = await addSheet(context, wanted);
    fill(sheet, wanted, table, await workbookDates());
    if (shown === "in-front") show(sheet, front.position + 1, titleRows(wanted) + 1);
    try {
      await context.sync();
    } catch (error) {
      sheet.delete();
      // A host that does not answer now can tell no more than what it has told.
      await context.sync().catch(() => undefined);
      throw error;
    }
    if (shown === "behind") await showAgain(context, front.name, name);
    return {
      table,
      area: {
        sheet: name,
        row: titleRows(wanted),
        column: 0,
        rows: 1 + bodyRowsOf(wanted),
        columns: wanted.columns.length,
      },
      headers: wanted.columns.map(({ header }): Cell => header),
    };
  });

async function addSheet(context: Excel.RequestContext, wanted: TableSheet) {
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
  await context.sync();
  return { sheet, name, table, front: { name: active.name, position: active.position } };
}

function refuseLong(wanted: TableSheet): void {
  for (const [row, cells] of wanted.rows.entries()) {
    const column = cells.findIndex(isTooLong);
    if (column >= 0)
      throw new PortError("too-long", cellAddress(titleRows(wanted) + 1 + row, column));
  }
}

function fill(sheet: Excel.Worksheet, wanted: TableSheet, name: string, dates: Dates): void {
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
  const headers = columns.map(({ header }) => toHost(header));
  const body = rows.map((row) =>
    columns.map(({ format }, at) => toHostAs(dates.stored(row[at] ?? null, format), format)),
  );
  sheet.getRangeByIndexes(top, 0, 1 + rows.length, columns.length).values = [headers, ...body];
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, 1 + count, columns.length), true);
  table.name = name;
  if (supports("ExcelApi", "1.8")) guide(sheet, wanted);
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
