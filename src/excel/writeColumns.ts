import type { ColumnWrite, Progress, Region, WriteReceipt } from "../workbook";
import { readBefore, type Before } from "./before";
import { claimColumns, type ClaimedColumn } from "./claimColumns";
import { shownCells, storedCells, workbookDates, type Dates } from "./dateSystem";
import { fillBlocks } from "./fillBlocks";
import { demandGround } from "./ground";
import { settleHidden } from "./hiddenRows";
import { inOneUndoStep } from "./inWorkbook";
import { locate, type Located } from "./locate";
import { setFormat } from "./numberFormat";
import { present } from "./present";
import { demandOwn, standing } from "./standing";
import { supports } from "./supports";
import { takeBack } from "./takeBack";
import { columnWidth, planWrite } from "./writePlan";

/** A write that has its columns, and what stood in those that it goes over. */
interface Write {
  readonly located: Located;
  readonly region: Region;
  readonly claimed: readonly ClaimedColumn[];
  readonly before: ReadonlyMap<number, Before>;
  readonly dates: Dates;
}

/**
 * Writes result columns in blocks, as one undo step where the host can. In a table each is found by its header at every step, so that it does no harm when
 * another author adds columns meanwhile. Stopped by the user or by a fault, it takes back what it has written and throws.
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
    const before = await readBefore(context, located, region, plan);
    const claimed = await claimColumns(context, located, region, plan);
    const write: Write = { located, region, claimed, before, dates };
    try {
      await fill(context, write, progress);
      await dressHeaders(context, write);
      return receiptOf(write, await places(context, write));
    } catch (error) {
      await takeBack(context, located, region, claimed, before);
      throw error;
    }
  }, region.area.sheet);

async function fill(
  context: Excel.RequestContext,
  { located, region, claimed, before, dates }: Write,
  progress: Progress,
): Promise<void> {
  const own = claimed.map(({ column }) => column);
  const byColumn = new Map(
    claimed.map(({ column, write: { cells, kept, format } }) => [
      column,
      storedCells(dates, cells, format).map((cell, row) =>
        kept?.has(row) === true ? undefined : cell,
      ),
    ]),
  );
  const demand = () => demandOwn(context, located, region, own);
  await demand();
  dressBodies(claimed, before);
  await fillBlocks(context, { rows: region.area.rows - 1, byColumn, demand }, progress);
  await settleHidden(context, located.sheet, region, byColumn);
}

/** Formats of bodies and widths of new columns. A format that is there already is left: a protected sheet may take values and no formats. */
function dressBodies(claimed: readonly ClaimedColumn[], before: ReadonlyMap<number, Before>): void {
  for (const { at, added, write, column } of claimed) {
    const format = write.format ?? "General";
    if (before.get(at)?.format !== format) setFormat(column.body(), format);
    if (added) column.head().format.columnWidth = columnWidth(write);
  }
}

/** New headers look like the one at their left. Looks are no reason to fail: a host that cannot copy them is left alone. */
async function dressHeaders(
  context: Excel.RequestContext,
  { located, region, claimed }: Write,
): Promise<void> {
  const added = claimed.filter((column) => column.added);
  if (added.length === 0 || !supports("ExcelApi", "1.9")) return;
  const at = region.area.columns - 1;
  const last = standing(located, region, { at, header: String(region.headers[at] ?? "") }).head();
  for (const { column } of added) column.head().copyFrom(last, "Formats");
  await context.sync().catch(() => undefined);
}

/** Indices within the region of the columns as they stand by now. */
async function places(
  context: Excel.RequestContext,
  { located, region, claimed }: Write,
): Promise<readonly number[]> {
  if (located.table === undefined) return claimed.map(({ at }) => at);
  const { region: now } = await present(context, { ...region, headers: [] });
  return claimed.map(({ at, column: { header } }) => {
    const place = now.headers.indexOf(header);
    return place < 0 ? at : place;
  });
}

function receiptOf(
  { region, claimed, before, dates }: Write,
  columns: readonly number[],
): WriteReceipt {
  const written = claimed.map(({ at, added, write, column: { header } }, index) => {
    const old = before.get(at);
    return {
      added,
      column: columns[index] ?? at,
      header: added ? header : write.header,
      cells: write.cells,
      before: old === undefined ? null : shownCells(dates, old.contents, old.format),
      ...(old !== undefined && { formatBefore: old.format }),
    };
  });
  return {
    region,
    added: written.flatMap(({ added, column }) => (added ? [column] : [])),
    overwritten: claimed.flatMap(({ at }, index) => {
      const old = before.get(at);
      if (old === undefined) return [];
      const cells = shownCells(dates, old.cells, old.format);
      return [{ column: columns[index] ?? at, before: cells }];
    }),
    written: written.map(({ added: _, ...column }) => column),
  };
}
