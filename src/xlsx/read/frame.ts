import { parseRange, parseRanges, type Range } from "../address";
import type { ColumnLook, DataValidation, SheetFrame } from "../frame";
import { unescapeCellText } from "../xml/escape";
import {
  booleanAttribute,
  child,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/tree";
import { readConditionalFormats } from "./conditionalFormats";
import type { ColorReader } from "./colors";
import type { StyleSheet } from "./styles";

/** What a frame is read from: a worksheet with its rows cut out, and the colours and overlays of its book. */
export interface FrameSource {
  readonly root: XmlElement;
  readonly text: string;
  readonly styles: StyleSheet;
  readonly color: ColorReader;
}

const readColumns = (root: XmlElement): ColumnLook[] =>
  childrenOf(child(root, "cols"), "col").map((element) => {
    const from = (numberAttribute(element, "min") ?? 1) - 1;
    const [width, style] = [numberAttribute(element, "width"), numberAttribute(element, "style")];
    return {
      from,
      to: (numberAttribute(element, "max") ?? from + 1) - 1,
      ...(width !== undefined && { width }),
      ...(booleanAttribute(element, "hidden", false) && { hidden: true }),
      ...(style !== undefined && { style }),
    };
  });

const readFreeze = (view: XmlElement | undefined): SheetFrame["freeze"] => {
  const pane = child(view, "pane");
  const frozen = pane?.attributes.get("state")?.startsWith("frozen") ?? false;
  return frozen
    ? { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 }
    : { rows: 0, columns: 0 };
};

const MESSAGE_STYLES = ["stop", "warning", "information"] as const;

const readMessage = (
  element: XmlElement,
  kind: "prompt" | "error",
): { title: string; text: string } | undefined => {
  const word = (name: string): string => unescapeCellText(element.attributes.get(name) ?? "");
  const message = { title: word(`${kind}Title`), text: word(kind) };
  return message.title === "" && message.text === "" ? undefined : message;
};

const readValidation = (element: XmlElement, text: string): DataValidation => {
  const prompt = readMessage(element, "prompt");
  const error = readMessage(element, "error");
  const style = MESSAGE_STYLES.find((word) => word === element.attributes.get("errorStyle"));
  const operator = element.attributes.get("operator") as DataValidation["operator"];
  return {
    ranges: parseRanges(element.attributes.get("sqref") ?? ""),
    type: (element.attributes.get("type") ?? "none") as DataValidation["type"],
    ...(operator && { operator }),
    formulas: ["formula1", "formula2"]
      .map((name) => textOf(child(element, name), text))
      .filter((formula) => formula !== ""),
    ...(booleanAttribute(element, "allowBlank", false) && { allowBlank: true }),
    ...(prompt && { prompt }),
    ...(error && { error: { ...error, ...(style && { style }) } }),
  };
};

const rangesIn = (parent: XmlElement | undefined, name: string): Range[] =>
  childrenOf(parent, name)
    .map((element) => parseRange(element.attributes.get("ref") ?? ""))
    .filter((range) => range !== undefined);

/** Everything of a worksheet but its rows. */
export const readFrame = ({
  root,
  text,
  styles,
  color,
}: FrameSource): Omit<SheetFrame, "rows" | "used" | "complete"> => {
  const view = child(child(root, "sheetViews"), "sheetView");
  const format = child(root, "sheetFormatPr");
  const dimension = parseRange(child(root, "dimension")?.attributes.get("ref") ?? "");
  const [width, height] = [
    numberAttribute(format, "defaultColWidth"),
    numberAttribute(format, "defaultRowHeight"),
  ];
  const tabColor = color(child(child(root, "sheetPr"), "tabColor"));
  const [autoFilter] = rangesIn(root, "autoFilter");
  return {
    ...(dimension && { dimension }),
    columns: readColumns(root),
    ...(width !== undefined && { defaultColumnWidth: width }),
    ...(height !== undefined && { defaultRowHeight: height }),
    merges: rangesIn(child(root, "mergeCells"), "mergeCell"),
    freeze: readFreeze(view),
    gridLines: booleanAttribute(view, "showGridLines", true),
    ...(tabColor !== undefined && { tabColor }),
    ...(autoFilter && { autoFilter }),
    ...(booleanAttribute(child(root, "sheetProtection"), "sheet", false) && { protected: true }),
    conditionalFormats: readConditionalFormats(root, text, styles, color),
    dataValidations: childrenOf(child(root, "dataValidations"), "dataValidation").map((element) =>
      readValidation(element, text),
    ),
  };
};
