/** So many of the largest customers have so much of the whole. */
export interface CurvePoint {
  readonly customers: number;
  /** Of all customers, and of all amounts: 0 to 1. */
  readonly of: number;
  readonly share: number;
}

/** How much of the whole the largest have. */
export interface Concentration {
  readonly customers: number;
  readonly total: number;
  /** Customers with less than nothing (returns); they count as nothing. */
  readonly negative: number;
  readonly zero: number;
  /** The largest fifth. */
  readonly fifth: CurvePoint;
  /** The fewest that have four fifths of the whole. */
  readonly most: CurvePoint;
  /** 0 where all have the same, towards 1 where one has it all. */
  readonly gini: number;
  /** Customers that share one amount, at most: among them the order is nobody's. */
  readonly tied: number;
  /** The curve from nobody to all, in at most so many points as can be seen, the two above among them. */
  readonly points: readonly CurvePoint[];
}

/** Why nothing can be said: nobody has an amount, or nobody's is above zero. */
export type Unconcentrated = { readonly code: "no-amounts" } | { readonly code: "none-positive" };

/** Points of a curve that a screen can show. */
const POINTS = 120;

const FIFTH = 5;
const FOUR_FIFTHS = 0.8;

/** Sums like 0.1 + 0.2 are a little off: a share that is missing no more than this is there. */
const EPSILON = 1e-12;

/** The longest run of equal amounts above zero in a falling order. */
const longestTie = (falling: Float64Array): number => {
  let longest = 0;
  let run = 0;
  for (let at = 0; at < falling.length && (falling[at] ?? 0) > 0; at++) {
    run = at > 0 && falling[at] === falling[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
};

/** Gini coefficient of amounts in falling order: (2 Σ i·x_i / (n Σ x)) − (n + 1)/n with i rising from the smallest. */
const giniOf = (falling: Float64Array, total: number): number => {
  const n = falling.length;
  let weighted = 0;
  for (let at = 0; at < n; at++) weighted += (n - at) * (falling[at] ?? 0);
  return Math.max(0, (2 * weighted) / (n * total) - (n + 1) / n);
};

/** Places of the curve to draw: evenly, with those that matter. */
const placesOf = (customers: number, kept: readonly number[]): readonly number[] => {
  const step = Math.max(1, Math.ceil(customers / POINTS));
  const places = new Set<number>([0, customers, ...kept]);
  for (let place = step; place < customers; place += step) places.add(place);
  return [...places].sort((a, b) => a - b);
};

/** Cumulative sums of amounts in falling order, the first 0. */
const cumulated = (falling: Float64Array): Float64Array => {
  const sums = new Float64Array(falling.length + 1);
  for (let at = 0; at < falling.length; at++) sums[at + 1] = (sums[at] ?? 0) + (falling[at] ?? 0);
  return sums;
};

/**
 * The Pareto curve of amounts: what share of the whole the largest have. NaN is nobody; an amount below zero counts as zero. How equal amounts are ordered makes no difference.
 */
export const concentrationOf = (amounts: Float64Array): Concentration | Unconcentrated => {
  const known = amounts.filter((amount) => !Number.isNaN(amount));
  if (known.length === 0) return { code: "no-amounts" };
  const negative = known.filter((amount) => amount < 0).length;
  const zero = known.filter((amount) => amount === 0).length;
  const falling = known
    .map((amount) => Math.max(0, amount))
    .sort()
    .reverse();
  const sums = cumulated(falling);
  const customers = falling.length;
  const total = sums[customers] ?? 0;
  if (!(total > 0)) return { code: "none-positive" };
  const point = (place: number): CurvePoint => ({
    customers: place,
    of: place / customers,
    share: Math.min(1, (sums[place] ?? 0) / total),
  });
  const fifth = Math.ceil(customers / FIFTH);
  const most = sums.findIndex((sum) => sum >= total * (FOUR_FIFTHS - EPSILON));
  return {
    customers,
    total,
    negative,
    zero,
    fifth: point(fifth),
    most: point(most),
    gini: giniOf(falling, total),
    tied: longestTie(falling),
    points: placesOf(customers, [fifth, most]).map(point),
  };
};
