import { boundOf } from "./bound";
import type { ColumnSet } from "./column";
import { candidatesOf, type Candidate, type Standpoint } from "./candidates";
import type { Move, Step } from "./grader";
import { valueAt } from "./known";
import { tidy } from "./tidy";
import { scoreAt, type Moves } from "./methods/method";
import type { Core, Run } from "./run";
import type { Surroundings } from "./setting";
import { tryChanges } from "./trial";

/** The row whose ways are looked for: it stands alone in `columns` and `found`. */
export interface Traveller {
  readonly core: Core;
  readonly columns: ColumnSet;
  readonly found: Run;
  readonly asOf: number | undefined;
  readonly surroundings: Surroundings | undefined;
}

interface Tried extends Candidate {
  readonly tier: number;
}

const NONE = -1;

const standpoint = (core: Core, found: Run, { asOf, surroundings }: Traveller): Standpoint => ({
  plan: core.plan,
  asOf,
  number: (key) => {
    const column = found.batch.known.get(key);
    const value = column && valueAt(column, 0);
    return typeof value === "number" ? value : undefined;
  },
  text: (key) => {
    const column = found.batch.known.get(key);
    const value = column && valueAt(column, 0);
    return typeof value === "string" ? value : undefined;
  },
  others: surroundings?.others,
});

/** The turns of a scheme, and of its parts that are graded anew in a trial. */
const turnsOf = (traveller: Traveller, core: Core, found: Run): readonly Candidate[] => {
  const point = standpoint(core, found, traveller);
  return [
    ...core.method.turns.flatMap(({ key, predicate }) => candidatesOf(point, key, predicate)),
    ...[...core.parts].flatMap(([key, part]) => {
      const inner = found.parts.get(key);
      return inner ? turnsOf(traveller, part, inner) : [];
    }),
  ];
};

const candidatesFor = (traveller: Traveller): readonly Candidate[] => {
  const { core, found, surroundings } = traveller;
  const { entry } = core;
  const candidates = [
    ...turnsOf(traveller, core, found),
    ...(entry && found.entry ? turnsOf(traveller, entry.core, found.entry) : []),
  ];
  if (surroundings === undefined) return candidates;
  const bound = boundOf(core.plan);
  return candidates.filter(
    ({ input, asOf }) =>
      !(input && bound.inputs.has(input.key)) && !(asOf !== undefined && bound.day),
  );
};

/** The number that a key holds on the row: in the scheme itself, its parts or its precondition. */
const numberIn = ({ batch, parts, entry }: Run, key: string): number | undefined => {
  const column = batch.known.get(key);
  const value = column && valueAt(column, 0);
  if (column) return typeof value === "number" ? value : undefined;
  for (const inner of [...parts.values(), ...(entry ? [entry] : [])]) {
    const found = numberIn(inner, key);
    if (found !== undefined) return found;
  }
  return undefined;
};

const distance = ({ step, value }: Tried, now: number | undefined): number => {
  if (step.on !== undefined) return step.on;
  if (typeof value !== "number") return 0;
  if (now !== undefined) return Math.abs(value - now);
  return step.rises === false ? -value : value;
};

/** One step an input, in the order in which they are tried: the nearest; what time does by itself stands for the same input's other steps. */
const nearest = (
  tried: readonly Tried[],
  leads: (each: Tried) => boolean,
  now: (key: string) => number | undefined,
): readonly Step[] => {
  const best = new Map<string, Tried>();
  for (const each of tried.filter(leads)) {
    const { input, on } = each.step;
    const before = best.get(input);
    const from = now(input);
    const timely = (on !== undefined) === (before?.step.on !== undefined);
    const better = timely
      ? before !== undefined && distance(each, from) < distance(before, from)
      : on !== undefined;
    if (before === undefined || better) best.set(input, each);
  }
  const order = new Set(tried.map(({ step }) => step.input));
  return [...order].flatMap((key) => best.get(key)?.step ?? []);
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
  const score = scoreAt(found.verdict, 0);
  if (own === undefined || next === undefined || Number.isNaN(score)) return undefined;
  // Where something else than the score holds the row back, no points are enough.
  const best = core.method.ceiling?.(found.batch, 0) ?? 0;
  if (direction === "better" && next.tier < best) return undefined;
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
  const steps = nearest(
    tried,
    (each) => leads(each.tier) && (aside || each.tier === target),
    (key) => numberIn(found, key),
  );
  return { tier: target, steps, ...(score && { score: score.score }) };
};

/** The ways up and down by one input alone, each verified by grading the changed row. */
export const movesOf = (traveller: Traveller): Moves => {
  const tier = traveller.found.verdict.tier[0] ?? -1;
  if (tier < 0) return { better: null, worse: null };
  const candidates = candidatesFor(traveller);
  const { core, columns, asOf, surroundings } = traveller;
  const tiers = tryChanges(core, columns, candidates, asOf, surroundings);
  // What happens by itself happens on its first day: on the eve it has not happened yet.
  const eves = candidates.flatMap((each) =>
    each.asOf === undefined ? [] : [{ asOf: each.asOf - 1 }],
  );
  const before = tryChanges(core, columns, eves, asOf, surroundings).values();
  const tried = candidates.map((each, at): Tried => {
    const eve = each.asOf === undefined ? NONE : before.next().value;
    return { ...each, tier: tiers[at] === eve ? NONE : (tiers[at] as number) };
  });
  return {
    better: moveOf(traveller, tried, tier, "better"),
    worse: moveOf(traveller, tried, tier, "worse"),
  };
};
