import { quantile } from "../odds/traits";

/** A tier with the values of its customers, rising. */
export interface TierValues {
  readonly tier: string;
  readonly values: Float64Array;
}

/** What the customers of a tier were worth afterwards. */
export interface TierGain {
  readonly tier: string;
  readonly count: number;
  /** Of all customers, 0 to 1. */
  readonly share: number;
  readonly sum: number;
  readonly mean: number;
  readonly median: number;
  /** Customers with more than nothing. */
  readonly active: number;
  /** The tier's mean by the mean of all: 2 is twice as good as a customer taken at random; null where the mean of all is not above 0. */
  readonly lift: number | null;
  /** The tier's part of the sum of all; null where that is not above 0. */
  readonly valueShare: number | null;
  /** From the best tier down to this one: the share of customers, the share of the sum, and one by the other. */
  readonly customersTo: number;
  readonly valueTo: number | null;
  readonly liftTo: number | null;
}

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** The table of gains of tiers that have customers, best first. */
export const gainsOf = (tiers: readonly TierValues[]): readonly TierGain[] => {
  const customers = tiers.reduce((sum, { values }) => sum + values.length, 0);
  const total = tiers.reduce((sum, { values }) => sum + sumOf(values), 0);
  const ofTotal = (part: number): number | null => (total > 0 ? part / total : null);
  let countTo = 0;
  let sumTo = 0;
  return tiers.map(({ tier, values }): TierGain => {
    const count = values.length;
    const sum = sumOf(values);
    countTo += count;
    sumTo += sum;
    const [valueShare, valueTo] = [ofTotal(sum), ofTotal(sumTo)];
    const [share, customersTo] = [count / customers, countTo / customers];
    return {
      tier,
      count,
      share,
      sum,
      mean: sum / count,
      median: quantile(values, 0.5),
      active: values.filter((value) => value > 0).length,
      lift: valueShare === null ? null : valueShare / share,
      valueShare,
      customersTo,
      valueTo,
      liftTo: valueTo === null ? null : valueTo / customersTo,
    };
  });
};
