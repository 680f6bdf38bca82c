import { costOf, has, meetOn, put, type Cube, type Space } from "./cube";
import type { Budget } from "./cover";

/** How many boxes have each segment of an axis. */
const countsOn = (space: Space, cover: readonly Cube[], axis: number): Uint32Array => {
  const from = space.starts[axis] as number;
  const words = (space.starts[axis + 1] as number) - from;
  const counts = new Uint32Array(32 * words);
  for (const cube of cover)
    for (let word = 0; word < words; word++) {
      let bits = cube[from + word] as number;
      while (bits !== 0) {
        const bit = 31 - Math.clz32(bits & -bits);
        counts[32 * word + bit] = (counts[32 * word + bit] as number) + 1;
        bits &= bits - 1;
      }
    }
  return counts;
};

/** The segment of a cell on an axis that the fewest boxes have; the first of equals. */
const loneliest = (space: Space, cell: Cube, counts: Uint32Array, axis: number): number => {
  let best = -1;
  for (let place = 0; place < counts.length; place++)
    if (has(space, cell, axis, place) && (counts[place] as number) < (counts[best] ?? Infinity))
      best = place;
  return best;
};

/**
 * Tries to find points of `cell` that no box of `cover` has by going where the fewest boxes are, axis by axis; null where that leads nowhere, which proves nothing.
 * In a table that leaves much out it spares the search.
 */
export const probe = (
  space: Space,
  cell: Cube,
  cover: readonly Cube[],
  budget: Budget,
): Cube | null => {
  const box = cell.slice();
  let live = cover;
  for (let axis = 0; axis < space.axes && live.length > 0; axis++) {
    budget.left -= live.length * costOf(space);
    const place = loneliest(space, box, countsOn(space, live, axis), axis);
    box.fill(0, space.starts[axis], space.starts[axis + 1]);
    put(space, box, axis, place);
    live = live.filter((cube) => meetOn(space, cube, box, axis));
  }
  return live.length === 0 ? box : null;
};
