import { cellName, rangeName } from "../address";
import type {
  ConditionalFormat,
  DataValidation,
  FormatPoint,
  FormatRule,
  TextOperator,
} from "../frame";
import type { CellStyle } from "../style";
import { escapeCellText, escapeText } from "../xml/escape";
import { attributes } from "./looks";

/** Finds or makes the number of a conditional look. */
export type OverlayOf = (style: CellStyle) => number;

const formulasXml = (p: string, formulas: readonly string[]): string =>
  formulas.map((formula) => `<${p}formula>${escapeText(formula)}</${p}formula>`).join("");

const pointXml = (p: string, { at, value }: FormatPoint): string =>
  `<${p}cfvo${attributes({ type: at, val: value })}/>`;

const colorXml = (p: string, color: string): string => `<${p}color rgb="FF${color}"/>`;

/** The types of rules on texts, and the word that stands in them as operator. */
const TEXT_RULES: Readonly<Record<TextOperator, readonly [type: string, operator: string]>> = {
  contains: ["containsText", "containsText"],
  notContains: ["notContainsText", "notContains"],
  beginsWith: ["beginsWith", "beginsWith"],
  endsWith: ["endsWith", "endsWith"],
};

/** A rule on texts says twice what it looks for: readers go by this formula on its first cell (ECMA-376 Part 1, 18.18.12). */
const textFormula = (operator: TextOperator, text: string, cell: string): string => {
  const wanted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${wanted},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${wanted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${wanted}))=${wanted}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${wanted}))=${wanted}`;
  }
};

const ruleContent = (
  p: string,
  rule: Exclude<FormatRule, { kind: "other" }>,
  cell: string,
): string => {
  switch (rule.kind) {
    case "text":
      return formulasXml(p, [textFormula(rule.operator, rule.text, cell)]);
    case "expression":
      return formulasXml(p, [rule.formula]);
    case "cellIs":
      return formulasXml(p, rule.formulas);
    case "colorScale":
      return `<${p}colorScale>${rule.points.map((point) => pointXml(p, point)).join("")}${rule.points.map(({ color }) => colorXml(p, color)).join("")}</${p}colorScale>`;
    case "dataBar":
      return `<${p}dataBar>${pointXml(p, rule.min)}${pointXml(p, rule.max)}${colorXml(p, rule.color)}</${p}dataBar>`;
    case "iconSet":
      return `<${p}iconSet${attributes({ iconSet: rule.icons })}>${rule.points.map((point) => pointXml(p, point)).join("")}</${p}iconSet>`;
  }
};

const ruleXml = (
  p: string,
  rule: FormatRule,
  cell: string,
  priority: number,
  overlayOf: OverlayOf,
): string => {
  // A rule of a kind that this room does not model is only read.
  if (rule.kind === "other") return "";
  const styled =
    rule.kind === "expression" || rule.kind === "cellIs" || rule.kind === "text"
      ? { dxfId: overlayOf(rule.style), stop: rule.stop }
      : undefined;
  const [type, operator] =
    rule.kind === "text"
      ? TEXT_RULES[rule.operator]
      : [rule.kind, rule.kind === "cellIs" ? rule.operator : undefined];
  const tag = {
    type,
    dxfId: styled?.dxfId,
    priority,
    stopIfTrue: styled?.stop,
    operator,
    text: rule.kind === "text" ? rule.text : undefined,
  };
  return `<${p}cfRule${attributes(tag)}>${ruleContent(p, rule, cell)}</${p}cfRule>`;
};

/** Formulas of a format are relative to this cell. */
const firstCell = ({ ranges: [first] }: ConditionalFormat): string =>
  first === undefined ? "A1" : cellName(first.top, first.left);

/** A conditional format whose first rule has the given priority (1 is the strongest of a sheet). */
export const conditionalFormatXml = (
  p: string,
  format: ConditionalFormat,
  priority: number,
  overlayOf: OverlayOf,
): string =>
  `<${p}conditionalFormatting sqref="${format.ranges.map(rangeName).join(" ")}">` +
  `${format.rules.map((rule, i) => ruleXml(p, rule, firstCell(format), priority + i, overlayOf)).join("")}</${p}conditionalFormatting>`;

/** A data validation. */
export const validationXml = (p: string, validation: DataValidation): string => {
  const { ranges, type, operator, formulas, allowBlank, prompt, error } = validation;
  const message = (text: string | undefined): string | undefined =>
    text === undefined || text === "" ? undefined : escapeCellText(text);
  const tag = attributes({
    type,
    errorStyle: error?.style,
    operator,
    allowBlank,
    showInputMessage: prompt && true,
    showErrorMessage: error && true,
    errorTitle: message(error?.title),
    error: message(error?.text),
    promptTitle: message(prompt?.title),
    prompt: message(prompt?.text),
    sqref: ranges.map(rangeName).join(" "),
  });
  const content = formulas
    .map((formula, i) => `<${p}formula${i + 1}>${escapeText(formula)}</${p}formula${i + 1}>`)
    .join("");
  return `<${p}dataValidation${tag}>${content}</${p}dataValidation>`;
};
