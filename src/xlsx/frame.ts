import type { Range } from "./address";
import type { CellStyle, Color } from "./style";

/** Columns from `from` to `to` (zero-based, inclusive); `width` in characters of the normal font, as the file has it. */
export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly hidden?: boolean;
  /** Style index of the columns' empty cells. */
  readonly style?: number;
}

/** A row with a height of its own (points) or hidden; all others are at the default height. */
export interface RowLook {
  readonly row: number;
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A point of a colour scale, a data bar or an icon set. */
export interface FormatPoint {
  readonly at: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: string;
}

/** One rule of a conditional format. Formulas are relative to the first cell of the format's first range. */
export type FormatRule =
  | {
      readonly kind: "expression";
      readonly formula: string;
      readonly style: CellStyle;
      readonly stop?: boolean;
    }
  | {
      readonly kind: "cellIs";
      readonly operator: CompareOperator;
      readonly formulas: readonly string[];
      readonly style: CellStyle;
      readonly stop?: boolean;
    }
  | {
      readonly kind: "text";
      readonly operator: TextOperator;
      readonly text: string;
      readonly style: CellStyle;
      readonly stop?: boolean;
    }
  | {
      readonly kind: "colorScale";
      readonly points: readonly (FormatPoint & { readonly color: Color })[];
    }
  | {
      readonly kind: "dataBar";
      readonly min: FormatPoint;
      readonly max: FormatPoint;
      readonly color: Color;
    }
  | { readonly kind: "iconSet"; readonly icons: string; readonly points: readonly FormatPoint[] }
  /** Any other rule (top 10, duplicates, dates ...): `type` is the file's word; only read, never written. */
  | { readonly kind: "other"; readonly type: string; readonly style: CellStyle };

/** How a text is looked for, whatever the case of its letters. */
export type TextOperator = "contains" | "notContains" | "beginsWith" | "endsWith";

/** How a value is compared, in the file's words. */
export type CompareOperator =
  | "lessThan"
  | "lessThanOrEqual"
  | "equal"
  | "notEqual"
  | "greaterThanOrEqual"
  | "greaterThan"
  | "between"
  | "notBetween";

/** A conditional format: ranges and rules, the first rule being the strongest. */
export interface ConditionalFormat {
  readonly ranges: readonly Range[];
  readonly rules: readonly FormatRule[];
}

/** A data validation. For a list, `formulas[0]` is `"A,B,C"` with its quotes, or a range. */
export interface DataValidation {
  readonly ranges: readonly Range[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "none";
  readonly operator?: CompareOperator;
  readonly formulas: readonly string[];
  readonly allowBlank?: boolean;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly error?: {
    readonly title: string;
    readonly text: string;
    readonly style?: "stop" | "warning" | "information";
  };
}

/** All of a worksheet but its cells: enough for a grid to show it decently. */
export interface SheetFrame {
  /** The cells that the sheet claims to use; absent when it does not say. */
  readonly dimension?: Range;
  /** The cells that the scan met, blank ones with a style included; absent for an empty sheet. */
  readonly used?: Range;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly defaultColumnWidth?: number;
  readonly defaultRowHeight?: number;
  readonly merges: readonly Range[];
  /** How many rows and columns are frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly tabColor?: Color;
  /** The sheet's own filter (tables have their own). */
  readonly autoFilter?: Range;
  /** Set where the sheet is protected against edits by hand; absent otherwise. */
  readonly protected?: true;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly dataValidations: readonly DataValidation[];
  /** False when the visitor stopped the scan: merges, protection, formats and validations stand behind the cells and were not reached. */
  readonly complete: boolean;
}
