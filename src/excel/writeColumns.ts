import {
  areaAddress,
  PortError,
  type ColumnWrite,
  type Progress,
  type Region,
  type WriteReceipt,
} from "../workbook";
import { readBefore, type Before } from "./before";
import { runsOf, weightBlocks } from "./blocks";
import { toHost } from "./cell";
import { asPortError } from "./hostError";
import { inOneUndoStep } from "./inWorkbook";
import { locate, type Located } from "./locate";
import { setFormat } from "./numberFormat";
import { supports } from "./supports";
import { takeBack } from "./takeBack";
import { columnWidth, planWrite, type PlannedColumn } from "./writePlan";
import { rememberWrite, type WrittenColumn } from "./written";

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
    if (located.table === undefined) await demandFreeGround(context, located.sheet, region, plan);
    const before = await readBefore(context, located.sheet, region, plan);
    prepare(located, region, plan);
    try {
      await context.sync();
      await fill(context, located.sheet, region, plan, progress);
    } catch (error) {
      await takeBack(context, located, region, plan, before);
      throw error;
    }
    await dressHeaders(context, located.sheet, region, plan);
    return receiptOf(region, plan, before);
  });

const added = (plan: readonly PlannedColumn[]): PlannedColumn[] =>
  plan.filter((column) => column.added);

/** Beside a plain range nothing may stand where the new columns go. */
async function demandFreeGround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  plan: readonly PlannedColumn[],
): Promise<void> {
  const columns = added(plan).length;
  if (columns === 0) return;
  const { row, column, columns: width, rows } = region.area;
  const used = sheet
    .getRangeByIndexes(row, column + width, rows, columns)
    .getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,values");
  await context.sync();
  if (used.isNullObject || used.values.every((cells) => cells.every((cell) => cell === ""))) return;
  throw new PortError(
    "taken",
    areaAddress({
      sheet: region.area.sheet,
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    }),
  );
}

/** Adds the columns, their headers, formats and widths. */
function prepare({ sheet, table }: Located, region: Region, plan: readonly PlannedColumn[]): void {
  const { row, column, rows } = region.area;
  for (const { at, added: isNew, write } of plan) {
    const head = sheet.getRangeByIndexes(row, column + at, 1, 1);
    const body = sheet.getRangeByIndexes(row + 1, column + at, rows - 1, 1);
    if (isNew && table) table.columns.add(undefined, undefined, write.header);
    if (isNew && !table) head.values = [[toHost(write.header)]];
    setFormat(body, write.format ?? "General");
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

/** Where a block of cells goes: columns by index within the region, in runs of neighbours. */
interface Target {
  readonly sheet: Excel.Worksheet;
  readonly region: Region;
  readonly byColumn: ReadonlyMap<number, ColumnWrite["cells"]>;
  readonly runs: readonly [number, number][];
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  plan: readonly PlannedColumn[],
  progress: Progress,
): Promise<void> {
  const total = region.area.rows - 1;
  const byColumn = new Map(plan.map((planned) => [planned.at, planned.write.cells]));
  const target: Target = { sheet, region, byColumn, runs: runsOf([...byColumn.keys()]) };
  for (const [from, to] of weightBlocks(total, [...byColumn.values()])) {
    if (progress.cancelled) throw new PortError("cancelled");
    await writeBlock(context, target, from, to);
    progress.report(to, total);
  }
  if (progress.cancelled) throw new PortError("cancelled");
}

/** A block is a request of its own because of the payload limit, and so that the user can stop between two; one that is still too large is halved. */
async function writeBlock(
  context: Excel.RequestContext,
  target: Target,
  from: number,
  to: number,
): Promise<void> {
  const { row, column } = target.region.area;
  context.application.suspendApiCalculationUntilNextSync();
  for (const [first, count] of target.runs) {
    const range = target.sheet.getRangeByIndexes(row + 1 + from, column + first, to - from, count);
    range.values = matrixOf(target.byColumn, first, count, from, to);
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || to - from < 2) throw error;
    const middle = from + Math.floor((to - from) / 2);
    await writeBlock(context, target, from, middle);
    await writeBlock(context, target, middle, to);
  }
}

const isTooLarge = (error: unknown): boolean => {
  const ours = asPortError(error);
  return ours instanceof PortError && ours.code === "too-large";
};

function matrixOf(
  byColumn: ReadonlyMap<number, ColumnWrite["cells"]>,
  first: number,
  count: number,
  from: number,
  to: number,
): (string | number | boolean)[][] {
  return Array.from({ length: to - from }, (_, row) =>
    Array.from({ length: count }, (_unused, at) =>
      toHost(byColumn.get(first + at)?.[from + row] ?? null),
    ),
  );
}

function receiptOf(
  region: Region,
  plan: readonly PlannedColumn[],
  before: ReadonlyMap<number, Before>,
): WriteReceipt {
  const receipt: WriteReceipt = {
    region,
    added: added(plan).map((column) => column.at),
    overwritten: [...before].map(([column, { cells }]) => ({
      column,
      before: cells,
    })),
  };
  rememberWrite(
    receipt,
    plan.map(({ at, added: isNew, write }): WrittenColumn => {
      const old = before.get(at);
      const column = {
        at,
        added: isNew,
        header: write.header,
        cells: write.cells,
      };
      return old === undefined
        ? column
        : { ...column, before: old.contents, beforeFormat: old.format };
    }),
  );
  return receipt;
}
