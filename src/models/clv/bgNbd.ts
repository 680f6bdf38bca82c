import { fail, ok, type Outcome } from "../../rules";
import { hypergeometric } from "../numeric/hypergeometric";
import { logGamma } from "../numeric/logGamma";
import { LEAST_CUSTOMERS, LEAST_REPEATERS, mostLikely, ROUGH } from "./fit";
import { countsOf, inOrderOf, meanAge, rescaled, sampleOf, type Histories } from "./histories";
import { logLikelihood, logOddsOfStopped, type BuyingParameters } from "./likelihood";

/** A fitted BG/NBD model; alpha and all times are in the unit of the histories. */
export interface BgNbd extends BuyingParameters {
  readonly logLikelihood: number;
}

const STARTS = [
  [1, 1, 1, 1],
  [0.3, 0.3, 0.5, 3],
  [3, 0.5, 0.1, 1],
];

const named = (values: readonly number[]): BuyingParameters => {
  const [r, alpha, a, b] = values as [number, number, number, number];
  return { r, alpha, a, b };
};

/**
 * Fits the BG/NBD model of how often customers buy and when they stop, by maximum likelihood.
 * The order of the customers does not matter. Needs 10 customers of whom 3 bought again, otherwise `too-few-customers`.
 * Fader, Hardie, Lee, "Counting Your Customers the Easy Way: An Alternative to the Pareto/NBD Model", Marketing Science 24 (2005).
 */
export const fitBgNbd = (histories: Histories): Outcome<BgNbd> => {
  const { customers, repeaters } = countsOf(histories);
  if (customers < LEAST_CUSTOMERS)
    return fail({ code: "too-few-customers", got: customers, min: LEAST_CUSTOMERS });
  if (repeaters < LEAST_REPEATERS)
    return fail({ code: "too-few-customers", got: repeaters, min: LEAST_REPEATERS });
  const pool = inOrderOf(histories);
  const unit = meanAge(pool);
  const scaled = rescaled(pool, 1 / unit);
  const sample = sampleOf(scaled, ROUGH);
  const unlikely = (over: Histories) => (logs: readonly number[]) =>
    -logLikelihood(named(logs.map(Math.exp)), over);
  const found = named(mostLikely(STARTS, unlikely(sample), unlikely(scaled)));
  const parameters = { ...found, alpha: found.alpha * unit };
  return ok({ ...parameters, logLikelihood: logLikelihood(parameters, pool) });
};

/**
 * The probability that a customer still buys; 1 for one who never bought again, whom the model lets stop only after a purchase.
 * Fader, Hardie, Lee, "Computing P(alive) Using the BG/NBD Model" (2008), note 021.
 */
export const probabilityAlive = (
  model: BuyingParameters,
  repeats: number,
  recency: number,
  age: number,
): number => 1 / (1 + Math.exp(logOddsOfStopped(model, repeats, recency, age)));

/**
 * The term that equation (10) takes from 1: the part of all purchases still to come that falls beyond the time.
 * Euler's transformation of its hypergeometric function has small terms for customers with many purchases, but only while they have one sign.
 */
const beyond = ({ r, a, b }: BuyingParameters, repeats: number, z: number): number => {
  const c = a + b + repeats - 1;
  const left = Math.log1p(-z);
  return a + b - 1 > r && a - 1 < r + repeats
    ? hypergeometric(a + b - 1 - r, a - 1, c, z, (a - 1) * left)
    : hypergeometric(r + repeats, b + repeats, c, z, (r + repeats) * left);
};

/**
 * How many purchases to expect of a customer in the next `time` units, given the history; of a customer of whom nothing is known, all of it is 0.
 * Equation (10) of the 2005 paper.
 */
export const expectedPurchases = (
  model: BuyingParameters,
  time: number,
  repeats: number,
  recency: number,
  age: number,
): number => {
  // The formula is 0 / 0 where a is 1, and does not jump there.
  const a = Math.abs(model.a - 1) < 1e-7 ? 1 + 1e-7 : model.a;
  const z = time / (model.alpha + age + time);
  const ifAlive =
    ((a + model.b + repeats - 1) / (a - 1)) * (1 - beyond({ ...model, a }, repeats, z));
  return Math.max(0, ifAlive) * probabilityAlive(model, repeats, recency, age);
};

/**
 * The probability of exactly so many repeat purchases within `time` units of the first.
 * Equation (8) of the 2005 paper.
 */
export const purchasesProbability = (
  { r, alpha, a, b }: BuyingParameters,
  repeats: number,
  time: number,
): number => {
  const logBeta = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
  const rest = Math.log(alpha / (alpha + time));
  const gone = Math.log(time / (alpha + time));
  const bought = (n: number) =>
    Math.exp(logGamma(r + n) - logGamma(r) - logGamma(n + 1) + r * rest + n * gone);
  const alive = Math.exp(logBeta(a, b + repeats) - logBeta(a, b)) * bought(repeats);
  if (repeats === 0) return alive;
  let fewer = 0;
  for (let n = 0; n < repeats; n++) fewer += bought(n);
  return alive + Math.exp(logBeta(a + 1, b + repeats - 1) - logBeta(a, b)) * (1 - fewer);
};
