import type { Predicate, SchemePath } from "../rules";
import { axisOf, holdsOn, type Axis, type Segment } from "./axis";
import { readCell } from "./cell";
import { emptyCube, has, put, spaceOf, type Cube, type Space } from "./cube";
import { domainOf } from "./domain";
import type { RuleFinding, When } from "./finding";
import { at, type Ground } from "./ground";
import { cellText } from "./print";

/** A row of a list that is tried against customers: a rule, a band, a case. */
export interface Row {
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly when: When;
  /** What it gives; rows that give the same cannot be at odds. */
  readonly gives: string;
}

/** A list of rows, and where it stands in the scheme of the ground. */
export interface Listing {
  readonly ground: Ground;
  readonly path: SchemePath;
  readonly rows: readonly Row[];
  /** The path of a cell behind that of its row: `["when", key]` for rules, `["test"]` for bands. */
  readonly cellPath: (key: string) => SchemePath;
}

interface Cell {
  readonly key: string;
  readonly content: string;
  readonly predicate: Predicate;
  readonly names: readonly string[];
}

/** A row whose cells could all be read. */
export interface ReadRow extends Row {
  readonly cells: readonly Cell[];
}

/** What came of reading a list. */
export interface ReadListing {
  readonly listing: Listing;
  readonly rows: readonly ReadRow[];
  /** Places of the rows with a cell that cannot be read: they say nothing about gaps. */
  readonly broken: ReadonlySet<number>;
  readonly findings: readonly RuleFinding[];
}

/** Reads all cells of a list. */
export const readListing = (listing: Listing): ReadListing => {
  const { ground, path, cellPath } = listing;
  const findings: RuleFinding[] = [];
  const broken = new Set<number>();
  const rows = listing.rows.map((row): ReadRow => {
    const cells = Object.entries(row.when).flatMap(([key, content]) => {
      const reading = readCell(ground, key, content, [...path, row.index, ...cellPath(key)]);
      if (reading.ok) return [{ key, content, ...reading }];
      findings.push(reading.finding);
      broken.add(row.index);
      return [];
    });
    return { ...row, cells };
  });
  return { listing, rows, broken, findings };
};

/** A row as boxes. */
export interface GridRow extends Row {
  /** The points for which it holds; of what is not known only where it asks nothing. */
  readonly cube: Cube;
  /** The same, and what is not known where it asks something: there it may hold. */
  readonly maybe: Cube;
}

/** Rows over the axes of what they ask. */
export interface Grid {
  readonly listing: Listing;
  readonly axes: readonly Axis[];
  readonly space: Space;
  /** The rows that can hold at all. */
  readonly rows: readonly GridRow[];
  /** These, and those that no value passes: where nothing is known even they may hold, as grading does not look so far. */
  readonly all: readonly GridRow[];
  /** The number arguments that the cells of each key name. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

const axesOf = (ground: Ground, rows: readonly ReadRow[]): readonly Axis[] => {
  const asked = new Map<string, Cell[]>();
  for (const cell of rows.flatMap(({ cells }) => cells))
    if (!cell.predicate.always) asked.set(cell.key, [...(asked.get(cell.key) ?? []), cell]);
  return [...asked].map(([key, cells]) => axisOf(key, domainOf(ground, key), cells));
};

const isUnknown = ({ kind }: Segment): boolean => kind === "unknown";

const rowCubes = (axes: readonly Axis[], space: Space, row: ReadRow): GridRow => {
  const [cube, maybe] = [emptyCube(space), emptyCube(space)];
  axes.forEach(({ key, segments }, axis) => {
    const cell = row.cells.find((each) => each.key === key);
    segments.forEach((segment, place) => {
      const holds = cell === undefined || holdsOn(cell.predicate, segment);
      if (holds) put(space, cube, axis, place);
      const never = cell?.predicate.tests.kind === "nothing";
      if (holds || (isUnknown(segment) && !never)) put(space, maybe, axis, place);
    });
  });
  return { ...row, cube, maybe };
};

/** The segments of an axis that a box holds. */
export const segmentsIn = (
  { axes, space }: Pick<Grid, "axes" | "space">,
  cube: Cube,
  axis: number,
): ReadonlySet<Segment> =>
  new Set(axes[axis]?.segments.filter((_, place) => has(space, cube, axis, place)));

/** Whether a row has on some axis nothing, or only what is not known: the last segment of each. */
const isDead = ({ axes, space }: Pick<Grid, "axes" | "space">, { cube }: GridRow): boolean =>
  axes.some(
    ({ segments }, axis) =>
      !segments.some((segment, place) => !isUnknown(segment) && has(space, cube, axis, place)),
  );

const namesOf = (rows: readonly ReadRow[]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { key, names } of rows.flatMap(({ cells }) => cells))
    found.set(key, [...(found.get(key) ?? []), ...names]);
  return found;
};

/** The grid of those rows of a list that were read and that `takes` part. */
export const gridOf = (
  { listing, rows, broken }: ReadListing,
  takes: (index: number) => boolean = () => true,
): Grid => {
  const sound = rows.filter(({ index }) => !broken.has(index) && takes(index));
  const axes = axesOf(listing.ground, sound);
  const space = spaceOf(axes.map(({ segments }) => segments.length));
  const all = sound.map((row) => rowCubes(axes, space, row));
  return {
    listing,
    axes,
    space,
    rows: all.filter((row) => !isDead({ axes, space }, row)),
    all,
    names: namesOf(sound),
  };
};

/** A box as FEEL cells by key; keys of which it has everything are left out. */
export const whenOf = (grid: Grid, cube: Cube): When =>
  Object.fromEntries(
    grid.axes.flatMap((axis, place) => {
      const text = cellText(axis, segmentsIn(grid, cube, place));
      return text === "-" ? [] : [[axis.key, text]];
    }),
  );

/** The number arguments on which cells depend, with the values that were taken; nothing where they name none. */
export const assumed = (
  { names, listing }: Grid,
  when: When,
): { assuming?: Readonly<Record<string, number>> } => {
  // That something is absent does not depend on any bound.
  const keys = Object.keys(when).filter((key) => when[key] !== "null" && when[key] !== "not(null)");
  const named = new Set(keys.flatMap((key) => names.get(key) ?? []));
  if (named.size === 0) return {};
  const { values } = listing.ground;
  return { assuming: Object.fromEntries([...named].map((name) => [name, Number(values[name])])) };
};

/** The path of a row. */
export const rowPath = ({ listing }: Pick<Grid, "listing">, index: number): SchemePath =>
  at(listing.ground, ...listing.path, index);

const numbers = (axis: Axis): readonly (Segment & { kind: "range" })[] =>
  axis.segments.flatMap((segment) => (segment.kind === "range" ? [segment] : []));

/** Cells that no value of their input passes. */
export const neverHolding = (read: ReadListing): readonly RuleFinding[] => {
  const { listing, rows } = read;
  const axes = axesOf(listing.ground, rows);
  return rows.flatMap(({ index, cells }) =>
    cells.flatMap(({ key, content, predicate }): readonly RuleFinding[] => {
      const axis = axes.find((each) => each.key === key);
      if (axis === undefined || axis.segments.some((segment) => holdsOn(predicate, segment)))
        return [];
      const path = at(listing.ground, ...listing.path, index, ...listing.cellPath(key));
      const { low, high } = axis.domain;
      const outside =
        predicate.ranges.some((range) => range.low <= range.high) && numbers(axis).length > 0;
      const bounds = outside && {
        ...(Number.isFinite(low) && { min: low }),
        ...(Number.isFinite(high) && { max: high }),
      };
      return [{ severity: "warning", path, key, content, code: "never-holds", ...bounds }];
    }),
  );
};
