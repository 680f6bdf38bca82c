/** What a workbook consists of: plain, immutable data. */

import type { Chart } from "./chartState";
import type { Area, SheetId } from "./place";

export type * from "./chartState";
export type * from "./place";

/** The errors a cell can show. `#BUSY!` stands for a formula that has not been calculated yet. */
export type ErrorCode =
  | "#DIV/0!"
  | "#N/A"
  | "#NAME?"
  | "#NULL!"
  | "#NUM!"
  | "#REF!"
  | "#VALUE!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#FIELD!"
  | "#BLOCKED!"
  | "#CONNECT!"
  | "#GETTING_DATA";

/** An error in a cell; `message` is what Excel shows in the error's card (custom functions give one with #VALUE! and #N/A only). */
export interface CellError {
  readonly error: ErrorCode;
  readonly message?: string;
}

/** What a cell holds: "" is an empty cell; a date is a serial number under a date format. */
export type CellValue = number | string | boolean | CellError;

/** Which way cells go when others are inserted before them or deleted. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** The look of a cell. Styles are shared and immutable: compare by identity first. Colours are `#RRGGBB`. */
export interface Style {
  /** Excel's format code in its English form; absent means General. */
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?:
    | "General"
    | "Left"
    | "Center"
    | "Right"
    | "Fill"
    | "Justify"
    | "CenterAcrossSelection"
    | "Distributed";
  readonly vertical?: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  /** May be written while the sheet is protected. The file's own unlocked cells are not read: all cells of a file begin as locked. */
  readonly unlocked?: boolean;
  /**
   * The index of the cell format (xf) in the file that the cell came with. It survives edits of the other members, so that a saver
   * can derive the new format from it (borders, protection and all that the model does not know stay as they were).
   */
  readonly xf?: number;
}

/** One cell. A cell that is neither content nor style is absent from the grid. */
export interface Cell {
  /** The value, or the last computed value of the formula. */
  readonly value: CellValue;
  /** The formula as Excel shows it in English, "=" in front. Only the anchor of a spill has one. */
  readonly formula?: string;
  /** On the anchor of a spill: how many rows and columns it fills, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** On a cell that a spill fills: where its anchor is. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
  /** Typed with an apostrophe in front: text, whatever it looks like. */
  readonly prefixed?: true;
  readonly style?: Style;
}

/** What a column is like; a width is in points (Office.js's unit for format.columnWidth); `style` is that of cells not in the grid. */
export interface ColumnLook {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: Style;
}

/** What a row is like; the height is in points. */
export interface RowLook {
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A sheet, without its cells. Its position is its index in `BookState.sheets`. */
export interface Sheet {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly columns: ReadonlyMap<number, ColumnLook>;
  readonly rows: ReadonlyMap<number, RowLook>;
  readonly tabColor?: string;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  /** Merged areas, read from the file; the model neither merges nor unmerges. Only the first cell of each takes content. */
  readonly merged?: readonly Area[];
  /** Set while the sheet is protected. */
  readonly protection?: Protection;
  /** The area of the sheet's own filter (tables have their own). */
  readonly filter?: Area;
  /** True for chart sheets and others without cells: the saver keeps them, Office.js does not list them. */
  readonly cellless?: boolean;
}

/** How a sheet is protected: what is allowed all the same, in the names of Office.js's WorksheetProtectionOptions. */
export interface Protection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

/** A note on a cell; a cell has at most one. */
export interface Note {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly content: string;
}

/** A column of a table. Ids are unique in the table and lasting; the name is the text of its header cell. */
export interface TableColumn {
  readonly id: number;
  readonly name: string;
}

/** A table (ListObject). `area` includes header and totals row where shown. */
export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  /** For example "TableStyleMedium2"; "" for none. */
  readonly style: string;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** What is shown of filtered columns, by the column's id: the texts whose rows are left visible. */
  readonly filters?: ReadonlyMap<number, readonly string[]>;
}

/** A defined name; `formula` with "=" in front ("=Sheet1!$A$1:$B$2", "=0.3"). No `sheet` means the whole workbook. */
export interface Name {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: SheetId;
  readonly comment: string;
  readonly visible: boolean;
}

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

/** What a conditional format looks at. `other` is a rule of the file that the model keeps and lists but cannot change. */
export type ConditionalRule =
  | { readonly kind: "custom"; readonly formula: string }
  | {
      readonly kind: "cellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "containsText"; readonly operator: string; readonly text: string }
  | { readonly kind: "other"; readonly type: string };

/** A conditional format. Its priority is its place in `BookState.conditionalFormats` among those of its sheet: the first one wins. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: SheetId;
  readonly areas: readonly Area[];
  readonly rule: ConditionalRule;
  readonly style: Style;
  readonly stopIfTrue: boolean;
}

/** A data validation of an area; `rule` has the form of Office.js's DataValidationRule ({list: {source, inCellDropDown}} ...). */
export interface Validation {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt?: Readonly<Record<string, unknown>>;
  readonly errorAlert?: Readonly<Record<string, unknown>>;
}

/** Everything of a workbook but its cells. */
export interface BookState {
  /** The file's name, for example "customers-zh.xlsx". */
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  readonly tables: readonly Table[];
  readonly names: readonly Name[];
  /** Settings of the add-in (Office.context.document.settings and workbook.settings are one store), each value as JSON text. */
  readonly settings: ReadonlyMap<string, string>;
  readonly xmlParts: readonly XmlPart[];
  readonly customProperties: ReadonlyMap<string, string | number | boolean>;
  /** Title, author, subject, keywords, comments, category, manager, company. */
  readonly properties: Readonly<Record<string, string>>;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly notes: readonly Note[];
  readonly charts: readonly Chart[];
  /** True where this person may look but not write (Excel's viewing mode). */
  readonly readOnly: boolean;
  readonly activeSheet: SheetId;
  /** What is selected on each sheet; the first area's first cell is the active cell. A sheet not listed has A1 selected. */
  readonly selections: ReadonlyMap<SheetId, readonly Area[]>;
  readonly calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** True for workbooks that count days from 1904. */
  readonly date1904: boolean;
  /** The language Excel runs in: it names new sheets, tables and columns ("列1", "Column1") and formats dates. */
  readonly language: "en-US" | "zh-CN";
}
