import {
  cellAddress,
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
import { locate, type Located } from "./locate";
import { setFormat } from "./numberFormat";
import { putContents } from "./putContents";

interface Undone {
  readonly restored: number;
  /** Addresses of cells that hold something else than was written, with the sheet's name in front. */
  readonly left: readonly string[];
}

/**
 * Takes a write back, as one undo step where the host can: added columns go, overwritten cells get what they held. Cells that someone changed since are left.
 * Throws PortError "changed" where the table has other columns or rows than the write left.
 */
export const undoWrite = (receipt: WriteReceipt): Promise<Undone> =>
  inOneUndoStep(async (context) => {
    const columns = receipt.written;
    const region = afterWrite(receipt.region, columns);
    const located = await locate(context, region);
    const dates = await workbookDates();
    const hidden = await hasHiddenRows(context, located.sheet, region);
    let restored = 0;
    const left: string[] = [];
    // From the right, so that a column that goes does not move those still to do.
    for (const column of [...columns].sort((a, b) => b.column - a.column)) {
      const read = await readColumn(context, located.sheet, region, column.column);
      const now = shownCells(dates, read.cells, read.format);
      const changed = changedRows(column, now);
      left.push(...changed.map((row) => addressOf(region, row, column.column)));
      restored += now.length - changed.length;
      const before = column.before && storedCells(dates, column.before, column.formatBefore);
      await restore(context, located, {
        region,
        column: { ...column, before },
        changed: new Set(changed),
        hidden,
      });
    }
    await context.sync();
    return { restored, left };
  }, receipt.region.area.sheet);

/** The region as the write left it. */
function afterWrite(region: Region, columns: readonly WrittenColumn[]): Region {
  const added = columns.filter(({ before }) => before === null);
  return {
    ...region,
    area: { ...region.area, columns: region.area.columns + added.length },
    headers: [...region.headers, ...added.map((column) => column.header)],
  };
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
  readonly region: Region;
  readonly column: WrittenColumn;
  readonly changed: ReadonlySet<number>;
  /** Whether some rows are hidden. */
  readonly hidden: boolean;
}

async function restore(
  context: Excel.RequestContext,
  { sheet, table }: Located,
  { region, column: written, changed, hidden }: Restored,
): Promise<void> {
  const { row, column, rows } = region.area;
  const at = column + written.column;
  const { before, formatBefore } = written;
  if (before === null && changed.size === 0) {
    if (table) table.columns.getItem(written.header).delete();
    else sheet.getRangeByIndexes(row, at, rows, 1).clear();
    return;
  }
  const isWhole = changed.size === 0 && formatBefore !== undefined;
  if (isWhole) setFormat(sheet.getRangeByIndexes(row + 1, at, rows - 1, 1), formatBefore);
  const contents = new Map<number, string | number | boolean>();
  for (let body = 0; body < rows - 1; body++)
    if (!changed.has(body))
      contents.set(body, contentToHost(before?.[body] ?? null, isWhole ? formatBefore : undefined));
  await putContents(context, { sheet, row: row + 1, column: at, hidden }, contents);
}

const addressOf = (region: Region, row: number, at: number): string =>
  `${region.area.sheet}!${cellAddress(region.area.row + 1 + row, region.area.column + at)}`;
