import { CELLS_A_REQUEST, weigh } from "./blocks";
import { isTooLarge } from "./hostError";

/** Bytes that an answer is to have: taking more of them apart keeps the library busy for longer than a screen may wait, and Excel on the web gives 5 MB at most. */
const BYTES = 500_000;

/** Cells of the first request, of which nothing is known: as people fill them. */
const FIRST = 10_000;

/** The same of cells that may be filled with text up to their limit, as those of the record are. */
export const FIRST_OF_FULL = 100;

/** Rows [from, to) of so many columns. */
export interface Rows {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  /** Cells of the first request. */
  readonly first?: number;
}

/**
 * Reads rows in requests of some 500 kB: how many rows that are is learned from what the last request gave, and one that the host finds too large is halved.
 * `read` gives what it read, to be weighed.
 */
export async function readByWeight(
  { from: start, to: end, columns, first = FIRST }: Rows,
  read: (from: number, to: number) => Promise<readonly (readonly unknown[])[]>,
): Promise<void> {
  const rowsOf = (cells: number): number => Math.max(1, Math.floor(cells / Math.max(1, columns)));
  let size = rowsOf(first);
  for (let from = start; from < end;) {
    const to = Math.min(end, from + size);
    try {
      const weight = weigh(await read(from, to));
      const light = Math.floor(((to - from) * BYTES) / Math.max(1, weight));
      size = Math.min(rowsOf(CELLS_A_REQUEST), Math.max(1, light));
      from = to;
    } catch (error) {
      if (!isTooLarge(error) || to - from < 2) throw error;
      size = Math.floor((to - from) / 2);
    }
  }
}
