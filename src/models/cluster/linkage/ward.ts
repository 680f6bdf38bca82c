import { countOf, squaredDistance, type Points } from "../points";
import { nearestFirst, type Nearness } from "./nearest";
import type { Joined } from "./tree";

/** Clusters by their means and sizes alone, so that memory grows with the points and not with their pairs; nearness is the square of the height. */
const byMeans = ({ values, dimensions }: Points): Nearness => {
  const means = values.slice();
  const sizes = new Float64Array(values.length / dimensions).fill(1);
  return {
    between(one, other) {
      const [a, b] = [sizes[one] as number, sizes[other] as number];
      const [from, to] = [one * dimensions, other * dimensions];
      return ((2 * a * b) / (a + b)) * squaredDistance(means, from, means, to, dimensions);
    },
    join(other, into) {
      const [a, b] = [sizes[into] as number, sizes[other] as number];
      sizes[into] = a + b;
      for (let axis = 0; axis < dimensions; axis++) {
        const at = into * dimensions + axis;
        const mean = means[other * dimensions + axis] as number;
        means[at] = (a * (means[at] as number) + b * mean) / (a + b);
      }
    },
  };
};

/**
 * The merges of Ward's method with the heights of R's `hclust(d, "ward.D2")` on Euclidean distances: sqrt(2 ab / (a + b)) times the distance of the means of a and b points.
 * Ward, "Hierarchical grouping to optimize an objective function" (1963); Murtagh & Legendre, "Ward's hierarchical agglomerative clustering method" (2014).
 */
export const wardMerges = (points: Points): readonly Joined[] =>
  nearestFirst(countOf(points), byMeans(points)).map((joined) => ({
    ...joined,
    height: Math.sqrt(joined.height),
  }));
