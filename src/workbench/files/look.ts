import type { CellStyle, Styles } from "../../xlsx";
import type { Style } from "../model";

const HORIZONTAL: Readonly<Record<string, NonNullable<Style["horizontal"]>>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, NonNullable<Style["vertical"]>>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const backwards = <V extends string>(
  names: Readonly<Record<string, V>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(names).map(([file, model]) => [model, file]));
const FILE_HORIZONTAL = backwards(HORIZONTAL);
const FILE_VERTICAL = backwards(VERTICAL);

/** Gives the look of each cell format of a file, the same object for the same index; undefined for the plain one. */
export function looksOf(styles: Styles): (index: number) => Style | undefined {
  const known = new Map<number, Style | undefined>();
  return (index) => {
    if (!known.has(index))
      known.set(index, index === 0 ? undefined : { ...fromFile(styles.style(index)), xf: index });
    return known.get(index);
  };
}

/** A look as the file has it, in the model's form. */
export function fromFile({ numberFormat, font, fill, align }: CellStyle): Style {
  const horizontal = align?.horizontal && HORIZONTAL[align.horizontal];
  const vertical = align?.vertical && VERTICAL[align.vertical];
  return {
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { numberFormat }),
    ...(fill ? { fill: `#${fill}` } : {}),
    ...(font?.color === undefined ? {} : { fontColor: `#${font.color}` }),
    ...(font?.name === undefined ? {} : { fontName: font.name }),
    ...(font?.size === undefined ? {} : { fontSize: font.size }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.strike ? { strikethrough: true } : {}),
    ...(align?.wrap ? { wrap: true } : {}),
    ...(horizontal === undefined || horizontal === "General" ? {} : { horizontal }),
    ...(vertical === undefined || vertical === "Bottom" ? {} : { vertical }),
  };
}

/** What a style has that differs from the look it came with, in the file's form; undefined when nothing does. */
export function toFile(style: Style | undefined, from: Style | undefined): CellStyle | undefined {
  const has = (member: keyof Style) => style?.[member] !== from?.[member];
  const colour = (value: string | undefined) => value?.replace("#", "").toUpperCase();
  const font = {
    ...(has("fontName") && style?.fontName !== undefined ? { name: style.fontName } : {}),
    ...(has("fontSize") && style?.fontSize !== undefined ? { size: style.fontSize } : {}),
    ...(has("bold") ? { bold: style?.bold ?? false } : {}),
    ...(has("italic") ? { italic: style?.italic ?? false } : {}),
    ...(has("underline") ? { underline: style?.underline ?? false } : {}),
    ...(has("strikethrough") ? { strike: style?.strikethrough ?? false } : {}),
    ...(has("fontColor") ? { color: colour(style?.fontColor) ?? "000000" } : {}),
  };
  const align = {
    ...(has("wrap") ? { wrap: style?.wrap ?? false } : {}),
    ...(has("horizontal") ? { horizontal: FILE_HORIZONTAL[style?.horizontal ?? "General"] } : {}),
    ...(has("vertical") ? { vertical: FILE_VERTICAL[style?.vertical ?? "Bottom"] } : {}),
  };
  const all = {
    ...(has("numberFormat") ? { numberFormat: style?.numberFormat ?? "General" } : {}),
    ...(has("fill") ? { fill: colour(style?.fill) ?? null } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(Object.keys(align).length > 0 ? { align: align as NonNullable<CellStyle["align"]> } : {}),
  };
  return Object.keys(all).length > 0 ? all : undefined;
}

/** Excel's usual font is seven pixels wide a digit; a point is 4/3 of a pixel. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** A column's width in the file (characters) in points. */
export const toPoints = (characters: number): number => characters * POINTS_PER_CHARACTER;

/** A column's width in points in the file's characters. */
export const toCharacters = (points: number): number => points / POINTS_PER_CHARACTER;
