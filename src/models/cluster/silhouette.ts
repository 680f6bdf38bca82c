import { countOf, squaredDistance, type Points } from "./points";

/** The sum of the distances of each point from the points of each cluster, `k` numbers a point. */
const distancesOf = (points: Points, assignment: Uint32Array, k: number): Float64Array => {
  const { values, dimensions } = points;
  const count = countOf(points);
  const sums = new Float64Array(count * k);
  for (let one = 0; one < count; one++)
    for (let other = one + 1; other < count; other++) {
      const squared = squaredDistance(
        values,
        one * dimensions,
        values,
        other * dimensions,
        dimensions,
      );
      const distance = Math.sqrt(squared);
      const toOther = one * k + (assignment[other] as number);
      const toOne = other * k + (assignment[one] as number);
      sums[toOther] = (sums[toOther] as number) + distance;
      sums[toOne] = (sums[toOne] as number) + distance;
    }
  return sums;
};

/**
 * How much nearer each point is to its own cluster than to the next, -1 to 1; 0 for a point that is a cluster alone or where there is no other.
 * Takes time with the square of the points. Rousseeuw, "Silhouettes: a graphical aid" (1987).
 */
export const silhouettes = (points: Points, assignment: Uint32Array): Float64Array => {
  const k = assignment.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const sizes = new Float64Array(k);
  for (const cluster of assignment) sizes[cluster] = (sizes[cluster] as number) + 1;
  const sums = distancesOf(points, assignment, k);
  return Float64Array.from(assignment, (own, point) => {
    const alone = (sizes[own] as number) === 1;
    const inside = (sums[point * k + own] as number) / ((sizes[own] as number) - 1);
    let outside = Infinity;
    for (let cluster = 0; cluster < k; cluster++)
      if (cluster !== own && (sizes[cluster] as number) > 0)
        outside = Math.min(
          outside,
          (sums[point * k + cluster] as number) / (sizes[cluster] as number),
        );
    const most = Math.max(inside, outside);
    return alone || outside === Infinity || most === 0 ? 0 : (outside - inside) / most;
  });
};

/** The mean silhouette of points in clusters, -1 to 1: the higher, the clearer the clusters. NaN of no points. */
export const silhouette = (points: Points, assignment: Uint32Array): number =>
  silhouettes(points, assignment).reduce((sum, each) => sum + each, 0) / assignment.length;
