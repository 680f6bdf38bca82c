import type { Method } from "../../rules";
import type { Segment } from "../axis";
import { has } from "../cube";
import type { Grid, GridRow } from "../grid";
import { scoreSet, sums, type Scores, type ScoreSet } from "../scoreSet";

type Table = Extract<Method, { kind: "decision-table" }>;

/** The axes on which a row asks something. */
const askedAxes = ({ axes, space }: Grid, { cube }: GridRow): readonly number[] =>
  axes.flatMap(({ segments }, axis) => (has(space, cube, axis, segments.length - 1) ? [] : [axis]));

const isKnown = ({ kind }: Segment): boolean => kind !== "unknown";

/** The sums of rows that ask of one axis alone, wherever on it a customer stands. */
const onAxis = (grid: Grid, rows: readonly GridRow[], axis: number, worth: Worth): ScoreSet =>
  scoreSet(
    (grid.axes[axis]?.segments ?? []).flatMap((segment, place): readonly Scores[] => {
      if (!isKnown(segment)) return [];
      const held = rows.filter(({ cube }) => has(grid.space, cube, axis, place));
      const sum = held.reduce((total, row) => total + worth(row), 0);
      return [{ low: sum, high: sum }];
    }),
  );

type Worth = (row: GridRow) => number;

const sumsOf = (grid: Grid, worth: Worth): ScoreSet => {
  const asked = grid.rows.map((row) => ({ row, axes: askedAxes(grid, row) }));
  const parts = grid.axes.map((_, axis) => {
    const alone = asked.filter(({ axes }) => axes.length === 1 && axes[0] === axis);
    const rows = alone.map(({ row }) => row);
    return rows.length === 0 ? [{ low: 0, high: 0 }] : onAxis(grid, rows, axis, worth);
  });
  // A row that asks of several axes may hold or not, whatever the others do.
  const loose = asked.flatMap(({ row, axes }): readonly ScoreSet[] => {
    const value = worth(row);
    if (axes.length === 1) return [];
    const always = { low: value, high: value };
    return [axes.length === 0 ? [always] : scoreSet([always, { low: 0, high: 0 }])];
  });
  return [...parts, ...loose].reduce(sums, [{ low: 0, high: 0 }]);
};

/** The scores that the rows of a table that collects can come to; none that cannot come are claimed to, but some may be listed that do not. */
export const valuesReached = (grid: Grid, { aggregation, rules }: Table): ScoreSet => {
  const worth = ({ index }: GridRow): number =>
    aggregation === "count" ? 1 : (rules[index]?.value ?? 0);
  if (aggregation === "sum" || aggregation === "count") return sumsOf(grid, worth);
  return scoreSet(grid.rows.map((row) => ({ low: worth(row), high: worth(row) })));
};
