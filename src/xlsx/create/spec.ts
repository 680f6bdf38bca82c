import type { ChartSpec } from "../chart";
import type { ConditionalFormat, DataValidation } from "../frame";
import type { CellStyle, Color } from "../style";
import type { CellValue } from "../value";
import type { TableStyle } from "../workbook";

/** One cell of a new sheet; rows and columns are zero-based. */
export interface CellSpec {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** Without `=`, as the file stores it; `value` is its result as shown until recalculation. */
  readonly formula?: string;
  /** The range that an array formula fills. */
  readonly array?: string;
  /** With `array`: false for a formula entered by Ctrl+Shift+Enter; otherwise it spills by itself (dynamic array). */
  readonly spills?: boolean;
  readonly style?: CellStyle;
}

/** A table of a new sheet; header texts are taken from `columns` and must stand in the cells too. */
export interface TableSpec {
  readonly name: string;
  /** Header, body and totals row, e.g. `A1:H601`. */
  readonly range: string;
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
  readonly style?: TableStyle;
}

/** A new worksheet. */
export interface SheetSpec {
  readonly name: string;
  readonly state?: "visible" | "hidden" | "veryHidden";
  /** In any order, but where `used` is told. */
  readonly cells: Iterable<CellSpec>;
  /** The range that holds all cells, e.g. `A1:H601`: these then come row by row, each row from left to right, and are written as they come, so that a million rows are never held together. */
  readonly used?: string;
  readonly columns?: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly hidden?: boolean;
  }[];
  readonly rows?: readonly { readonly row: number; readonly height: number }[];
  readonly merges?: readonly string[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridLines?: boolean;
  readonly tabColor?: Color;
  readonly autoFilter?: string;
  readonly tables?: readonly TableSpec[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly dataValidations?: readonly DataValidation[];
  readonly charts?: readonly ChartSpec[];
  /** The relationship id of a drawing (picture, or a chart given as it is) among `ExtraPart`s of this sheet; with `charts` there is none. */
  readonly drawing?: string;
}

/** A sheet whose XML is given whole, e.g. a chart sheet. */
export interface RawSheet {
  readonly name: string;
  readonly kind: "chartsheet";
  /** e.g. `xl/chartsheets/sheet1.xml` */
  readonly part: string;
  readonly xml: string;
}

/** A part passed through as given: a chart, a drawing, a pivot table, its cache. */
export interface ExtraPart {
  /** e.g. `xl/charts/chart1.xml` */
  readonly part: string;
  readonly contentType: string;
  readonly content: string | Uint8Array;
  /** Who points to it: the workbook, a sheet by name, or a part by path; each with the relationship's id and type (a full URI). */
  readonly from: readonly {
    readonly source: "workbook" | { readonly sheet: string } | { readonly part: string };
    readonly id: string;
    readonly type: string;
  }[];
}

/** A new workbook. */
export interface WorkbookSpec {
  readonly sheets: readonly (SheetSpec | RawSheet)[];
  readonly definedNames?: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly sheet?: string;
    readonly hidden?: boolean;
  }[];
  readonly date1904?: boolean;
  /** The book's normal font; Calibri 11 when absent. */
  readonly font?: { readonly name: string; readonly size: number };
  readonly creator?: string;
  /** ISO time that stands as created and modified; 2000-01-01T00:00:00Z when absent, so that bytes never depend on a clock. */
  readonly created?: string;
  readonly extraParts?: readonly ExtraPart[];
  /** Raw `<pivotCaches>` element of workbook.xml, for pivots among the extra parts. */
  readonly pivotCaches?: string;
}
