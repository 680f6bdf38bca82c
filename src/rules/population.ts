import type { TextColumn } from "./column";
import { Knowledge, type Known } from "./known";
import { fallingRows, smallestOf } from "./order";

/** The rows of one group that take part, and their values from the greatest down. */
export interface Population {
  /** Values, descending. */
  readonly values: Float64Array;
  readonly total: number;
}

/** A group of those that take part. */
export interface Group extends Population {
  readonly count: number;
  /** Its rows from the greatest value down, equals in their order. */
  readonly falling: Uint32Array;
  /** Its k-th smallest values, from 0; without ranking all of them. */
  readonly smallest: (ks: readonly number[]) => readonly number[];
}

/** Which rows of a batch take part in a ranking by a key, and why the others do not. */
export interface Members {
  /** Group of each row, or a `Standing` where it takes no part. */
  readonly group: Int32Array;
  readonly groups: readonly Group[];
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
  { values, knowledge }: Known,
  { excluded, groupBy }: Grouping,
  refuse: Refuse | undefined,
): Int32Array => {
  const { value: VALUE, unknown: UNKNOWN } = Knowledge;
  const standing = new Int32Array(values.length);
  for (let row = 0; row < values.length; row++) {
    const known = knowledge === null ? VALUE : knowledge[row];
    if (excluded?.[row] === 1) standing[row] = Standing.excluded;
    else if (known !== VALUE) standing[row] = known === UNKNOWN ? Standing.unknown : Standing.none;
    else if (refuse?.(row, values[row] as number) === true) standing[row] = Standing.refused;
    else if (groupBy) standing[row] = groupBy.values[row] as number;
  }
  return standing;
};

const totalOf = (values: Float64Array): number => {
  // Summed in the order of size: the same rows in another order give the same total to the last bit.
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** How many rows each group has; a group without any is one as well. */
const sizesOf = (group: Int32Array): readonly number[] => {
  const sizes: number[] = [];
  for (const each of group) {
    if (each < 0) continue;
    while (sizes.length <= each) sizes.push(0);
    sizes[each] = (sizes[each] as number) + 1;
  }
  return sizes;
};

/** All rows that take part, group by group, each in the order of `rows`. */
const grouped = (
  rows: Uint32Array,
  group: Int32Array,
  starts: readonly number[],
  count: number,
): Uint32Array => {
  const next = Uint32Array.from(starts);
  const found = new Uint32Array(count);
  for (const row of rows) {
    const each = group[row] as number;
    if (each < 0) continue;
    const at = next[each] as number;
    next[each] = at + 1;
    found[at] = row;
  }
  return found;
};

const gathered = (values: Known["values"], rows: Uint32Array): Float64Array => {
  const found = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) found[k] = values[rows[k] as number] as number;
  return found;
};

const numbersOf = ({ values }: Known): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values);

/** Works something out when it is first asked for. */
const once = <Value>(make: () => Value): (() => Value) => {
  let known: Value | undefined;
  return () => (known ??= make());
};

const memberRows = (group: Int32Array, count: number): Uint32Array => {
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < group.length; row++) if ((group[row] as number) >= 0) rows[at++] = row;
  return rows;
};

/** The values of a group, in the order of its rows. */
const ownOf = (column: Known, group: Int32Array, each: number, size: number): Float64Array => {
  const values = numbersOf(column);
  if (size === values.length) return values;
  const own = new Float64Array(size);
  let at = 0;
  for (let row = 0; row < group.length; row++)
    if (group[row] === each) own[at++] = values[row] as number;
  return own;
};

/** Sorts the rows that take part into their groups; `refuse` sets aside rows that must not count. Nothing is ranked before it is asked for. */
export const membersOf = (column: Known, grouping: Grouping, refuse?: Refuse): Members => {
  const group = standingOf(column, grouping, refuse);
  const sizes = sizesOf(group);
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const starts: number[] = [];
  sizes.reduce((start, size) => (starts.push(start), start + size), 0);
  const ranked = once(() => {
    const falling = fallingRows(numbersOf(column), memberRows(group, count));
    return sizes.length === 1 ? falling : grouped(falling, group, starts, count);
  });
  const groups = sizes.map((size, each): Group => {
    const start = starts[each] as number;
    const falling = once(() => ranked().subarray(start, start + size));
    const values = once(() => gathered(column.values, falling()));
    const total = once(() => totalOf(values()));
    return {
      count: size,
      smallest: (ks) => smallestOf(ownOf(column, group, each, size), ks),
      get falling() {
        return falling();
      },
      get values() {
        return values();
      },
      get total() {
        return total();
      },
    };
  });
  return { group, groups };
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
  if (population === undefined) return { values: new Float64Array(0), total: 0 };
  if (!isMember) return population;
  const own = above(population.values, column.values[row] as number);
  const values = population.values.filter((_, place) => place !== own);
  return { values, total: totalOf(values) };
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

/** Where the run of equal values ends that begins at a place. */
export const runEnd = (values: Float64Array, from: number): number => {
  const value = values[from];
  let to = from + 1;
  while (to < values.length && values[to] === value) to++;
  return to;
};
