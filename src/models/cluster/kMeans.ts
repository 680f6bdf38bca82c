import { atOnce, type Steps } from "../../rules";
import { randomFrom } from "../numeric/random";
import { exchanged } from "./exchange";
import { lloyd, type Partition } from "./lloyd";
import { countOf, sampleOf, squaredDistance, type Points } from "./points";

/** How often k-means starts anew by k-means++, and from which seed; fixed, so that results repeat. */
export interface Starts {
  readonly count: number;
  readonly seed: number;
}

const TWENTY: Starts = { count: 20, seed: 20_250_101 };

/** Points of which the starts are tried on all; of more, on a sample. */
const ALL = 5000;
const SAMPLE = 2000;

/** Of many points so many starts of the sample go on with all, beside one of k-means++ and so many evenly drawn that see all points; after some rounds the best goes on to the end. */
const FINALISTS = 2;
const EVEN = 4;
const ROUNDS = 6;

/** The place of the weight at which their running sum passes `share` of the whole; 0 where all weights are 0. */
const drawn = (weights: Float64Array, share: number): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let rest = total * share;
  let last = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] as number;
    if (weight > 0) last = place;
    rest -= weight;
    if (rest < 0) break;
  }
  return last;
};

/** The squared distance of each point from the nearest of the centres, where one more at a point is added. */
const nearestWith = (points: Points, nearest: Float64Array, place: number): Float64Array => {
  const { values, dimensions } = points;
  const from = place * dimensions;
  return nearest.map((least, point) =>
    Math.min(least, squaredDistance(values, point * dimensions, values, from, dimensions)),
  );
};

const sumOf = (values: Float64Array): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

/**
 * Centres at points that are drawn one by one, likelier the further they are from those before; of some that are drawn the one counts that serves all best.
 * k-means++, Arthur & Vassilvitskii (2007), with the greedy choice among 2 + log k that they propose.
 */
const seeded = (points: Points, k: number, random: () => number): Float64Array => {
  const { values, dimensions } = points;
  const centres = new Float64Array(k * dimensions);
  const candidates = 2 + Math.floor(Math.log(k));
  let nearest: Float64Array = new Float64Array(countOf(points)).fill(Infinity);
  for (let cluster = 0; cluster < k; cluster++) {
    const weights = cluster === 0 ? nearest.map(() => 1) : nearest;
    let least: { place: number; nearest: Float64Array; sum: number } | null = null;
    for (let draw = 0; draw < (cluster === 0 ? 1 : candidates); draw++) {
      const place = drawn(weights, random());
      const next = nearestWith(points, nearest, place);
      const sum = sumOf(next);
      if (least === null || sum < least.sum) least = { place, nearest: next, sum };
    }
    if (least === null) continue;
    const at = least.place * dimensions;
    centres.set(values.subarray(at, at + dimensions), cluster * dimensions);
    nearest = least.nearest;
  }
  return centres;
};

/** Centres at points that are drawn evenly, as Forgy (1965) has it. */
const drawnEvenly = ({ values, dimensions }: Points, k: number, random: () => number) => {
  const centres = new Float64Array(k * dimensions);
  for (let cluster = 0; cluster < k; cluster++) {
    const at = Math.floor((random() * values.length) / dimensions) * dimensions;
    centres.set(values.subarray(at, at + dimensions), cluster * dimensions);
  }
  return centres;
};

/** The ends of all starts, the best first: those of k-means++, and half as many evenly drawn, since k-means++ goes after outliers. */
function* endsOf(tried: Points, k: number, { count, seed }: Starts): Steps<readonly Partition[]> {
  const random = randomFrom(seed);
  const ends: Partition[] = [];
  for (let start = 0; start < 1.5 * count; start++) {
    const centres = start < count ? seeded(tried, k, random) : drawnEvenly(tried, k, random);
    ends.push(exchanged(tried, yield* lloyd(tried, centres)));
  }
  return ends.sort((one, other) => one.inertia - other.inertia);
}

/** The best ends that differ: starts often end at the same. */
const differing = (ends: readonly Partition[]): readonly Partition[] =>
  ends
    .filter((end, place) => place === 0 || end.inertia > (ends[place - 1]?.inertia ?? 0) * 1.0001)
    .slice(0, FINALISTS);

/** Centres to carry on with all points: the best of the starts on a sample, and some that see all. */
function* finalists(points: Points, k: number, starts: Starts): Steps<readonly Float64Array[]> {
  const ends = yield* endsOf(sampleOf(points, SAMPLE), k, starts);
  const random = randomFrom(starts.seed + 1);
  return [
    ...differing(ends).map(({ centres }) => centres),
    seeded(points, k, random),
    ...Array.from({ length: EVEN }, () => drawnEvenly(points, k, random)),
  ];
}

/**
 * Puts points into k clusters of small inertia: the best of several starts of k-means++ and Lloyd's algorithm, each improved by moving single points; the same for the same points
 * in the same order. Of more than 5,000 points most starts are compared on a sample, and a few are carried on with all.
 * `k` is at most the number of different points, or clusters stay empty.
 */
export function* kMeansSteps(points: Points, k: number, starts: Starts = TWENTY): Steps<Partition> {
  if (countOf(points) <= ALL) return (yield* endsOf(points, k, starts))[0] as Partition;
  const carried: Partition[] = [];
  for (const centres of yield* finalists(points, k, starts))
    carried.push(yield* lloyd(points, centres, ROUNDS));
  const best = carried.reduce((least, next) => (next.inertia < least.inertia ? next : least));
  return yield* lloyd(points, best.centres);
}

/** The same clusters at once. */
export const kMeans = (...asked: Parameters<typeof kMeansSteps>): Partition =>
  atOnce(kMeansSteps(...asked));
