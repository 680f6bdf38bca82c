import { CellState, type Grades } from "../../rules";
import type { GradeResult } from "../gradeResult";
import type { JoinedGrades } from "../joinGrades";

/** A tier now and then. */
export interface TierEffect {
  /** Index in the scheme's tiers; -1 for customers without a grade. */
  readonly tier: number;
  readonly now: number;
  readonly then: number;
  readonly came: number;
  readonly went: number;
  /** The sums of what customers are weighed by; 0 where nothing weighs them. */
  readonly valueNow: number;
  readonly valueThen: number;
}

/** A customer who would have another tier. */
export interface Mover {
  /** Body row. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** What he weighs; null where that is not known. */
  readonly value: number | null;
}

/** What changed rules do to the customers of a result. */
export interface Effect {
  /** The tiers in their order, then those without a grade. */
  readonly tiers: readonly TierEffect[];
  /** How many would have another tier, and each of them, the weightiest first. */
  readonly moved: number;
  mover(at: number): Mover;
}

/** What each row of a result weighs by a number input: NaN where it is not known. */
const weightsOf = ({ rows, slices }: GradeResult, weigh: string | null): Float64Array => {
  const weights = new Float64Array(rows).fill(NaN);
  for (const { from, columns } of slices) {
    const column = weigh === null ? undefined : columns.columns[weigh];
    if (column?.type !== "number") continue;
    for (let row = 0; row < columns.rows; row++)
      if (column.state[row] === CellState.value) weights[from + row] = column.values[row] as number;
  }
  return weights;
};

/** Rows in the order of their weights, the greatest first, equal ones as they stand; those that weigh nothing known come last. */
const byWeight = (rows: Int32Array, weights: Float64Array): Int32Array => {
  // Numbers sort an order of magnitude faster than rows by a comparison: each row then finds its place among them.
  const sorted = Float64Array.from(rows, (row) => {
    const weight = weights[row] as number;
    return Number.isNaN(weight) ? Infinity : -weight;
  });
  const keys = sorted.slice();
  sorted.sort();
  const taken = new Map<number, number>();
  const order = new Int32Array(rows.length);
  keys.forEach((key, at) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < key) low = middle + 1;
      else high = middle;
    }
    const place = taken.get(key) ?? low;
    taken.set(key, place + 1);
    order[place] = rows[at] as number;
  });
  return order;
};

/** By the rules alone: what holds customers in their tiers is no part of what is tried. */
const tiersNow = ({ grades, settled }: GradeResult): Grades["tier"] =>
  settled?.plain ?? grades.tier;

/** Compares the tiers of a result with those by other rules; customers weigh what they have of the input `weigh`, or nothing. */
export const tierEffect = (
  result: GradeResult,
  { grades }: Pick<JoinedGrades, "grades">,
  weigh: string | null,
): Effect => {
  const before = tiersNow(result);
  const after = grades.tier;
  const weights = weightsOf(result, weigh);
  const many = result.request.scheme.tiers.length + 1;
  const figures = Array.from({ length: 6 }, () => new Float64Array(many));
  const [now, then, came, went, valueNow, valueThen] = figures as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const add = (list: Float64Array, tier: number, by: number): void => {
    // Those without a grade come last.
    const at = tier < 0 ? many - 1 : tier;
    list[at] = (list[at] as number) + by;
  };
  const moved: number[] = [];
  for (let row = 0; row < result.rows; row++) {
    if (result.blank[row] === 1) continue;
    const [was, is] = [before[row] as number, after[row] as number];
    const weight = weights[row] as number;
    const known = Number.isNaN(weight) ? 0 : weight;
    add(now, was, 1);
    add(then, is, 1);
    add(valueNow, was, known);
    add(valueThen, is, known);
    if (was === is) continue;
    moved.push(row);
    add(came, is, 1);
    add(went, was, 1);
  }
  const order = byWeight(Int32Array.from(moved), weights);
  const at = (list: Float64Array, place: number): number => list[place] ?? 0;
  return {
    tiers: Array.from({ length: many }, (_, place) => ({
      tier: place === many - 1 ? -1 : place,
      now: at(now, place),
      then: at(then, place),
      came: at(came, place),
      went: at(went, place),
      valueNow: at(valueNow, place),
      valueThen: at(valueThen, place),
    })),
    moved: order.length,
    mover: (place) => {
      const row = order[place] ?? -1;
      const weight = weights[row] ?? NaN;
      return {
        row,
        from: before[row] ?? -1,
        to: after[row] ?? -1,
        value: Number.isNaN(weight) ? null : weight,
      };
    },
  };
};
