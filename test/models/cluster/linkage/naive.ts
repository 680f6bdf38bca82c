import type { Linkage, Points } from "../../../../src/models";

type Cluster = readonly number[];

const coordinates = ({ values, dimensions }: Points, point: number): number[] =>
  Array.from(values.slice(point * dimensions, (point + 1) * dimensions));

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((x, axis) => x - other[axis]!));

const meanOf = (points: Points, cluster: Cluster): number[] =>
  coordinates(points, 0).map(
    (_, axis) =>
      cluster.reduce((sum, point) => sum + coordinates(points, point)[axis]!, 0) / cluster.length,
  );

/** How far two clusters are from each other, straight from the definition of each linkage. */
const between = (points: Points, linkage: Linkage, one: Cluster, other: Cluster): number => {
  if (linkage === "ward") {
    const weight = (2 * one.length * other.length) / (one.length + other.length);
    return Math.sqrt(weight) * distance(meanOf(points, one), meanOf(points, other));
  }
  const all = one.flatMap((a) =>
    other.map((b) => distance(coordinates(points, a), coordinates(points, b))),
  );
  if (linkage === "single") return Math.min(...all);
  if (linkage === "complete") return Math.max(...all);
  return all.reduce((sum, each) => sum + each, 0) / all.length;
};

/** Joins the two nearest clusters again and again, looking at all pairs each time: the heights, and the clusters where k are left. */
export const naive = (points: Points, linkage: Linkage, k = 1) => {
  let clusters: Cluster[] = Array.from(
    { length: points.values.length / points.dimensions },
    (_, point) => [point],
  );
  const heights: number[] = [];
  let atK = clusters;
  while (clusters.length > 1) {
    let best = { one: 0, other: 1, height: Infinity };
    clusters.forEach((a, one) =>
      clusters.slice(one + 1).forEach((b, after) => {
        const height = between(points, linkage, a, b);
        if (height < best.height) best = { one, other: one + 1 + after, height };
      }),
    );
    const { one, other, height } = best;
    heights.push(height);
    clusters = clusters.flatMap((cluster, at) => {
      if (at === one) return [[...cluster, ...clusters[other]!]];
      return at === other ? [] : [cluster];
    });
    if (clusters.length === k) atK = clusters;
  }
  return { heights, atK };
};
