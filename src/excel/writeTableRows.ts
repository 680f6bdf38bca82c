import {
  areaAddress,
  cellAddress,
  PortError,
  sameCell,
  type Cell,
  type Region,
  type RowWrite,
} from "../workbook";
import { runsOf, sumBlocks, weigh, weightBlocks } from "./blocks";
import { isTooLong, toHostAs } from "./cell";
import { workbookDates, type Dates } from "./dateSystem";
import { grownError } from "./hostError";
import { inOneUndoStep } from "./inWorkbook";
import { setFormat } from "./numberFormat";
import { present, type Present } from "./present";
import { readShown, type Shown } from "./readShown";

interface TableNow extends Present, Shown {
  readonly table: Excel.Table;
  readonly dates: Dates;
}

/** Changes, adds and takes away rows of a table, as one undo step where the host can. */
export const writeTableRows = (
  region: Region,
  writes: readonly RowWrite[],
): Promise<readonly RowWrite[]> =>
  inOneUndoStep(async (context) => {
    const added = writes.flatMap(({ row, cells }) => (row === null && cells ? [cells] : []));
    // Before the table is looked at: what comes after that is to take as little time as it can.
    const blocks = await weightBlocks(added.length, (at) => weigh([added[at] ?? []]));
    const now = await tableNow(context, region, writes);
    const left = writes.filter(({ row, before }) => row !== null && !holds(now.rows[row], before));
    const doable = writes.filter((write) => !left.includes(write));
    refuseLong(now, doable);
    await change(context, now, doable);
    await append(context, now, added, blocks);
    // From below, so that a row that goes does not move those still to go.
    const gone = doable.flatMap(({ row, cells }) => (row !== null && cells === null ? [row] : []));
    for (const row of gone.sort((a, b) => b - a)) remove(now, row);
    await context.sync();
    return left;
  }, region.area.sheet);

async function tableNow(
  context: Excel.RequestContext,
  region: Region,
  writes: readonly RowWrite[],
): Promise<TableNow> {
  const name = region.table ?? region.area.sheet;
  if (region.table === undefined) throw new PortError("not-found", name);
  const found = await present(context, region);
  if (found.table === undefined || found.region.headers.length !== region.headers.length)
    throw new PortError("changed", name);
  // Where rows are only added, nothing but whether the first one is empty has to be known.
  const { area } = found.region;
  const rows = writes.some(({ row }) => row !== null) ? area.rows : Math.min(2, area.rows);
  const read = { ...found.region, area: { ...area, rows } };
  const shown = await readShown(context, { ...found, region: read });
  return { ...found, ...shown, table: found.table, dates: await workbookDates() };
}

const holds = (now: readonly Cell[] | undefined, before: readonly Cell[] | null): boolean =>
  now !== undefined && before !== null && now.every((cell, at) => sameCell(cell, before[at] ?? null)); // prettier-ignore

function refuseLong({ region: { area } }: TableNow, writes: readonly RowWrite[]): void {
  for (const { row, cells } of writes) {
    const at = cells?.findIndex(isTooLong) ?? -1;
    if (at < 0) continue;
    throw new PortError(
      "too-long",
      cellAddress(area.row + 1 + (row ?? area.rows - 1), area.column + at),
    );
  }
}

/** Cells of one row, side by side, that get something else. */
interface Run {
  readonly row: number;
  readonly first: number;
  readonly cells: readonly Cell[];
}

const runsIn = ({ row, before, cells }: RowWrite): readonly Run[] => {
  if (row === null || cells === null) return [];
  const different = cells.flatMap((cell, at) => (sameCell(cell, before?.[at] ?? null) ? [] : [at]));
  return runsOf(different).map(([first, count]) => {
    return { row, first, cells: cells.slice(first, first + count) };
  });
};

/** Writes what is different in rows that are there, in requests of some 500 kB: formulas in other cells stay. */
async function change(
  context: Excel.RequestContext,
  { sheet, region: { area }, dates }: TableNow,
  writes: readonly RowWrite[],
): Promise<void> {
  const runs = writes.flatMap(runsIn);
  const rangeOf = ({ row, first, cells }: Run): Excel.Range =>
    sheet.getRangeByIndexes(area.row + 1 + row, area.column + first, 1, cells.length);
  const formats = runs.map((run) => {
    const range = rangeOf(run);
    range.load("numberFormat");
    return range;
  });
  if (runs.length > 0) await context.sync();
  const weights = runs.map(({ cells }) => weigh([cells]));
  for (const [from, to] of sumBlocks(weights)) {
    runs.slice(from, to).forEach((run, index) => {
      rangeOf(run).values = [
        run.cells.map((cell, at) => {
          const format: unknown = formats[from + index]?.numberFormat[0]?.[at];
          return toHostAs(dates.stored(cell, format), format);
        }),
      ];
    });
    // All rows in one request could be over the payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (to < runs.length) await context.sync();
  }
}

/** Adds rows at the end, in requests of some 500 kB. A table without rows shows an empty one: the first new row goes there. */
async function append(
  context: Excel.RequestContext,
  now: TableNow,
  added: readonly (readonly Cell[])[],
  blocks: readonly (readonly [from: number, to: number])[],
): Promise<void> {
  if (added.length === 0) return;
  const { sheet, table, region, rows } = now;
  const { row, column, columns, rows: height } = region.area;
  const isEmpty = height === 2 && rows[0]?.every((cell) => cell === null);
  const more = added.length - (isEmpty ? 1 : 0);
  let top = row + (isEmpty ? 1 : height);
  if (more > 0) {
    // Empty rows come first, which get the look and the formulas of the table; null leaves a cell to the host.
    const blank = Array.from({ length: more }, () => region.headers.map(() => null));
    table.rows.add(undefined, blank as unknown as string[][]);
    // Another author's rows may have come since the table was read: ours are the last ones of this very request.
    const body = table.getDataBodyRange();
    body.load("rowIndex,rowCount");
    const below = { ...region.area, row: row + height, rows: more };
    await context.sync().catch((error: unknown) => {
      throw grownError(error, areaAddress(below));
    });
    if (!isEmpty) top = body.rowIndex + body.rowCount - more;
  }
  for (const [from, to] of blocks) {
    const range = sheet.getRangeByIndexes(top, column, to - from, columns);
    now.formats.forEach((format, at) => {
      if (format === "@") setFormat(range.getColumn(at), "@");
    });
    range.values = added.slice(from, to).map((cells) => hostRow(now, cells));
    top += to - from;
    // All rows in one request could be over the payload limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    if (to < added.length) await context.sync();
  }
}

const hostRow = ({ region, formats, dates }: TableNow, cells: readonly Cell[]): unknown[] =>
  region.headers.map((_, at) => {
    const cell = cells[at] ?? null;
    return cell === null ? null : toHostAs(dates.stored(cell, formats[at]), formats[at]);
  });

/** The only row of a table cannot go: it is emptied. */
function remove({ sheet, table, region: { area }, rows }: TableNow, row: number): void {
  if (rows.length > 1) table.rows.getItemAt(row).delete();
  else sheet.getRangeByIndexes(area.row + 1, area.column, 1, area.columns).clear("Contents");
}
