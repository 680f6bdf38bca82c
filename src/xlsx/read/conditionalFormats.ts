import { parseRanges } from "../address";
import type {
  CompareOperator,
  ConditionalFormat,
  FormatPoint,
  FormatRule,
  TextOperator,
} from "../frame";
import type { CellStyle } from "../style";
import {
  booleanAttribute,
  child,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/tree";
import type { ColorReader } from "./colors";
import type { StyleSheet } from "./styles";

const POINTS: readonly FormatPoint["at"][] = [
  "min",
  "max",
  "num",
  "percent",
  "percentile",
  "formula",
];

const readPoint = (element: XmlElement | undefined): FormatPoint => {
  const value = element?.attributes.get("val");
  return {
    at: POINTS.find((at) => at === element?.attributes.get("type")) ?? "num",
    ...(value !== undefined && { value }),
  };
};

const readScale = (scale: XmlElement, color: ColorReader): FormatRule => {
  const colors = childrenOf(scale, "color");
  return {
    kind: "colorScale",
    points: childrenOf(scale, "cfvo").map((point, i) => ({
      ...readPoint(point),
      color: color(colors[i]) ?? "FFFFFF",
    })),
  };
};

const readBar = (bar: XmlElement, color: ColorReader): FormatRule => {
  const [min, max] = childrenOf(bar, "cfvo");
  return {
    kind: "dataBar",
    min: readPoint(min),
    max: readPoint(max),
    color: color(child(bar, "color")) ?? "638EC6",
  };
};

const readIcons = (icons: XmlElement): FormatRule => ({
  kind: "iconSet",
  icons: icons.attributes.get("iconSet") ?? "3TrafficLights1",
  points: childrenOf(icons, "cfvo").map(readPoint),
});

const TEXT_RULES: ReadonlyMap<string, TextOperator> = new Map([
  ["containsText", "contains"],
  ["notContainsText", "notContains"],
  ["beginsWith", "beginsWith"],
  ["endsWith", "endsWith"],
]);

const readRule = (
  element: XmlElement,
  text: string,
  style: CellStyle,
  color: ColorReader,
): FormatRule => {
  const type = element.attributes.get("type") ?? "";
  const formulas = childrenOf(element, "formula").map((formula) => textOf(formula, text));
  const stop = booleanAttribute(element, "stopIfTrue", false) ? { stop: true } : {};
  const [scale, bar, icons] = ["colorScale", "dataBar", "iconSet"].map((name) =>
    child(element, name),
  );
  if (type === "expression")
    return { kind: "expression", formula: formulas[0] ?? "", style, ...stop };
  if (type === "cellIs")
    return {
      kind: "cellIs",
      operator: (element.attributes.get("operator") ?? "equal") as CompareOperator,
      formulas,
      style,
      ...stop,
    };
  const operator = TEXT_RULES.get(type);
  const wanted = element.attributes.get("text");
  // Without a text it looks for that of a cell, which only its formula says.
  if (operator !== undefined && wanted !== undefined)
    return { kind: "text", operator, text: wanted, style, ...stop };
  if (scale) return readScale(scale, color);
  if (bar) return readBar(bar, color);
  return icons ? readIcons(icons) : { kind: "other", type, style };
};

/**
 * The conditional formats of a sheet, the strongest first: files give each rule a priority over the whole sheet, and a format
 * stands by its strongest rule. Those of Office's extension list (newer bars and icons) are kept in the file but not read.
 */
export const readConditionalFormats = (
  root: XmlElement,
  text: string,
  styles: StyleSheet,
  color: ColorReader,
): ConditionalFormat[] => {
  const priority = (rule: XmlElement | undefined): number =>
    numberAttribute(rule, "priority") ?? Number.MAX_SAFE_INTEGER;
  return childrenOf(root, "conditionalFormatting")
    .map((element) => ({
      ranges: parseRanges(element.attributes.get("sqref") ?? ""),
      rules: childrenOf(element, "cfRule").sort((a, b) => priority(a) - priority(b)),
    }))
    .sort((a, b) => priority(a.rules[0]) - priority(b.rules[0]))
    .map(({ ranges, rules }) => ({
      ranges,
      rules: rules.map((rule) =>
        readRule(rule, text, styles.overlay(numberAttribute(rule, "dxfId") ?? -1), color),
      ),
    }));
};
