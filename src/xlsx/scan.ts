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

/** Called in place of `CellVisit` for a cell that holds a shared text and no formula: `text` is its place among the `sharedTexts`, so that it need not be decoded. */
export type SharedVisit = (row: number, column: number, text: number, style: number) => unknown;

/** What of a sheet is wanted; everything when absent. */
export interface ScanOptions {
  /** Columns to decode (zero-based); the others are stepped over. */
  readonly columns?: readonly number[];
  /** Cells below this row (zero-based) end the scan. */
  readonly lastRow?: number;
  /** Takes the shared texts undecoded. */
  readonly shared?: SharedVisit;
}
