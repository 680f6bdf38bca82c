import type { Cell } from "../cells";
import type { Scheme } from "../rules";
import { cellText } from "./cellText";
import type { GradeResult } from "./gradeResult";
import { formerColumn } from "./resultHeader";

/** A customer whose tier is not what the last run wrote. */
export interface MovedRow {
  /** Body row, from 0. */
  readonly row: number;
  /** Indices of tiers; -1 for none. */
  readonly from: number;
  readonly to: number;
}

/** How the tiers of a grading differ from those that the last run of its scheme left in the sheet. */
export interface SinceLastRun {
  /** Customers who come into each tier and who leave it, in the order of the scheme's tiers. */
  readonly entered: readonly number[];
  readonly left: readonly number[];
  /** In the order of the rows. */
  readonly moved: readonly MovedRow[];
}

/** Reads tiers as cells have them, in either language; -1 for anything else. */
const tierReader = ({ tiers }: Scheme): ((cell: Cell) => number) => {
  const places = new Map<string, number>();
  tiers.forEach(({ label }, at) => {
    for (const text of [label.en, label.zh]) places.set(text, at);
  });
  return (cell) => places.get(cellText(cell)) ?? -1;
};

/**
 * What grades change against the tiers that the last run of the scheme wrote beside the customers; null where the table has no such column. Rows that are no customers are
 * passed over.
 */
export const sinceLastRun = (result: GradeResult): SinceLastRun | null => {
  const { scheme, customers } = result.request;
  const column = formerColumn(customers.region.headers, scheme, "tier");
  const cells = column === null ? undefined : result.former.get(column);
  if (cells === undefined) return null;
  const tierOf = tierReader(scheme);
  const entered = scheme.tiers.map(() => 0);
  const left = scheme.tiers.map(() => 0);
  const moved: MovedRow[] = [];
  for (let row = 0; row < result.rows; row++) {
    if (result.blank[row] === 1) continue;
    const [from, to] = [tierOf(cells[row] ?? null), result.grades.tier[row] ?? -1];
    if (from === to) continue;
    moved.push({ row, from, to });
    if (from >= 0) left[from] = (left[from] ?? 0) + 1;
    if (to >= 0) entered[to] = (entered[to] ?? 0) + 1;
  }
  return { entered, left, moved };
};
