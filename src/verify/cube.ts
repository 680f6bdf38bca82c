/**
 * Boxes as bits: for every axis a word of 32 segments or more, a bit for each segment that the box holds. Sets of segments need not hang together,
 * so one box says "A or C" as well as "up to 5". The positional cubes of ESPRESSO (Brayton and others, 1984).
 */
export type Cube = Uint32Array;

/** Where the bits of each axis stand: axis `a` has the words from `starts[a]` to `starts[a + 1]`. */
export interface Space {
  readonly axes: number;
  readonly starts: Int32Array;
}

/** What it costs to compare two boxes, for budgets: about the words that are looked at. */
export const costOf = ({ axes, starts }: Space): number => 2 * axes + (starts[axes] as number);

/** The space of axes with so many segments each. */
export const spaceOf = (sizes: readonly number[]): Space => {
  const starts = new Int32Array(sizes.length + 1);
  sizes.forEach((size, axis) => {
    starts[axis + 1] = (starts[axis] as number) + Math.max(1, Math.ceil(size / 32));
  });
  return { axes: sizes.length, starts };
};

/** A box without anything. */
export const emptyCube = ({ axes, starts }: Space): Cube => new Uint32Array(starts[axes] as number);

/** Puts a segment of an axis into a box. */
export const put = ({ starts }: Space, cube: Cube, axis: number, segment: number): void => {
  const word = (starts[axis] as number) + (segment >>> 5);
  cube[word] = (cube[word] as number) | (1 << (segment & 31));
};

/** Whether a box has a segment of an axis. */
export const has = ({ starts }: Space, cube: Cube, axis: number, segment: number): boolean =>
  ((cube[(starts[axis] as number) + (segment >>> 5)] as number) & (1 << (segment & 31))) !== 0;

/** Whether two boxes have a segment of the axis in common. */
export const meetOn = ({ starts }: Space, a: Cube, b: Cube, axis: number): boolean => {
  for (let word = starts[axis] as number; word < (starts[axis + 1] as number); word++)
    if (((a[word] as number) & (b[word] as number)) !== 0) return true;
  return false;
};

/** Whether box `a` has on the axis nothing that `b` has not. */
export const withinOn = ({ starts }: Space, a: Cube, b: Cube, axis: number): boolean => {
  for (let word = starts[axis] as number; word < (starts[axis + 1] as number); word++)
    if (((a[word] as number) & ~(b[word] as number)) !== 0) return false;
  return true;
};

const everyAxis = ({ axes }: Space, test: (axis: number) => boolean): boolean => {
  for (let axis = 0; axis < axes; axis++) if (!test(axis)) return false;
  return true;
};

/** Whether two boxes have a point in common. */
export const meet = (space: Space, a: Cube, b: Cube): boolean =>
  everyAxis(space, (axis) => meetOn(space, a, b, axis));

/** Whether box `a` lies within `b`. */
export const within = (space: Space, a: Cube, b: Cube): boolean =>
  everyAxis(space, (axis) => withinOn(space, a, b, axis));

/** What two boxes have in common. */
export const common = (a: Cube, b: Cube): Cube =>
  a.map((word, place) => word & (b[place] as number));
