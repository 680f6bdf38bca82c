import { inPieces, isFormula, type Content } from "../workbook";
import { pageHost } from "./nextTask";

/** Cells that one request reads or writes at most: some 20 bytes each, so about 2 MB of the 5 MB that Excel on the web allows. */
export const CELLS_A_REQUEST = 100_000;

/** Bytes that one request writes at most: writing more of them down takes the library longer than a screen may wait (some 20 ms for these). */
const BYTES_A_REQUEST = 500_000;

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

/** Cuts rows by what each weighs when sent; they are weighed in pieces short enough for the screen. */
export const weightBlocks = async (
  rows: number,
  weightAt: (row: number) => number,
  bytes = BYTES_A_REQUEST,
): Promise<[number, number][]> => {
  const weights: number[] = [];
  await inPieces(pageHost, rows, (row) => weights.push(weightAt(row)));
  return sumBlocks(weights, bytes);
};

/** Cuts a list of weights into stretches that weigh so much at most, at least one each. */
export function sumBlocks(weights: readonly number[], bytes = BYTES_A_REQUEST): [number, number][] {
  const blocks: [number, number][] = [];
  let start = 0;
  let weight = 0;
  weights.forEach((added, at) => {
    if (at > start && weight + added > bytes) {
      blocks.push([start, at]);
      start = at;
      weight = 0;
    }
    weight += added;
  });
  if (weights.length > start) blocks.push([start, weights.length]);
  return blocks;
}

/** Bytes of a cell as it is sent: a text at three bytes a character, everything else at 20. */
export const weightOf = (content: Content | undefined): number => {
  if (content !== undefined && isFormula(content)) return weightOf(content.formula);
  return typeof content === "string" ? 3 * content.length + 8 : 20;
};

/** Bytes of a matrix as it is sent. */
export const weigh = (lines: readonly (readonly unknown[])[]): number =>
  lines.reduce(
    (sum, line) => sum + line.reduce<number>((all, cell) => all + weightOf(cell as Content), 0),
    0,
  );

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
