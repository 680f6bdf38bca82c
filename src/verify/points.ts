import type { Axis, Segment } from "./axis";
import type { Cube } from "./cube";
import type { Boundary } from "./finding";
import { segmentsIn, type Grid } from "./grid";

/** The known segments of a box on an axis. */
export const knownOn = (grid: Grid, cube: Cube, axis: number): readonly Segment[] =>
  [...segmentsIn(grid, cube, axis)].filter(({ kind }) => kind !== "unknown");

/** A run of numbers without a hole, from its first to its last place among the segments of an axis. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The numbers of a box on an axis as a span; undefined where there are none, where they have a hole, or where something else is among them. */
export const spanOn = (grid: Grid, cube: Cube, axis: number): Span | undefined => {
  const held = knownOn(grid, cube, axis);
  if (held.length === 0 || held.some(({ kind }) => kind !== "range")) return undefined;
  const { segments } = grid.axes[axis] as Axis;
  const first = segments.indexOf(held[0] as Segment);
  const last = segments.indexOf(held.at(-1) as Segment);
  return last - first + 1 === held.length ? { first, last } : undefined;
};

/** The point that a segment is, where cells name it and it is no end of the axis; as the cells spell it. */
export const pointAt = ({ key, segments, spelt }: Axis, place: number): Boundary | undefined => {
  const segment = segments[place];
  if (segment?.kind !== "range" || segment.low !== segment.high) return undefined;
  const point = spelt.get(segment.low);
  return point === undefined ? undefined : { key, point };
};

/** The boundary that a box is, where it is a single point on one axis that lies between others. */
export const boundaryOf = (grid: Grid, cube: Cube): Boundary | undefined => {
  for (const [axis, { segments }] of grid.axes.entries()) {
    const span = spanOn(grid, cube, axis);
    if (span === undefined || span.first !== span.last) continue;
    const neighbours = [segments[span.first - 1], segments[span.first + 1]];
    const between = neighbours.every((segment) => segment?.kind === "range");
    const boundary = between ? pointAt(grid.axes[axis] as Axis, span.first) : undefined;
    if (boundary) return boundary;
  }
  return undefined;
};
