import type { RuleFinding } from "./finding";
import { at, tierPlace, type Ground } from "./ground";
import { hullOf, reaches, type ScoreSet } from "./scoreSet";
import { unknownTier } from "./tiers";

/** A cut-off as a scheme has it. */
export interface GivenCutoff {
  readonly tier: string;
  readonly atLeast?: number | undefined;
  readonly keepAbove?: number | undefined;
}

type Findings = readonly RuleFinding[];

const orderOf = (ground: Ground, cutoffs: readonly GivenCutoff[]): Findings =>
  cutoffs.flatMap(({ tier, atLeast }, index): Findings => {
    const before = cutoffs[index - 1];
    const placed = {
      severity: "error",
      path: at(ground, "method", "cutoffs", index),
      row: index + 1,
    } as const;
    if (before === undefined) return [];
    if (before.atLeast !== undefined && atLeast !== undefined && atLeast >= before.atLeast)
      return [{ ...placed, code: "cutoffs-order", atLeast, before: before.atLeast }];
    return tierPlace(ground, tier) <= tierPlace(ground, before.tier) && tierPlace(ground, tier) >= 0
      ? [{ ...placed, code: "cutoffs-tiers", tier }]
      : [];
  });

const restOf = (ground: Ground, cutoffs: readonly GivenCutoff[]): Findings =>
  cutoffs.flatMap(({ atLeast }, index): Findings => {
    const last = index === cutoffs.length - 1;
    if (last === (atLeast === undefined)) return [];
    const which = last ? "last-bounded" : "early-rest";
    const path = at(ground, "method", "cutoffs", index);
    return [{ code: "cutoffs-rest", severity: "error", path, row: index + 1, which }];
  });

const keptOf = (ground: Ground, cutoffs: readonly GivenCutoff[]): Findings =>
  cutoffs.flatMap(({ atLeast, keepAbove }, index): Findings => {
    const next = cutoffs[index + 1]?.atLeast;
    if (keepAbove === undefined || atLeast === undefined) return [];
    if (keepAbove <= atLeast && keepAbove > (next ?? -Infinity)) return [];
    const path = at(ground, "method", "cutoffs", index, "keepAbove");
    const facts = { row: index + 1, keepAbove, atLeast, ...(next !== undefined && { next }) };
    return [{ code: "keep-above", severity: "error", path, ...facts }];
  });

/** The tiers whose scores come, and those that no score reaches. */
export const reachOf = (
  ground: Ground,
  cutoffs: readonly GivenCutoff[],
  scores: ScoreSet,
): { readonly given: ReadonlySet<string>; readonly findings: Findings } => {
  const given = new Set<string>();
  const findings = cutoffs.flatMap(({ tier, atLeast = -Infinity }, index): Findings => {
    const above = cutoffs[index - 1]?.atLeast ?? Infinity;
    if (scores.length === 0 || reaches(scores, atLeast, above) || above === atLeast) {
      given.add(tier);
      return [];
    }
    const { low, high } = hullOf(scores);
    const path = at(ground, "method", "cutoffs", index);
    return [{ code: "tier-out-of-reach", severity: "warning", path, tier, least: low, most: high }];
  });
  return { given, findings };
};

/** What is wrong with cut-offs by themselves: their order, their tiers, and the last that takes the rest. */
export const checkCutoffs = (ground: Ground, cutoffs: readonly GivenCutoff[]): Findings => [
  ...cutoffs.flatMap(({ tier }, index) =>
    unknownTier(ground, tier, ["method", "cutoffs", index, "tier"]),
  ),
  ...orderOf(ground, cutoffs),
  ...restOf(ground, cutoffs),
  ...keptOf(ground, cutoffs),
];
