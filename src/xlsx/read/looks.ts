import type { AlignStyle, BorderEdge, BorderStyle, CellStyle, FontStyle } from "../style";
import { booleanAttribute, child, numberAttribute, type XmlElement } from "../xml/tree";
import type { ColorReader } from "./colors";

const flag = (font: XmlElement, name: string): boolean => {
  const element = child(font, name);
  return (
    element !== undefined &&
    booleanAttribute(element, "val", true) &&
    element.attributes.get("val") !== "none"
  );
};

/** A font, without what is as in `normal`; nothing at all where nothing differs. */
export const readFont = (
  element: XmlElement | undefined,
  color: ColorReader,
  normal: FontStyle | undefined,
): Pick<CellStyle, "font"> => {
  if (element === undefined) return {};
  const value = (name: string): string | undefined => child(element, name)?.attributes.get("val");
  const found: FontStyle = {
    ...(value("name") !== undefined && { name: value("name") ?? "" }),
    ...(numberAttribute(child(element, "sz"), "val") !== undefined && {
      size: numberAttribute(child(element, "sz"), "val") ?? 0,
    }),
    ...(flag(element, "b") && { bold: true }),
    ...(flag(element, "i") && { italic: true }),
    ...(flag(element, "u") && { underline: true }),
    ...(flag(element, "strike") && { strike: true }),
    ...(color(child(element, "color")) !== undefined && {
      color: color(child(element, "color")) ?? "",
    }),
  };
  const own = Object.entries(found).filter(
    ([key, value]) => normal?.[key as keyof FontStyle] !== value,
  );
  return own.length > 0 ? { font: Object.fromEntries(own) } : {};
};

/** A fill as one colour; `main` names the colour that a solid pattern shows (cells and overlays disagree there). */
export const readFill = (
  element: XmlElement | undefined,
  color: ColorReader,
  main: "fgColor" | "bgColor",
): Pick<CellStyle, "fill"> => {
  const pattern = child(element, "patternFill");
  const stop = child(child(child(element, "gradientFill"), "stop"), "color");
  const kind = pattern?.attributes.get("patternType");
  if (kind === "none" || (kind === undefined && main === "fgColor" && !stop)) return {};
  const fill = color(
    stop ?? child(pattern, main) ?? child(pattern, main === "fgColor" ? "bgColor" : "fgColor"),
  );
  return fill === undefined ? {} : { fill };
};

const readEdge = (element: XmlElement | undefined, color: ColorReader): BorderEdge | undefined => {
  const line = element?.attributes.get("style");
  if (line === undefined || line === "none") return undefined;
  const edgeColor = color(child(element, "color"));
  return { line, ...(edgeColor !== undefined && { color: edgeColor }) };
};

/** A border; nothing where it has no edge. */
export const readBorder = (
  element: XmlElement | undefined,
  color: ColorReader,
): Pick<CellStyle, "border"> => {
  const [left, right, top, bottom] = ["left", "right", "top", "bottom"].map((side) =>
    readEdge(child(element, side), color),
  );
  const border: BorderStyle = {
    ...(left && { left }),
    ...(right && { right }),
    ...(top && { top }),
    ...(bottom && { bottom }),
  };
  return Object.keys(border).length > 0 ? { border } : {};
};

/** Alignment; nothing where it is as by default. */
export const readAlign = (element: XmlElement | undefined): Pick<CellStyle, "align"> => {
  if (element === undefined) return {};
  const word = (name: string): string | undefined => element.attributes.get(name);
  const [indent, rotation] = [
    numberAttribute(element, "indent"),
    numberAttribute(element, "textRotation"),
  ];
  const align = {
    ...(word("horizontal") !== undefined && { horizontal: word("horizontal") }),
    ...(word("vertical") !== undefined && { vertical: word("vertical") }),
    ...(booleanAttribute(element, "wrapText", false) && { wrap: true }),
    ...(indent && { indent }),
    ...(rotation && { rotation }),
  } as AlignStyle;
  return Object.keys(align).length > 0 ? { align } : {};
};
