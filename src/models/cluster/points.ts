import { spread } from "../numeric/order";

/** Points of so many dimensions, one after the other in one array. */
export interface Points {
  readonly values: Float64Array;
  readonly dimensions: number;
}

/** How many points there are. */
export const countOf = ({ values, dimensions }: Points): number => values.length / dimensions;

/** Points whose coordinates are columns of equal length. */
export const pointsOf = (columns: readonly Float64Array[]): Points => {
  const dimensions = columns.length;
  const values = new Float64Array(dimensions * (columns[0]?.length ?? 0));
  columns.forEach((column, axis) =>
    column.forEach((value, row) => (values[row * dimensions + axis] = value)),
  );
  return { values, dimensions };
};

/** The points at some places. */
export const pointsAt = ({ values, dimensions }: Points, places: Uint32Array): Points => {
  const found = new Float64Array(places.length * dimensions);
  places.forEach((place, k) =>
    found.set(values.subarray(place * dimensions, (place + 1) * dimensions), k * dimensions),
  );
  return { values: found, dimensions };
};

/** At most `most` of the points, evenly spread over their order. */
export const sampleOf = (points: Points, most: number): Points =>
  countOf(points) <= most ? points : pointsAt(points, spread(countOf(points), most));

/** The square of the distance between two points, each given by the array and the place in it where its coordinates begin. */
export const squaredDistance = (
  one: Float64Array,
  from: number,
  other: Float64Array,
  to: number,
  dimensions: number,
): number => {
  let sum = 0;
  for (let axis = 0; axis < dimensions; axis++) {
    const difference = (one[from + axis] as number) - (other[to + axis] as number);
    sum += difference * difference;
  }
  return sum;
};

/** How many different points there are; counting ends at `most`. */
export const differentPoints = (points: Points, most: number): number => {
  const { values, dimensions } = points;
  const found: number[] = [];
  for (let at = 0; at < values.length && found.length < most; at += dimensions)
    if (found.every((known) => squaredDistance(values, at, values, known, dimensions) > 0))
      found.push(at);
  return found.length;
};
