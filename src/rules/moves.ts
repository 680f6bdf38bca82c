import type { ColumnSet } from "./column";
import { candidatesOf, type Candidate, type Standpoint } from "./candidates";
import type { Move, Step } from "./grader";
import { valueAt } from "./known";
import { tidy } from "./tidy";
import type { Moves } from "./methods/method";
import type { Core, Run } from "./run";
import { tryChanges } from "./trial";

/** The row whose ways are looked for: it stands alone in `columns` and `found`. */
export interface Traveller {
  readonly core: Core;
  readonly columns: ColumnSet;
  readonly found: Run;
  readonly asOf: number | undefined;
  readonly others: Readonly<Record<string, number>> | undefined;
}

interface Tried extends Candidate {
  readonly tier: number;
}

const standpoint = (core: Core, found: Run, { asOf, others }: Traveller): Standpoint => ({
  plan: core.plan,
  asOf,
  number: (key) => {
    const column = found.batch.known.get(key);
    const value = column && valueAt(column, 0);
    return typeof value === "number" ? value : undefined;
  },
  others: (key) => others?.[key],
});

const candidatesFor = (traveller: Traveller): readonly Candidate[] => {
  const { core, found } = traveller;
  const own = standpoint(core, found, traveller);
  const { entry } = core;
  const before = entry && found.entry ? { core: entry.core, found: found.entry } : undefined;
  const turnsOf = (each: Core, point: Standpoint) =>
    each.method.turns.flatMap(({ key, predicate }) => candidatesOf(point, key, predicate));
  return [
    ...turnsOf(core, own),
    ...(before ? turnsOf(before.core, standpoint(before.core, before.found, traveller)) : []),
  ];
};

const distance = ({ step, value }: Tried, now: number | undefined): number => {
  if (step.on !== undefined) return step.on;
  if (typeof value !== "number") return 0;
  if (now !== undefined) return Math.abs(value - now);
  return step.rises === false ? -value : value;
};

/** One step an input: the nearest; what time does by itself stands for the same input's other steps. */
const nearest = (
  tried: readonly Tried[],
  now: (key: string) => number | undefined,
): readonly Step[] => {
  const best = new Map<string, Tried>();
  for (const each of tried) {
    const { input, on } = each.step;
    const before = best.get(input);
    const from = now(input);
    const timely = (on !== undefined) === (before?.step.on !== undefined);
    const better = timely
      ? before !== undefined && distance(each, from) < distance(before, from)
      : on !== undefined;
    if (before === undefined || better) best.set(input, each);
  }
  return [...best.values()].map(({ step }) => step);
};

const gap = (
  { core, found }: Traveller,
  tier: number,
  direction: "better" | "worse",
): { tier: number; score: number } | undefined => {
  const { cutoffs = [] } = core.method;
  const index = cutoffs.findIndex((cutoff) => cutoff.tier === tier);
  const own = cutoffs[index];
  const next = cutoffs[direction === "better" ? index - 1 : index + 1];
  if (own === undefined || next === undefined) return undefined;
  const score = found.verdict.score[0] as number;
  const bound = direction === "better" ? next.atLeast : own.atLeast;
  return { tier: next.tier, score: tidy(Math.abs(bound - score)) };
};

const moveOf = (
  traveller: Traveller,
  tried: readonly Tried[],
  tier: number,
  direction: "better" | "worse",
): Move | null => {
  const { core, found } = traveller;
  const { tiers } = core.plan.scheme;
  const aside = tiers[tier]?.aside === true;
  const leads = (to: number) =>
    to >= 0 &&
    tiers[to]?.aside !== true &&
    (direction === "better" ? to < tier : to > tier && !aside);
  const reached = tried.filter((each) => leads(each.tier));
  const score = gap(traveller, tier, direction);
  const indexes = reached.map((each) => each.tier);
  const closest = direction === "better" ? Math.max(...indexes) : Math.min(...indexes);
  const target = score?.tier ?? closest;
  if (!Number.isFinite(target)) return null;
  const number = (key: string) => {
    const column = found.batch.known.get(key) ?? found.entry?.batch.known.get(key);
    const value = column && valueAt(column, 0);
    return typeof value === "number" ? value : undefined;
  };
  const steps = nearest(
    reached.filter((each) => each.tier === (aside ? each.tier : target)),
    number,
  );
  return { tier: target, steps, ...(score && { score: score.score }) };
};

/** The ways up and down by one input alone, each verified by grading the changed row. */
export const movesOf = (traveller: Traveller): Moves => {
  const tier = traveller.found.verdict.tier[0] ?? -1;
  if (tier < 0) return { better: null, worse: null };
  const candidates = candidatesFor(traveller);
  const { core, columns, asOf, others } = traveller;
  const tiers = tryChanges(core, columns, candidates, asOf, others);
  const tried = candidates.map((each, at) => ({
    ...each,
    tier: tiers[at] as number,
  }));
  return {
    better: moveOf(traveller, tried, tier, "better"),
    worse: moveOf(traveller, tried, tier, "worse"),
  };
};
