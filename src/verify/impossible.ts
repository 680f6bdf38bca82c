import { emptyCube, put, type Cube } from "./cube";
import type { Grid } from "./grid";
import { atomsOf, isPresent, presenceOf, type Presence } from "./presence";

// More than ever meet in two inputs of a table.
const MOST_ATOMS = 12;

const patterns = (a: Presence, b: Presence): ReadonlySet<string> | undefined => {
  const atoms = [...new Set([...atomsOf(a), ...atomsOf(b)])];
  if (atoms.length > MOST_ATOMS) return undefined;
  const found = new Set<string>();
  for (let bits = 0; bits < 2 ** atoms.length; bits++) {
    const absent = new Set(atoms.filter((_, place) => (bits & (1 << place)) !== 0));
    found.add(`${String(isPresent(a, absent))} ${String(isPresent(b, absent))}`);
  }
  return found;
};

const patternCube = (grid: Grid, present: ReadonlyMap<number, boolean>): Cube => {
  const cube = emptyCube(grid.space);
  grid.axes.forEach(({ segments }, axis) => {
    const wanted = present.get(axis);
    segments.forEach(({ kind }, place) => {
      const fits = kind !== "unknown" && (kind !== "none") === wanted;
      if (wanted === undefined || fits) put(grid.space, cube, axis, place);
    });
  });
  return cube;
};

const hasNone = ({ axes }: Grid, axis: number): boolean =>
  axes[axis]?.segments.some(({ kind }) => kind === "none") === true;

/**
 * Boxes of what cannot be, as one key has a value only where another has: the months since a date that is not there. No gap lies there and no row is meant for it.
 */
export const impossible = (grid: Grid): readonly Cube[] => {
  const presences = grid.axes.map(({ key }) => presenceOf(grid.listing.ground, key));
  const cubes: Cube[] = [];
  for (let a = 0; a < presences.length; a++)
    for (let b = a + 1; b < presences.length; b++) {
      if (!hasNone(grid, a) || !hasNone(grid, b)) continue;
      const found = patterns(presences[a] as Presence, presences[b] as Presence);
      if (found === undefined) continue;
      for (const one of [true, false])
        for (const other of [true, false])
          if (!found.has(`${String(one)} ${String(other)}`))
            cubes.push(
              patternCube(
                grid,
                new Map([
                  [a, one],
                  [b, other],
                ]),
              ),
            );
    }
  return cubes;
};
