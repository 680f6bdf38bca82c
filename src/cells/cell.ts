/** An error value in a cell, as Excel spells it ("#N/A"). */
export interface CellError {
  readonly error: string;
}

/** What a cell holds when it is read: dates are serials (1900 system), a blank cell is null. */
export type Cell = number | string | boolean | CellError | null;

/** Whether a cell holds an error value. */
export const isCellError = (cell: Cell): cell is CellError =>
  typeof cell === "object" && cell !== null;
