/** Work that can be laid aside between its steps, each of them short: whoever does it may give the screen its turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Rows that one step works on. */
export const STEP = 16_384;

/** Rows that are worked on at once: few enough for all that is noted of them to stay in the nearest cache. */
export const BLOCK = 4096;

/** Rows of which each is better asked by itself: less than making ready for columns takes. A formula and an explanation have one. */
export const FEW = 16;

/**
 * Works through rows block by block, several blocks a step. The work is a function of its own, since a loop over rows inside a generator
 * is never compiled to the end by V8.
 */
export function* inBlocks(rows: number, work: (from: number, to: number) => void): Steps<void> {
  for (let from = 0; from < rows; from += BLOCK) {
    if (from % STEP === 0) yield;
    work(from, Math.min(rows, from + BLOCK));
  }
}

/** Does all steps at once. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
