import type { Steps } from "../../rules";
import { logGamma } from "../numeric/logGamma";
import { logNextHypergeometric } from "../numeric/fraction";
import type { Histories } from "./histories";
import { summed } from "./summed";

/** The four parameters of the Pareto/NBD model: how often customers buy (gamma: shape r, rate alpha) and how soon they are gone (gamma: shape s, rate beta), both in units of time. */
export interface ParetoParameters {
  readonly r: number;
  readonly alpha: number;
  readonly s: number;
  readonly beta: number;
}

/** ln(eᵃ + eᵇ) without overflow. */
const logSum = (a: number, b: number): number => {
  const [most, least] = a > b ? [a, b] : [b, a];
  return least === -Infinity ? most : most + Math.log1p(Math.exp(least - most));
};

/** The logarithm of one of the two terms of A₀, at the time t. */
const logTerm = ({ r, alpha, s, beta }: ParetoParameters, repeats: number, t: number): number => {
  const a = r + s + repeats;
  const [great, b] = alpha >= beta ? [alpha, s + 1] : [beta, r + repeats];
  const z = Math.abs(alpha - beta) / (great + t);
  return logNextHypergeometric(a, b, z) - a * Math.log(great + t);
};

/** The logarithm of s / (r + s + x) A₀: how likely the history is of one who has gone between the last purchase and now, but for what both ways share. */
const logGone = (
  parameters: ParetoParameters,
  repeats: number,
  recency: number,
  age: number,
): number => {
  const { r, s } = parameters;
  const early = logTerm(parameters, repeats, recency);
  const difference = logTerm(parameters, repeats, age) - early;
  return difference < 0
    ? Math.log(s / (r + s + repeats)) + early + Math.log(-Math.expm1(difference))
    : -Infinity;
};

const logAlive = ({ r, alpha, s, beta }: ParetoParameters, repeats: number, age: number): number =>
  -(r + repeats) * Math.log(alpha + age) - s * Math.log(beta + age);

/** The logarithm of how many times likelier it is to be gone than to be alive still. */
export const logOddsOfGone = (
  parameters: ParetoParameters,
  repeats: number,
  recency: number,
  age: number,
): number => logGone(parameters, repeats, recency, age) - logAlive(parameters, repeats, age);

/**
 * The log-likelihood of histories under the Pareto/NBD model: Schmittlein, Morrison, Colombo (1987) as Fader and Hardie derive it,
 * "A Note on Deriving the Pareto/NBD Model and Related Expressions" (2005), equation (18). Of customers in the order of their repeats, gamma functions are computed once for each number.
 */
export const paretoLogLikelihood = (
  parameters: ParetoParameters,
  histories: Histories,
): Steps<number> => {
  const { recency, age } = histories;
  const { r, alpha, s, beta } = parameters;
  const lead = r * Math.log(alpha) + s * Math.log(beta) - logGamma(r);
  return summed(
    histories,
    (x) => lead + logGamma(r + x),
    (k, x, shared) => {
      const t = age[k] as number;
      const gone = logGone(parameters, x, recency[k] as number, t);
      return shared + logSum(logAlive(parameters, x, t), gone);
    },
  );
};
