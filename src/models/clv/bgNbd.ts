import { atOnce, type Outcome, type Steps } from "../../rules";
import { hypergeometric } from "../numeric/hypergeometric";
import { logGamma } from "../numeric/logGamma";
import type { Fit } from "./assess";
import { purchasesWhileAlive } from "./bgNbdIntegral";
import { fitHistories, type BuyingModel } from "./fitHistories";
import type { Histories } from "./histories";
import { logLikelihood, logOddsOfStopped, type BuyingParameters } from "./likelihood";

/** A fitted BG/NBD model; alpha and all times are in the unit of the histories. */
export interface BgNbd extends BuyingParameters, Fit<keyof BuyingParameters> {}

const MODEL: BuyingModel<keyof BuyingParameters> = {
  names: ["r", "alpha", "a", "b"],
  starts: [
    [1, 1, 1, 1],
    [0.3, 0.3, 0.5, 3],
    [3, 0.5, 0.1, 1],
  ],
  times: ["alpha"],
  logLikelihood,
};

/**
 * Fits the BG/NBD model of how often customers buy and when they stop, by maximum likelihood.
 * The order of the customers does not matter. Needs 10 customers of whom 3 bought again, otherwise `too-few-customers`.
 * Fader, Hardie, Lee, "Counting Your Customers the Easy Way: An Alternative to the Pareto/NBD Model", Marketing Science 24 (2005).
 */
export const fitBgNbdSteps = (histories: Histories): Steps<Outcome<BgNbd>> =>
  fitHistories(MODEL, histories);

/** Fits the same model at once. */
export const fitBgNbd = (histories: Histories): Outcome<BgNbd> => atOnce(fitBgNbdSteps(histories));

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

/** Whether equation (10) keeps its digits: not where a is close to 1 or a + b + x − 1 to 0, where it is 0 / 0, and not where its series is slow. */
const isSafe = ({ a, b }: BuyingParameters, repeats: number, z: number): boolean =>
  Math.abs(a - 1) > 1e-3 && a + b + repeats - 1 > 0.1 && z < 0.99;

/** Below this part of 1, what is left of 1 less a number close to it has lost too many digits. */
const LOST = 1e-4;

/**
 * How many purchases to expect of a customer in the next `time` units, given the history; of a customer of whom nothing is known, all of it is 0.
 * Equation (10) of the 2005 paper; where its closed form loses digits, the expectation that it stands for is integrated numerically.
 */
export const expectedPurchases = (
  model: BuyingParameters,
  time: number,
  repeats: number,
  recency: number,
  age: number,
): number => {
  if (time <= 0) return 0;
  const { alpha, a, b } = model;
  const z = time / (alpha + age + time);
  const part = isSafe(model, repeats, z) ? 1 - beyond(model, repeats, z) : 0;
  const ifAlive =
    Math.abs(part) > LOST
      ? ((a + b + repeats - 1) / (a - 1)) * part
      : purchasesWhileAlive(model, time, repeats, age);
  return Math.max(0, ifAlive) * probabilityAlive(model, repeats, recency, age);
};

/** The probability that somebody whose rate is gamma (shape r) buys n times or more, where each number of purchases has the probability `of`. */
const atLeast = (n: number, r: number, gone: number, of: (n: number) => number): number => {
  // Sums that grow from the smaller side keep their digits.
  if (n * (1 - gone) > r * gone) {
    let sum = 0;
    let term = of(n);
    for (let k = n; term > sum * 1e-17; k++) {
      sum += term;
      term *= ((r + k) / (k + 1)) * gone;
    }
    return sum;
  }
  let fewer = 0;
  for (let k = 0; k < n; k++) fewer += of(k);
  return 1 - fewer;
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
  if (time <= 0) return repeats === 0 ? 1 : 0;
  const logBeta = (p: number, q: number) => logGamma(p) + logGamma(q) - logGamma(p + q);
  const rest = -Math.log1p(time / alpha);
  const gone = time / (alpha + time);
  const bought = (n: number) =>
    Math.exp(logGamma(r + n) - logGamma(r) - logGamma(n + 1) + r * rest + n * Math.log(gone));
  const alive = Math.exp(logBeta(a, b + repeats) - logBeta(a, b)) * bought(repeats);
  if (repeats === 0) return alive;
  const stopped = Math.exp(logBeta(a + 1, b + repeats - 1) - logBeta(a, b));
  return alive + stopped * atLeast(repeats, r, gone, bought);
};
