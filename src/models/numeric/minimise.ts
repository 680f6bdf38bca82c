import type { Steps } from "../../rules";
import type { Target } from "./derivatives";

/** Where a function is least, as far as the search got. */
export interface Minimum {
  readonly point: readonly number[];
  readonly value: number;
}

/** How to search: the first step in each direction, when to end, and after how many evaluations at the latest. */
export interface Search {
  readonly step: number;
  /** The search ends when the values at the corners differ by less, relative to 1 + |value|. */
  readonly tolerance: number;
  readonly evaluations: number;
}

function* cornersAround(target: Target, start: readonly number[], step: number): Steps<Minimum[]> {
  const points = [
    start,
    ...start.map((_, axis) => start.map((x, k) => (k === axis ? x + step : x))),
  ];
  const corners: Minimum[] = [];
  for (const point of points) corners.push({ point, value: yield* target(point) });
  return corners;
}

const centreOf = (corners: readonly Minimum[]): number[] => {
  const others = corners.slice(0, -1);
  return (others[0] as Minimum).point.map(
    (_, axis) =>
      others.reduce((sum, { point }) => sum + (point[axis] as number), 0) / others.length,
  );
};

/** Replaces the worst corner by a better one on the line through the centre of the others; false where there is none. */
function* improve(target: Target, corners: Minimum[]): Steps<boolean> {
  const centre = centreOf(corners);
  const worst = corners.at(-1) as Minimum;
  const at = function* (times: number): Steps<Minimum> {
    const point = centre.map((x, axis) => x + times * (x - (worst.point[axis] as number)));
    return { point, value: yield* target(point) };
  };
  const take = (corner: Minimum): boolean => {
    corners[corners.length - 1] = corner;
    return true;
  };
  const mirrored = yield* at(1);
  if (mirrored.value < (corners[0] as Minimum).value) {
    const further = yield* at(2);
    return take(further.value < mirrored.value ? further : mirrored);
  }
  if (mirrored.value < (corners.at(-2) as Minimum).value) return take(mirrored);
  const outside = mirrored.value < worst.value;
  const nearer = yield* at(outside ? 0.5 : -0.5);
  return nearer.value < (outside ? mirrored.value : worst.value) && take(nearer);
}

function* shrink(target: Target, corners: Minimum[]): Steps<void> {
  const best = (corners[0] as Minimum).point;
  for (let k = 1; k < corners.length; k++) {
    const { point } = corners[k] as Minimum;
    const between = point.map((x, axis) => (x + (best[axis] as number)) / 2);
    corners[k] = { point: between, value: yield* target(between) };
  }
}

/**
 * Looks for the least value of a function of a few numbers by the simplex of Nelder and Mead (1965); outside of where it may look the function gives Infinity.
 * Our own: the package fmin, which does the same, is written for bundlers and cannot be imported by Node.
 */
export function* minimise(
  target: Target,
  start: readonly number[],
  search: Search,
): Steps<Minimum> {
  let count = 0;
  const counted: Target = function* (point) {
    count++;
    const value = yield* target(point);
    return Number.isNaN(value) ? Infinity : value;
  };
  const corners = yield* cornersAround(counted, start, search.step);
  while (count < search.evaluations) {
    corners.sort((one, other) => one.value - other.value);
    const best = corners[0] as Minimum;
    const worst = corners.at(-1) as Minimum;
    if (worst.value - best.value < search.tolerance * (1 + Math.abs(best.value))) break;
    if (!(yield* improve(counted, corners))) yield* shrink(counted, corners);
  }
  return corners.reduce((best, corner) => (corner.value < best.value ? corner : best));
}
