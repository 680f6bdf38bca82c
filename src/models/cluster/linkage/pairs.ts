import { countOf, squaredDistance, type Points } from "../points";
import { nearestFirst, type Nearness } from "./nearest";
import type { Joined } from "./tree";

/** All distances of points, the pair (one < other) at its place in one row of n (n - 1) / 2 numbers. */
const distancesOf = (points: Points): Float64Array => {
  const { values, dimensions } = points;
  const count = countOf(points);
  const distances = new Float64Array((count * (count - 1)) / 2);
  let place = 0;
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const [from, to] = [one * dimensions, other * dimensions];
      distances[place++] = Math.sqrt(squaredDistance(values, from, values, to, dimensions));
    }
  return distances;
};

/** The distance of a joined cluster from another one, by those of its two parts and their sizes: Lance & Williams (1967). */
type Update = (one: number, other: number, sizeOne: number, sizeOther: number) => number;

const UPDATES = {
  complete: (one, other) => Math.max(one, other),
  average: (one, other, a, b) => (a * one + b * other) / (a + b),
} as const satisfies Readonly<Record<string, Update>>;

const byPairs = (points: Points, update: Update): Nearness => {
  const count = countOf(points);
  const distances = distancesOf(points);
  const sizes = new Float64Array(count).fill(1);
  const gone = new Uint8Array(count);
  const placeOf = (one: number, other: number): number => {
    const [low, high] = one < other ? [one, other] : [other, one];
    return low * count - (low * (low + 1)) / 2 + high - low - 1;
  };
  return {
    between: (one, other) => distances[placeOf(one, other)] as number,
    join(other, into) {
      const [a, b] = [sizes[into] as number, sizes[other] as number];
      gone[other] = 1;
      sizes[into] = a + b;
      for (let third = 0; third < count; third++) {
        if (third === into || gone[third] === 1) continue;
        const kept = placeOf(into, third);
        const dropped = distances[placeOf(other, third)] as number;
        distances[kept] = update(distances[kept] as number, dropped, a, b);
      }
    },
  };
};

/** The merges of complete or average linkage (R's `hclust` on Euclidean distances). Holds the distances of all pairs: 8 bytes each, 100 MB for 5,000 points. */
export const pairMerges = (points: Points, linkage: keyof typeof UPDATES): readonly Joined[] =>
  nearestFirst(countOf(points), byPairs(points, UPDATES[linkage]));
