import { weigh } from "./blocks";
import { isTooLarge } from "./hostError";

/** Bytes that an answer is to have: reading more keeps the library busy for longer than a screen may wait, and Excel on the web gives 5 MB at most. */
const BYTES = 1_000_000;

/** Rows of the first request, of which nothing is known, and of any. */
const FIRST = 2_000;
const MOST = 20_000;

/**
 * Reads rows [0, rows) in requests of some 1 MB: how many rows that are is learned from what the last request gave, and one that the host finds too large is halved.
 * `read` gives what it read, to be weighed.
 */
export async function readByWeight(
  rows: number,
  read: (from: number, to: number) => Promise<readonly (readonly unknown[])[]>,
): Promise<void> {
  let size = FIRST;
  for (let from = 0; from < rows;) {
    const to = Math.min(rows, from + size);
    try {
      const weight = weigh(await read(from, to));
      size = Math.min(MOST, Math.max(1, Math.floor(((to - from) * BYTES) / Math.max(1, weight))));
      from = to;
    } catch (error) {
      if (!isTooLarge(error) || to - from < 2) throw error;
      size = Math.floor((to - from) / 2);
    }
  }
}
