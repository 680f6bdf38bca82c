import {
  cellAddress,
  PortError,
  sameCell,
  type Cell,
  type Region,
  type WriteReceipt,
  type WrittenColumn,
} from "../workbook";
import { readColumn } from "./before";
import { cellKey, contentToHost } from "./cell";
import { shownCells, storedCells, workbookDates } from "./dateSystem";
import { hasHiddenRows } from "./hiddenRows";
import { inOneUndoStep } from "./inWorkbook";
import { setFormat } from "./numberFormat";
import { present, type Present } from "./present";
import { putContents } from "./putContents";
import { standing, type Standing } from "./standing";

interface Undone {
  readonly restored: number;
  /** Addresses of cells that hold something else than was written, with the sheet's name in front. */
  readonly left: readonly string[];
}

/**
 * Takes a write back, as one undo step where the host can: added columns go, overwritten cells get what they held. Cells that someone changed since are left,
 * and so are columns that came since. Throws PortError "changed" where a column of the write is gone or the table has other rows than the write left.
 */
export const undoWrite = (receipt: WriteReceipt): Promise<Undone> =>
  inOneUndoStep(async (context) => {
    const now = await regionNow(context, receipt);
    const { region } = now;
    const dates = await workbookDates();
    const hidden = await hasHiddenRows(context, now.sheet, region);
    let restored = 0;
    const left: string[] = [];
    const found = receipt.written.map((written) => ({
      written,
      column: standing(now, region, { at: placeOf(region, written), header: written.header }),
    }));
    // From the right, so that a column that goes does not move those still to do.
    for (const { written, column } of found.sort((a, b) => b.column.at - a.column.at)) {
      const read = await readColumn(context, column, region.area.rows - 1);
      const cells = shownCells(dates, read.cells, read.format);
      const changed = changedRows(written, cells);
      left.push(...changed.map((row) => addressOf(region, row, column.at)));
      restored += cells.length - changed.length;
      const before = written.before && storedCells(dates, written.before, written.formatBefore);
      await restore(context, {
        column,
        written: { ...written, before },
        changed: new Set(changed),
        hidden,
      });
    }
    await context.sync();
    return { restored, left };
  }, receipt.region.area.sheet);

/** The region as it is now; beside a plain one as far as the write went. */
async function regionNow(
  context: Excel.RequestContext,
  { region, written }: WriteReceipt,
): Promise<Present> {
  const columns = Math.max(region.area.columns, ...written.map(({ column }) => column + 1));
  const asked = { ...region, area: { ...region.area, columns }, headers: [] };
  const now = await present(context, asked);
  if (now.region.area.rows !== region.area.rows)
    throw new PortError("changed", region.table ?? region.area.sheet);
  return now;
}

/** Where a column of a write is now, by its header: where it was written, or in another place since others came or went. */
function placeOf({ headers, table, area }: Region, { column, header }: WrittenColumn): number {
  const bears = (cell: Cell | undefined): boolean => String(cell ?? "") === header;
  const place = bears(headers[column]) ? column : headers.findIndex(bears);
  if (place < 0) throw new PortError("changed", table ?? area.sheet);
  return place;
}

/** Rows whose cell is not what was written. An added column that was only sorted holds the same cells in another order: nothing of it was changed. */
function changedRows({ cells, before }: WrittenColumn, now: readonly Cell[]): number[] {
  const changed = now.flatMap((cell, row) => (sameCell(cell, cells[row] ?? null) ? [] : [row]));
  if (before !== null || changed.length === 0) return changed;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) + 1);
  for (const cell of now) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) - 1);
  return [...counts.values()].every((count) => count === 0) ? [] : changed;
}

/** A column to put back, and the rows of it that somebody changed. */
interface Restored {
  readonly column: Standing;
  readonly written: WrittenColumn;
  readonly changed: ReadonlySet<number>;
  /** Whether some rows are hidden. */
  readonly hidden: boolean;
}

async function restore(
  context: Excel.RequestContext,
  { column, written: { cells, before, formatBefore }, changed, hidden }: Restored,
): Promise<void> {
  if (before === null && changed.size === 0) return column.remove();
  const isWhole = changed.size === 0 && formatBefore !== undefined;
  if (isWhole) setFormat(column.body(), formatBefore);
  const contents = new Map<number, string | number | boolean>();
  for (let row = 0; row < cells.length; row++)
    if (!changed.has(row))
      contents.set(row, contentToHost(before?.[row] ?? null, isWhole ? formatBefore : undefined));
  await putContents(context, { body: column.body, hidden }, contents);
}

const addressOf = (region: Region, row: number, at: number): string =>
  `${region.area.sheet}!${cellAddress(region.area.row + 1 + row, region.area.column + at)}`;
