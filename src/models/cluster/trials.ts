import { spread } from "../numeric/order";
import { FEWEST, MOST } from "./chooseClusters";
import type { Trial } from "./clustering";
import { kMeans } from "./kMeans";
import { cutTree, type Tree } from "./linkage/tree";
import { inertiaOf, moveCentres, type Partition } from "./lloyd";
import { countOf, differentPoints, pointsAt, sampleOf, type Points } from "./points";
import { silhouette } from "./silhouette";

/** Points on which numbers of clusters are compared at most. */
export const TRIED = 2000;

/** A way to put points into k clusters. */
export type Divide = (points: Points, k: number) => Partition;

/** The clusters of an assignment with their means. */
export const partitionOf = (points: Points, assignment: Uint32Array, k: number): Partition => {
  const centres = new Float64Array(k * points.dimensions);
  moveCentres(points, assignment, centres);
  return { assignment, centres, inertia: inertiaOf(points, { assignment, centres }) };
};

/** Cuts a tree of the very points that it is asked for. */
export const cutting =
  (tree: Tree): Divide =>
  (points, k) =>
    partitionOf(points, cutTree(tree, k), k);

const silhouetteOf = (points: Points, { assignment }: Partition): number => {
  const places = spread(countOf(points), TRIED);
  const own = places.map((place) => assignment[place] as number);
  return silhouette(pointsAt(points, places), own);
};

/**
 * Tries 1 to 8 clusters, and as many as were asked for: of a tree on all points, of k-means on at most 2,000, whose inertia is raised to that of all.
 * Silhouettes are of at most 2,000 points.
 */
export const trialsOf = (points: Points, tree: Tree | null, asked?: number): readonly Trial[] => {
  const tried = tree === null ? sampleOf(points, TRIED) : points;
  const divide = tree === null ? kMeans : cutting(tree);
  const scale = countOf(points) / countOf(tried);
  const most = Math.min(MOST, differentPoints(tried, MOST));
  const numbers = Array.from({ length: most }, (_, place) => place + 1);
  return [...new Set([...numbers, ...(asked === undefined ? [] : [asked])])].map((k) => {
    const found = divide(tried, k);
    return {
      k,
      inertia: found.inertia * scale,
      silhouette: k < FEWEST ? null : silhouetteOf(tried, found),
    };
  });
};

/** The number of clusters with the best silhouette, the smaller of equals; 1 where none was tried. */
export const clearest = (trials: readonly Trial[]): number =>
  trials.reduce<Trial>(
    (best, next) => ((next.silhouette ?? -2) > (best.silhouette ?? -2) + 1e-12 ? next : best),
    { k: 1, inertia: NaN, silhouette: null },
  ).k;

/**
 * Where the falling curve of the inertia bends most: the number furthest below the line from the first to the last of the numbers that follow each other;
 * null of fewer than three. As in Satopää et al., "Finding a kneedle in a haystack" (2011).
 */
export const elbowOf = (trials: readonly Trial[]): number | null => {
  const curve = trials.filter(({ k }, place) => k === place + 1);
  const [first, last] = [curve[0], curve.at(-1)];
  if (curve.length < 3 || first === undefined || last === undefined) return null;
  const fall = first.inertia - last.inertia;
  if (!(fall > 0)) return null;
  const below = ({ k, inertia }: Trial): number =>
    (last.k - k) / (last.k - first.k) - (inertia - last.inertia) / fall;
  return curve.reduce((best, next) => (below(next) > below(best) + 1e-12 ? next : best)).k;
};
