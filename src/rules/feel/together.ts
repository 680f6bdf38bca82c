import type { Places } from "./places";

/** Rows in so many places. */
export type Placed = Pick<Places, "count" | "add">;

/** Places of several columns together at most: what is known of each then stays in the nearest cache. */
export const TOGETHER = 4096;

/** The places of columns together. */
export const placesIn = (columns: readonly Placed[]): number =>
  columns.reduce((product, { count }) => product * count, 1);

/** Cuts columns into groups of neighbours that have so many places together at most, as `most` says by the number of groups before; a column of more is a group of its own. */
export const together = <Column extends Placed>(
  columns: readonly Column[],
  most: (before: number) => number,
): readonly (readonly Column[])[] => {
  const groups: Column[][] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (last && placesIn([...last, column]) <= most(groups.length - 1)) last.push(column);
    else groups.push([column]);
  }
  return groups;
};

/** Adds the places of rows [from, to) in a group to what stands in `out`, from its start: the place in each of its columns is a digit, that in the first the last one. */
export const addTogether = (
  group: readonly Placed[],
  from: number,
  to: number,
  out: Int32Array,
): void => {
  let times = 1;
  for (const { count, add } of group) {
    add(from, to, out, times);
    times *= count;
  }
};

/** The places in each column of a group at a place of the group. */
export const placesAt = (group: readonly Placed[], place: number): readonly number[] => {
  let rest = place;
  return group.map(({ count }) => {
    const own = rest % count;
    rest = (rest - own) / count;
    return own;
  });
};
