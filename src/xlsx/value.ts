/** An error that stands in a cell, as the file spells it, e.g. `#N/A`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds; `null` is a blank. Dates are numbers: serials of the 1900 system, whatever the book's own system is
 * (a number under a date format in a 1904 book is shifted by 1,462 days when read, and back when written).
 */
export type CellValue = number | string | boolean | CellError | null;

/** The formula of a cell, without `=`, as the file stores it (`storedFormula` and `displayFormula` translate). */
export interface CellFormula {
  /** Shared formulas are expanded; empty for a what-if data table, which has no text. */
  readonly text: string;
  /** Only on the first cell of an array formula: the range that it fills, e.g. `B2:B9`. */
  readonly array?: string;
  /** Whether that array spills (dynamic array) rather than having been entered by Ctrl+Shift+Enter. */
  readonly spills?: boolean;
}

/** Whether a value is an error. */
export const isCellError = (value: CellValue): value is CellError =>
  typeof value === "object" && value !== null;
