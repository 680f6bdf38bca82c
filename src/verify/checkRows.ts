import type { Budget } from "./cover";
import type { Aspect, Proposal, RuleFinding, When } from "./finding";
import { gapsOf } from "./gaps";
import type { Grid, GridRow } from "./grid";
import { at } from "./ground";
import { conflictsOf, crossingsOf, leftOutOf } from "./overlaps";
import { shadowsOf } from "./shadowed";

/** How rows are read together. */
export interface Reading {
  /** `first`: the first that holds decides; `unique`, `any`: only one may hold, or only such as give the same; `all`: every one counts. */
  readonly mode: "first" | "unique" | "any" | "all";
  /** Whether of rows that give the same a later one decides where an earlier one only may hold. */
  readonly mayAgree: boolean;
  /** All rows in the order in which they are tried. */
  readonly order: readonly GridRow[];
  /** Proposes what closes a gap; absent where gaps are meant, or where some row cannot be read. */
  readonly propose?: ((when: When) => Proposal | undefined) | undefined;
}

/** What came of checking rows. */
export interface RowsChecked {
  readonly findings: readonly RuleFinding[];
  /** Places of the rows that never decide. */
  readonly hidden: ReadonlySet<number>;
}

/**
 * What may be spent on each of the things that are looked for, in words compared: about a third of a second.
 * Tables of 200 rows by 8 inputs take a tenth of that (test/bench/verify); one that is made to take for ever is given up.
 */
const ENOUGH = 60_000_000;

const budget = (): Budget => ({ left: ENOUGH });

const tooMany = (
  grid: Grid,
  checked: Readonly<Record<string, boolean>>,
): readonly RuleFinding[] => {
  const aspects = Object.keys(checked) as Aspect[];
  const unchecked = aspects.filter((aspect) => checked[aspect] === false);
  if (unchecked.length === 0) return [];
  return [
    {
      code: "too-many-combinations",
      severity: "warning",
      path: at(grid.listing.ground, ...grid.listing.path),
      checked: ["cells", ...aspects.filter((aspect) => checked[aspect] === true)],
      unchecked,
    },
  ];
};

/** Looks for gaps, overlaps and rows that never decide. */
export const checkRows = (grid: Grid, reading: Reading): RowsChecked => {
  const { mode, mayAgree, order, propose } = reading;
  const gaps = propose && gapsOf(grid, propose, budget());
  const first = mode === "first";
  const shadows = first ? shadowsOf(grid, order, mayAgree, budget()) : undefined;
  const live = order.filter((row) => grid.rows.includes(row));
  const deciding = live.filter(({ index }) => shadows?.rows.has(index) !== true);
  const conflicting = mode === "unique" || mode === "any";
  const overlaps = first
    ? crossingsOf(grid, deciding, budget())
    : conflicting
      ? conflictsOf(grid, mode === "any", budget())
      : undefined;
  const left = first ? leftOutOf(grid, deciding, budget()) : undefined;
  const checked = {
    ...(gaps && { gaps: gaps.complete }),
    ...(overlaps && { overlaps: overlaps.complete && left?.complete !== false }),
    ...(shadows && { shadowed: shadows.complete }),
  };
  return {
    findings: [
      ...(gaps?.findings ?? []),
      ...(overlaps?.findings ?? []),
      ...(left?.findings ?? []),
      ...(shadows?.findings ?? []),
      ...tooMany(grid, checked),
    ],
    hidden: shadows?.rows ?? new Set(),
  };
};
