import {
  cellAddress,
  isFormula,
  PortError,
  sameCell,
  type Cell,
  type Content,
  type Region,
  type WriteReceipt,
  type WrittenColumn,
} from "../workbook";
import { readColumn } from "./before";
import { cellKey, contentToHost } from "./cell";
import { shownCells, storedCells, workbookDates } from "./dateSystem";
import { hasHiddenRows } from "./hiddenRows";
import { inOneUndoStep } from "./inWorkbook";
import { nextTask } from "./nextTask";
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
    const found = receipt.written.filter(isThere(receipt, region)).map((written) => ({
      written,
      column: standing(now, region, { at: placeOf(region, written), header: written.header }),
    }));
    // From the right, so that a column that goes does not move those still to do.
    for (const { written, column } of found.sort((a, b) => b.column.at - a.column.at)) {
      const read = await readColumn(context, column, region.area.rows - 1);
      const now: Now = {
        cells: shownCells(dates, read.cells, read.format),
        contents: shownCells(dates, read.contents, read.format),
      };
      const { cells } = now;
      await nextTask();
      const stands = standingRows(written, now);
      const changed = changedRows(written, now, stands);
      left.push(...changed.map((row) => addressOf(region, row, column.at)));
      restored += cells.length - changed.length;
      await nextTask();
      const before = written.before && storedCells(dates, written.before, written.formatBefore);
      await restore(context, {
        column,
        written: { ...written, before },
        done: new Set([...changed, ...stands]),
        isWhole: changed.length === 0,
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

/** Whether a column is to be looked for: one that was to be added by a write that did not come to its end may never have come. */
const isThere =
  ({ partial }: WriteReceipt, { headers }: Region) =>
  ({ before, header }: WrittenColumn): boolean =>
    partial !== true || before !== null || headers.some((cell) => String(cell ?? "") === header);

/** Where a column of a write is now, by its header: where it was written, or in another place since others came or went. */
function placeOf({ headers, table, area }: Region, { column, header }: WrittenColumn): number {
  const bears = (cell: Cell | undefined): boolean => String(cell ?? "") === header;
  const place = bears(headers[column]) ? column : headers.findIndex(bears);
  if (place < 0) throw new PortError("changed", table ?? area.sheet);
  return place;
}

/** What a column holds now. */
interface Now {
  readonly cells: readonly Cell[];
  readonly contents: readonly Content[];
}

/** Rows that hold what stood there before the write: it did not come to them, or somebody has put it back. */
const standingRows = ({ cells, before }: WrittenColumn, { contents }: Now): number[] =>
  rowsWhere(cells.length, (row) => sameContent(contents[row] ?? null, before?.[row] ?? null));

const rowsWhere = (rows: number, holds: (row: number) => boolean): number[] => {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) if (holds(row)) found.push(row);
  return found;
};

const sameContent = (one: Content, other: Content): boolean =>
  isFormula(one) || isFormula(other)
    ? isFormula(one) && isFormula(other) && one.formula === other.formula
    : sameCell(one, other);

/**
 * Rows whose cell is neither what was written nor what was there before; a formula of ours is what was written, whatever it shows by now. An added column that was only sorted holds the same cells in another order: nothing of it was
 * changed.
 */
function changedRows(written: WrittenColumn, read: Now, standing: readonly number[]): number[] {
  const { cells, before, formulas = [] } = written;
  const now = read.cells;
  const isOurs = (row: number): boolean => {
    const content = read.contents[row] ?? null;
    return isFormula(content) && content.formula === formulas[row];
  };
  const stands = new Set(standing);
  const changed = rowsWhere(
    now.length,
    (row) => !stands.has(row) && !sameCell(now[row] ?? null, cells[row] ?? null) && !isOurs(row),
  );
  if (before !== null || changed.length === 0) return changed;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) + 1);
  for (const cell of now) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) - 1);
  return [...counts.values()].every((count) => count === 0) ? [] : changed;
}

/** A column to put back, and the rows of it that are left as they are: those that somebody changed, and those that hold already what they are to hold. */
interface Restored {
  readonly column: Standing;
  readonly written: WrittenColumn;
  readonly done: ReadonlySet<number>;
  /** Nobody has changed anything in it. */
  readonly isWhole: boolean;
  /** Whether some rows are hidden. */
  readonly hidden: boolean;
}

async function restore(
  context: Excel.RequestContext,
  { column, written: { cells, before, formatBefore }, done, isWhole, hidden }: Restored,
): Promise<void> {
  if (before === null && isWhole) return column.remove();
  if (isWhole && formatBefore !== undefined) setFormat(column.body(), formatBefore);
  const contents = new Map<number, string | number | boolean>();
  for (let row = 0; row < cells.length; row++)
    if (!done.has(row))
      contents.set(row, contentToHost(before?.[row] ?? null, isWhole ? formatBefore : undefined));
  await putContents(context, { body: column.body, hidden }, contents);
}

const addressOf = (region: Region, row: number, at: number): string =>
  `${region.area.sheet}!${cellAddress(region.area.row + 1 + row, region.area.column + at)}`;
