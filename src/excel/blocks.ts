/** Cells that one request reads or writes at most: some 20 bytes each, so about 2 MB of the 5 MB that Excel on the web allows. */
export const CELLS_A_REQUEST = 100_000;

/** Bytes that one request writes at most. */
const BYTES_A_REQUEST = 2_000_000;

/** Cuts rows [from, to) into stretches of at most `cells` cells, at least one row each. */
export function rowBlocks(
  from: number,
  to: number,
  columns: number,
  cells = CELLS_A_REQUEST,
): [number, number][] {
  const step = Math.max(1, Math.floor(cells / Math.max(1, columns)));
  const blocks: [number, number][] = [];
  for (let row = from; row < to; row += step) blocks.push([row, Math.min(to, row + step)]);
  return blocks;
}

/** Cuts rows by what they weigh when sent: texts at three bytes a character, everything else at 20. */
export function weightBlocks(
  rows: number,
  columns: readonly (readonly unknown[])[],
  bytes = BYTES_A_REQUEST,
): [number, number][] {
  const blocks: [number, number][] = [];
  let start = 0;
  let weight = 0;
  for (let row = 0; row < rows; row++) {
    const added = columns.reduce((sum, cells) => sum + weightOf(cells[row]), 0);
    if (row > start && weight + added > bytes) {
      blocks.push([start, row]);
      start = row;
      weight = 0;
    }
    weight += added;
  }
  if (rows > start) blocks.push([start, rows]);
  return blocks;
}

const weightOf = (cell: unknown): number => (typeof cell === "string" ? 3 * cell.length + 8 : 20);

/** Neighbouring numbers as runs: [1,2,3,7] -> [[1,3],[7,1]] (first, count). The order of the input does not matter. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}
