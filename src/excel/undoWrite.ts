import { cellAddress, PortError, type Cell, type Region, type WriteReceipt } from "../workbook";
import { rowBlocks, runsOf } from "./blocks";
import { cellKey, sameCell, toCell } from "./cell";
import { inOneUndoStep } from "./inWorkbook";
import { locate, type Located } from "./locate";
import { setFormat } from "./numberFormat";
import { writtenBy, type WrittenColumn } from "./written";

interface Undone {
  readonly restored: number;
  /** Addresses of cells that hold something else than was written, with the sheet's name in front. */
  readonly left: readonly string[];
}

/**
 * Takes a write back, as one undo step where the host can: added columns go, overwritten cells get what they held. Cells that someone changed since are left.
 * Throws PortError "changed" where the table has other columns or rows than the write left, or where the receipt is of another session.
 */
export const undoWrite = (receipt: WriteReceipt): Promise<Undone> =>
  inOneUndoStep(async (context) => {
    const columns = writtenBy(receipt);
    if (columns === undefined)
      throw new PortError("changed", receipt.region.table ?? receipt.region.area.sheet);
    const region = afterWrite(receipt.region, columns);
    const located = await locate(context, region);
    let restored = 0;
    const left: string[] = [];
    // From the right, so that a column that goes does not move those still to do.
    for (const column of [...columns].sort((a, b) => b.at - a.at)) {
      const now = await readNow(context, located.sheet, region, column.at);
      const changed = changedRows(column, now);
      left.push(...changed.map((row) => addressOf(region, row, column.at)));
      restored += now.length - changed.length;
      restore(located, region, column, new Set(changed));
    }
    await context.sync();
    return { restored, left };
  });

/** The region as the write left it. */
function afterWrite(region: Region, columns: readonly WrittenColumn[]): Region {
  const added = columns.filter((column) => column.added);
  return {
    ...region,
    area: { ...region.area, columns: region.area.columns + added.length },
    headers: [...region.headers, ...added.map((column) => column.header)],
  };
}

async function readNow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  region: Region,
  at: number,
): Promise<Cell[]> {
  const { row, column, rows } = region.area;
  const blocks = rowBlocks(0, rows - 1, 2).map(([from, to]) => {
    const range = sheet.getRangeByIndexes(row + 1 + from, column + at, to - from, 1);
    range.load("values,valueTypes");
    return range;
  });
  await context.sync();
  return blocks.flatMap((range) =>
    range.values.map((cells: unknown[], index) => toCell(cells[0], range.valueTypes[index]?.[0])),
  );
}

/** Rows whose cell is not what was written. An added column that was only sorted holds the same cells in another order: nothing of it was changed. */
function changedRows({ cells, added }: WrittenColumn, now: readonly Cell[]): number[] {
  const changed = now.flatMap((cell, row) => (sameCell(cell, cells[row] ?? null) ? [] : [row]));
  if (!added || changed.length === 0) return changed;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) + 1);
  for (const cell of now) counts.set(cellKey(cell), (counts.get(cellKey(cell)) ?? 0) - 1);
  return [...counts.values()].every((count) => count === 0) ? [] : changed;
}

function restore(
  { sheet, table }: Located,
  region: Region,
  written: WrittenColumn,
  changed: ReadonlySet<number>,
): void {
  const { row, column, rows } = region.area;
  const body = sheet.getRangeByIndexes(row + 1, column + written.at, rows - 1, 1);
  if (written.added && changed.size === 0) {
    if (table) table.columns.getItem(written.header).delete();
    else sheet.getRangeByIndexes(row, column + written.at, rows, 1).clear();
    return;
  }
  if (changed.size === 0 && written.beforeFormat !== undefined)
    setFormat(body, written.beforeFormat);
  const before = written.before ?? [];
  const unchanged = Array.from({ length: rows - 1 }, (_, index) => index).filter(
    (index) => !changed.has(index),
  );
  for (const [first, count] of runsOf(unchanged)) {
    const stretch = sheet.getRangeByIndexes(row + 1 + first, column + written.at, count, 1);
    stretch.formulas = Array.from({ length: count }, (_, index) => [before[first + index] ?? ""]);
  }
}

const addressOf = (region: Region, row: number, at: number): string =>
  `${region.area.sheet}!${cellAddress(region.area.row + 1 + row, region.area.column + at)}`;
