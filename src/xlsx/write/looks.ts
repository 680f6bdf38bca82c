import type { AlignStyle, BorderEdge, BorderStyle, CellStyle, FontStyle } from "../style";
import { escapeAttribute } from "../xml/escape";

/** The children of an element as text, by local name. */
export type Pieces = ReadonlyMap<string, string>;

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );
const SIDES = ["left", "right", "top", "bottom"] as const;

/** Attributes in the given order; those without a value are left out. */
export const attributes = (
  values: Readonly<Record<string, string | number | boolean | undefined>>,
): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === "boolean" ? Number(value) : escapeAttribute(String(value))}"`,
    )
    .join("");

const fontPieces = (p: string, font: FontStyle): Record<string, string | undefined> => {
  const flag = (name: string, on: boolean | undefined): string | undefined =>
    on === undefined ? undefined : on ? `<${p}${name}/>` : "";
  return {
    b: flag("b", font.bold),
    i: flag("i", font.italic),
    strike: flag("strike", font.strike),
    u: flag("u", font.underline),
    sz: font.size === undefined ? undefined : `<${p}sz val="${font.size}"/>`,
    color: font.color === undefined ? undefined : `<${p}color rgb="FF${font.color}"/>`,
    name: font.name === undefined ? undefined : `<${p}name${attributes({ val: font.name })}/>`,
    // These say more of the old font's name.
    ...(font.name !== undefined && { family: "", charset: "", scheme: "" }),
  };
};

/** A font: `base` with what `font` changes. */
export const fontXml = (p: string, base: Pieces, font: FontStyle): string => {
  const changes = fontPieces(p, font);
  const others = [...base.keys()].filter((name) => !FONT_ORDER.includes(name));
  return `<${p}font>${[...FONT_ORDER, ...others].map((name) => changes[name] ?? base.get(name) ?? "").join("")}</${p}font>`;
};

/** A solid fill of a cell. */
export const fillXml = (p: string, fill: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

const edgeXml = (p: string, side: string, edge: BorderEdge): string =>
  `<${p}${side}${attributes({ style: edge.line })}>${edge.color === undefined ? `<${p}color auto="1"/>` : `<${p}color rgb="FF${edge.color}"/>`}</${p}${side}>`;

/** A border: `base` with the edges that `border` has. */
export const borderXml = (p: string, base: Pieces, border: BorderStyle): string => {
  const sides = SIDES.map((side) =>
    border[side] ? edgeXml(p, side, border[side]) : (base.get(side) ?? `<${p}${side}/>`),
  );
  return `<${p}border>${sides.join("")}${base.get("diagonal") ?? `<${p}diagonal/>`}</${p}border>`;
};

/** Attributes of an alignment that change. */
export const alignAttributes = (align: AlignStyle): Record<string, string | undefined> => {
  const said: Record<string, string | undefined> = {};
  if (align.horizontal !== undefined) said["horizontal"] = align.horizontal;
  if (align.vertical !== undefined) said["vertical"] = align.vertical;
  if (align.wrap !== undefined) said["wrapText"] = align.wrap ? "1" : undefined;
  if (align.indent !== undefined)
    said["indent"] = align.indent === 0 ? undefined : String(align.indent);
  if (align.rotation !== undefined)
    said["textRotation"] = align.rotation === 0 ? undefined : String(align.rotation);
  return said;
};

/** The look that a conditional format lays over a cell; its solid fill shows the background colour, unlike a cell's. */
export const overlayXml = (
  p: string,
  style: CellStyle,
  formatId: (code: string) => number,
): string => {
  const { font, numberFormat, fill, border } = style;
  const parts = [
    font ? fontXml(p, new Map(), font) : "",
    numberFormat === undefined
      ? ""
      : `<${p}numFmt${attributes({ numFmtId: formatId(numberFormat), formatCode: numberFormat })}/>`,
    typeof fill === "string"
      ? `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill>`
      : "",
    border
      ? `<${p}border>${SIDES.map((side) => (border[side] ? edgeXml(p, side, border[side]) : "")).join("")}</${p}border>`
      : "",
  ];
  return `<${p}dxf>${parts.join("")}</${p}dxf>`;
};
