import type { ArgumentValue } from "./grader";
import type { PlainScheme } from "./scheme/scheme";

const rising = (cuts: readonly number[]): boolean =>
  cuts.every((cut, k) => k === 0 || cut > (cuts[k - 1] as number));

/** Cuts as fractions: where one is above 1 all are percents (80 and 95). */
export const fractionsOf = (cuts: readonly number[]): readonly number[] =>
  cuts.some((cut) => cut > 1) ? cuts.map((cut) => cut / 100) : cuts;

/** Whether fractions cut a whole: rising, above 0, at most 1. */
const cutsWhole = (cuts: readonly number[]): boolean =>
  rising(cuts) && cuts.every((cut) => cut > 0 && cut <= 1);

/** Whether a method can cut its tiers by these numbers: one less than tiers, from the best tier to the worst. */
export const areCuts = (
  { method }: PlainScheme,
  cuts: readonly number[],
  values: Readonly<Record<string, ArgumentValue>>,
): boolean => {
  if (method.kind !== "share" && method.kind !== "rank") return true;
  if (cuts.length !== method.tiers.length - 1) return false;
  return method.kind === "share" && values[method.measure] === "value"
    ? rising([...cuts].reverse())
    : cutsWhole(fractionsOf(cuts));
};
