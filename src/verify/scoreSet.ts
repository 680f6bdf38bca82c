import { tidy } from "../rules";

/** Scores from `low` to `high`, both included; a single one where they are equal. */
export interface Scores {
  readonly low: number;
  readonly high: number;
}

/** The scores that are possible, ascending and apart from each other. */
export type ScoreSet = readonly Scores[];

// More are put together to one: what is said to be out of reach then still is.
const MOST = 2000;

/** A set out of stretches in any order. */
export const scoreSet = (stretches: readonly Scores[]): ScoreSet => {
  const sorted = [...stretches].sort((a, b) => a.low - b.low || a.high - b.high);
  const apart: Scores[] = [];
  for (const each of sorted) {
    const last = apart.at(-1);
    if (last && each.low <= last.high)
      apart[apart.length - 1] = { low: last.low, high: Math.max(last.high, each.high) };
    else apart.push(each);
  }
  const [first] = apart;
  return first && apart.length > MOST
    ? [{ low: first.low, high: Math.max(...apart.map(({ high }) => high)) }]
    : apart;
};

/** One score. */
export const point = (score: number): Scores => ({ low: score, high: score });

const each = (
  a: ScoreSet,
  b: ScoreSet,
  combine: (one: Scores, other: Scores) => Scores,
): ScoreSet => scoreSet(a.flatMap((one) => b.map((other) => combine(one, other))));

// Without the noise of binary fractions: 2.4999999999999996 is the 2.5 that a cut-off names.
const stretch = (ends: readonly number[]): Scores => ({
  low: tidy(Math.min(...ends)),
  high: tidy(Math.max(...ends)),
});

/** All sums of a score of one set and one of the other. */
export const sums = (a: ScoreSet, b: ScoreSet): ScoreSet =>
  each(a, b, (one, other) => stretch([one.low + other.low, one.high + other.high]));

const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** All products of a score of one set and one of the other. */
export const products = (a: ScoreSet, b: ScoreSet): ScoreSet =>
  each(a, b, (one, other) =>
    stretch([one.low, one.high].flatMap((x) => [times(x, other.low), times(x, other.high)])),
  );

/** The scores with none above a cap. */
export const capped = (set: ScoreSet, cap: number): ScoreSet =>
  scoreSet(set.map(({ low, high }) => ({ low: Math.min(low, cap), high: Math.min(high, cap) })));

/** Whether a score from `from` on and below `to` is possible. */
export const reaches = (set: ScoreSet, from: number, to: number): boolean =>
  set.some(({ low, high }) => high >= from && low < to);

/** The least and the greatest score; infinite where nothing is known. */
export const hullOf = (set: ScoreSet): Scores => ({
  low: set[0]?.low ?? -Infinity,
  high: set.at(-1)?.high ?? Infinity,
});
