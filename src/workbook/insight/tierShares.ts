import type { GradeResult } from "../gradeResult";
import type { Weights } from "./weights";

/** A tier among the customers with a grade. */
export interface TierShare {
  /** Index within the scheme's tiers. */
  readonly tier: number;
  readonly count: number;
  /** Of all with a grade, 0 to 1. */
  readonly countShare: number;
  /** What its customers weigh together; those of whom nothing is known weigh nothing. */
  readonly value: number;
  /** Of what all with a grade weigh; null where that is nothing or less, and no part of it can be told. */
  readonly valueShare: number | null;
}

/** How customers and what they weigh are shared out among the tiers. */
export interface TierShares {
  /** Customers with a tier, and what they weigh. */
  readonly customers: number;
  readonly value: number;
  /** Customers without one: they take no part. */
  readonly ungraded: number;
  /** In the scheme's order. */
  readonly tiers: readonly TierShare[];
}

/** Shares out customers, and amounts where there are any, among the tiers of a result: of those with a grade, as a table over the column of tiers sees them. */
export const tierShares = (result: GradeResult, weights: Weights | null): TierShares => {
  const values = result.counts.map(() => 0);
  result.grades.tier.forEach((tier, row) => {
    const weight = weights?.values[row] ?? NaN;
    if (tier >= 0 && !Number.isNaN(weight)) values[tier] = (values[tier] ?? 0) + weight;
  });
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const [customers, value] = [sum(result.counts), sum(values)];
  const tiers = result.counts.map((count, tier): TierShare => {
    const own = values[tier] ?? 0;
    return {
      tier,
      count,
      countShare: customers === 0 ? 0 : count / customers,
      value: own,
      valueShare: value > 0 ? own / value : null,
    };
  });
  return { customers, value, ungraded: result.ungraded, tiers };
};
