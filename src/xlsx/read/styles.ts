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

/** Reads the styles from the text of styles.xml and, where there is one, of the theme. */
export const parseStyles = (
  text: string,
  part: string,
  theme: XmlElement | undefined,
): StyleSheet => {
  const root = parseXml(text, part, false);
  const palette = childrenOf(child(child(root, "colors"), "indexedColors"), "rgbColor").map(
    (element) => element.attributes.get("rgb")?.slice(-6) ?? "000000",
  );
  const color = colorReader(themeColors(theme), palette.length > 0 ? palette : undefined);
  const list = (outer: string, inner: string): XmlElement[] =>
    childrenOf(child(root, outer), inner);
  const [xfs, fonts, fills, borders, overlays] = [
    list("cellXfs", "xf"),
    list("fonts", "font"),
    list("fills", "fill"),
    list("borders", "border"),
    list("dxfs", "dxf"),
  ];
  const codes = formatCodes(root);
  const code = (index: number): string =>
    codes.get(numberAttribute(xfs[index], "numFmtId") ?? 0) ?? "General";
  const normal = readFont(fonts[0], color, undefined);
  const cellStyle = (index: number): CellStyle => {
    const xf = xfs[index];
    const at = (name: string): number => numberAttribute(xf, name) ?? 0;
    const numberFormat = code(index);
    return {
      ...(numberFormat !== "General" && { numberFormat }),
      ...readFont(fonts[at("fontId")], color, normal.font),
      ...readFill(fills[at("fillId")], color, "fgColor"),
      ...readBorder(borders[at("borderId")], color),
      ...readAlign(child(xf, "alignment")),
    };
  };
  const overlay = (index: number): CellStyle => {
    const dxf = overlays[index];
    const numberFormat = child(dxf, "numFmt")?.attributes.get("formatCode");
    return {
      ...(numberFormat !== undefined && { numberFormat }),
      ...readFont(child(dxf, "font"), color, undefined),
      ...readFill(child(dxf, "fill"), color, "bgColor"),
      ...readBorder(child(dxf, "border"), color),
      ...readAlign(child(dxf, "alignment")),
    };
  };
  const numberFormat = lazily(xfs.length, code);
  const none: CellStyle = {};
  return {
    count: xfs.length,
    style: lazily(xfs.length, cellStyle),
    numberFormat,
    isDate: lazily(xfs.length, (index) => isDateFormat(numberFormat(index))),
    color,
    overlay: (index) => (index >= 0 && index < overlays.length ? overlay(index) : none),
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
