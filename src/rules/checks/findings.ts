import { knownOf } from "../batch";
import type { CheckFinding } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import { membersOf } from "../population";
import type { Core, Run } from "../run";
import type { Check } from "../scheme/check";
import { tidy } from "../tidy";
import { TIER } from "./compile";
import { concentrationOf, etaSquared, stabilityIndex } from "./figures";

type Kind<K extends Check["kind"]> = Extract<Check, { kind: K }>;
type Found = Omit<CheckFinding, "check">;

/** What checks look at: a graded population. */
interface Graded {
  readonly core: Core;
  readonly run: Run;
  readonly rows: number;
}

const MOST_ROWS = 100;

const found = (
  passes: boolean | null,
  figures: Readonly<Record<string, number>>,
  rows: readonly number[] = [],
): Found => ({
  passes,
  figures: Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, tidy(value)])),
  rows: rows.slice(0, MOST_ROWS),
});

/** What a row has under a key, or its tier; undefined where it has none. */
const labelAt = ({ run }: Graded, key: string, row: number): string | number | undefined => {
  if (key === TIER) {
    const tier = run.verdict.tier[row] as number;
    return tier < 0 ? undefined : tier;
  }
  const value = valueAt(knownOf(run.batch, key), row);
  if (typeof value === "string") return value.normalize("NFKC").trim();
  return value === null ? undefined : Number(value);
};

const everyRow = ({ rows }: Graded): readonly number[] =>
  Array.from({ length: rows }, (_, row) => row);

const countOf = ({ core, run }: Graded, key: string): number => {
  const tier = core.plan.scheme.tiers.findIndex((each) => each.key === key);
  return run.verdict.tier.reduce((count, each) => (each === tier ? count + 1 : count), 0);
};

const count = (graded: Graded, { tier, min = 0, max = Infinity }: Kind<"count">): Found => {
  const number = countOf(graded, tier);
  return found(number >= min && number <= max, { count: number });
};

/** How long it takes to fill what the counts still lack. */
const pace = (graded: Graded, { perDay, daysAMonth }: Kind<"pace">): Found => {
  const { plan } = graded.core;
  const perMonth = Number(plan.arguments[perDay]) * Number(plan.arguments[daysAMonth]);
  const missing = (plan.scheme.checks ?? []).reduce(
    (sum, check) =>
      check.kind === "count"
        ? sum + Math.max(0, (check.min ?? 0) - countOf(graded, check.tier))
        : sum,
    0,
  );
  const perYear = perMonth * 12;
  return found(missing <= perYear, {
    perMonth,
    perYear,
    missing,
    months: missing > 0 ? missing / perMonth : 0,
  });
};

const concentration = (graded: Graded, { of, top, share }: Kind<"concentration">): Found => {
  const { batch } = graded.run;
  const column = knownOf(batch, of);
  // Of all groups together: a share of a sum is asked for, and negative values have none.
  const { excluded } = batch.setting;
  const members = membersOf(column, { excluded }, (_, value) => value < 0);
  const figures = concentrationOf(members.groups[0]?.values ?? new Float64Array(0), top, share);
  return figures ? found(tidy(figures.topShare) >= share, { ...figures }) : found(null, {});
};

const complete = (graded: Graded, { of, min }: Kind<"complete">): Found => {
  const without = everyRow(graded).filter((row) => labelAt(graded, of, row) === undefined);
  const share = graded.rows === 0 ? 0 : (graded.rows - without.length) / graded.rows;
  return found(graded.rows === 0 ? null : share >= min, { share }, without);
};

const constant = (graded: Graded, { of, per }: Kind<"constant">): Found => {
  const first = new Map<string | number, string | number>();
  const rows: number[] = [];
  const mixed = new Set<string | number>();
  for (const row of everyRow(graded)) {
    const group = labelAt(graded, per, row);
    const value = labelAt(graded, of, row);
    if (group === undefined || value === undefined) continue;
    const known = first.get(group);
    if (known === undefined) first.set(group, value);
    else if (known !== value) {
      rows.push(row);
      mixed.add(group);
    }
  }
  return found(
    first.size === 0 ? null : mixed.size === 0,
    { groups: first.size, mixed: mixed.size },
    rows,
  );
};

/** How many rows have each value. */
const sizesOf = (graded: Graded, key: string): ReadonlyMap<string | number, number> => {
  const sizes = new Map<string | number, number>();
  for (const row of everyRow(graded)) {
    const label = labelAt(graded, key, row);
    if (label !== undefined) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  }
  return sizes;
};

const distinct = (graded: Graded, { of, min, max }: Kind<"distinct">): Found => {
  const { size } = sizesOf(graded, of);
  return found(size === 0 ? null : size >= min && size <= max, { count: size });
};

const size = (graded: Graded, { of, min }: Kind<"size">): Found => {
  const sizes = [...sizesOf(graded, of).values()];
  const total = sizes.reduce((sum, each) => sum + each, 0);
  if (total === 0) return found(null, {});
  const small = sizes.filter((each) => each / total < min).length;
  // As many values as there are rows are too many for the arguments of one call.
  const least = sizes.reduce((one, other) => Math.min(one, other)) / total;
  return found(small === 0, { groups: sizes.length, small, least });
};

const spread = (graded: Graded, { of, by, min }: Kind<"spread">): Found => {
  const column = knownOf(graded.run.batch, of);
  const rows = everyRow(graded).filter(
    (row) => knowledgeAt(column, row) === Knowledge.value && labelAt(graded, by, row) !== undefined,
  );
  const eta = etaSquared(
    rows.map((row) => column.values[row] as number),
    rows.map((row) => labelAt(graded, by, row) as string | number),
  );
  return eta === undefined ? found(null, {}) : found(tidy(eta) >= min, { between: eta });
};

const distribution = (graded: Graded, { expected, max }: Kind<"distribution">): Found => {
  const tiers = Object.keys(expected);
  const counts = tiers.map((tier) => countOf(graded, tier));
  if (counts.every((each) => each === 0)) return found(null, {});
  const index = stabilityIndex(Object.values(expected), counts);
  return found(tidy(index) <= max, { index });
};

const findingOf = (graded: Graded, check: Check): Found => {
  switch (check.kind) {
    case "count":
      return count(graded, check);
    case "pace":
      return pace(graded, check);
    case "concentration":
      return concentration(graded, check);
    case "complete":
      return complete(graded, check);
    case "constant":
      return constant(graded, check);
    case "distinct":
      return distinct(graded, check);
    case "size":
      return size(graded, check);
    case "spread":
      return spread(graded, check);
    case "distribution":
      return distribution(graded, check);
  }
};

/** What the checks of a scheme find over a graded population, in their order. */
export const findingsOf = (core: Core, run: Run): readonly CheckFinding[] =>
  (core.plan.scheme.checks ?? []).map((check) => ({
    check: check.key,
    ...findingOf({ core, run, rows: run.batch.rows }, check),
  }));
