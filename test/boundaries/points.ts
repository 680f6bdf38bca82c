import type { PlainScheme } from "../../src/rules";
import type { Axis, Segment } from "../../src/verify/axis";
import { has } from "../../src/verify/cube";
import type { When } from "../../src/verify/finding";
import { gridOf, readListing, type Grid, type GridRow } from "../../src/verify/grid";
import { groundOf, type Ground } from "../../src/verify/ground";

/** A value that a key takes; null where it has none. */
export type Value = number | string | boolean | null;
/** What keys hold, those of inputs, of derived inputs or of parts. */
export type Point = ReadonlyMap<string, Value>;

/** The lists of cells by which a method decides: rules, cases, and the bands of each criterion. */
const listsOf = ({ method }: PlainScheme): readonly (readonly When[])[] => {
  switch (method.kind) {
    case "decision-table":
      return [method.rules.map(({ when }) => when)];
    case "split":
      return [method.cases.map(({ when }) => when)];
    case "scorecard":
      return [
        ...[...method.criteria, ...method.multipliers].map(({ input, bands = [] }) =>
          bands.map(({ test }) => ({ [input]: test })),
        ),
        (method.limits ?? []).map(({ when }) => when),
      ];
    case "lookup":
      return [
        method.entries.flatMap(({ values }) =>
          values.map((value) => ({ [method.input]: JSON.stringify(value) })),
        ),
      ];
    default:
      return [];
  }
};

/** The grids on which `verify` looks for gaps and overlaps, one a list of cells. */
export const gridsOf = (ground: Ground): readonly Grid[] =>
  listsOf(ground.scheme).map((list) =>
    gridOf(
      readListing({
        ground,
        path: [],
        rows: list.map((when, index) => ({ index, when, gives: "" })),
        cellPath: () => [],
      }),
    ),
  );

/** A value of a segment: its last number where it is `upper`, its first otherwise; whichever is finite. */
const valueIn = (segment: Segment, upper: boolean): Value => {
  switch (segment.kind) {
    case "range": {
      const [first, second] = upper ? [segment.high, segment.low] : [segment.low, segment.high];
      return [first, second, 0].find((end) => Number.isFinite(end)) ?? 0;
    }
    case "truth":
      return segment.value;
    case "text":
      return segment.text;
    case "other":
      return "别的";
    default:
      return null;
  }
};

/** The places of an axis beside which a row begins or ends to hold. */
const turnsOn = ({ axes, space }: Grid, { cube }: GridRow, axis: number): readonly number[] => {
  const { segments } = axes[axis] as Axis;
  const holds = (place: number): boolean => has(space, cube, axis, place);
  return segments.flatMap((_, place) =>
    place + 1 < segments.length && holds(place) !== holds(place + 1) ? [place] : [],
  );
};

/**
 * The points at which a row turns: somewhere in it, then each of its axes just below, at and just above each end, the other axes kept in the row,
 * and all axes at their lower or upper ends together.
 */
export const pointsOf = (grid: Grid, row: GridRow): readonly Point[] => {
  const { axes, space } = grid;
  const within = (upper: boolean): Map<string, Value> =>
    new Map(
      axes.map(({ key, segments }, axis) => {
        const held = segments.filter((_, place) => has(space, row.cube, axis, place));
        const segment = upper ? held.filter(({ kind }) => kind !== "unknown").at(-1) : held[0];
        return [key, valueIn(segment ?? { kind: "unknown" }, upper)];
      }),
    );
  const base = within(false);
  const beside = axes.flatMap(({ key, segments }, axis) =>
    turnsOn(grid, row, axis).flatMap((place) => [
      new Map([...base, [key, valueIn(segments[place] as Segment, true)]]),
      new Map([...base, [key, valueIn(segments[place + 1] as Segment, false)]]),
    ]),
  );
  return [base, within(true), ...beside];
};

const ANY = { low: -Infinity, high: Infinity };

/** The ground of a scheme; one within another takes the arguments that both have from it. */
export const groundAt = (scheme: PlainScheme, outer?: Ground): Ground =>
  groundOf(scheme, [], outer?.values ?? {}, () => ANY);
