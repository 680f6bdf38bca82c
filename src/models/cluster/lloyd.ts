import { inBlocks, type Steps } from "../../rules";
import { countOf, squaredDistance, type Points } from "./points";

/** Points in clusters. */
export interface Partition {
  /** The cluster of each point, from 0. */
  readonly assignment: Uint32Array;
  /** The mean of each cluster, one after the other. */
  readonly centres: Float64Array;
  /** The sum of the squared distances of the points from their centres. */
  readonly inertia: number;
}

const MOST_ROUNDS = 60;

/** Puts points into the cluster of the nearest centre; gives how many moved. */
const assign = (
  points: Points,
  centres: Float64Array,
  assignment: Uint32Array,
  from: number,
  end: number,
): number => {
  const { values, dimensions } = points;
  let moved = 0;
  for (let point = from; point < end; point++) {
    let nearest = 0;
    let least = Infinity;
    for (let centre = 0; centre < centres.length; centre += dimensions) {
      const distance = squaredDistance(values, point * dimensions, centres, centre, dimensions);
      if (distance >= least) continue;
      least = distance;
      nearest = centre / dimensions;
    }
    if (assignment[point] !== nearest) moved++;
    assignment[point] = nearest;
  }
  return moved;
};

/** The means of clusters; one without points keeps the centre that it had. */
export const moveCentres = (
  points: Points,
  assignment: Uint32Array,
  centres: Float64Array,
): number[] => {
  const { values, dimensions } = points;
  const sizes = new Float64Array(centres.length / dimensions);
  const sums = new Float64Array(centres.length);
  for (let point = 0; point < assignment.length; point++) {
    const cluster = assignment[point] as number;
    sizes[cluster] = (sizes[cluster] as number) + 1;
    for (let axis = 0; axis < dimensions; axis++) {
      const at = cluster * dimensions + axis;
      sums[at] = (sums[at] as number) + (values[point * dimensions + axis] as number);
    }
  }
  const empty: number[] = [];
  sizes.forEach((size, cluster) => {
    if (size === 0) empty.push(cluster);
    else
      for (let at = cluster * dimensions; at < (cluster + 1) * dimensions; at++)
        centres[at] = (sums[at] as number) / size;
  });
  return empty;
};

const distanceFromCentre = (
  { values, dimensions }: Points,
  { assignment, centres }: Pick<Partition, "assignment" | "centres">,
  point: number,
): number =>
  squaredDistance(
    values,
    point * dimensions,
    centres,
    (assignment[point] as number) * dimensions,
    dimensions,
  );

/** Moves the centre of a cluster without points to the point that is worst served; false where all points are at their centres. */
const reseat = (
  points: Points,
  partition: Pick<Partition, "assignment" | "centres">,
  cluster: number,
): boolean => {
  const { assignment, centres } = partition;
  let furthest = 0;
  let most = -1;
  for (let point = 0; point < assignment.length; point++) {
    const distance = distanceFromCentre(points, partition, point);
    if (distance <= most) continue;
    most = distance;
    furthest = point;
  }
  const { values, dimensions } = points;
  if (most <= 0) return false;
  const at = furthest * dimensions;
  centres.set(values.subarray(at, at + dimensions), cluster * dimensions);
  assignment[furthest] = cluster;
  return true;
};

/** The sum of the squared distances of points from the centres of their clusters. */
export const inertiaOf = (
  points: Points,
  partition: Pick<Partition, "assignment" | "centres">,
): number => {
  let sum = 0;
  for (let point = 0; point < partition.assignment.length; point++)
    sum += distanceFromCentre(points, partition, point);
  return sum;
};

/**
 * Moves centres to the means of the points that are nearest to them until no point changes its cluster, or the rounds are over:
 * Lloyd, "Least squares quantization in PCM" (1982).
 */
export function* lloyd(
  points: Points,
  start: Float64Array,
  rounds = MOST_ROUNDS,
): Steps<Partition> {
  const centres = start.slice();
  const assignment = new Uint32Array(countOf(points)).fill(0xffffffff);
  let reseated = false;
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    yield* inBlocks(assignment.length, (from, to) => {
      moved += assign(points, centres, assignment, from, to);
    });
    if (moved === 0 && !reseated) break;
    const empty = moveCentres(points, assignment, centres);
    reseated = empty.filter((each) => reseat(points, { assignment, centres }, each)).length > 0;
  }
  moveCentres(points, assignment, centres);
  return { assignment, centres, inertia: inertiaOf(points, { assignment, centres }) };
}
