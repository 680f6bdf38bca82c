import { randomFrom } from "../numeric/random";
import { exchanged } from "./exchange";
import { lloyd, type Partition } from "./lloyd";
import { countOf, sampleOf, squaredDistance, type Points } from "./points";

/** How often k-means starts anew, and from which seed; fixed, so that results repeat. */
export interface Starts {
  readonly count: number;
  readonly seed: number;
}

/** Points of which the starts are tried on all; of more, on as many spread over them. */
export const TRIED = 2000;

const TWENTY: Starts = { count: 20, seed: 20_250_101 };

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

/** Centres at points that are drawn one by one, likelier the further they are from those before: k-means++, Arthur & Vassilvitskii (2007). */
const seeded = (points: Points, k: number, random: () => number): Float64Array => {
  const { values, dimensions } = points;
  const count = countOf(points);
  const centres = new Float64Array(k * dimensions);
  const nearest = new Float64Array(count).fill(1);
  for (let cluster = 0; cluster < k; cluster++) {
    const place = drawn(nearest, random()) * dimensions;
    centres.set(values.subarray(place, place + dimensions), cluster * dimensions);
    for (let point = 0; point < count; point++) {
      const distance = squaredDistance(values, point * dimensions, values, place, dimensions);
      nearest[point] = cluster === 0 ? distance : Math.min(nearest[point] as number, distance);
    }
  }
  return centres;
};

/**
 * Puts points into k clusters of small inertia: the best of several starts of k-means++ and Lloyd's algorithm, the same for the same points in the same order.
 * Of more than 4,000 points the starts are compared on a sample, and the best is carried on with all.
 * `k` is at most the number of different points, or clusters stay empty.
 */
export const kMeans = (points: Points, k: number, starts: Starts = TWENTY): Partition => {
  const tried = sampleOf(points, TRIED);
  const random = randomFrom(starts.seed);
  let best = exchanged(tried, lloyd(tried, seeded(tried, k, random)));
  for (let start = 1; start < starts.count; start++) {
    const next = exchanged(tried, lloyd(tried, seeded(tried, k, random)));
    if (next.inertia < best.inertia) best = next;
  }
  return tried === points ? best : lloyd(points, best.centres);
};
