import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import type { Cell, Style, StylePatch } from "../model";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const known = new WeakMap<Style, IStyleData>();

/** A style in the grid's form, the same object for the same style. Number formats are in it to be copied along; what is shown are texts (looks.ts). */
export function toGridStyle(style: Style): IStyleData {
  const found = known.get(style) ?? convert(style);
  known.set(style, found);
  return found;
}

function convert(style: Style): IStyleData {
  const horizontal = style.horizontal && HORIZONTAL[style.horizontal];
  const vertical = style.vertical && VERTICAL[style.vertical];
  return {
    ...(style.fontName === undefined ? {} : { ff: style.fontName }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(style.fill === undefined ? {} : { bg: { rgb: style.fill } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(horizontal === undefined ? {} : { ht: horizontal }),
    ...(vertical === undefined ? {} : { vt: vertical }),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: style.numberFormat } }),
  };
}

/** What the grid changed of a style, as a patch of ours. Borders, rotation and rich text are not modelled. */
export function fromGridStyle(style: IStyleData): StylePatch {
  return {
    ...(style.ff == null ? {} : { fontName: style.ff }),
    ...(style.fs === undefined ? {} : { fontSize: style.fs }),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul === undefined ? {} : { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style.st === undefined ? {} : { strikethrough: style.st.s === BooleanNumber.TRUE }),
    ...(style.n == null ? {} : { numberFormat: style.n.pattern }),
    // A colour that is null was taken away.
    ...(style.bg === undefined ? {} : { fill: style.bg?.rgb?.toUpperCase() }),
    ...(style.cl === undefined ? {} : { fontColor: style.cl?.rgb?.toUpperCase() }),
  };
}

/** A cell in the grid's form; every member is named, so that it replaces all of what was there. */
export function toGridCell(cell: Cell | undefined): ICellData | null {
  if (!cell) return null;
  return {
    ...content(cell),
    f: cell.formula ?? null,
    si: null,
    p: null,
    s: cell.style ? toGridStyle(cell.style) : null,
  };
}

/** Texts that the grid could take for something else were it not told; it looks closely at each text that has a type. */
const MAY_BE_READ = /\d|^(true|false)$/i;

function content({ value, formula, prefixed, spilledFrom }: Cell): Pick<ICellData, "v" | "t"> {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "object") return { v: value.error, t: CellValueType.STRING };
  if (value === "" && formula === undefined && !spilledFrom) return { v: null };
  if (prefixed) return { v: value, t: CellValueType.FORCE_STRING };
  return { v: value, t: MAY_BE_READ.test(value) ? CellValueType.STRING : null };
}
