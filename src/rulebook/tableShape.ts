import type { Cell } from "../cells";

/** A column of a table that people read and change. */
export interface RulesColumn {
  readonly header: string;
  /** What may be entered, in at most 255 characters. */
  readonly note: string;
  /** The only entries that make sense, where nothing else does. */
  readonly choices?: readonly string[];
  /** An Excel number format: "@" where cells are texts whatever they look like. */
  readonly format?: string;
}

/** A table for a worksheet of its own. */
export interface RulesTable {
  /** Name of the worksheet, at most 31 characters. */
  readonly sheet: string;
  /** Name of the table, one that Excel takes. */
  readonly table: string;
  /** Lines above the table. */
  readonly title: readonly string[];
  readonly columns: readonly RulesColumn[];
  readonly rows: readonly (readonly Cell[])[];
}
