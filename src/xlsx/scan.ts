import type { CellFormula, CellValue } from "./value";

/**
 * Called for each cell in the order of the file (row by row). Row and column are zero-based; `style` is an index into
 * `Styles`. Return `false` to stop the scan.
 */
export type CellVisit = (
  row: number,
  column: number,
  value: CellValue,
  style: number,
  formula: CellFormula | undefined,
) => unknown;

/** What of a sheet is wanted; everything when absent. */
export interface ScanOptions {
  /** Columns to decode (zero-based); the others are stepped over. */
  readonly columns?: readonly number[];
  /** Cells below this row (zero-based) end the scan. */
  readonly lastRow?: number;
}
