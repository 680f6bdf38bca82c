import type { Steps } from "../../rules";
import { derivatives, solver, type Target } from "./derivatives";
import type { Minimum } from "./minimise";

const ROUNDS = 12;
const HALVINGS = 8;

/** The best point on the way of a step, halving it where it goes too far; the point itself where none is better. */
function* along(target: Target, from: Minimum, step: readonly number[]): Steps<Minimum> {
  for (let scale = 1, k = 0; k < HALVINGS; k++, scale /= 2) {
    const point = from.point.map((x, axis) => x - scale * (step[axis] as number));
    const value = yield* target(point);
    if (value < from.value) return { point, value };
  }
  return from;
}

/**
 * Goes down to the least value near a point by Newton's method, with derivatives by differences: few evaluations where a simplex takes hundreds. Null where the function is not
 * bent like a bowl there, or the bottom is not reached soon.
 */
export function* newton(
  target: Target,
  start: readonly number[],
  tolerance: number,
): Steps<Minimum | null> {
  let best: Minimum = { point: start, value: yield* target(start) };
  for (let round = 0; round < ROUNDS; round++) {
    const { gradient, hessian } = yield* derivatives(target, best.point);
    const solve = solver(hessian);
    if (solve === null) return null;
    const next = yield* along(target, best, solve(gradient));
    const gain = best.value - next.value;
    best = next;
    if (gain <= tolerance * (1 + Math.abs(best.value))) return best;
  }
  return null;
}
