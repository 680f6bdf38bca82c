/** Rows in the rising order of small whole numbers, equal ones as they were: counting, so that a million rows take milliseconds. */
const sortedBy = (rows: Uint32Array, keyOf: (row: number) => number): Uint32Array => {
  let least = Infinity;
  let most = -Infinity;
  for (const row of rows) {
    least = Math.min(least, keyOf(row));
    most = Math.max(most, keyOf(row));
  }
  if (rows.length === 0) return rows;
  const next = new Uint32Array(most - least + 2);
  for (const row of rows) {
    const key = keyOf(row) - least + 1;
    next[key] = (next[key] as number) + 1;
  }
  for (let key = 1; key < next.length; key++)
    next[key] = (next[key] as number) + (next[key - 1] as number);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const key = keyOf(row) - least;
    const place = next[key] as number;
    sorted[place] = row;
    next[key] = place + 1;
  }
  return sorted;
};

/** Rows by customer, each customer's by day, those of a day by amount, equal ones as they were: whoever adds up in this order gets the same to the last bit, however a sheet is sorted. */
export const sortRows = (
  rows: Uint32Array,
  customer: ArrayLike<number>,
  day: ArrayLike<number>,
  amount: ArrayLike<number> | undefined,
): Uint32Array => {
  const dayOf = (row: number): number => Math.floor(day[row] as number);
  const sorted = sortedBy(sortedBy(rows, dayOf), (row) => customer[row] as number);
  if (amount === undefined) return sorted;
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from] as number;
    let to = from + 1;
    while (
      to < sorted.length &&
      customer[sorted[to] as number] === customer[first] &&
      dayOf(sorted[to] as number) === dayOf(first)
    )
      to++;
    if (to - from > 1)
      sorted
        .subarray(from, to)
        .sort((one, other) => (amount[one] as number) - (amount[other] as number) || one - other);
    from = to;
  }
  return sorted;
};
