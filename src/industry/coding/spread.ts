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

/** Shares of the classes of one level of the other taxonomy, by code of the model's. */
type Shares = Map<string, readonly (readonly [IndustryClass, number])[]>;

/** What was worked out already, by crosswalk and level: a column of texts asks for the same few hundred codes again and again. */
const known = new WeakMap<Crosswalk, Map<Level, Shares>>();

const sharesOf = (crosswalk: Crosswalk, at: Level, code: string) => {
  const byLevel = known.get(crosswalk) ?? new Map<Level, Shares>();
  known.set(crosswalk, byLevel);
  const byCode: Shares = byLevel.get(at) ?? new Map();
  byLevel.set(at, byCode);
  const before = byCode.get(code);
  if (before !== undefined) return before;
  const sums = new Map<IndustryClass, number>();
  for (const [target, share] of targetsOf(crosswalk, code)) {
    const entry = lineage(crosswalk.to, target).find(({ level }) => level === at);
    if (entry) sums.set(entry, (sums.get(entry) ?? 0) + share);
  }
  const shares = [...sums];
  byCode.set(code, shares);
  return shares;
};

/**
 * The likely classes of a level of another taxonomy, best first: what the model finds likely in its own is spread over where each leads,
 * and added up where it meets again. Where a code leads to several they share it; where it leads nowhere it is gone.
 */
export const spread = (
  levels: Readonly<Record<ModelLevel, readonly Candidate[]>>,
  crosswalk: Crosswalk,
  level: Level,
): readonly Likely[] => {
  const { to, relation } = crosswalk;
  const at = nearestLevel(to.levels, level);
  const own = relation === null && at in levels ? (at as ModelLevel) : SAYING[at];
  const sums = new Map<IndustryClass, number>();
  for (const { code, confidence } of levels[own])
    for (const [found, share] of sharesOf(crosswalk, at, code))
      sums.set(found, (sums.get(found) ?? 0) + confidence * share);
  return [...sums]
    .map(([found, confidence]) => ({ found, confidence: Math.min(1, confidence) }))
    .sort((one, other) => other.confidence - one.confidence);
};
