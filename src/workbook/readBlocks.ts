import type { Cell } from "../cells";
import { bodyRows } from "./address";
import type { ColumnCells, Region, WorkbookPort } from "./port";
import { PortError } from "./portError";

/** Excel on the web refuses 5 MB a request; but reading more than this keeps the library busy for longer than a screen may wait (some 20 ms on a slow machine). */
const BYTES_A_REQUEST = 500_000;
/** A cell on the wire before any was seen: as people fill them, and as we fill those of the record, with as much text as goes into one. */
const BYTES_A_CELL = 16;
export const FULL_CELL = 20_000;
/** Most rows a request: beyond this a host gains nothing and the user waits longer for the first result. */
const MOST_ROWS = 20_000;
const SAMPLE = 50;

/** Body rows [from, to) of some columns of a region, in the order of the columns asked for. */
export interface Block {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly ColumnCells[];
}

/** UTF-8 bytes of a cell as JSON, roughly: Chinese characters take three. */
const wireBytes = (cell: Cell): number => (typeof cell === "string" ? cell.length * 3 + 3 : 12);

const rowsFor = (bytesARow: number): number =>
  Math.max(1, Math.min(MOST_ROWS, Math.floor(BYTES_A_REQUEST / bytesARow)));

/** Rows that weigh what a request may, by those of a block. */
const learned = (block: Block): number => {
  const rows = block.to - block.from;
  const step = Math.max(1, Math.floor(rows / SAMPLE));
  let bytes = 0;
  let seen = 0;
  for (let row = 0; row < rows; row += step, seen++)
    for (const column of block.columns) bytes += wireBytes(column.cells[row] ?? null);
  return rowsFor(Math.max(1, bytes / Math.max(1, seen)));
};

/**
 * Reads columns of a region block by block; while the caller works on one block the next is under way.
 * A block holds about 500 kB by what the last block weighed; where the host refuses one as too large it is asked for half of it, down to a row.
 * Rejects with the port's error.
 */
export async function* readBlocks(
  port: WorkbookPort,
  region: Region,
  columns: readonly number[],
  bytesACell = BYTES_A_CELL,
): AsyncGenerator<Block> {
  const rows = bodyRows(region);
  let size = rowsFor(bytesACell * Math.max(1, columns.length));
  let most = MOST_ROWS;
  const read = async (from: number): Promise<Block> => {
    for (;;) {
      const to = Math.min(rows, from + size);
      try {
        const cells = await port.readColumns(region, columns, from, to);
        return { from, to, columns: cells };
      } catch (error) {
        const tooLarge = error instanceof PortError && error.code === "too-large";
        if (!tooLarge || to - from <= 1) throw error;
        most = Math.floor((to - from) / 2);
        size = most;
      }
    }
  };
  if (rows === 0) return;
  let next = read(0);
  for (;;) {
    const block = await next;
    const last = block.to >= rows;
    // A refusal taught a size that holds for the rest; within it, the weight of this block does.
    size = Math.min(most, learned(block));
    if (!last) {
      next = read(block.to);
      // Whoever stops in the middle never awaits it: without this its failure would be unhandled.
      next.catch(() => {});
    }
    yield block;
    if (last) return;
  }
}
