import type { Cell } from "../../cells";
import type { Area, Progress } from "../port";

/** A formula, the cells that it fills, and what they show. */
export interface FormulaCell {
  /** The formula's own cell first; more than one where it spills. */
  readonly area: Area;
  /** In English, with "=" in front. */
  readonly formula: string;
  /** Row by row, as many as `area` has. */
  readonly shown: readonly (readonly Cell[])[];
}

/** What to put in place of a formula: what it and all that it fills show, or another formula. */
export interface FormulaWrite {
  readonly found: FormulaCell;
  readonly content: "shown" | { readonly formula: string };
}

/**
 * What a workbook that calculates can say of its formulas, wherever on its sheets they stand, in tables or not. Files have no such port: nothing is
 * calculated there.
 */
export interface FormulaPort {
  /** The formulas on visible sheets that are wanted, in the order of sheets and rows. Rejects with `PortError`, "cancelled" where `progress.cancelled` turns true. */
  findFormulas(
    wanted: (formula: string) => boolean,
    progress: Progress,
  ): Promise<readonly FormulaCell[]>;
  /** The formula that a cell shows the result of, its own or one that spills into it; null for a constant and a blank. */
  formulaAt(cell: Area): Promise<FormulaCell | null>;
  /**
   * Writes over formulas, each only where its cell still has the formula that was read and, for "shown", all that it fills still shows what was read.
   * Gives the writes that were left. Rejects with `PortError`.
   */
  writeFormulas(writes: readonly FormulaWrite[]): Promise<readonly FormulaWrite[]>;
}
