import type { TierValues } from "./gains";

/** A tier against the next worse one. */
export interface TierStep {
  readonly better: string;
  readonly worse: string;
  readonly counts: readonly [number, number];
  readonly means: readonly [number, number];
  /** Whether the better tier has the greater mean. */
  readonly holds: boolean;
  /**
   * How many standard errors lie between the means (Welch, 1947): beyond 2 or so it is hardly chance; null where a tier has one customer, or all in both are the same.
   */
  readonly errors: number | null;
}

interface Summary {
  readonly tier: string;
  readonly count: number;
  readonly mean: number;
  /** The square of the standard error of the mean; NaN of one customer. */
  readonly squaredError: number;
}

const summaryOf = ({ tier, values }: TierValues): Summary => {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { tier, count, mean, squaredError: squares / (count - 1) / count };
};

/** Each tier against the next worse one; all of them have customers. */
export const stepsOf = (tiers: readonly TierValues[]): readonly TierStep[] => {
  const summaries = tiers.map(summaryOf);
  return summaries.slice(1).map((worse, k): TierStep => {
    const better = summaries[k] as Summary;
    const error = Math.sqrt(better.squaredError + worse.squaredError);
    return {
      better: better.tier,
      worse: worse.tier,
      counts: [better.count, worse.count],
      means: [better.mean, worse.mean],
      holds: better.mean > worse.mean,
      errors: error > 0 ? (better.mean - worse.mean) / error : null,
    };
  });
};
