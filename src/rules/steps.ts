/** Work that can be laid aside between its steps, each of them short: whoever does it may give the screen its turn. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Rows that one step works on. */
export const STEP = 16_384;

/** Does all steps at once. */
export const atOnce = <Result>(steps: Steps<Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
