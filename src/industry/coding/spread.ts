import { nearestLevel, type Level } from "../level";
import type { Candidate, ModelLevel } from "../model";
import type { Crosswalk } from "../crosswalk/map";
import { Basis } from "../crosswalk/links";
import { leaves, lineage, type IndustryClass } from "../taxonomy";

/** A class and how sure it is that the text means it. */
export interface Likely {
  readonly found: IndustryClass;
  readonly confidence: number;
}

/** How much a link of each kind counts beside the others of its class: another reading, or one hardly more than a guess, counts little. */
const WEIGHT: Readonly<Record<Basis, number>> = {
  [Basis.official]: 1,
  [Basis.high]: 1,
  [Basis.medium]: 0.7,
  [Basis.low]: 0.3,
  [Basis.alternative]: 0.15,
};

/** Where the lowest classes of the model's taxonomy lead, as shares that add up to 1. */
const targetsOf = ({ from, relation }: Crosswalk, code: string): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  const bottom = leaves(from, code);
  if (relation === null) {
    for (const leaf of bottom) found.set(leaf, 1 / bottom.length);
    return found;
  }
  for (const leaf of bottom) {
    const links = [...(relation.forward.get(leaf) ?? [])];
    const total = links.reduce((sum, [, basis]) => sum + WEIGHT[basis], 0);
    for (const [target, basis] of links)
      found.set(target, (found.get(target) ?? 0) + WEIGHT[basis] / total / bottom.length);
  }
  return found;
};

/** The model's level that says most about one of another taxonomy. */
const SAYING: Readonly<Record<Level, ModelLevel>> = {
  section: "division",
  sector: "group",
  division: "group",
  group: "class",
  industry: "class",
  class: "class",
};

/**
 * The likely classes of a level of another taxonomy, best first: what the model finds likely in its own is spread over where each leads,
 * and added up where it meets again.
 */
export const spread = (
  levels: Readonly<Record<ModelLevel, readonly Candidate[]>>,
  crosswalk: Crosswalk,
  level: Level,
): readonly Likely[] => {
  const { to, relation } = crosswalk;
  const at = nearestLevel(to.levels, level);
  const own = relation === null && at in levels ? (at as ModelLevel) : SAYING[at];
  const sums = new Map<string, number>();
  for (const { code, confidence } of levels[own])
    for (const [target, share] of targetsOf(crosswalk, code)) {
      const line = lineage(to, target);
      const entry = line.find((one) => one.level === at);
      if (entry) sums.set(entry.code, (sums.get(entry.code) ?? 0) + confidence * share);
    }
  return [...sums]
    .map(([code, confidence]) => ({
      found: to.byCode.get(code) as IndustryClass,
      confidence: Math.min(1, confidence),
    }))
    .sort((one, other) => other.confidence - one.confidence);
};
