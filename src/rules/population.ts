import type { TextColumn } from "./column";
import { Knowledge, knowledgeAt, type Known } from "./known";

/** The rows of one group that take part, and their values from the greatest down. */
export interface Population {
  /** Values, descending. */
  readonly values: Float64Array;
  readonly total: number;
}

/** Which rows of a batch take part in a ranking by a key, and why the others do not. */
export interface Members {
  /** Group of each row, or a `Standing` where it takes no part. */
  readonly group: Int32Array;
  readonly groups: readonly Population[];
}

/** Rows that take no part in a ranking. */
export const Standing = { unknown: -1, none: -2, excluded: -3, refused: -4 } as const;

/** Who is ranked with whom. */
interface Grouping {
  readonly groupBy?: TextColumn | undefined;
  readonly excluded?: Uint8Array | undefined;
}

type Refuse = (row: number, value: number) => boolean;

const standingOf = (
  column: Known,
  { excluded, groupBy }: Grouping,
  refuse: Refuse | undefined,
): Int32Array =>
  Int32Array.from({ length: column.values.length }, (_, row) => {
    if (excluded?.[row] === 1) return Standing.excluded;
    const knowledge = knowledgeAt(column, row);
    if (knowledge === Knowledge.unknown) return Standing.unknown;
    if (knowledge === Knowledge.none) return Standing.none;
    if (refuse?.(row, column.values[row] as number) === true) return Standing.refused;
    return groupBy?.values[row] ?? 0;
  });

/** A population of these values, which are sorted in place. */
const populationOf = (values: Float64Array): Population => {
  // Summed in the order of size: the same rows in another order give the same total to the last bit.
  values.sort().reverse();
  let total = 0;
  for (const value of values) total += value;
  return { values, total };
};

/** Sorts the rows that take part into their groups; `refuse` sets aside rows that must not count. */
export const membersOf = (column: Known, grouping: Grouping, refuse?: Refuse): Members => {
  const group = standingOf(column, grouping, refuse);
  const sizes: number[] = [];
  for (const each of group) if (each >= 0) sizes[each] = (sizes[each] ?? 0) + 1;
  const values = Array.from(sizes, (size) => new Float64Array(size ?? 0));
  const filled = values.map(() => 0);
  group.forEach((each, row) => {
    if (each < 0) return;
    const at = filled[each] as number;
    (values[each] as Float64Array)[at] = column.values[row] as number;
    filled[each] = at + 1;
  });
  return { group, groups: values.map(populationOf) };
};

/** The other members of a row's group: all of them where the row itself takes no part. */
export const othersOf = (
  { group, groups }: Members,
  column: Known,
  row: number,
  groupBy: TextColumn | undefined,
): Population => {
  const isMember = (group[row] as number) >= 0;
  const population = groups[groupBy?.values[row] ?? 0];
  if (population === undefined) return populationOf(new Float64Array(0));
  if (!isMember) return population;
  const own = above(population.values, column.values[row] as number);
  return populationOf(population.values.filter((_, place) => place !== own));
};

/** How many of the descending values are greater than `value`: its rank less one, ties sharing the better. */
export const above = (values: Float64Array, value: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as number) > value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The k-th greatest of the others, as a row sees them whose own value stands at `own`. */
export const other = (values: Float64Array, own: number, k: number): number =>
  values[k < own ? k : k + 1] as number;
