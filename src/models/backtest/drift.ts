import { stabilityParts } from "../../rules";
import { quantile } from "../odds/traits";

/** How far a distribution has moved, by the usual bounds of the population stability index: up to 0.1, up to 0.25, and beyond. */
export type DriftVerdict = "stable" | "some" | "much";

/** A class of a distribution, then and now. */
export interface DriftClass {
  /** A tier's key; or from where (included) to where (not included) a number is, without a bound at the ends. */
  readonly tier?: string;
  readonly from?: number;
  readonly below?: number;
  readonly before: number;
  readonly after: number;
  /** What it adds to the index. */
  readonly part: number;
}

/** How far a distribution has moved between two runs. */
export interface Drift {
  readonly classes: readonly DriftClass[];
  /** The population stability index; a class that is empty in one run counts as 0.01 % there. */
  readonly index: number;
  readonly verdict: DriftVerdict;
}

/** A drift, or why there is none: nobody in one of the runs, or the number was the same for all then. */
export type DriftAnswer =
  | { readonly ok: true; readonly value: Drift }
  | {
      readonly ok: false;
      readonly problem:
        | { readonly code: "no-customers"; readonly run: "before" | "after" }
        | { readonly code: "all-alike"; readonly value: number };
    };

type Bounds = Pick<DriftClass, "tier" | "from" | "below">;

const SOME = 0.1;
const MUCH = 0.25;
const CLASSES = 10;

const verdictOf = (index: number): DriftVerdict => {
  if (index > MUCH) return "much";
  return index > SOME ? "some" : "stable";
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const drifted = (
  bounds: readonly Bounds[],
  before: readonly number[],
  after: readonly number[],
): DriftAnswer => {
  const empty = [before, after].findIndex((counts) => sumOf(counts) === 0);
  if (empty >= 0)
    return { ok: false, problem: { code: "no-customers", run: empty === 0 ? "before" : "after" } };
  const parts = stabilityParts(before, after);
  const index = sumOf(parts);
  const classes = bounds.map((bound, k) => ({
    ...bound,
    before: before[k] ?? 0,
    after: after[k] ?? 0,
    part: parts[k] ?? 0,
  }));
  return { ok: true, value: { classes, index, verdict: verdictOf(index) } };
};

const countsOf = (size: number, places: Iterable<number>): number[] => {
  const counts = new Array<number>(size).fill(0);
  for (const place of places) if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
};

/** How far the distribution of tiers has moved; customers without a grade (-1) are left out. */
export const tierDrift = (
  tiers: readonly string[],
  before: Int32Array,
  after: Int32Array,
): DriftAnswer =>
  drifted(
    tiers.map((tier) => ({ tier })),
    countsOf(tiers.length, before),
    countsOf(tiers.length, after),
  );

/**
 * How far the values of an input have moved: by the ten classes that hold a tenth of the former run each (fewer where values repeat). What is no finite number is left out.
 */
export const inputDrift = (before: Float64Array, after: Float64Array): DriftAnswer => {
  const known = (values: Float64Array): Float64Array => values.filter(Number.isFinite);
  const rising = known(before).sort();
  const [least, most] = [rising[0], rising.at(-1)];
  if (least === undefined) return { ok: false, problem: { code: "no-customers", run: "before" } };
  if (least === most) return { ok: false, problem: { code: "all-alike", value: least } };
  // At values that there are, so that no class is empty then.
  const cutAt = (share: number): number =>
    rising.find((value) => value >= quantile(rising, share)) ?? most ?? least;
  const all = Array.from({ length: CLASSES - 1 }, (_, k) => cutAt((k + 1) / CLASSES));
  const cuts = [...new Set(all)].filter((cut) => cut > least);
  const placeOf = (value: number): number => cuts.filter((cut) => cut <= value).length;
  const bounds = Array.from({ length: cuts.length + 1 }, (_, k): Bounds => {
    const [from, below] = [cuts[k - 1], cuts[k]];
    return { ...(from !== undefined && { from }), ...(below !== undefined && { below }) };
  });
  const countAll = (values: Float64Array) => countsOf(bounds.length, Array.from(values, placeOf));
  return drifted(bounds, countAll(rising), countAll(known(after)));
};
