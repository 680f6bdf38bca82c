import { uncovered, type Budget } from "./cover";
import { common, costOf, meet, within, withinOn, type Cube } from "./cube";
import type { Boundary, RuleFinding } from "./finding";
import { assumed, rowPath, whenOf, type Grid, type GridRow } from "./grid";
import type { Checked } from "./gaps";
import { impossible } from "./impossible";
import { pointAt, spanOn } from "./points";
import type { Axis } from "./axis";

/** How many pairs of rows are listed at most. */
export const MOST_OVERLAPS = 40;

const same = (grid: Grid, a: Cube, b: Cube, axis: number): boolean =>
  withinOn(grid.space, a, b, axis) && withinOn(grid.space, b, a, axis);

/** The only axis on which two rows ask for different things; undefined where there are none or several. */
const onlyDifference = (grid: Grid, a: GridRow, b: GridRow): number | undefined => {
  let found: number | undefined;
  for (let axis = 0; axis < grid.axes.length; axis++) {
    if (same(grid, a.cube, b.cube, axis)) continue;
    if (found !== undefined) return undefined;
    found = axis;
  }
  return found;
};

/** The point at which one row ends and the other begins, both of them with it. */
const sharedPoint = (grid: Grid, a: GridRow, b: GridRow): Boundary | undefined => {
  for (const [axis, each] of grid.axes.entries()) {
    const [one, other] = [spanOn(grid, a.cube, axis), spanOn(grid, b.cube, axis)];
    if (one === undefined || other === undefined) continue;
    const [below, above] = one.first < other.first ? [one, other] : [other, one];
    // A row that asks for the point alone means it.
    const ranges = below.first < below.last && above.first < above.last;
    if (ranges && below.last === above.first) return pointAt(each, above.first);
  }
  return undefined;
};

const finding = (
  grid: Grid,
  a: GridRow,
  b: GridRow,
  outcome: "first" | "conflict",
): RuleFinding => {
  const boundary = sharedPoint(grid, a, b);
  const when = whenOf(grid, common(a.cube, b.cube));
  const severity = outcome === "conflict" ? "error" : boundary ? "note" : "warning";
  return {
    code: "overlap",
    severity,
    path: rowPath(grid, a.index),
    related: [rowPath(grid, b.index)],
    rows: [a.index + 1, b.index + 1],
    when,
    outcome,
    ...(boundary && { boundary }),
    ...assumed(grid, when),
  };
};

/** Calls back with all pairs of rows, the earlier first; false where the budget was spent before their end. */
const eachPair = (
  grid: Grid,
  rows: readonly GridRow[],
  budget: Budget,
  told: (a: GridRow, b: GridRow, place: number) => void,
): boolean => {
  const cost = costOf(grid.space);
  for (const [place, a] of rows.entries())
    for (let other = place + 1; other < rows.length; other++) {
      if ((budget.left -= cost) <= 0) return false;
      told(a, rows[other] as GridRow, place);
    }
  return true;
};

/** Rows that must not both hold: any two of a unique table, those that give different things of an "any" table. */
export const conflictsOf = (grid: Grid, mayAgree: boolean, budget: Budget): Checked => {
  const findings: RuleFinding[] = [];
  const never = impossible(grid);
  let count = 0;
  const complete = eachPair(grid, grid.rows, budget, (a, b) => {
    if (mayAgree && a.gives === b.gives) return;
    if (!meet(grid.space, a.cube, b.cube)) return;
    const shared = common(a.cube, b.cube);
    if (never.some((cube) => within(grid.space, shared, cube))) return;
    if (count++ < MOST_OVERLAPS) findings.push(finding(grid, a, b, "conflict"));
  });
  return { findings: [...findings, ...more(grid, findings, count)], complete };
};

const more = (grid: Grid, { length }: readonly RuleFinding[], count: number): RuleFinding[] =>
  count > length
    ? [
        {
          code: "more-overlaps",
          severity: "error",
          path: rowPath(grid, 0).slice(0, -1),
          listed: length,
          count,
        },
      ]
    : [];

/** Whether two rows cross on an axis: they have something in common, and each has something that the other has not. */
const cross = (grid: Grid, a: GridRow, b: GridRow, axis: number): boolean =>
  meet(grid.space, a.cube, b.cube) &&
  !withinOn(grid.space, a.cube, b.cube, axis) &&
  !withinOn(grid.space, b.cube, a.cube, axis);

/**
 * Rows of which the first that holds decides, and that cross on the one axis on which they differ ("0 to 2" and "1 to 6", "up to 6" and "from 6 on"):
 * an order meant as such has its rows one within the other, or asks different things. What rows before them take anyway does not count.
 */
export const crossingsOf = (grid: Grid, order: readonly GridRow[], budget: Budget): Checked => {
  const findings: RuleFinding[] = [];
  let searched = true;
  const complete = eachPair(grid, order, budget, (a, b, place) => {
    if (a.gives === b.gives || findings.length >= MOST_OVERLAPS) return;
    const axis = onlyDifference(grid, a, b);
    if (axis === undefined || !cross(grid, a, b, axis)) return;
    const before = order.slice(0, place).map(({ cube }) => cube);
    const { found } = uncovered(grid.space, common(a.cube, b.cube), before, budget);
    if (found === "uncovered") findings.push(finding(grid, a, b, "first"));
    if (found === "unknown") searched = false;
  });
  return { findings, complete: complete && searched };
};

/** Two rows that end at one point on both sides and leave it out. */
const pointBetween = (grid: Grid, a: GridRow, b: GridRow, axis: number): number | undefined => {
  const [one, other] = [spanOn(grid, a.cube, axis), spanOn(grid, b.cube, axis)];
  if (one === undefined || other === undefined) return undefined;
  const [below, above] = one.first < other.first ? [one, other] : [other, one];
  return below.last + 2 === above.first ? below.last + 1 : undefined;
};

/** The box of a row with nothing but one segment on an axis. */
const narrowed = (grid: Grid, { cube }: GridRow, axis: number, place: number): Cube => {
  const box = cube.slice();
  const { starts } = grid.space;
  box.fill(0, starts[axis], starts[axis + 1]);
  const word = (starts[axis] as number) + (place >>> 5);
  box[word] = 1 << (place & 31);
  return box;
};

/** Whether a row asks for one segment of the axis and no other. */
const asksAlone = (grid: Grid, { cube }: GridRow, axis: number): boolean => {
  const span = spanOn(grid, cube, axis);
  return span !== undefined && span.first === span.last;
};

const leftOut = (
  grid: Grid,
  order: readonly GridRow[],
  a: GridRow,
  b: GridRow,
): RuleFinding | undefined => {
  const axis = onlyDifference(grid, a, b);
  const place = axis === undefined ? undefined : pointBetween(grid, a, b, axis);
  if (axis === undefined || place === undefined) return undefined;
  const boundary = pointAt(grid.axes[axis] as Axis, place);
  const box = narrowed(grid, a, axis, place);
  const taker = order.find(({ cube }) => within(grid.space, box, cube));
  if (boundary === undefined || taker === undefined || asksAlone(grid, taker, axis))
    return undefined;
  // The point goes where one of its neighbours goes: nobody loses by it.
  if (taker.gives === a.gives || taker.gives === b.gives) return undefined;
  const when = whenOf(grid, box);
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return {
    code: "left-out",
    severity: "warning",
    path: rowPath(grid, first.index),
    related: [rowPath(grid, second.index), rowPath(grid, taker.index)],
    rows: [first.index + 1, second.index + 1],
    taker: taker.index + 1,
    boundary,
    when,
    ...assumed(grid, when),
  };
};

/** Points that two neighbouring rows leave out, so that another row takes them; where none does it is a gap. */
export const leftOutOf = (grid: Grid, order: readonly GridRow[], budget: Budget): Checked => {
  const findings: RuleFinding[] = [];
  const complete = eachPair(grid, order, budget, (a, b) => {
    const found = leftOut(grid, order, a, b);
    if (found && findings.length < MOST_OVERLAPS) findings.push(found);
  });
  return { findings, complete };
};
