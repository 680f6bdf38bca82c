import type { Method } from "../../rules";
import { meetOn, within } from "../cube";
import type { RuleFinding } from "../finding";
import { gridOf, neverHolding, readListing, type Grid, type GridRow } from "../grid";
import { at, tierPlace, type Ground } from "../ground";
import { reaches, scoreSet, type ScoreSet } from "../scoreSet";
import { unknownTier } from "../tiers";
import type { BandsChecked } from "./bands";
import { scoresOf } from "./scores";

type Card = Extract<Method, { kind: "scorecard" }>;
type Limit = NonNullable<Card["limits"]>[number];

const PATH = ["method", "limits"];

/** The place of the best tier that scores reach; Infinity where they reach none. */
const bestOf = (ground: Ground, { cutoffs }: Card, scores: ScoreSet): number =>
  Math.min(
    ...cutoffs.flatMap(({ tier, atLeast = -Infinity }, index) =>
      reaches(scores, atLeast, cutoffs[index - 1]?.atLeast ?? Infinity)
        ? [tierPlace(ground, tier)]
        : [],
    ),
  );

/** The bands of a criterion that fit where a limit holds: a limit on its input leaves some. */
const narrowed = (ground: Ground, { when }: Limit, each: BandsChecked): BandsChecked => {
  const test = when[each.item.input];
  const { grid, gives, item } = each;
  if (test === undefined || grid === undefined || item.bands === undefined) return each;
  const tests = [...item.bands.map((band) => band.test), test];
  const read = readListing({
    ground,
    path: PATH,
    rows: tests.map((cell, index) => ({ index, when: { [item.input]: cell }, gives: "" })),
    cellPath: () => [],
  });
  const joint = gridOf(read);
  const limit = joint.rows.find(({ index }) => index === tests.length - 1);
  if (limit === undefined) return each;
  const deciding = new Set(grid.rows.map(({ index }) => index));
  const fitting = joint.rows.filter(
    (row) =>
      deciding.has(row.index) &&
      joint.axes.every((_, axis) => meetOn(joint.space, row.cube, limit.cube, axis)),
  );
  const worths = fitting.map(({ index }) => ({ low: gives[index] ?? 0, high: gives[index] ?? 0 }));
  const one = each.role === "multiplier" ? [{ low: 1, high: 1 }] : [];
  return { ...each, points: each.points && scoreSet([...worths, ...one]) };
};

const outdone = (
  ground: Ground,
  limits: readonly Limit[],
  grid: Grid,
  row: GridRow,
): GridRow | undefined => {
  const place = ({ index }: GridRow) => tierPlace(ground, limits[index]?.atBest ?? "");
  return grid.rows.find(
    (other) =>
      other.index !== row.index &&
      (place(other) > place(row) || (place(other) === place(row) && other.index < row.index)) &&
      within(grid.space, row.cube, other.cube),
  );
};

/** Whether nobody whom a limit holds for has the points for more than it leaves him. */
const bindsNobody = (
  ground: Ground,
  card: Card,
  checked: readonly BandsChecked[],
  limit: Limit,
): boolean => {
  const fitting = checked.map((each) => narrowed(ground, limit, each));
  const scores = scoresOf(ground, card, fitting);
  return scores !== null && bestOf(ground, card, scores) >= tierPlace(ground, limit.atBest);
};

const idle = (
  ground: Ground,
  row: number,
  limit: Limit,
  other: GridRow | undefined,
): RuleFinding => ({
  code: "limit-never-bites",
  severity: "warning",
  path: at(ground, ...PATH, row),
  ...(other && { related: [at(ground, ...PATH, other.index)] }),
  row: row + 1,
  atBest: limit.atBest,
  because: other ? "other-limit" : "no-better",
});

/** Checks limits: their cells, and whether each holds a customer back whom nothing else does. Gives the tiers that they lead to. */
export const checkLimits = (
  ground: Ground,
  card: Card,
  checked: readonly BandsChecked[],
): { readonly findings: readonly RuleFinding[]; readonly given: readonly string[] } => {
  const { limits = [] } = card;
  const read = readListing({
    ground,
    path: PATH,
    rows: limits.map(({ when, atBest }, index) => ({ index, when, gives: atBest })),
    cellPath: (key) => ["when", key],
  });
  const grid = gridOf(read);
  const given: string[] = [];
  const findings = grid.rows.flatMap((row): readonly RuleFinding[] => {
    const limit = limits[row.index] as Limit;
    if (bindsNobody(ground, card, checked, limit))
      return [idle(ground, row.index, limit, undefined)];
    const other = outdone(ground, limits, grid, row);
    if (other) return [idle(ground, row.index, limit, other)];
    given.push(limit.atBest);
    return [];
  });
  const tiers = limits.flatMap(({ atBest }, index) =>
    unknownTier(ground, atBest, [...PATH, index, "atBest"]),
  );
  return { findings: [...read.findings, ...neverHolding(read), ...tiers, ...findings], given };
};
