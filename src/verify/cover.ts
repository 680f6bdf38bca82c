import { costOf, type Cube, type Space } from "./cube";

/** Steps that a search may still take; it is shared by searches that together must not take longer. */
export interface Budget {
  left: number;
}

/** What a search came to: a box of points that nothing covers, that all is covered, or that the budget is spent. */
export type Search =
  | { readonly found: "uncovered"; readonly cube: Cube }
  | { readonly found: "covered" }
  | { readonly found: "unknown" };

const COVERED: Search = { found: "covered" };
const SPENT: Search = { found: "unknown" };

const APART = -1;

/**
 * On how many axes `cube` leaves out something of `cell`, APART where they do not meet. `last` then holds the last such axis.
 */
const partial = { axes: 0, last: 0 };
const compare = ({ axes, starts }: Space, cell: Cube, cube: Cube): number => {
  let count = 0;
  for (let axis = 0; axis < axes; axis++) {
    let meets = false;
    let leaves = false;
    const to = starts[axis + 1] as number;
    for (let word = starts[axis] as number; word < to; word++) {
      const own = cell[word] as number;
      if ((own & (cube[word] as number)) !== 0) meets = true;
      if ((own & ~(cube[word] as number)) !== 0) leaves = true;
    }
    if (!meets) return APART;
    if (leaves) {
      count++;
      partial.last = axis;
    }
  }
  return count;
};

/** Takes what `cube` has on an axis out of `cell`; whether something is left there. */
const cutOut = ({ starts }: Space, cell: Cube, cube: Cube, axis: number): boolean => {
  let left = 0;
  for (let word = starts[axis] as number; word < (starts[axis + 1] as number); word++) {
    cell[word] = (cell[word] as number) & ~(cube[word] as number);
    left |= cell[word] as number;
  }
  return left !== 0;
};

const keepOn = ({ starts }: Space, cell: Cube, cube: Cube, axis: number): void => {
  for (let word = starts[axis] as number; word < (starts[axis + 1] as number); word++)
    cell[word] = (cell[word] as number) & (cube[word] as number);
};

interface Live {
  readonly cubes: readonly Cube[];
  /** The box that leaves out something on the fewest axes. */
  readonly nearest: Cube | undefined;
}

/**
 * Takes out of `cell` what boxes cover that are cut off on one axis alone, until there are none; "covered" where nothing is left, else the boxes that still matter.
 */
const contract = (
  space: Space,
  cell: Cube,
  cover: readonly Cube[],
  budget: Budget,
): Live | null => {
  const cost = costOf(space);
  let cubes = cover;
  for (;;) {
    const kept: Cube[] = [];
    let nearest: Cube | undefined;
    let fewest = Infinity;
    let shrunk = false;
    budget.left -= (cubes.length + 1) * cost;
    for (const cube of cubes) {
      const count = compare(space, cell, cube);
      if (count === APART) continue;
      if (count === 0) return null;
      if (count === 1) {
        if (!cutOut(space, cell, cube, partial.last)) return null;
        shrunk = true;
        continue;
      }
      kept.push(cube);
      if (count < fewest) {
        fewest = count;
        nearest = cube;
      }
    }
    if (!shrunk) return { cubes: kept, nearest };
    cubes = kept;
  }
};

/** How many of the boxes leave out something of the cell on each axis. */
const cutsOn = ({ axes, starts }: Space, cell: Cube, cubes: readonly Cube[]): Int32Array => {
  const counts = new Int32Array(axes);
  for (const cube of cubes)
    for (let axis = 0; axis < axes; axis++)
      for (let word = starts[axis] as number; word < (starts[axis + 1] as number); word++)
        if (((cell[word] as number) & ~(cube[word] as number)) !== 0) {
          counts[axis] = (counts[axis] as number) + 1;
          break;
        }
  return counts;
};

/** Of the axes on which the nearest box is cut off, the one on which most boxes are. */
const axisToSplit = (space: Space, cell: Cube, { cubes, nearest }: Live): number => {
  const counts = cutsOn(space, cell, cubes);
  let best = -1;
  for (let axis = 0; axis < space.axes; axis++) {
    const cut = (counts[axis] as number) > (counts[best] ?? -1);
    if (cut && leavesOut(space, cell, nearest as Cube, axis)) best = axis;
  }
  return best;
};

const leavesOut = ({ starts }: Space, cell: Cube, cube: Cube, axis: number): boolean => {
  for (let word = starts[axis] as number; word < (starts[axis + 1] as number); word++)
    if (((cell[word] as number) & ~(cube[word] as number)) !== 0) return true;
  return false;
};

/**
 * Looks for points of `cell` that no box of `cover` has; exact, as long as the budget lasts. It splits the cell along the box that is nearest to covering it,
 * so that each half has a box less to think of. `cell` is used up.
 */
export const uncovered = (
  space: Space,
  cell: Cube,
  cover: readonly Cube[],
  budget: Budget,
): Search => {
  if (budget.left <= 0) return SPENT;
  const live = contract(space, cell, cover, budget);
  if (live === null) return COVERED;
  if (live.nearest === undefined) return { found: "uncovered", cube: cell };
  const axis = axisToSplit(space, cell, live);
  const inside = cell.slice();
  keepOn(space, inside, live.nearest, axis);
  cutOut(space, cell, live.nearest, axis);
  const out = uncovered(space, cell, live.cubes, budget);
  return out.found === "uncovered"
    ? out
    : bothOf(out, uncovered(space, inside, live.cubes, budget));
};

const bothOf = (one: Search, other: Search): Search =>
  other.found === "uncovered" || one.found === "covered" ? other : one;
