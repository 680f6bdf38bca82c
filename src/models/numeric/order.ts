import { randomFrom } from "./random";

/**
 * Rows in the rising order of their values in several columns, the first column first.
 * Whoever adds up in this order gets the same result to the last bit, however a sheet is sorted.
 */
export const inOrder = (columns: readonly ArrayLike<number>[], rows: Uint32Array): Uint32Array =>
  rows.slice().sort((one, other) => {
    for (const column of columns) {
      const difference = (column[one] as number) - (column[other] as number);
      if (difference !== 0) return difference;
    }
    return one - other;
  });

/** The values of some rows of a column. */
export const picked = (column: ArrayLike<number>, rows: Uint32Array): Float64Array =>
  Float64Array.from(rows, (row) => column[row] as number);

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
export const pooled = (columns: readonly ArrayLike<number>[], rows: Uint32Array): Pool => {
  const rank = Uint32Array.from(rows, (_, k) => k);
  const own = columns.map((column) => picked(column, rows));
  const order = inOrder(own, rank);
  const firsts: number[] = [];
  const counts: number[] = [];
  const places = new Uint32Array(rows.length);
  for (const row of order) {
    const last = firsts.at(-1);
    if (last === undefined || own.some((column) => column[row] !== column[last])) {
      firsts.push(row);
      counts.push(0);
    }
    counts[counts.length - 1] = (counts.at(-1) as number) + 1;
    places[row] = firsts.length - 1;
  }
  const different = Uint32Array.from(firsts);
  return {
    columns: own.map((column) => picked(column, different)),
    counts: Float64Array.from(counts),
    places,
  };
};
