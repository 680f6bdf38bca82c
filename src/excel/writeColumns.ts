import {
  areaAddress,
  type Area,
  type ColumnWrite,
  type Progress,
  type Region,
  type WriteReceipt,
} from "../workbook";
import { readBefore, type Before } from "./before";
import { toHost } from "./cell";
import { shownCells, storedCells, workbookDates, type Dates } from "./dateSystem";
import { fillBlocks } from "./fillBlocks";
import { demandGround } from "./ground";
import { settleHidden } from "./hiddenRows";
import { grownError } from "./hostError";
import { inOneUndoStep } from "./inWorkbook";
import { locate, type Located } from "./locate";
import { setFormat } from "./numberFormat";
import { supports } from "./supports";
import { takeBack } from "./takeBack";
import { columnWidth, planWrite, type PlannedColumn } from "./writePlan";

/**
 * Writes result columns in blocks, as one undo step where the host can. Stopped by the user or by a fault, it takes back what it has written and throws.
 */
export const writeColumns = (
  region: Region,
  columns: readonly ColumnWrite[],
  progress: Progress,
): Promise<WriteReceipt> =>
  inOneUndoStep(async (context) => {
    const located = await locate(context, region);
    const plan = planWrite(region, columns);
    await demandGround(context, located, region, plan);
    const dates = await workbookDates();
    const byColumn = new Map(
      plan.map(({ at, write: { cells, format } }) => [at, storedCells(dates, cells, format)]),
    );
    const before = await readBefore(context, located.sheet, region, plan);
    prepare(located, region, plan, before);
    try {
      await context.sync().catch((error: unknown) => {
        throw grownError(error, areaAddress(beside(region, plan)));
      });
      await fillBlocks(context, located.sheet, region, byColumn, progress);
      await settleHidden(context, located.sheet, region, byColumn);
    } catch (error) {
      await takeBack(context, located, region, plan, before);
      throw error;
    }
    await dressHeaders(context, located.sheet, region, plan);
    return receiptOf(region, plan, before, dates);
  }, region.area.sheet);

/** Where the new columns of a plan go. */
const beside = ({ area }: Region, plan: readonly PlannedColumn[]): Area => ({
  ...area,
  column: area.column + area.columns,
  columns: added(plan).length,
});

const added = (plan: readonly PlannedColumn[]): PlannedColumn[] =>
  plan.filter((column) => column.added);

/** Adds the columns, their headers, formats and widths. A format that is there already is left: a protected sheet may take values and no formats. */
function prepare(
  { sheet, table }: Located,
  region: Region,
  plan: readonly PlannedColumn[],
  before: ReadonlyMap<number, Before>,
): void {
  const { row, column, rows } = region.area;
  for (const { at, added: isNew, write } of plan) {
    const head = sheet.getRangeByIndexes(row, column + at, 1, 1);
    const body = sheet.getRangeByIndexes(row + 1, column + at, rows - 1, 1);
    if (isNew && table) table.columns.add(undefined, undefined, write.header);
    if (isNew && !table) head.values = [[toHost(write.header)]];
    const format = write.format ?? "General";
    if (before.get(at)?.format !== format) setFormat(body, format);
    if (isNew) head.format.columnWidth = columnWidth(write);
  }
}

/** New headers look like the one at their left. Looks are no reason to fail: a host that cannot copy them is left alone. */
async function dressHeaders(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  plan: readonly PlannedColumn[],
): Promise<void> {
  const columns = added(plan).length;
  if (columns === 0 || !supports("ExcelApi", "1.9")) return;
  const { row, column, columns: width } = region.area;
  const last = sheet.getRangeByIndexes(row, column + width - 1, 1, 1);
  sheet.getRangeByIndexes(row, column + width, 1, columns).copyFrom(last, "Formats");
  await context.sync().catch(() => undefined);
}

function receiptOf(
  region: Region,
  plan: readonly PlannedColumn[],
  before: ReadonlyMap<number, Before>,
  dates: Dates,
): WriteReceipt {
  return {
    region,
    added: added(plan).map((column) => column.at),
    overwritten: [...before].map(([column, { cells, format }]) => ({
      column,
      before: shownCells(dates, cells, format),
    })),
    written: plan.map(({ at, write }) => {
      const old = before.get(at);
      return {
        column: at,
        header: write.header,
        cells: write.cells,
        before: old === undefined ? null : shownCells(dates, old.contents, old.format),
        ...(old !== undefined && { formatBefore: old.format }),
      };
    }),
  };
}
