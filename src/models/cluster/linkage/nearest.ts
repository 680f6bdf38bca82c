import type { Joined } from "./tree";

/** How near clusters are. A cluster bears the number of its first point. */
export interface Nearness {
  between(one: number, other: number): number;
  /** Takes a cluster into one that began before it. */
  join(other: number, into: number): void;
}

/** The clusters that there still are, in their order, each with the nearest of those behind it. */
interface Lists {
  readonly alive: Uint32Array;
  left: number;
  readonly nearest: Int32Array;
  readonly distances: Float64Array;
}

/** Looks for the nearest cluster behind the one at a place. */
const look = ({ alive, left, nearest, distances }: Lists, place: number, near: Nearness): void => {
  const one = alive[place] as number;
  let least = Infinity;
  let found = -1;
  for (let k = place + 1; k < left; k++) {
    const other = alive[k] as number;
    const distance = near.between(one, other);
    if (distance >= least) continue;
    least = distance;
    found = other;
  }
  nearest[one] = found;
  distances[one] = least;
};

const firstOfNearest = ({ alive, left, distances }: Lists): number => {
  let first = alive[0] as number;
  for (let k = 1; k < left; k++) {
    const one = alive[k] as number;
    if ((distances[one] as number) < (distances[first] as number)) first = one;
  }
  return first;
};

const drop = (lists: Lists, cluster: number): void => {
  const { alive, left } = lists;
  const hole = alive.indexOf(cluster);
  alive.copyWithin(hole, hole + 1, left);
  lists.left = left - 1;
};

/** Brings the lists up to date after a cluster was taken into another. */
const renew = (lists: Lists, other: number, into: number, near: Nearness): void => {
  const { alive, nearest, distances } = lists;
  for (let k = 0; k < lists.left; k++) {
    const one = alive[k] as number;
    const known = nearest[one];
    if (one === into || known === into || known === other) look(lists, k, near);
    else if (one < into) {
      const distance = near.between(one, into);
      if (distance >= (distances[one] as number)) continue;
      distances[one] = distance;
      nearest[one] = into;
    }
  }
};

/**
 * The merges of a hierarchical clustering, always the two clusters that are nearest, of equally near ones the first: which of equals are joined is as in R's `hclust`.
 * Takes time with the square of the points as a rule. Anderberg, "Cluster Analysis for Applications" (1973), chapter 6.
 */
export const nearestFirst = (count: number, near: Nearness): readonly Joined[] => {
  const lists: Lists = {
    alive: Uint32Array.from({ length: count }, (_, place) => place),
    left: count,
    nearest: new Int32Array(count),
    distances: new Float64Array(count),
  };
  for (let place = 0; place < count; place++) look(lists, place, near);
  const heights = new Float64Array(count);
  const joined: Joined[] = [];
  while (lists.left > 1) {
    const one = firstOfNearest(lists);
    const other = lists.nearest[one] as number;
    // A rounding error must not put a whole below its parts.
    const parts = Math.max(heights[one] as number, heights[other] as number);
    const height = Math.max(lists.distances[one] as number, parts);
    heights[one] = height;
    joined.push({ one, other, height });
    near.join(other, one);
    drop(lists, other);
    renew(lists, other, one, near);
  }
  return joined;
};
