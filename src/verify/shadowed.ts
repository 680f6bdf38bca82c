import { uncovered, type Budget } from "./cover";
import { meet, within } from "./cube";
import type { Checked } from "./gaps";
import { impossible } from "./impossible";
import { assumed, rowPath, type Grid, type GridRow } from "./grid";
import type { RuleFinding } from "./finding";

/** Rows that never decide, by their places, and what is to be said of them. */
export interface Shadows extends Checked {
  readonly rows: ReadonlySet<number>;
}

/** The rows that hide one: a single one where it suffices, else all before it that it meets. */
const hiders = (grid: Grid, row: GridRow, before: readonly GridRow[]): readonly GridRow[] => {
  const one = before.find(({ cube }) => within(grid.space, row.cube, cube));
  return one ? [one] : before.filter(({ cube }) => meet(grid.space, cube, row.cube));
};

/**
 * Rows of which the first that holds decides, and that never decide because the rows before them take everything. Where something is not known a row before
 * may hold, so that nobody decides; only one that gives the same, as `mayAgree` tables have it, lets a later row decide.
 */
export const shadowsOf = (
  grid: Grid,
  order: readonly GridRow[],
  mayAgree: boolean,
  budget: Budget,
): Shadows => {
  const findings: RuleFinding[] = [];
  const rows = new Set<number>();
  const never = impossible(grid);
  let complete = true;
  order.forEach((row, place) => {
    if (!grid.rows.includes(row)) return;
    const before = order.slice(0, place);
    const cover = before.map((each) =>
      mayAgree && each.gives === row.gives ? each.cube : each.maybe,
    );
    const { found } = uncovered(grid.space, row.cube.slice(), [...cover, ...never], budget);
    if (found === "unknown") complete = false;
    if (found !== "covered") return;
    rows.add(row.index);
    const by = hiders(grid, row, before);
    findings.push({
      code: "shadowed",
      severity: "warning",
      path: rowPath(grid, row.index),
      related: by.map(({ index }) => rowPath(grid, index)),
      row: row.index + 1,
      by: by.map(({ index }) => index + 1),
      ...assumed(grid, row.when),
    });
  });
  return { findings, rows, complete };
};
