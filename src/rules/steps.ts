/** Work that can be laid aside between its steps, each of them short: whoever does it may give the screen its turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Rows that one step works on: few enough for all that is noted of them to stay in the nearest cache. */
export const BLOCK = 4096;

/** Rows of which each is better asked by itself: less than making ready for columns takes. A formula and an explanation have one. */
export const FEW = 16;

/** Works through rows, a block a step. The work is a function of its own, since V8 never compiles a loop over rows inside a generator to the end. */
export function* inBlocks(
  rows: number,
  work: (from: number, to: number) => void,
  block = BLOCK,
): Steps<void> {
  for (let from = 0; from < rows; from += block) {
    yield;
    work(from, Math.min(rows, from + block));
  }
}

/** Does something for each of so many rows, a block a step. */
export const eachRow = (rows: number, each: (row: number) => void): Steps<void> =>
  inBlocks(rows, (from, to) => {
    for (let row = from; row < to; row++) each(row);
  });

/** Does all steps at once. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
