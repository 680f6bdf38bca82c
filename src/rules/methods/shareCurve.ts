import { nextDown } from "../double";
import { above, other, type Population } from "../population";

/** How a share is cut into tiers. */
export interface Cutting {
  readonly measure: "share" | "count" | "value";
  /** Ascending fractions; descending values where the measure is the value. */
  readonly cuts: readonly number[];
  /** Whether the row that crosses a cut still belongs to the better tier. */
  readonly crossing: boolean;
}

/** A population with its running sums: `sums[k]` is the sum of the k greatest. */
export interface Curve extends Population {
  readonly sums: Float64Array;
}

/** Adds the running sums. */
export const curveOf = (population: Population): Curve => {
  const { values } = population;
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, k) => (sums[k + 1] = (sums[k] as number) + value));
  return { ...population, sums };
};

// A share that misses its cut by binary noise alone is on the cut.
const NOISE = 1e-12;

/** A place on the curve: how many stand above, their sum, the own value, and sum and count of all. */
interface Place {
  readonly above: number;
  readonly sumAbove: number;
  readonly value: number;
  readonly total: number;
  readonly count: number;
}

/** The share of those above. */
const before = ({ measure }: Cutting, { above: ahead, sumAbove, total, count }: Place): number =>
  measure === "count" ? ahead / count : sumAbove / total;

/** The share of those above and the own value. */
const within = (
  { measure }: Cutting,
  { above: ahead, sumAbove, value, total, count }: Place,
): number => (measure === "count" ? (ahead + 1) / count : (sumAbove + value) / total);

/** The tier of a place; of one below a place whose tier is known, `least` is the best that it may be. */
const positionIn = (cutting: Cutting, place: Place, least = 0): number => {
  const { measure, cuts, crossing } = cutting;
  // The greatest is never below the best tier, however much of the total it has.
  if (measure !== "value" && place.above === 0) return 0;
  const share = crossing ? before(cutting, place) : within(cutting, place);
  for (let position = least; position < cuts.length; position++) {
    const cut = cuts[position] as number;
    const reached =
      measure === "value"
        ? place.value >= cut
        : crossing
          ? share < cut - NOISE
          : share <= cut + NOISE;
    if (reached) return position;
  }
  return cuts.length;
};

const placeOf = (curve: Curve, value: number): Place => {
  const ahead = above(curve.values, value);
  return {
    above: ahead,
    sumAbove: curve.sums[ahead] as number,
    value,
    total: curve.total,
    count: curve.values.length,
  };
};

/** Where values of a population stand, from a place on: tiers (0 the best), and cumulative shares up to them and including one of them. */
export interface Stands {
  readonly position: Uint16Array;
  readonly share: Float64Array;
}

/** Goes down a population from its greatest value, stretch by stretch, each behind the last; ties share the better. */
export const goingDown = (
  cutting: Cutting,
  { values, total }: Population,
): ((from: number, to: number, stands: Stands) => void) => {
  const place = { above: 0, sumAbove: 0, value: NaN, total, count: values.length };
  const reached = { sum: 0, position: 0, share: 0 };
  return (from, to, stands) => {
    // By names of its own: what outlives a function is written anew whenever it changes.
    let { sum, position, share } = reached;
    for (let k = from; k < to; k++) {
      const value = values[k] as number;
      if (value !== place.value) {
        place.above = k;
        place.sumAbove = sum;
        place.value = value;
        position = positionIn(cutting, place, position);
        share = within(cutting, place);
      }
      stands.position[k - from] = position;
      stands.share[k - from] = share;
      sum += value;
    }
    Object.assign(reached, { sum, position, share });
  };
};

/** Which of the tiers (0 the best) a value of the population belongs to, the cumulative share up to it and including it, and how many stand above; ties share the better. */
export const standing = (
  cutting: Cutting,
  curve: Curve,
  value: number,
): { position: number; share: number; before: number; above: number } => {
  const place = placeOf(curve, value);
  return {
    position: positionIn(cutting, place),
    share: within(cutting, place),
    before: before(cutting, place),
    above: place.above,
  };
};

/** Which tier the row with `value` would belong to if it had `x` instead, the others held. */
export const standingWith = (cutting: Cutting, curve: Curve, value: number, x: number): number => {
  const ahead = above(curve.values, x) - (value > x ? 1 : 0);
  const own = above(curve.values, value);
  const sumAbove =
    ahead <= own ? (curve.sums[ahead] as number) : (curve.sums[ahead + 1] as number) - value;
  return positionIn(cutting, {
    above: ahead,
    sumAbove,
    value: x,
    total: curve.total - value + x,
    count: curve.values.length,
  });
};

/** Sum of the others and of the k greatest of them. */
const sumOfOthers = (curve: Curve, own: number, value: number, k: number) =>
  k <= own ? (curve.sums[k] as number) : (curve.sums[k + 1] as number) - value;

/** The value at which the sum of the `k` greatest others is exactly the cut of all: between two others, only the total moves. */
const balance = (curve: Curve, value: number, k: number, cut: number): number => {
  const own = above(curve.values, value);
  return sumOfOthers(curve, own, value, k) / cut - (curve.total - value);
};

/** A value to reach, whether reaching it is enough, and the tier it gives. */
export interface Target {
  readonly to: number;
  readonly inclusive: boolean;
  readonly position: number;
}

const byValue = (
  { cuts }: Cutting,
  position: number,
): { better: Target | null; worse: Target | null } => {
  const up = cuts[position - 1];
  const down = cuts[position];
  return {
    better: up === undefined ? null : { to: up, inclusive: true, position: position - 1 },
    worse: down === undefined ? null : { to: down, inclusive: false, position: position + 1 },
  };
};

const betterShare = (
  cutting: Cutting,
  curve: Curve,
  value: number,
  position: number,
): Target | null => {
  const own = above(curve.values, value);
  if (position === 0 || own === 0) return null;
  const at = (k: number) => standingWith(cutting, curve, value, curve.values[k] as number);
  // Reaching a greater one helps the more the greater it is: the least that helps is found by halving.
  let low = 0;
  let high = own - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (at(middle) < position) low = middle;
    else high = middle - 1;
  }
  const to = curve.values[low] as number;
  const reached = { to, inclusive: true, position: at(low) };
  if (!cutting.crossing || cutting.measure === "count") return reached;
  const ahead = above(curve.values, nextDown(to));
  const cut = cutting.cuts[position - 1] as number;
  // On the cut itself the least more is enough.
  const between = Math.max(value, balance(curve, value, ahead, cut));
  return between < to && standingWith(cutting, curve, value, between * (1 + 1e-9)) < position
    ? { to: between, inclusive: false, position: position - 1 }
    : reached;
};

/** The value above `floor`, with k others ahead, that is worse only because the total shrinks with it. */
const worseBetween = (
  cutting: Cutting,
  curve: Curve,
  value: number,
  position: number,
  k: number,
  floor: number,
): Target | null => {
  const cut = cutting.cuts[position];
  if (!cutting.crossing || cutting.measure !== "share" || cut === undefined) return null;
  const to = balance(curve, value, k, cut);
  return to > floor && to < value ? { to, inclusive: true, position: position + 1 } : null;
};

const worseShare = (
  cutting: Cutting,
  curve: Curve,
  value: number,
  position: number,
): Target | null => {
  const own = above(curve.values, value);
  const others = curve.values.length - 1;
  for (let k = own; k < others; k++) {
    const to = other(curve.values, own, k);
    // Nothing of a sum lies below 0: there a row would have no tier at all.
    if (cutting.measure === "share" && to <= 0) break;
    const reached = standingWith(cutting, curve, value, nextDown(to));
    if (reached > position)
      return (
        worseBetween(cutting, curve, value, position, k, to) ?? {
          to,
          inclusive: false,
          position: reached,
        }
      );
  }
  return worseBetween(cutting, curve, value, position, others, 0);
};

/** The nearest values at which the row would stand better and worse, the others held; null where no value does. */
export const targets = (
  cutting: Cutting,
  curve: Curve,
  value: number,
): { better: Target | null; worse: Target | null } => {
  const { position } = standing(cutting, curve, value);
  if (cutting.measure === "value") return byValue(cutting, position);
  return {
    better: betterShare(cutting, curve, value, position),
    worse: worseShare(cutting, curve, value, position),
  };
};
