import { addReached } from "../feel/places";
import type { Reason } from "../grader";
import { BLOCK } from "../steps";
import { report, tierIndex, type Plan } from "../plan";
import type { Provenance } from "../scheme/provenance";
import { measured } from "./fact";

/** A tier and the lowest score that reaches it. */
export interface Cutoff {
  readonly tier: number;
  readonly atLeast: number;
  readonly from: Provenance;
}

interface GivenCutoff {
  readonly tier: string;
  readonly atLeast?: number;
  readonly keepAbove?: number;
  readonly from: Provenance;
}

/** Reports a bound to keep a tier that is above the one to reach it, or that leaves nothing to the tier below. */
const checkKeeping = (plan: Plan, given: readonly GivenCutoff[], path: string): void =>
  given.forEach(({ atLeast = -Infinity, keepAbove = atLeast }, index) => {
    const next = given[index + 1]?.atLeast ?? -Infinity;
    if (keepAbove > atLeast || (keepAbove <= next && atLeast > next))
      report(
        plan,
        `${path}.${index}.keepAbove`,
        "a tier is kept below its own bound, and above that of the tier below",
      );
  });

/** Compiles cut-offs: they must fall, and end with one that takes the rest. */
export const cutoffsOf = (
  plan: Plan,
  given: readonly GivenCutoff[],
  path: string,
): readonly Cutoff[] => {
  const cutoffs = given.map(({ tier, atLeast, from }, index) => ({
    tier: tierIndex(plan, tier, `${path}.${index}.tier`),
    atLeast: atLeast ?? -Infinity,
    from,
  }));
  cutoffs.forEach(({ atLeast, tier }, index) => {
    const before = cutoffs[index - 1];
    if (before && (atLeast >= before.atLeast || tier <= before.tier))
      report(plan, `${path}.${index}`, "cut-offs go from the best tier down");
  });
  checkKeeping(plan, given, path);
  if (cutoffs.length > 0 && cutoffs.at(-1)?.atLeast !== -Infinity)
    report(plan, path, "the last tier takes the rest: it has no bound");
  return cutoffs;
};

/** The tier of a score; -1 where there are no cut-offs. */
export const tierOfScore = (cutoffs: readonly Cutoff[], score: number): number => {
  for (const { tier, atLeast } of cutoffs) if (score >= atLeast) return tier;
  return -1;
};

/** Writes the tiers of scores [from, to); -1 where there is no score. */
export type FillTiers = (from: number, to: number, tier: Int16Array) => void;

/** Cuts a column of scores into tiers, a block of rows at a time: see `addReached`. */
export const tiersOf = (cutoffs: readonly Cutoff[], score: Float64Array): FillTiers => {
  const bounds = Float64Array.from(cutoffs, ({ atLeast }) => atLeast)
    .filter(Number.isFinite)
    .sort();
  const byPlace = Int16Array.from([-Infinity, ...bounds], (least) => tierOfScore(cutoffs, least));
  const add = addReached(score, bounds);
  const places = new Int32Array(Math.min(BLOCK, score.length));
  return (from, to, tier) => {
    places.fill(0, 0, to - from);
    add(from, to, places);
    for (let row = from; row < to; row++)
      tier[row] = Number.isNaN(score[row]) ? -1 : (byPlace[places[row - from] as number] as number);
  };
};

/** The cut-off that gave a tier, as a reason. */
export const cutoffReason = (
  cutoffs: readonly Cutoff[],
  tier: number,
  score: number,
): readonly Reason[] => {
  const index = cutoffs.findIndex((cutoff) => cutoff.tier === tier);
  const cutoff = cutoffs[index];
  if (cutoff === undefined) return [];
  const last = cutoff.atLeast === -Infinity;
  // The last tier takes the rest: it is what lies below the cut-off before it.
  const bound = last ? cutoffs[index - 1]?.atLeast : cutoff.atLeast;
  const fact = measured("score", last ? "<" : ">=", bound, score);
  return [{ rule: index + 1, facts: [fact], tier, from: cutoff.from }];
};
