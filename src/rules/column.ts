import type { Problem } from "./problem";

/** What stands in one row of a column: one byte a row. */
export const CellState = { value: 0, blank: 1, problem: 2 } as const;
export type CellState = (typeof CellState)[keyof typeof CellState];

/** What an input holds. A date is an Excel serial (1900 system); a choice is a text out of the input's list. */
export type ValueType = "number" | "date" | "boolean" | "text" | "choice";

interface Rows {
  /** A `CellState` a row. `values` are meaningful only where it is `value`. */
  readonly state: Uint8Array;
  /** Why a row is in state `problem`; sparse, by row. */
  readonly problems: ReadonlyMap<number, Problem>;
}

/** Numbers, or dates as serials. */
export interface NumberColumn extends Rows {
  readonly type: "number" | "date";
  readonly values: Float64Array;
  /** What stands in the cells of negative and implausible numbers, for problems to name: units have changed the value. Sparse, by row. */
  readonly contents?: ReadonlyMap<number, string>;
}

/** 1 for true, 0 for false. */
export interface BooleanColumn extends Rows {
  readonly type: "boolean";
  readonly values: Uint8Array;
}

/** Text, coded against its own dictionary; for a choice the dictionary is the input's choices by key. */
export interface TextColumn extends Rows {
  readonly type: "text" | "choice";
  readonly values: Uint32Array;
  readonly dictionary: readonly string[];
}

/** One typed column of a batch: the engine sees nothing else of a workbook. */
export type Column = NumberColumn | BooleanColumn | TextColumn;

/** Columns by input key, all of the same number of rows; an input without a column is absent. */
export interface ColumnSet {
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
}
