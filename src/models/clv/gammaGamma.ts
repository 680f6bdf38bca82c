import { atOnce, fail, ok, type Outcome, type Steps } from "../../rules";
import { logGamma } from "../numeric/logGamma";
import { picked, places, pooled, spread } from "../numeric/order";
import type { Fit, FitFact } from "./assess";
import { LEAST_CUSTOMERS, LEAST_REPEATERS, mostLikely, ROUGH } from "./fit";
import { summed } from "./summed";

/** What customers spend, one place a customer. */
export interface Spending {
  /** Purchases that the average is of: those after the first. */
  readonly repeats: Float64Array;
  /** Average amount of a purchase. */
  readonly average: Float64Array;
}

/** The three parameters of the gamma-gamma model: amounts are gamma with the shape p, their rates gamma with the shape q and the rate gamma (an amount). */
export interface SpendingParameters {
  readonly p: number;
  readonly q: number;
  readonly gamma: number;
}

/** A fitted gamma-gamma model. */
export interface GammaGamma extends SpendingParameters, Fit<keyof SpendingParameters> {
  /** What to expect of a customer who has not bought again. */
  readonly mean: number;
}

interface Averages extends Spending {
  readonly counts: Float64Array;
}

const STARTS = [
  [1, 3, 3],
  [6, 4, 1],
  [20, 2, 0.1],
];

const NAMES = ["p", "q", "gamma"] as const;

const named = (values: readonly number[]): SpendingParameters => {
  const [p, q, gamma] = values as [number, number, number];
  return { p, q, gamma };
};

const perRepeats = ({ p, q, gamma }: SpendingParameters, x: number): number =>
  logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * Math.log(gamma) + p * x * Math.log(x);

/** The log-likelihood of averages of customers in the order of their repeats: equation (1a) of note 025. */
const logLikelihood = (parameters: SpendingParameters, averages: Averages): Steps<number> => {
  const { p, q, gamma } = parameters;
  const { average } = averages;
  return summed(
    averages,
    (x) => perRepeats(parameters, x),
    (k, x, shared) => {
      const z = average[k] as number;
      return shared + (p * x - 1) * Math.log(z) - (p * x + q) * Math.log(gamma + x * z);
    },
  );
};

/** The repeat customers who spent something, in order, equal ones pooled. */
function* spendersOf({ repeats, average }: Spending): Steps<Averages> {
  const spent = places(repeats.length).filter(
    (k) => (repeats[k] as number) > 0 && (average[k] as number) > 0,
  );
  const { columns, counts } = yield* pooled([repeats, average], spent);
  const [x, z] = columns as [Float64Array, Float64Array];
  return { repeats: x, average: z, counts };
}

const sampleOf = ({ repeats, average, counts }: Averages): Averages => {
  const drawn = spread(repeats.length, ROUGH);
  return {
    repeats: picked(repeats, drawn),
    average: picked(average, drawn),
    counts: picked(counts, drawn),
  };
};

const sumOf = (values: Float64Array, counts: Float64Array): number =>
  values.reduce((sum, value, k) => sum + value * (counts[k] as number), 0);

/** The correlation of repeats and averages beyond which they are told to go together. */
const TOGETHER = 0.3;

const correlationOf = ({ repeats, average, counts }: Averages): number => {
  const all = sumOf(
    counts,
    counts.map(() => 1),
  );
  const [meanX, meanZ] = [sumOf(repeats, counts) / all, sumOf(average, counts) / all];
  const product = (one: Float64Array, a: number, other: Float64Array, b: number): number =>
    sumOf(
      one.map((x, k) => (x - a) * ((other[k] as number) - b)),
      counts,
    );
  const spread = Math.sqrt(
    product(repeats, meanX, repeats, meanX) * product(average, meanZ, average, meanZ),
  );
  return spread === 0 ? 0 : product(repeats, meanX, average, meanZ) / spread;
};

const factsOf = ({ q }: SpendingParameters, spenders: Averages): readonly FitFact[] => {
  const correlation = correlationOf(spenders);
  return [
    ...(q <= 1 ? [{ code: "no-mean" } as const] : []),
    ...(Math.abs(correlation) > TOGETHER
      ? [{ code: "amounts-follow-frequency", correlation } as const]
      : []),
  ];
};

/** What the model says of so many purchases of this average, or `otherwise` where amounts differ so much that it has no mean (a shape of 1 or less). */
const meanOf = (
  { p, q, gamma }: SpendingParameters,
  repeats: number,
  average: number,
  otherwise: number,
): number => {
  const shape = p * repeats + q;
  return shape > 1 ? (p * (gamma + repeats * average)) / (shape - 1) : otherwise;
};

/**
 * Fits the gamma-gamma model of what customers spend on a purchase, by maximum likelihood over those who bought again and spent something.
 * The order of the customers does not matter. Needs 10 customers of whom 3 bought again and spent, otherwise `too-few-customers`.
 * Fader, Hardie, "The Gamma-Gamma Model of Monetary Value" (2013), note 025.
 */
export function* fitGammaGammaSteps(spending: Spending): Steps<Outcome<GammaGamma>> {
  const customers = spending.repeats.length;
  if (customers < LEAST_CUSTOMERS)
    return fail({ code: "too-few-customers", got: customers, min: LEAST_CUSTOMERS });
  const spenders = yield* spendersOf(spending);
  const got = spenders.counts.reduce((sum, count) => sum + count, 0);
  if (got < LEAST_REPEATERS) return fail({ code: "too-few-customers", got, min: LEAST_REPEATERS });
  const observed = sumOf(spenders.average, spenders.counts) / got;
  const scaled = { ...spenders, average: spenders.average.map((z) => z / observed) };
  const unlikely = (over: Averages) =>
    function* (logs: readonly number[]) {
      return -(yield* logLikelihood(named(logs.map(Math.exp)), over));
    };
  const found = yield* mostLikely({
    names: NAMES,
    starts: STARTS,
    rough: unlikely(sampleOf(scaled)),
    exact: unlikely(scaled),
    scales: { gamma: observed },
    customers,
    repeaters: got,
  });
  return ok({
    ...found,
    facts: [...found.facts, ...factsOf(found, spenders)],
    logLikelihood: yield* logLikelihood(found, spenders),
    mean: meanOf(found, 0, 0, observed),
  });
}

/** Fits the same model at once. */
export const fitGammaGamma = (spending: Spending): Outcome<GammaGamma> =>
  atOnce(fitGammaGammaSteps(spending));

/**
 * What to expect a purchase of a customer to amount to, given the average of the repeat purchases: between that average and the mean of all;
 * the mean for a customer who has not bought again. Equation (5) of note 025.
 */
export const expectedValue = (model: GammaGamma, repeats: number, average: number): number =>
  repeats === 0 ? model.mean : meanOf(model, repeats, average, average);
