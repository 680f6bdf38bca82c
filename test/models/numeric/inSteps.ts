import type { Target } from "../../../src/models/numeric/derivatives";

/** A function of a few numbers. */
export type Sum = (point: readonly number[]) => number;

/** A function as searches ask for it. */
export const inSteps = (sum: Sum): Target =>
  function* (point) {
    yield;
    return sum(point);
  };
