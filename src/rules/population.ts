import type { TextColumn } from "./column";
import { Knowledge, type Known } from "./known";
import { eachMarked } from "./marked";
import { fallingOf, gathered, smallestOf } from "./order";
import { smallestAmong } from "./parts";

/** The rows of one group that take part, and their values from the greatest down. */
export interface Population {
  /** Values, descending. */
  readonly values: Float64Array;
  readonly total: number;
}

/** Numbers, and the rows that they stand in: where none are given, all of a column, in its order. */
export interface Spread {
  readonly values: Float64Array;
  readonly rows: Uint32Array | undefined;
}

/** A group of those that take part. */
export interface Group extends Population {
  readonly count: number;
  /** Where its values stand; those of a group that is alone amid the values of rows that take no part. */
  readonly spread: Spread;
  /** Its rows from the greatest value down, equals in their order. */
  readonly falling: Uint32Array;
  /** Its k-th smallest values, from 0; without ranking all of them. */
  readonly smallest: (ks: readonly number[]) => readonly number[];
}

/** Which rows of a batch take part in a ranking by a key, and why the others do not. */
export interface Members {
  /** Group of each row, or a `Standing` where it takes no part. */
  readonly group: Int8Array | Int32Array;
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

/** So many groups are told apart by a byte. */
const FEW_GROUPS = 128;

/** Members parted into groups. */
interface Parted {
  readonly group: Members["group"];
  readonly sizes: Uint32Array;
  /** The same as `group` where there is one group alone: rows that take no part have a mark. */
  readonly marks: Uint8Array;
}

/** The group or standing of each row, and how many rows each group has. */
const standingOf = (
  { values, knowledge }: Known,
  { excluded, groupBy }: Grouping,
  refuse: Refuse | undefined,
): Parted => {
  const { value: VALUE, unknown: UNKNOWN } = Knowledge;
  const sizes = new Uint32Array(Math.max(1, groupBy?.dictionary.length ?? 0));
  const group = new (sizes.length > FEW_GROUPS ? Int32Array : Int8Array)(values.length);
  for (let row = 0; row < values.length; row++) {
    const known = knowledge === null ? VALUE : knowledge[row];
    let each = 0;
    if (excluded?.[row] === 1) each = Standing.excluded;
    else if (known !== VALUE) each = known === UNKNOWN ? Standing.unknown : Standing.none;
    else if (refuse?.(row, values[row] as number) === true) each = Standing.refused;
    else {
      if (groupBy) each = groupBy.values[row] as number;
      sizes[each] = (sizes[each] as number) + 1;
    }
    group[row] = each;
  }
  return { group, sizes, marks: new Uint8Array(group.buffer) };
};

const totalOf = (values: Float64Array): number => {
  // Summed in the order of size: the same rows in another order give the same total to the last bit.
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** All rows that take part, group by group, each in their order. */
const memberRows = ({ group, sizes }: Parted): readonly Uint32Array[] => {
  const rows = Array.from(sizes, (size) => new Uint32Array(size));
  const next = new Uint32Array(sizes.length);
  for (let row = 0; row < group.length; row++) {
    const each = group[row] as number;
    if (each < 0) continue;
    const at = next[each] as number;
    next[each] = at + 1;
    (rows[each] as Uint32Array)[at] = row;
  }
  return rows;
};

const numbersOf = ({ values }: Known): Float64Array =>
  values instanceof Float64Array ? values : Float64Array.from(values);

/** Works something out when it is first asked for. */
const once = <Value>(make: () => Value): (() => Value) => {
  let known: Value | undefined;
  return () => (known ??= make());
};

/** The one group of all who have a value, and the marks of those who have none. */
const everyoneIn = ({ values, knowledge }: Known) => {
  let size = values.length;
  if (knowledge !== null) eachMarked(knowledge, 0, size, () => size--);
  return { sizes: Uint32Array.of(size), marks: knowledge };
};

/** Sorts the rows that take part into their groups; `refuse` sets aside rows that must not count. Nothing is ranked before it is asked for. */
export const membersOf = (column: Known, grouping: Grouping, refuse?: Refuse): Members => {
  const standing = once(() => standingOf(column, grouping, refuse));
  const isEveryone = !grouping.groupBy && !grouping.excluded && !refuse;
  const { sizes, marks } = isEveryone ? everyoneIn(column) : standing();
  const rows = once(() => memberRows(standing()));
  const isAlone = sizes.length === 1;
  const numbers = once(() => numbersOf(column));
  const groups = Array.from(sizes, (count, each): Group => {
    const own = () => rows()[each] as Uint32Array;
    const ranked = once(() => fallingOf(numbers(), own()));
    const total = once(() => totalOf(ranked().values));
    return {
      count,
      get spread() {
        return isAlone
          ? { values: numbers(), rows: undefined }
          : { values: gathered(numbers(), own()), rows: own() };
      },
      smallest: (ks) =>
        isAlone ? smallestAmong(numbers(), marks, ks) : smallestOf(numbers(), own(), ks),
      get falling() {
        return ranked().rows;
      },
      get values() {
        return ranked().values;
      },
      get total() {
        return total();
      },
    };
  });
  return {
    get group() {
      return standing().group;
    },
    groups,
  };
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
