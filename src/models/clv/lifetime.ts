import { expectedPurchases } from "./bgNbd";
import type { BuyingParameters } from "./likelihood";

/** How far a lifetime value looks ahead. */
export interface Horizon {
  /** Length of a year in the unit of the histories. */
  readonly year: number;
  readonly years: number;
  /** Discount rate a year: 0.1 is 10 %. */
  readonly rate: number;
}

/** What lifetime values of models look ahead where nobody says otherwise: ten years of 365 days at 10 % a year. */
export const TEN_YEARS: Horizon = { year: 365, years: 10, rate: 0.1 };

/**
 * How many purchases to expect of a customer within the horizon, each discounted from the end of the year in which it is expected, as Excel's NPV does;
 * times the amount of a purchase it is the value that is still to come.
 */
export const discountedPurchases = (
  model: BuyingParameters,
  { year, years, rate }: Horizon,
  repeats: number,
  recency: number,
  age: number,
): number => {
  let before = 0;
  let sum = 0;
  for (let n = 1; n <= years; n++) {
    const until = expectedPurchases(model, n * year, repeats, recency, age);
    sum += (until - before) / (1 + rate) ** n;
    before = until;
  }
  return sum;
};
