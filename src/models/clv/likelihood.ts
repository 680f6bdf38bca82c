import type { Steps } from "../../rules";
import { logGamma } from "../numeric/logGamma";
import type { Histories } from "./histories";
import { summed } from "./summed";

/** The four parameters of the BG/NBD model: how often customers buy (gamma: shape r, rate alpha in units of time) and how readily they stop (beta: a, b). */
export interface BuyingParameters {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** The logarithm of how many times likelier it is to have stopped after the last purchase than to be alive still; -Infinity where nothing was bought again. */
export const logOddsOfStopped = (
  { r, alpha, a, b }: BuyingParameters,
  repeats: number,
  recency: number,
  age: number,
): number =>
  repeats === 0
    ? -Infinity
    : Math.log(a / (b + repeats - 1)) + (r + repeats) * Math.log((alpha + age) / (alpha + recency));

/** ln(1 + eˣ) without overflow. */
const logOnePlusExp = (x: number): number =>
  x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));

const perRepeats = ({ r, alpha, a, b }: BuyingParameters, repeats: number): number =>
  logGamma(r + repeats) -
  logGamma(r) +
  r * Math.log(alpha) +
  logGamma(a + b) +
  logGamma(b + repeats) -
  logGamma(b) -
  logGamma(a + b + repeats);

/**
 * The log-likelihood of histories under the BG/NBD model: Fader, Hardie, Lee, "Counting Your Customers the Easy Way" (2005), equation (6).
 * Of customers in the order of their repeats, gamma functions are computed once for each number of repeats.
 */
export const logLikelihood = (
  parameters: BuyingParameters,
  histories: Histories,
): Steps<number> => {
  const { recency, age } = histories;
  const { r, alpha } = parameters;
  return summed(
    histories,
    (x) => perRepeats(parameters, x),
    (k, x, shared) => {
      const t = age[k] as number;
      const stopped = logOddsOfStopped(parameters, x, recency[k] as number, t);
      return shared - (r + x) * Math.log(alpha + t) + logOnePlusExp(stopped);
    },
  );
};
