import type { Range } from "./address";
import type { Archive } from "./zip/archive";

/**
 * A sheet as the workbook lists it; `part` is its path inside the zip. A `module` is one of Excel 5's macro modules, which newer files
 * list without a part of its own ("").
 */
export interface Sheet {
  readonly name: string;
  /** The workbook's own number for the sheet; survives renaming and moving. */
  readonly id: number;
  readonly kind: "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" | "module";
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly part: string;
}

/** A defined name; `sheet` is set when it is known on that sheet only. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
  readonly hidden: boolean;
}

/** A table (ListObject). */
export interface Table {
  readonly id: number;
  readonly name: string;
  readonly displayName: string;
  readonly sheet: string;
  readonly part: string;
  /** Header, body and totals row together. */
  readonly range: Range;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly TableColumn[];
  readonly autoFilter?: Range;
  /** Absent for a table without a style. */
  readonly style?: TableStyle;
}

/** A column of a table; `formula` is the calculated column's, without `=`. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
  readonly formula?: string;
}

/** The style of a table, e.g. `TableStyleMedium2`. */
export interface TableStyle {
  readonly name: string;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

/** An opened workbook: its directory is read, everything else when it is asked for. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** The sheet that was in front when the book was saved. */
  readonly activeSheet: string;
  /** For information only: values cross the door as 1900 serials in any case. */
  readonly date1904: boolean;
  readonly definedNames: readonly DefinedName[];
  /** The zip and its directory; for this room's own use. */
  readonly archive: Archive;
}
