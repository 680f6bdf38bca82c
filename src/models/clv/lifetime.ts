import { expectedPurchases } from "./bgNbd";
import type { BuyingParameters } from "./likelihood";

/** How far a lifetime value looks ahead, and how it is discounted: at the end of so many steps of equal length. */
export interface Horizon {
  /** Length of a step (a year, a month) in the unit of the histories. */
  readonly step: number;
  readonly steps: number;
  /** Discount rate a step: 0.1 is 10 %. */
  readonly rate: number;
}

/** What lifetime values of models look ahead where nobody says otherwise: ten years of 365 days at 10 % a year. */
export const TEN_YEARS: Horizon = { step: 365, steps: 10, rate: 0.1 };

/** What is expected to come within the horizon, each part of it discounted from the end of the step in which it is expected, as Excel's NPV does; `expected` says how much until then. */
export const discounted = (
  expected: (time: number) => number,
  { step, steps, rate }: Horizon,
): number => {
  let before = 0;
  let sum = 0;
  for (let n = 1; n <= steps; n++) {
    const until = expected(n * step);
    sum += (until - before) / (1 + rate) ** n;
    before = until;
  }
  return sum;
};

/**
 * How many purchases to expect of a customer within the horizon by a BG/NBD model, discounted; times the amount of a purchase it is the value that is still to come.
 * The discrete sum over steps: for this model discounting in continuous time has no closed form.
 */
export const discountedPurchases = (
  model: BuyingParameters,
  horizon: Horizon,
  repeats: number,
  recency: number,
  age: number,
): number => discounted((time) => expectedPurchases(model, time, repeats, recency, age), horizon);
