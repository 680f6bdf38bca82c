/** Where a customer stands: the key of a tier, or one of the two below. */
export type Place = string;

/** The place of customers who are there without a grade. No tier is called so: keys begin with a letter. */
export const UNGRADED: Place = "?";

/** The place of customers who are not there: whoever comes from it is new, whoever goes to it is gone. */
export const ABSENT: Place = "-";

/** Rows are where customers come from, columns where they go, both in the order of the places. */
export type Matrix = readonly (readonly number[])[];

/** Customers from place to place: how many, and what they weigh in hundredths, so that sums are exact. */
export interface Tally {
  readonly places: readonly Place[];
  readonly counts: Matrix;
  readonly values: Matrix;
}

/** A customer on the way from one place to another. */
export interface Step {
  readonly from: Place;
  readonly to: Place;
  /** Hundredths of the amount that he weighs. */
  readonly weight: number;
}

/** Counts steps by where they go from and to. */
export const tallyOf = (places: readonly Place[], steps: Iterable<Step>): Tally => {
  const at = new Map(places.map((place, index) => [place, index]));
  const empty = (): number[][] => places.map(() => places.map(() => 0));
  const counts = empty();
  const values = empty();
  const add = (matrix: number[][], row: number, column: number, by: number): void => {
    const line = matrix[row];
    if (line !== undefined) line[column] = (line[column] ?? 0) + by;
  };
  for (const { from, to, weight } of steps) {
    const [row, column] = [at.get(from) ?? -1, at.get(to) ?? -1];
    if (column < 0) continue;
    add(counts, row, column, 1);
    add(values, row, column, weight);
  }
  return { places, counts, values };
};

const combined = (parts: readonly (readonly [number, Matrix])[]): Matrix =>
  (parts[0]?.[1] ?? []).map((line, row) =>
    line.map((_, column) =>
      parts.reduce((sum, [times, matrix]) => sum + times * (matrix[row]?.[column] ?? 0), 0),
    ),
  );

/** The sum of tallies of the same places, each times a number. */
export const sumOf = (parts: readonly (readonly [number, Tally])[]): Tally => ({
  places: parts[0]?.[1].places ?? [],
  counts: combined(parts.map(([times, { counts }]) => [times, counts])),
  values: combined(parts.map(([times, { values }]) => [times, values])),
});

/** So many customers, and what they weigh in hundredths. */
export interface Amount {
  readonly count: number;
  readonly value: number;
}

/** The sum of the cells for which a test of row and column holds. */
export const amountWhere = (
  { places, counts, values }: Tally,
  test: (from: Place, to: Place) => boolean,
): Amount => {
  let count = 0;
  let value = 0;
  places.forEach((from, row) =>
    places.forEach((to, column) => {
      if (!test(from, to)) return;
      count += counts[row]?.[column] ?? 0;
      value += values[row]?.[column] ?? 0;
    }),
  );
  return { count, value };
};

/** What a place has gained: all that came to it less all that went. */
export const netOf = (tally: Tally, place: Place): Amount => {
  const came = amountWhere(tally, (_, to) => to === place);
  const went = amountWhere(tally, (from) => from === place);
  return { count: came.count - went.count, value: came.value - went.value };
};
