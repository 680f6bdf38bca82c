import type { Axis, Segment } from "./axis";
import { uncovered, type Budget, type Search } from "./cover";
import { emptyCube, meetOn, put, type Cube } from "./cube";
import type { Proposal, RuleFinding, When } from "./finding";
import { assumed, segmentsIn, whenOf, type Grid } from "./grid";
import { at } from "./ground";
import { boundaryOf, knownOn } from "./points";
import { impossible } from "./impossible";
import { probe } from "./probe";

/** A point that no row holds for is shown as a row that closes the gap; this is how many are shown at most. */
export const MOST_GAPS = 12;

/** What was found, and whether all was looked at. */
export interface Checked {
  readonly findings: readonly RuleFinding[];
  readonly complete: boolean;
}

/** The box of all segments of certain kinds. */
const boxOf = ({ axes, space }: Grid, takes: (segment: Segment) => boolean): Cube => {
  const cube = emptyCube(space);
  axes.forEach(({ segments }, axis) =>
    segments.forEach((segment, place) => {
      if (takes(segment)) put(space, cube, axis, place);
    }),
  );
  return cube;
};

/** The only axis on which two boxes do not meet; -1 where they meet on all, undefined where they are apart on several. */
const onlyApart = ({ axes, space }: Grid, a: Cube, b: Cube): number | undefined => {
  let apart = -1;
  for (let axis = 0; axis < axes.length; axis++) {
    if (meetOn(space, a, b, axis)) continue;
    if (apart >= 0) return undefined;
    apart = axis;
  }
  return apart;
};

/** What a box could have on an axis without meeting a row: all known segments without those of the rows that it is kept apart from there alone. */
const freeOn = (grid: Grid, known: Cube, box: Cube, cover: readonly Cube[], axis: number): Cube => {
  const { starts } = grid.space;
  const [from, to] = [starts[axis] as number, starts[axis + 1] as number];
  const free = known.slice(from, to);
  for (const cube of cover)
    if (onlyApart(grid, box, cube) === axis)
      for (let word = from; word < to; word++)
        free[word - from] = (free[word - from] as number) & ~(cube[word] as number);
  return free;
};

/** Leaves of what is free on an axis the part that reads as one: a run of numbers without a hole, and no absence beside values. */
const readable = (grid: Grid, box: Cube, free: Cube, axis: number): Cube => {
  const { segments } = grid.axes[axis] as Axis;
  const held = (cube: Cube, place: number) =>
    ((cube[place >>> 5] as number) & (1 << (place & 31))) !== 0;
  const own = box.subarray(grid.space.starts[axis], grid.space.starts[axis + 1]);
  // The part begins with the first that the box has; what is left is a gap of its own.
  const start = segments.findIndex((_, place) => held(own, place) && held(free, place));
  const kind = segments[start]?.kind;
  const kept = free.map(() => 0);
  const keep = (place: number) =>
    (kept[place >>> 5] = (kept[place >>> 5] as number) | (1 << (place & 31)));
  const fits = (place: number) =>
    held(free, place) && (segments[place]?.kind === "none") === (kind === "none");
  if (kind !== "range") segments.forEach((_, place) => fits(place) && keep(place));
  else {
    for (let place = start; fits(place); place++) keep(place);
    for (let place = start - 1; place >= 0 && fits(place); place--) keep(place);
  }
  return kept;
};

/** A gap made as wide as it goes: first on the axes that it can have whole, so that the row that closes it says as little as may be. */
const widened = (grid: Grid, known: Cube, cell: Cube, cover: readonly Cube[]): Cube => {
  const box = cell.slice();
  const { starts } = grid.space;
  for (const whole of [true, false])
    for (let axis = 0; axis < grid.axes.length; axis++) {
      const from = starts[axis] as number;
      const free = freeOn(grid, known, box, cover, axis);
      const all = free.every((word, place) => word === known[from + place]);
      if (whole && !all) continue;
      box.set(all ? free : readable(grid, box, free, axis), from);
      // A cell "-" holds for what is not known as well.
      if (all) put(grid.space, box, axis, (grid.axes[axis]?.segments.length ?? 1) - 1);
    }
  return box;
};

/** Whether a box is about nothing but an absence, or nothing but texts that no cell names, on one of its axes. */
const isOpen = (grid: Grid, cube: Cube, kinds: readonly Segment["kind"][]): boolean =>
  grid.axes.some((_, axis) => {
    const held = knownOn(grid, cube, axis);
    return segmentsIn(grid, cube, axis).size > 0 && held.every(({ kind }) => kinds.includes(kind));
  });

const gapFinding = (
  grid: Grid,
  box: Cube,
  propose: (when: When) => Proposal | undefined,
): RuleFinding => {
  const { listing } = grid;
  const about = isOpen(grid, box, ["none"])
    ? "blank"
    : isOpen(grid, box, ["none", "other"])
      ? "others"
      : "values";
  const when = whenOf(grid, box);
  const boundary = boundaryOf(grid, box);
  const proposal = propose(when);
  return {
    code: "gap",
    // A blank, or a text that nobody thought of, is told at the customer all the same.
    severity: about === "values" ? "error" : "warning",
    path: at(listing.ground, ...listing.path),
    when,
    about,
    ...(boundary && { boundary }),
    ...(proposal && { proposal }),
    ...assumed(grid, when),
  };
};

const hasValues = ({ axes }: Grid, takes: (segment: Segment) => boolean): boolean =>
  axes.every(({ segments }) => segments.some(takes));

/** A point that no box covers: a good guess first, which is enough where much is left out. */
const anyPoint = (
  { space }: Grid,
  within: Cube,
  cover: readonly Cube[],
  budget: Budget,
): Search => {
  const guess = probe(space, within, cover, budget);
  return guess === null
    ? uncovered(space, within.slice(), cover, budget)
    : { found: "uncovered", cube: guess };
};

/**
 * Points for which no row holds, as disjoint boxes that each are as wide as they go; gaps among values first, then those where something is known to be absent.
 * What is not known is no gap: such a customer waits for a value.
 */
export const gapsOf = (
  grid: Grid,
  propose: (when: When) => Proposal | undefined,
  budget: Budget,
): Checked => {
  const isKnown = ({ kind }: Segment) => kind !== "unknown";
  const isValue = ({ kind }: Segment) => kind !== "unknown" && kind !== "none";
  const known = boxOf(grid, isKnown);
  const never = impossible(grid);
  const boxes: Cube[] = [];
  for (const takes of [isValue, isKnown]) {
    if (!hasValues(grid, takes)) continue;
    const within = boxOf(grid, takes);
    for (;;) {
      const cover = [...grid.rows.map(({ cube }) => cube), ...boxes];
      const search = anyPoint(grid, within, [...cover, ...never], budget);
      const findings = () => boxes.map((box) => gapFinding(grid, box, propose));
      if (search.found === "unknown") return { findings: findings(), complete: false };
      if (search.found === "covered") break;
      if (boxes.length === MOST_GAPS) {
        const path = at(grid.listing.ground, ...grid.listing.path);
        const more = { code: "more-gaps", severity: "error", path, listed: MOST_GAPS } as const;
        return { findings: [...findings(), more], complete: true };
      }
      boxes.push(widened(grid, known, search.cube, cover));
    }
  }
  return { findings: boxes.map((box) => gapFinding(grid, box, propose)), complete: true };
};
