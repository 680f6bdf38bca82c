/** Colours are six hex digits, `RRGGBB`, upper case; theme colours and tints are resolved when read. */
export type Color = string;

/** A font; what is absent is as the workbook's normal font has it. */
export interface FontStyle {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: Color;
}

/** One edge of a cell's border; `line` is the file's word, e.g. `thin`, `medium`, `dashed`, `double`. */
export interface BorderEdge {
  readonly line: string;
  readonly color?: Color;
}

/** The border of a cell. */
export interface BorderStyle {
  readonly left?: BorderEdge;
  readonly right?: BorderEdge;
  readonly top?: BorderEdge;
  readonly bottom?: BorderEdge;
}

/** How a cell's content sits in it. */
export interface AlignStyle {
  readonly horizontal?:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerContinuous"
    | "distributed";
  readonly vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Degrees, 0-180 as in the file (91-180 turn clockwise), 255 for stacked text. */
  readonly rotation?: number;
}

/** The look of a cell. In an edit or a specification only what is present changes, and `fill: null` removes the fill. */
export interface CellStyle {
  /** A number format code, e.g. `0.00%`; `General` when absent. */
  readonly numberFormat?: string;
  readonly font?: FontStyle;
  /** The colour of a solid fill; a pattern or gradient reads as its main colour. */
  readonly fill?: Color | null;
  readonly border?: BorderStyle;
  readonly align?: AlignStyle;
}

/** The cell styles of a workbook; an index is the `style` that a scan gives for each cell. */
export interface Styles {
  readonly count: number;
  /** The look at an index; an index that the file does not have looks as index 0. */
  readonly style: (index: number) => CellStyle;
  readonly numberFormat: (index: number) => string;
  /** Whether numbers of this style are shown as dates (a time or a duration alone is not a date). */
  readonly isDate: (index: number) => boolean;
}
