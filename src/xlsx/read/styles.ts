import { isDateFormat } from "../dates";
import { attempt, type XlsxResult } from "../problem";
import type { CellStyle, Styles } from "../style";
import type { Workbook } from "../workbook";
import { child, childrenOf, numberAttribute, parseXml, type XmlElement } from "../xml/tree";
import type { Archive } from "../zip/archive";
import { type ColorReader, colorReader, themeColors } from "./colors";
import { readAlign, readBorder, readFill, readFont } from "./looks";
import { BUILT_IN } from "./numberFormats";
import { hasPart, partText, partTree, relationshipsOf } from "./parts";
import { workbookPart } from "./open";

/** The styles of a book: those of cells, and those that conditional formats lay over them. */
export interface StyleSheet extends Styles {
  readonly overlay: (index: number) => CellStyle;
  /** Reads colours by the book's theme and palette. */
  readonly color: ColorReader;
}

const EMPTY = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>';

/** The path of a part that the workbook points to by the last word of a relationship's type. */
export const workbookTarget = (archive: Archive, type: string): string | undefined =>
  relationshipsOf(archive, workbookPart(archive)).find(
    (relationship) => relationship.type === type && !relationship.external,
  )?.target;

const formatCodes = (root: XmlElement): Map<number, string> =>
  new Map([
    ...BUILT_IN,
    ...childrenOf(child(root, "numFmts"), "numFmt").map((element): [number, string] => [
      numberAttribute(element, "numFmtId") ?? -1,
      element.attributes.get("formatCode") ?? "General",
    ]),
  ]);

const lazily = <T>(count: number, make: (index: number) => T): ((index: number) => T) => {
  const made: T[] = [];
  return (index) => {
    const at = index >= 0 && index < count ? index : 0;
    return (made[at] ??= make(at));
  };
};

const readColors = (root: XmlElement, theme: XmlElement | undefined): ColorReader => {
  const own = childrenOf(child(child(root, "colors"), "indexedColors"), "rgbColor");
  const palette = own.map((element) => element.attributes.get("rgb")?.slice(-6) ?? "000000");
  return colorReader(themeColors(theme), palette.length > 0 ? palette : undefined);
};

/** A reader of cell formats by index. */
const lookReader = (
  root: XmlElement,
  xfs: readonly XmlElement[],
  numberFormat: (index: number) => string,
  color: ColorReader,
): ((index: number) => CellStyle) => {
  const fonts = childrenOf(child(root, "fonts"), "font");
  const fills = childrenOf(child(root, "fills"), "fill");
  const borders = childrenOf(child(root, "borders"), "border");
  const normal = readFont(fonts[0], color, undefined);
  return (index) => {
    const xf = xfs[index];
    const at = (name: string): number => numberAttribute(xf, name) ?? 0;
    const code = numberFormat(index);
    return {
      ...(code !== "General" && { numberFormat: code }),
      ...readFont(fonts[at("fontId")], color, normal.font),
      ...readFill(fills[at("fillId")], color, "fgColor"),
      ...readBorder(borders[at("borderId")], color),
      ...readAlign(child(xf, "alignment")),
    };
  };
};

/** What a conditional format lays over a cell. */
const readOverlay = (dxf: XmlElement | undefined, color: ColorReader): CellStyle => {
  const numberFormat = child(dxf, "numFmt")?.attributes.get("formatCode");
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...readFont(child(dxf, "font"), color, undefined),
    ...readFill(child(dxf, "fill"), color, "bgColor"),
    ...readBorder(child(dxf, "border"), color),
    ...readAlign(child(dxf, "alignment")),
  };
};

const parseStyles = (text: string, part: string, theme: XmlElement | undefined): StyleSheet => {
  const root = parseXml(text, part, false);
  const color = readColors(root, theme);
  const xfs = childrenOf(child(root, "cellXfs"), "xf");
  const overlays = childrenOf(child(root, "dxfs"), "dxf");
  const codes = formatCodes(root);
  const numberFormat = lazily(
    xfs.length,
    (index) => codes.get(numberAttribute(xfs[index], "numFmtId") ?? 0) ?? "General",
  );
  return {
    count: xfs.length,
    style: lazily(xfs.length, lookReader(root, xfs, numberFormat, color)),
    numberFormat,
    isDate: lazily(xfs.length, (index) => isDateFormat(numberFormat(index))),
    color,
    overlay: (index) => readOverlay(overlays[index], color),
  };
};

const sheets = new WeakMap<Archive, StyleSheet>();

/** The styles of a workbook, read once. A book without a styles part has one style, the normal one. */
export const stylesOf = (workbook: Workbook): StyleSheet => {
  const { archive } = workbook;
  const before = sheets.get(archive);
  if (before) return before;
  const part = workbookTarget(archive, "styles");
  const theme = workbookTarget(archive, "theme");
  const text = part !== undefined && hasPart(archive, part) ? partText(archive, part) : EMPTY;
  const styles = parseStyles(
    text,
    part ?? "",
    theme !== undefined && hasPart(archive, theme) ? partTree(archive, theme).root : undefined,
  );
  sheets.set(archive, styles);
  return styles;
};

/** The cell styles of a workbook: number formats, fonts, fills, borders and alignment by the index that a scan gives. */
export const readStyles = (workbook: Workbook): XlsxResult<Styles> =>
  attempt(() => stylesOf(workbook));
