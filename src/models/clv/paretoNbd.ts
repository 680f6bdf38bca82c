import { atOnce, type Outcome } from "../../rules";
import { scaledExponentialIntegral } from "../numeric/fraction";
import { integrate } from "../numeric/integrate";
import { logGamma } from "../numeric/logGamma";
import type { Fit } from "./assess";
import { fitHistories, type BuyingModel } from "./fitHistories";
import type { Histories } from "./histories";
import { logOddsOfGone, paretoLogLikelihood, type ParetoParameters } from "./paretoLikelihood";

/** A fitted Pareto/NBD model; alpha, beta and all times are in the unit of the histories. */
export interface ParetoNbd extends ParetoParameters, Fit<keyof ParetoParameters> {}

const MODEL: BuyingModel<keyof ParetoParameters> = {
  names: ["r", "alpha", "s", "beta"],
  starts: [
    [1, 1, 1, 1],
    [0.5, 0.3, 0.6, 0.3],
    [3, 0.5, 0.3, 3],
  ],
  times: ["alpha", "beta"],
  logLikelihood: paretoLogLikelihood,
};

/**
 * Fits the Pareto/NBD model of how often customers buy and when they are gone, by maximum likelihood; the order of the customers does not matter.
 * Needs 10 customers of whom 3 bought again, otherwise `too-few-customers`.
 * Schmittlein, Morrison, Colombo, "Counting Your Customers: Who Are They and What Will They Do Next?", Management Science 33 (1987).
 */
export const fitParetoNbd = (histories: Histories): Outcome<ParetoNbd> =>
  atOnce(fitHistories(MODEL, histories));

/** The probability that a customer still buys. Fader and Hardie's note of 2005, equation (29). */
export const paretoAlive = (
  model: ParetoParameters,
  repeats: number,
  recency: number,
  age: number,
): number => 1 / (1 + Math.exp(logOddsOfGone(model, repeats, recency, age)));

/** (1 − q^(s − 1)) / (s − 1), which is −ln q where s is 1. */
const powerGap = (s: number, q: number): number =>
  Math.abs(s - 1) < 1e-12 ? -Math.log(q) : -Math.expm1((s - 1) * Math.log(q)) / (s - 1);

/** How many purchases to expect of a customer in the next `time` units, given the history; of a customer of whom nothing is known, all of it is 0. Equation (41) of the note. */
export const paretoPurchases = (
  model: ParetoParameters,
  time: number,
  repeats: number,
  recency: number,
  age: number,
): number => {
  if (time <= 0) return 0;
  const { r, alpha, s, beta } = model;
  const rate = (r + repeats) / (alpha + age);
  const lived = (beta + age) * powerGap(s, (beta + age) / (beta + age + time));
  return rate * lived * paretoAlive(model, repeats, recency, age);
};

/** How far down the scale of ln(time) a probability is integrated: to e⁻⁴⁰ of the whole. */
const FARTHEST = 40;

/**
 * The probability of exactly so many repeat purchases within `time` units of the first: of those who are still there, and of those who have gone on the way, which is integrated over the
 * moment of going. The same as the closed form of Fader and Hardie's note of 2006 without its differences of large terms.
 */
export const paretoProbability = (
  { r, alpha, s, beta }: ParetoParameters,
  repeats: number,
  time: number,
): number => {
  if (time <= 0) return repeats === 0 ? 1 : 0;
  const lead = logGamma(r + repeats) - logGamma(r) - logGamma(repeats + 1);
  const logBought = (t: number): number =>
    lead - r * Math.log1p(t / alpha) + (repeats === 0 ? 0 : repeats * Math.log(t / (alpha + t)));
  const logGone = (t: number): number => Math.log(s / beta) - (s + 1) * Math.log1p(t / beta);
  // Over the logarithm of the moment, on whose scale both distributions are smooth.
  const each = (y: number): number => {
    const t = Math.exp(y);
    return Math.exp(logBought(t) + logGone(t) + y);
  };
  const end = Math.log(time);
  let gone = 0;
  for (let k = 0; k < FARTHEST; k++) gone += integrate(each, end - k - 1, end - k);
  return Math.exp(logBought(time) - s * Math.log1p(time / beta)) + gone;
};

/**
 * How many purchases to expect of a customer in all time to come, each discounted continuously at `rate` a unit of time (above 0): DERT of Fader, Hardie, Lee, "RFM and CLV: Using Iso-Value
 * Curves for Customer Base Analysis", Journal of Marketing Research 42 (2005), equation (2), written by the exponential integral instead of Tricomi's function.
 */
export const paretoResidual = (
  model: ParetoParameters,
  rate: number,
  repeats: number,
  recency: number,
  age: number,
): number => {
  const { r, alpha, s, beta } = model;
  const buying = (r + repeats) / (alpha + age);
  const lived = (beta + age) * scaledExponentialIntegral(s, rate * (beta + age));
  return buying * lived * paretoAlive(model, repeats, recency, age);
};
