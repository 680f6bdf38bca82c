import { inertiaOf, type Partition } from "./lloyd";
import { squaredDistance, type Points } from "./points";

const MOST_ROUNDS = 50;

interface Exchange extends Points {
  readonly assignment: Uint32Array;
  readonly centres: Float64Array;
  readonly sizes: Float64Array;
}

/** Takes a point into the mean of a cluster (`by` 1), or out of it (-1). */
const shift = (
  { values, dimensions, centres, sizes }: Exchange,
  point: number,
  to: number,
  by: number,
) => {
  const size = (sizes[to] as number) + by;
  sizes[to] = size;
  for (let axis = 0; axis < dimensions; axis++) {
    const at = to * dimensions + axis;
    const centre = centres[at] as number;
    const value = values[point * dimensions + axis] as number;
    centres[at] = centre + (by * (value - centre)) / size;
  }
};

/** The cluster that a point would add least to, and what it would add there. */
const best = ({ values, dimensions, centres, sizes }: Exchange, point: number, own: number) => {
  let cluster = own;
  let least = Infinity;
  for (let other = 0; other < sizes.length; other++) {
    if (other === own) continue;
    const size = sizes[other] as number;
    const from = point * dimensions;
    const squared = squaredDistance(values, from, centres, other * dimensions, dimensions);
    const added = (size / (size + 1)) * squared;
    if (added >= least) continue;
    least = added;
    cluster = other;
  }
  return { cluster, added: least };
};

/** Moves a point to where it adds less to the inertia than it does now; false where it is best off. */
const improve = (exchange: Exchange, point: number): boolean => {
  const { values, dimensions, assignment, centres, sizes } = exchange;
  const own = assignment[point] as number;
  const size = sizes[own] as number;
  if (size <= 1) return false;
  const from = point * dimensions;
  const squared = squaredDistance(values, from, centres, own * dimensions, dimensions);
  const saved = (size / (size - 1)) * squared;
  const { cluster, added } = best(exchange, point, own);
  // A gain within the noise of the sums would move points to and fro.
  if (!(added < saved * (1 - 1e-9))) return false;
  shift(exchange, point, own, -1);
  shift(exchange, point, cluster, 1);
  assignment[point] = cluster;
  return true;
};

/**
 * Improves clusters by moving points one by one as long as that makes the inertia smaller, which Lloyd's algorithm, moving all at once, overlooks.
 * Hartigan, "Clustering Algorithms" (1975); R's `kmeans` (Hartigan & Wong, 1979) rests on the same test.
 */
export const exchanged = (points: Points, start: Partition): Partition => {
  const assignment = start.assignment.slice();
  const centres = start.centres.slice();
  const sizes = new Float64Array(centres.length / points.dimensions);
  for (const cluster of assignment) sizes[cluster] = (sizes[cluster] as number) + 1;
  const exchange = { ...points, assignment, centres, sizes };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = false;
    for (let point = 0; point < assignment.length; point++)
      if (improve(exchange, point)) moved = true;
    if (!moved) break;
  }
  return { assignment, centres, inertia: inertiaOf(points, { assignment, centres }) };
};
