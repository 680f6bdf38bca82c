import type { Color } from "../style";
import { child, numberAttribute, type XmlElement } from "../xml/tree";

/** Turns a color element into a colour; undefined for "automatic". */
export type ColorReader = (element: XmlElement | undefined) => Color | undefined;

/** The old palette of 64 colours (ECMA-376 Part 1, 18.8.27); the first eight stand twice. */
const BASE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const PALETTE = (
  `${BASE} ${BASE} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ` +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC " +
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Theme colours in the order in which cells number them, which is not that of the theme part: light before dark. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The twelve colours of a theme part; Office's own where the workbook has none. */
export const themeColors = (theme: XmlElement | undefined): readonly Color[] => {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, i) => {
    const color = child(scheme, name)?.children[0];
    return (
      color?.attributes.get("lastClr") ??
      color?.attributes.get("val") ??
      OFFICE_THEME[i] ??
      "000000"
    ).toUpperCase();
  });
};

const hue = (p: number, q: number, turn: number): number => {
  const t = ((turn % 1) + 1) % 1;
  if (t < 1 / 6) return p + (q - p) * 6 * t;
  if (t < 1 / 2) return q;
  return t < 2 / 3 ? p + (q - p) * (2 / 3 - t) * 6 : p;
};

/** Makes a colour lighter (tint above 0) or darker by its luminance (ECMA-376 Part 1, 18.8.19). */
export const tinted = (color: Color, tint: number): Color => {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const light = (max + min) / 2;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const sector =
    spread === 0
      ? 0
      : max === r
        ? (g - b) / spread
        : max === g
          ? 2 + (b - r) / spread
          : 4 + (r - g) / spread;
  const goal = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const q = goal < 0.5 ? goal * (1 + saturation) : goal + saturation - goal * saturation;
  const p = 2 * goal - q;
  return [1 / 3, 0, -1 / 3]
    .map((shift) =>
      Math.round(hue(p, q, sector / 6 + shift) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
};

/** A reader of colours for a theme, and for the palette of the workbook where it has one of its own. */
export const colorReader = (
  theme: readonly Color[],
  palette: readonly Color[] | undefined,
): ColorReader => {
  return (element) => {
    if (element === undefined) return undefined;
    const rgb = element.attributes.get("rgb");
    const themed = numberAttribute(element, "theme");
    const indexed = numberAttribute(element, "indexed");
    const plain =
      rgb?.slice(-6).toUpperCase() ??
      (themed !== undefined ? theme[themed] : (palette ?? PALETTE)[indexed ?? -1]);
    const tint = numberAttribute(element, "tint") ?? 0;
    return plain === undefined || tint === 0 ? plain : tinted(plain, tint);
  };
};
