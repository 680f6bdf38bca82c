import { gainsOf, type TierGain } from "./gains";
import { stepsOf, type TierStep } from "./steps";

/** Tiers at one time, and what the same customers were worth afterwards. */
export interface Outcome {
  /** Keys of the tiers, best first. */
  readonly tiers: readonly string[];
  /** By customer the index of the tier that he had; -1 without a grade. */
  readonly tierOf: Int32Array;
  /** By customer what came afterwards: an amount, or a number of purchases. What is no finite number is not known. */
  readonly afterwards: Float64Array;
}

/** Why tiers cannot be tested. */
export type BacktestProblem =
  | { readonly code: "unequal-columns"; readonly tiers: number; readonly afterwards: number }
  /** Nobody has both a tier and a known value. */
  | { readonly code: "no-customers" }
  /** All customers have one tier: there is nothing to compare. */
  | { readonly code: "one-tier"; readonly tier: string; readonly customers: number }
  /** Nobody bought anything: no tier can be better. */
  | { readonly code: "nothing-afterwards"; readonly customers: number };

/** What to know about a test. */
export type BacktestNote =
  | { readonly code: "not-graded"; readonly customers: number }
  | { readonly code: "not-known"; readonly customers: number }
  | { readonly code: "empty-tier"; readonly tier: string }
  /** Too few customers for the mean of the tier to say much. */
  | { readonly code: "small-tier"; readonly tier: string; readonly customers: number }
  /** Values below 0: shares of the sum can then be below 0 or above 1. */
  | { readonly code: "negative-values"; readonly customers: number };

/** How well tiers told what came. */
export interface Backtest {
  readonly customers: number;
  readonly sum: number;
  readonly mean: number;
  /** By tier, best first: count, value, lift, and running sums from the best tier down (the gains). Empty tiers are left out. */
  readonly gains: readonly TierGain[];
  /** Each tier against the next worse one. */
  readonly steps: readonly TierStep[];
  /** Whether every tier has a greater mean than the next worse one. */
  readonly monotone: boolean;
  /**
   * Of all pairs of customers of different tiers, those in which the better tier had more afterwards less those in which it had less, by all pairs: 1 where tiers
   * order customers rightly, 0 where they say nothing (Somers' d).
   */
  readonly association: number;
  readonly notes: readonly BacktestNote[];
}

/** A test, or why there is none. */
export type BacktestAnswer =
  | { readonly ok: true; readonly value: Backtest }
  | { readonly ok: false; readonly problem: BacktestProblem };

/** Customers of a tier below which its mean says little. */
const FEW = 10;

interface Members {
  readonly tier: string;
  /** Values of its customers, rising. */
  readonly values: Float64Array;
}

const membersOf = ({ tiers, tierOf, afterwards }: Outcome): readonly Members[] => {
  const lists = tiers.map((): number[] => []);
  tierOf.forEach((tier, customer) => {
    const value = afterwards[customer] as number;
    if (Number.isFinite(value)) lists[tier]?.push(value);
  });
  return tiers.map((tier, k) => ({ tier, values: Float64Array.from(lists[k] ?? []).sort() }));
};

/** Of all pairs of a value of one tier and one of another, those in which the first is greater less those in which it is less; values rise. */
const surplus = (better: Float64Array, worse: Float64Array): number => {
  let [below, upTo, sum] = [0, 0, 0];
  for (const value of better) {
    while (below < worse.length && (worse[below] as number) < value) below++;
    while (upTo < worse.length && (worse[upTo] as number) <= value) upTo++;
    sum += below - (worse.length - upTo);
  }
  return sum;
};

const associationOf = (members: readonly Members[]): number => {
  let difference = 0;
  let pairs = 0;
  members.forEach((better, k) => {
    for (const worse of members.slice(k + 1)) {
      pairs += better.values.length * worse.values.length;
      difference += surplus(better.values, worse.values);
    }
  });
  return difference / pairs;
};

const notesOf = (
  { tierOf, afterwards }: Outcome,
  members: readonly Members[],
): readonly BacktestNote[] => {
  const notGraded = tierOf.filter((tier) => tier < 0).length;
  const notKnown = tierOf.filter(
    (tier, customer) => tier >= 0 && !Number.isFinite(afterwards[customer]),
  ).length;
  const negative = members.reduce(
    (sum, { values }) => sum + values.filter((value) => value < 0).length,
    0,
  );
  return [
    ...(notGraded > 0 ? [{ code: "not-graded", customers: notGraded } as const] : []),
    ...(notKnown > 0 ? [{ code: "not-known", customers: notKnown } as const] : []),
    ...members.flatMap(({ tier, values: { length } }): readonly BacktestNote[] => {
      if (length === 0) return [{ code: "empty-tier", tier }];
      return length < FEW ? [{ code: "small-tier", tier, customers: length }] : [];
    }),
    ...(negative > 0 ? [{ code: "negative-values", customers: negative } as const] : []),
  ];
};

/** Tests tiers by what the same customers were worth afterwards: lift by tier, gains from the best tier down, and whether each better tier was better. */
export const backtest = (outcome: Outcome): BacktestAnswer => {
  const { tierOf, afterwards } = outcome;
  if (tierOf.length !== afterwards.length) {
    const facts = { tiers: tierOf.length, afterwards: afterwards.length };
    return { ok: false, problem: { code: "unequal-columns", ...facts } };
  }
  const members = membersOf(outcome);
  const there = members.filter(({ values }) => values.length > 0);
  const [first, second] = there;
  if (first === undefined) return { ok: false, problem: { code: "no-customers" } };
  if (second === undefined) {
    const { tier, values } = first;
    return { ok: false, problem: { code: "one-tier", tier, customers: values.length } };
  }
  const gains = gainsOf(there);
  const customers = gains.reduce((sum, { count }) => sum + count, 0);
  if (there.every(({ values }) => values.every((value) => value === 0)))
    return { ok: false, problem: { code: "nothing-afterwards", customers } };
  const sum = gains.reduce((total, gain) => total + gain.sum, 0);
  const steps = stepsOf(there);
  return {
    ok: true,
    value: {
      customers,
      sum,
      mean: sum / customers,
      gains,
      steps,
      monotone: steps.every(({ holds }) => holds),
      association: associationOf(there),
      notes: notesOf(outcome, members),
    },
  };
};
