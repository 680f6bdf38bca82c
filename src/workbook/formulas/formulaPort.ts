import type { Cell } from "../../cells";
import type { Content } from "../content";
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

/** A formula that was entered into a cell. */
export interface EnteredFormula {
  /** Its cell. */
  readonly cell: Area;
  /** As the workbook has it now. */
  readonly formula: string;
  /** What stood in the cell. */
  readonly before: Content;
  /** Number format codes of what it fills, from before; absent where none was set. */
  readonly formats?: readonly (readonly string[])[];
  /** What it fills. */
  readonly filled: Area;
}

/** A cell that is not empty: what it holds. */
export interface Occupied {
  readonly occupied: Content;
}

/** How a formula is entered. */
export interface Entering {
  /** Number format code for what it fills; as it is when absent. */
  readonly format?: string;
  /** Whether what stands in the formula's own cell may be written over. */
  readonly over: boolean;
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
  /**
   * Enters a formula into the first cell of the area that its results are to fill. Where that cell is not empty it says so instead, unless it may be written over.
   * Rejects with `PortError`: "taken" where another cell of the area is not empty, with that cell's address.
   */
  enterFormula(filled: Area, formula: string, how: Entering): Promise<EnteredFormula | Occupied>;
  /** Puts back what stood in a formula's cell; false where somebody changed the formula meanwhile, and it stays. Rejects with `PortError`. */
  takeBackFormula(entered: EnteredFormula): Promise<boolean>;
}
