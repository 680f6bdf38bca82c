import type { Steps } from "../../rules";

/** A function of a few numbers; one over many customers takes steps. */
export type Target = (point: readonly number[]) => Steps<number>;

/** How far derivatives look to either side; functions here are smooth on the scale of 1. */
export const STEP = 2e-3;

type Matrix = readonly (readonly number[])[];

type Move = readonly [axis: number, by: number];

/** The first and second derivatives of a function at a point. */
interface Derivatives {
  readonly gradient: readonly number[];
  readonly hessian: Matrix;
}

const moved = (point: readonly number[], steps: ReadonlyMap<number, number>): readonly number[] =>
  point.map((x, k) => x + (steps.get(k) ?? 0));

/** First and second derivatives by central differences. */
export function* derivatives(target: Target, point: readonly number[]): Steps<Derivatives> {
  const at = (...moves: readonly Move[]): Steps<number> => target(moved(point, new Map(moves)));
  const along = function* (step: number): Steps<readonly number[]> {
    const found: number[] = [];
    for (const k of point.keys()) found.push(yield* at([k, step]));
    return found;
  };
  const middle = yield* target(point);
  const up = yield* along(STEP);
  const down = yield* along(-STEP);
  const gradient = point.map((_, k) => ((up[k] as number) - (down[k] as number)) / (2 * STEP));
  const second = function* (i: number, j: number): Steps<number> {
    if (i === j) return ((up[i] as number) - 2 * middle + (down[i] as number)) / STEP ** 2;
    const same = (yield* at([i, STEP], [j, STEP])) + (yield* at([i, -STEP], [j, -STEP]));
    const cross = (yield* at([i, STEP], [j, -STEP])) + (yield* at([i, -STEP], [j, STEP]));
    return (same - cross) / (4 * STEP ** 2);
  };
  const triangle: number[][] = point.map(() => []);
  for (const [i, row] of triangle.entries())
    for (let j = 0; j <= i; j++) row.push(yield* second(i, j));
  const hessian = point.map((_, i) =>
    point.map((__, j) => triangle[Math.max(i, j)]?.[Math.min(i, j)] ?? NaN),
  );
  return { gradient, hessian };
}

/** Solves a symmetric system by Cholesky's decomposition; null where the matrix is not positive definite. */
export const solver = (matrix: Matrix): ((right: readonly number[]) => number[]) | null => {
  const size = matrix.length;
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  const entry = (i: number, j: number): number => lower[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]?.[j] ?? NaN;
      for (let k = 0; k < j; k++) rest -= entry(i, k) * entry(j, k);
      // Where differences of likelihoods are all noise, the rest is not safely above 0.
      if (i === j && !(rest > 1e-7 * (matrix[i]?.[i] ?? 0) && rest > 0)) return null;
      (lower[i] as number[])[j] = i === j ? Math.sqrt(rest) : rest / entry(j, j);
    }
  return (right) => {
    const half = [...right];
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < i; k++) half[i] = (half[i] as number) - entry(i, k) * (half[k] as number);
      half[i] = (half[i] as number) / entry(i, i);
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let k = i + 1; k < size; k++)
        half[i] = (half[i] as number) - entry(k, i) * (half[k] as number);
      half[i] = (half[i] as number) / entry(i, i);
    }
    return half;
  };
};
