import { atOnce, fallingRows, type Steps } from "../../rules";
import { randomFrom } from "./random";

/** The rows of a column in rising order, equals as they are given. */
const rising = (column: ArrayLike<number>, rows: Uint32Array): Uint32Array => {
  const negative = new Float64Array(column.length);
  for (let row = 0; row < negative.length; row++) negative[row] = -(column[row] as number);
  return fallingRows(negative, rows);
};

/**
 * Rows in the rising order of their values in several columns, the first column first, equals in the order in which they are given.
 * Whoever adds up in this order gets the same result to the last bit, however a sheet is sorted.
 */
export function* inOrderSteps(
  columns: readonly ArrayLike<number>[],
  rows: Uint32Array,
): Steps<Uint32Array> {
  let order: Uint32Array = rows.slice();
  for (const column of [...columns].reverse()) {
    yield;
    order = rising(column, order);
  }
  return order;
}

/** The same order at once. */
export const inOrder = (columns: readonly ArrayLike<number>[], rows: Uint32Array): Uint32Array =>
  atOnce(inOrderSteps(columns, rows));

/** So many places, in their order. */
export const places = (count: number): Uint32Array => {
  const found = new Uint32Array(count);
  for (let k = 0; k < count; k++) found[k] = k;
  return found;
};

/** The values of some rows of a column. */
export const picked = (column: ArrayLike<number>, rows: Uint32Array): Float64Array => {
  const found = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) found[k] = column[rows[k] as number] as number;
  return found;
};

/**
 * At most `most` of so many places: all of few, otherwise one of each of so many equal stretches, always the same.
 * Which one of a stretch is as if drawn, since what stands in the places may come round at regular intervals.
 */
export const spread = (count: number, most: number): Uint32Array => {
  const random = randomFrom(count);
  const from = (stretch: number): number => Math.floor((stretch * count) / most);
  return Uint32Array.from({ length: Math.min(count, most) }, (_, k) =>
    count <= most ? k : from(k) + Math.floor(random() * (from(k + 1) - from(k))),
  );
};

/** Different rows of columns, and where each row is among them. */
export interface Pool {
  /** The columns, with each different row once, in rising order. */
  readonly columns: readonly Float64Array[];
  /** How many rows are like it. */
  readonly counts: Float64Array;
  /** Which of the different rows each of the `rows` is. */
  readonly places: Uint32Array;
}

/** Pools the rows that are the same in all columns. */
export function* pooled(columns: readonly ArrayLike<number>[], rows: Uint32Array): Steps<Pool> {
  const own = columns.map((column) => picked(column, rows));
  const order = yield* inOrderSteps(own, places(rows.length));
  yield;
  const firsts: number[] = [];
  const counts: number[] = [];
  const place = new Uint32Array(rows.length);
  for (const row of order) {
    const last = firsts.at(-1);
    if (last === undefined || own.some((column) => column[row] !== column[last])) {
      firsts.push(row);
      counts.push(0);
    }
    counts[counts.length - 1] = (counts.at(-1) as number) + 1;
    place[row] = firsts.length - 1;
  }
  const different = Uint32Array.from(firsts);
  return {
    columns: own.map((column) => picked(column, different)),
    counts: Float64Array.from(counts),
    places: place,
  };
}
