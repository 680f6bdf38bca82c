import { typeOf, type Method } from "../../rules";
import { checkRows } from "../checkRows";
import { domainOf } from "../domain";
import type { Proposal, RuleFinding } from "../finding";
import { gridOf, neverHolding, readListing, type Grid } from "../grid";
import { at, type Ground } from "../ground";
import { scoreSet, type ScoreSet } from "../scoreSet";

type Card = Extract<Method, { kind: "scorecard" }>;
type Criterion = Card["criteria"][number];
type Multiplier = Card["multipliers"][number];

/** A criterion or a multiplier, checked. */
export interface BandsChecked {
  readonly item: Criterion | Multiplier;
  readonly role: "criterion" | "multiplier";
  readonly findings: readonly RuleFinding[];
  /** The grid of its bands, of those that can decide; undefined where it gives points per unit. */
  readonly grid: Grid | undefined;
  /** What each band gives, by its place. */
  readonly gives: readonly number[];
  /** What it can give: points without the weight, or factors; null where a band cannot be read. */
  readonly points: ScoreSet | null;
}

interface Given {
  readonly test: string;
  readonly worth: number;
}

const listingOf = (
  ground: Ground,
  path: readonly (string | number)[],
  key: string,
  bands: readonly Given[],
) => ({
  ground,
  path,
  rows: bands.map(({ test, worth }, index) => ({
    index,
    when: { [key]: test },
    gives: String(worth),
  })),
  cellPath: () => ["test"],
});

/** Per unit: so many points for every value that the input can have; none where there is no value. */
const unitPoints = (ground: Ground, key: string, per: number): ScoreSet => {
  const { low, high, none } = domainOf(ground, key);
  const ends = [low * per, high * per].map((end) => (Number.isNaN(end) ? 0 : end));
  const all = { low: Math.min(...ends), high: Math.max(...ends) };
  return scoreSet(none ? [all, { low: 0, high: 0 }] : [all]);
};

const inputFault = (
  ground: Ground,
  key: string,
  path: readonly (string | number)[],
): readonly RuleFinding[] =>
  typeOf(ground.plan, key) === undefined
    ? [{ code: "no-such-input", severity: "error", path: at(ground, ...path, "input"), key }]
    : [];

const checkList = (
  ground: Ground,
  path: readonly (string | number)[],
  key: string,
  bands: readonly Given[],
  gapsMatter: boolean,
) => {
  const listPath = [...path, "bands"];
  const read = readListing(listingOf(ground, listPath, key, bands));
  const grid = gridOf(read);
  // What nobody fits gives the fewest points until somebody decides.
  const least = Math.min(...bands.map(({ worth }) => worth));
  const propose = (when: Readonly<Record<string, string>>): Proposal => ({
    kind: "band",
    path: at(ground, ...listPath),
    at: bands.length,
    test: when[key] ?? "-",
    points: least,
  });
  const checked = checkRows(grid, {
    mode: "first",
    mayAgree: false,
    order: grid.all,
    propose: gapsMatter && read.broken.size === 0 ? propose : undefined,
  });
  const rows = grid.rows.filter(({ index }) => !checked.hidden.has(index));
  return {
    findings: [...read.findings, ...neverHolding(read), ...checked.findings],
    grid: { ...grid, rows },
    broken: read.broken.size > 0,
  };
};

const worthSet = (bands: readonly Given[], grid: Grid): ScoreSet =>
  scoreSet(
    grid.rows.map(({ index }) => ({
      low: bands[index]?.worth ?? 0,
      high: bands[index]?.worth ?? 0,
    })),
  );

const criterion = (ground: Ground, item: Criterion, index: number): BandsChecked => {
  const path = ["method", "criteria", index];
  const fault = inputFault(ground, item.input, path);
  if (item.bands === undefined || fault.length > 0) {
    const points = fault.length > 0 ? null : unitPoints(ground, item.input, item.per ?? 0);
    return { item, role: "criterion", findings: fault, grid: undefined, gives: [], points };
  }
  const bands = item.bands.map(({ test, points }) => ({ test, worth: points }));
  const { findings, grid, broken } = checkList(ground, path, item.input, bands, true);
  const points = broken ? null : worthSet(bands, grid);
  return {
    item,
    role: "criterion",
    findings,
    grid,
    gives: bands.map(({ worth }) => worth),
    points,
  };
};

const multiplier = (ground: Ground, item: Multiplier, index: number): BandsChecked => {
  const path = ["method", "multipliers", index];
  const fault = inputFault(ground, item.input, path);
  if (fault.length > 0)
    return { item, role: "multiplier", findings: fault, grid: undefined, gives: [], points: null };
  const bands = item.bands.map(({ test, factor }) => ({ test, worth: factor }));
  const { findings, grid, broken } = checkList(ground, path, item.input, bands, false);
  const gives = bands.map(({ worth }) => worth);
  // Where no band fits the factor is 1.
  const points = broken ? null : scoreSet([...worthSet(bands, grid), { low: 1, high: 1 }]);
  return { item, role: "multiplier", findings, grid, gives, points };
};

/** Checks the bands of all criteria and multipliers. */
export const checkBands = (ground: Ground, card: Card): readonly BandsChecked[] => [
  ...card.criteria.map((item, index) => criterion(ground, item, index)),
  ...card.multipliers.map((item, index) => multiplier(ground, item, index)),
];
