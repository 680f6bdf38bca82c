import {
  cellAddress,
  columnCharacters,
  inPieces,
  isFormula,
  PortError,
  promptOf,
  titleRows,
  type Content,
  type TableSheet,
} from "../workbook";
import { sumBlocks, weigh } from "./blocks";
import { contentToHost, isTooLong, toHost } from "./cell";
import type { Dates } from "./dateSystem";
import { pageHost } from "./nextTask";
import { setFormat } from "./numberFormat";
import { supports } from "./supports";
import { pointsFor } from "./writePlan";

/** A table has a row below its headers, if only an empty one. */
export const bodyRowsOf = ({ rows }: TableSheet): number => Math.max(1, rows.length);

/** What has to be known of all rows before a sheet is begun: once it is filled, nothing may come between that and the request. */
export interface Looked {
  /** Stretches of rows that fit into a request each. */
  readonly blocks: readonly (readonly [from: number, to: number])[];
  /** Columns in which a formula stands. */
  readonly calculated: ReadonlySet<number>;
}

/** Looks through the rows of a sheet in pieces short enough for the screen. Throws PortError "too-long". */
export async function lookThrough(wanted: TableSheet): Promise<Looked> {
  const { rows } = wanted;
  const weights: number[] = [];
  const calculated = new Set<number>();
  await inPieces(pageHost, rows.length, (row) => {
    const cells = rows[row] ?? [];
    cells.forEach((cell, column) => {
      if (isTooLong(cell))
        throw new PortError("too-long", cellAddress(titleRows(wanted) + 1 + row, column));
      if (isFormula(cell)) calculated.add(column);
    });
    weights.push(weigh([cells]));
  });
  return { blocks: sumBlocks(weights), calculated };
}

/** Writes title, headers, formats, the table and its first rows; gives what writes the others, each for a request of its own. */
export function fillSheet(
  sheet: Excel.Worksheet,
  wanted: TableSheet,
  { blocks, calculated }: Looked,
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
  const [[, first] = [0, 0], ...others] = blocks;
  const headers = columns.map(({ header }) => toHost(header));
  sheet.getRangeByIndexes(top, 0, 1 + first, columns.length).values = [headers, ...contents(0, first)]; // prettier-ignore
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, 1 + count, columns.length), true);
  table.name = name;
  for (const column of calculated) calculate(sheet, wanted, column, dates);
  if (supports("ExcelApi", "1.8")) guide(sheet, wanted);
  return others.map(([from, to]) => () => {
    const range = sheet.getRangeByIndexes(top + 1 + from, 0, to - from, columns.length);
    range.values = contents(from, to);
  });
}

const constantOf = (content: Content | undefined): Content =>
  content === undefined || isFormula(content) ? null : content;

/** A column with formulas, once the table is there that they may mean. It goes as a whole: Excel would fill a single formula down over its empty neighbours. */
function calculate(sheet: Excel.Worksheet, wanted: TableSheet, at: number, dates: Dates): void {
  const { columns, rows } = wanted;
  const format = columns[at]?.format;
  const body = sheet.getRangeByIndexes(titleRows(wanted) + 1, at, rows.length, 1);
  body.formulas = rows.map((row) => [contentToHost(dates.stored(row[at] ?? null, format), format)]);
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
