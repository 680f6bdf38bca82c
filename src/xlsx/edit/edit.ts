import type { ChartSpec } from "../chart";
import type { ConditionalFormat, DataValidation } from "../frame";
import type { CellStyle } from "../style";
import type { TableStyle } from "../workbook";
import type { CellValue } from "../value";
import type { SheetSpec } from "../create/spec";

/**
 * One cell to write. What is absent stays: neither `value` nor `formula` given changes the look only; `value: null` without a
 * formula empties the cell and keeps its look. A string is always text, also when it begins with `=`.
 */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  /** The value, or the result of `formula` as it is to be shown until the book is recalculated. */
  readonly value?: CellValue;
  /** Without `=`, as the file stores it (see `storedFormula`). Without a value, the book is marked for recalculation on load. */
  readonly formula?: string;
  /** With a formula: the range that its array fills, e.g. `B2:B9`; its other cells are edits of their own, with values only. */
  readonly array?: string;
  /** With `array`: false for a formula entered by Ctrl+Shift+Enter; otherwise it spills by itself (dynamic array). */
  readonly spills?: boolean;
  /** The column (zero-based) of the same row whose look the cell takes over; its own look when absent. */
  readonly like?: number;
  /** A style index of the opened book to start from; wins over `like`. */
  readonly base?: number;
  /** What changes against the look it starts from. */
  readonly style?: CellStyle;
}

/** A column of values to write, without an object for each cell. */
export interface ColumnEdit {
  readonly column: number;
  /** The row of the first value. */
  readonly row: number;
  /** Undefined where the cell stays as it is; null empties it. */
  readonly values: ArrayLike<CellValue | undefined>;
  /** As in `CellEdit`, for all cells alike. */
  readonly like?: number;
  readonly style?: CellStyle;
}

/** A column that a table gains at its right end; its header cell is an edit of its own, with the same text. */
export interface NewTableColumn {
  readonly name: string;
  /** For a calculated column: its formula, without `=`. */
  readonly formula?: string;
}

/** A change of a workbook. Ranges are in A1 form, sheets go by name (as before the patch), tables by display name. */
export type Edit =
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: Iterable<CellEdit> }
  | ({ readonly kind: "column"; readonly sheet: string } & ColumnEdit)
  /** Widths in characters of the normal font, columns zero-based. */
  | {
      readonly kind: "column-widths";
      readonly sheet: string;
      readonly widths: readonly { readonly column: number; readonly width: number }[];
    }
  /**
   * The customers' region grew from one range to another: the sheet's own filter, and the conditional formats and data
   * validations that span all columns of `from`, grow with it. For a region that is no table.
   */
  | {
      readonly kind: "grow-region";
      readonly sheet: string;
      readonly from: string;
      readonly to: string;
    }
  /**
   * A table takes a new range with the same first cell: its filter, its columns, and the conditional formats and data
   * validations that span its body grow (or shrink) with it. `columns` names those that are new at the right.
   */
  | {
      readonly kind: "resize-table";
      readonly table: string;
      readonly range: string;
      readonly columns?: readonly NewTableColumn[];
    }
  /** A table over cells that stand there or are written by another edit; its column names must equal its header cells. */
  | {
      readonly kind: "add-table";
      readonly sheet: string;
      readonly name: string;
      readonly range: string;
      readonly columns: readonly NewTableColumn[];
      readonly style?: TableStyle;
    }
  | {
      readonly kind: "conditional-format";
      readonly sheet: string;
      readonly format: ConditionalFormat;
    }
  /** Of the conditional formats that touch a range, the rules whose formula holds a text go; a format that has no rule left goes with them. */
  | {
      readonly kind: "clear-conditional-format";
      readonly sheet: string;
      readonly range: string;
      readonly holding: string;
    }
  | {
      readonly kind: "data-validation";
      readonly sheet: string;
      readonly validation: DataValidation;
    }
  /** A chart on a sheet, behind the charts and pictures that it has. */
  | { readonly kind: "add-chart"; readonly sheet: string; readonly chart: ChartSpec }
  /** At the end, or before another sheet. */
  | { readonly kind: "add-sheet"; readonly sheet: SheetSpec; readonly before?: string }
  /** Formulas that mention the old name are not rewritten, but the defined names are. */
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly name: string }
  /** Sets or replaces a defined name; `refersTo` without `=`; null removes it. */
  | {
      readonly kind: "define-name";
      readonly name: string;
      readonly refersTo: string | null;
      readonly sheet?: string;
    };
