import { integrate } from "../numeric/integrate";
import type { BuyingParameters } from "./likelihood";

/** Logarithm of the part of the highest weight below which weights no longer count. */
const DEEP = -45;

/** ln(1 + eˣ) without overflow. */
const softplus = (x: number): number =>
  x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));

/** Places around the mode of the weight, doubling away from it, up to where it no longer counts or has become a plain power. */
const panelsOf = (
  log: (y: number) => number,
  mode: number,
  width: number,
  [lowest, highest]: readonly [number, number],
): readonly number[] => {
  const top = log(mode);
  const walk = (direction: 1 | -1): number[] => {
    const end = direction === 1 ? highest : lowest;
    const places: number[] = [];
    for (let step = width; ; step *= 2) {
      const y = mode + direction * step;
      if (direction * (y - end) >= 0) return mode === end ? places : [...places, end];
      places.push(y);
      if (log(y) - top < DEEP) return places;
    }
  };
  return [...walk(-1).reverse(), mode, ...walk(1)];
};

/**
 * How many purchases to expect in the next `time` units of a customer who is alive: (1 − e^(−λpt)) / p, averaged over the rate λ, which is gamma, in closed form, and over the
 * probability p of stopping, which is beta, numerically on the scale of ln(p / (1 − p)), where its density is smooth and has one top.
 * Holds for all parameters; slower than the closed form of the paper.
 */
export const purchasesWhileAlive = (
  { r, alpha, a, b }: BuyingParameters,
  time: number,
  repeats: number,
  age: number,
): number => {
  const shape = r + repeats;
  const beta = b + repeats;
  const u = time / (alpha + age);
  const given = (p: number): number => -Math.expm1(-shape * Math.log1p(p * u)) / p;
  const logWeight = (y: number): number => -a * softplus(-y) - beta * softplus(y);
  // Beyond these, the integrand is an exponential of y: its integral is known.
  const left = -37 - Math.log(Math.max(1, u * (shape + 1), beta));
  const right = 37 + Math.log(Math.max(1, a));
  const mode = Math.min(right, Math.max(left, Math.log(a / beta)));
  const top = logWeight(mode);
  const weight = (y: number): number => Math.exp(logWeight(y) - top);
  const width = Math.sqrt(1 / a + 1 / beta);
  const panels = panelsOf(logWeight, mode, Math.min(width, 4), [left, right]);
  let whole = weight(left) / a + weight(right) / beta;
  let sum = (weight(left) / a) * shape * u + (weight(right) / beta) * given(1);
  for (let k = 1; k < panels.length; k++) {
    const [from, to] = [panels[k - 1] as number, panels[k] as number];
    whole += integrate(weight, from, to);
    sum += integrate((y) => weight(y) * given(Math.exp(-softplus(-y))), from, to);
  }
  return sum / whole;
};
