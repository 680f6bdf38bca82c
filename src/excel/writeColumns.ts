import {
  HalfWritten,
  PortError,
  type Area,
  type ColumnWrite,
  type Content,
  type PortErrorCode,
  type Progress,
  type Region,
  type WriteReceipt,
} from "../workbook";
import { readBefore, type Before } from "./before";
import { claimColumns, wantedColumns, type ClaimedColumn } from "./claimColumns";
import { shownCells, storedCells, workbookDates, type Dates } from "./dateSystem";
import { fillBlocks, type Filling, type Way } from "./fillBlocks";
import { demandGround } from "./ground";
import { settleHidden } from "./hiddenRows";
import { inOneUndoStep } from "./inWorkbook";
import { locate, type Located } from "./locate";
import { nextTask } from "./nextTask";
import { setFormat } from "./numberFormat";
import { present } from "./present";
import { demandOwn, standing, type Standing } from "./standing";
import { supports } from "./supports";
import { takeBack } from "./takeBack";
import { columnWidth, planWrite } from "./writePlan";

/** A write that has its columns, what stood in those that it goes over, and how far it is. */
interface Write {
  readonly located: Located;
  readonly region: Region;
  readonly claimed: readonly ClaimedColumn[];
  readonly before: ReadonlyMap<number, Before>;
  readonly dates: Dates;
  readonly way: Way;
}

/** Faults after which what is written stays: they pass, and then the rest is written. */
const PASSING: readonly PortErrorCode[] = [
  "editing",
  "too-large",
  "busy",
  "silent",
  "disconnected",
  "unknown",
];

/**
 * Writes result columns in blocks, as one undo step where the host can. In a table each is found by its header at every step, so that it does no harm when
 * another author adds columns meanwhile. Stopped by the user, or by a fault before the first block stands, it takes back what it has written and throws; after it, or where
 * that cannot be taken back, it throws HalfWritten.
 */
export const writeColumns = async (
  region: Region,
  columns: readonly ColumnWrite[],
  progress: Progress,
): Promise<WriteReceipt> => {
  const begun: { write?: Write } = {};
  try {
    return await inOneUndoStep(
      async (context) => {
        delete begun.write;
        begun.write = await begin(context, region, columns, (write) => (begun.write = write));
        await fill(context, begun.write, progress);
        await dressHeaders(context, begun.write);
        return receiptOf(begun.write, await places(context, begun.write));
      },
      region.area.sheet,
      progress,
    );
  } catch (error) {
    throw begun.write === undefined ? error : await settled(begun.write, error);
  }
};

/** Makes sure that all can be written, and takes the places of new columns; `onClaim` hears of them before they are asked for. */
async function begin(
  context: Excel.RequestContext,
  region: Region,
  columns: readonly ColumnWrite[],
  onClaim: (write: Write) => void,
): Promise<Write> {
  const located = await locate(context, region);
  const plan = planWrite(region, columns);
  // Another author has just written the same: to write it once more beside would help nobody.
  if (plan.some(({ added, write }) => added && located.behind?.includes(write.header) === true))
    throw new PortError("changed", region.table ?? region.area.sheet);
  await demandGround(context, located, region, plan);
  const dates = await workbookDates();
  const before = await readBefore(context, located, region, plan);
  const common = { located, region, before, dates, way: { done: 0, tried: 0 } };
  const wanted = wantedColumns(located, region, plan);
  onClaim({ ...common, claimed: wanted });
  return { ...common, claimed: await claimColumns(context, located, region, wanted) };
}

/** What is to be thrown for a write that did not come to its end: everything is as it was then, or what is not is told. */
async function settled(write: Write, error: unknown): Promise<unknown> {
  const { region, claimed, before, way } = write;
  const cause = error instanceof PortError ? error : null;
  // A bug of ours ends a write like a fault: nothing of it stays.
  const stays = cause !== null && PASSING.includes(cause.code) && way.done > 0;
  const half = (why: PortError): HalfWritten =>
    new HalfWritten(
      why,
      {
        ...receiptOf(
          write,
          claimed.map(({ at }) => at),
        ),
        partial: true,
      },
      { rows: stays ? way.done : 0, areas: areasOf(write) },
    );
  if (stays) return half(cause);
  try {
    await takeBack({ region, claimed, before, rows: way.tried });
    return error;
  } catch (refusal) {
    return refusal instanceof PortError ? half(refusal) : refusal;
  }
}

/** Cells that may hold something of a write: of a new column its header too. */
const areasOf = ({ region: { area }, claimed, way }: Write): readonly Area[] =>
  claimed.flatMap(({ at, added }) => {
    const rows = way.tried + (added ? 1 : 0);
    const row = area.row + (added ? 0 : 1);
    return rows === 0 ? [] : [{ ...area, row, column: area.column + at, rows, columns: 1 }];
  });

async function fill(
  context: Excel.RequestContext,
  { located, region, claimed, before, dates, way }: Write,
  progress: Progress,
): Promise<void> {
  const own = claimed.map(({ column }) => column);
  const byColumn = new Map<Standing, readonly (Content | undefined)[]>();
  for (const { column, write } of claimed) {
    byColumn.set(column, contentsOf(write, dates));
    await nextTask();
  }
  const filling: Filling = {
    rows: region.area.rows - 1,
    byColumn,
    demand: () => demandOwn(context, located, region, own),
    dress: () => dressBodies(claimed, before),
  };
  await fillBlocks(context, filling, progress, way);
  await settleHidden(context, located.sheet, region, byColumn);
}

/** What goes into each row of a column; undefined where what stands there stays. */
const contentsOf = (
  { cells, kept, format, formulas }: ColumnWrite,
  dates: Dates,
): readonly (Content | undefined)[] =>
  storedCells(dates, cells, format).map((cell, row): Content | undefined => {
    const formula = formulas?.[row] ?? null;
    if (kept?.has(row) === true) return undefined;
    return formula === null ? cell : { formula };
  });

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

/** Indices within the region of the columns as they stand by now; where the host does not tell, as they were planned: everything is written all the same. */
async function places(
  context: Excel.RequestContext,
  { located, region, claimed }: Write,
): Promise<readonly number[]> {
  const planned = claimed.map(({ at }) => at);
  if (located.table === undefined) return planned;
  try {
    const { region: now } = await present(context, { ...region, headers: [] });
    return claimed.map(({ at, column: { header } }) => {
      const place = now.headers.indexOf(header);
      return place < 0 ? at : place;
    });
  } catch {
    return planned;
  }
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
      ...(write.formulas !== undefined && { formulas: write.formulas }),
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
