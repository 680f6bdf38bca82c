import { minimise, type Minimum } from "../numeric/minimise";

/** Customers that a fit needs at least. */
export const LEAST_CUSTOMERS = 10;

/** How many of them must have bought again. */
export const LEAST_REPEATERS = 3;

/** Different customers among which a fit looks for where to start; all of them count in the end. */
export const ROUGH = 2000;

// Parameters are looked for between e⁻¹² and e¹²: customers who are all alike have no best ones.
const FURTHEST = 12;

/** How unlikely positive parameters are, given as their logarithms. */
export type Unlikelihood = (logs: readonly number[]) => number;

const inBounds =
  (unlikelihood: Unlikelihood): Unlikelihood =>
  (logs) =>
    logs.some((log) => Math.abs(log) > FURTHEST) ? Infinity : unlikelihood(logs);

/** Starts anew from where a search ended until that gains nothing: a simplex can flatten before it arrives. */
const untilSettled = (target: Unlikelihood, start: readonly number[]): Minimum => {
  let best: Minimum = { point: start, value: target(start) };
  for (let round = 0; round < 5; round++) {
    const next = minimise(target, best.point, { step: 0.1, tolerance: 1e-12, evaluations: 400 });
    const gain = best.value - next.value;
    if (next.value < best.value) best = next;
    if (!(gain > 1e-9 * (1 + Math.abs(best.value)))) break;
  }
  return best;
};

/** The most likely positive parameters: a rough search from each start, over a sample where there is one, then an exact one from the best. */
export const mostLikely = (
  starts: readonly (readonly number[])[],
  rough: Unlikelihood,
  exact: Unlikelihood,
): readonly number[] => {
  const coarse = { step: 0.7, tolerance: 1e-5, evaluations: 200 };
  const found = starts.map((start) => minimise(inBounds(rough), start.map(Math.log), coarse));
  const best = found.reduce((one, other) => (other.value < one.value ? other : one));
  return untilSettled(inBounds(exact), best.point).point.map(Math.exp);
};
