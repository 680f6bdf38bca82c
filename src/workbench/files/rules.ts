import type {
  CompareOperator,
  ConditionalFormat as FileFormat,
  DataValidation,
  FormatRule,
  Range,
  TextOperator,
} from "../../xlsx";
import type { Area, ConditionalFormat, ConditionalRule, SheetId, Validation } from "../model";
import { fileFormula, shownFormula } from "./formulaText";
import { fromFile, toFile } from "./look";

/** A range of the file as an area. */
export const toArea = ({ top, left, bottom, right }: Range): Area => ({
  row: top,
  column: left,
  rows: bottom - top + 1,
  columns: right - left + 1,
});

/** An area as a range of the file. */
export const toRange = ({ row, column, rows, columns }: Area): Range => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

const OPERATORS: Readonly<Record<string, CompareOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const TEXTS: Readonly<Record<string, TextOperator>> = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const officeText = (operator: TextOperator): string =>
  Object.entries(TEXTS).find(([, file]) => file === operator)?.[0] ?? "Contains";

const officeOperator = (operator: CompareOperator | undefined) =>
  Object.entries(OPERATORS).find(([, file]) => file === operator)?.[0] ?? "Between";

/** The conditional formats of a sheet in the model's form, the first one being the strongest. */
export function readFormats(
  formats: readonly FileFormat[],
  sheet: SheetId,
  nextId: () => string,
): ConditionalFormat[] {
  return formats.flatMap(({ ranges, rules }) =>
    rules.map((rule) => ({
      id: nextId(),
      sheet,
      areas: ranges.map(toArea),
      rule: readRule(rule),
      style: "style" in rule ? fromFile(rule.style) : {},
      stopIfTrue: "stop" in rule && rule.stop === true,
    })),
  );
}

function readRule(rule: FormatRule): ConditionalRule {
  if (rule.kind === "expression")
    return { kind: "custom", formula: shownFormula(rule.formula, []) };
  if (rule.kind === "cellIs") {
    const [first = "", second] = rule.formulas.map((formula) => shownFormula(formula, []));
    return {
      kind: "cellValue",
      operator: officeOperator(rule.operator),
      formula1: first,
      ...(second === undefined ? {} : { formula2: second }),
    };
  }
  if (rule.kind === "text")
    return { kind: "containsText", operator: officeText(rule.operator), text: rule.text };
  return { kind: "other", type: rule.kind === "other" ? rule.type : rule.kind };
}

/** A conditional format as the file writes it; undefined for kinds that it cannot write. */
export function writeFormat({
  areas,
  rule,
  style,
  stopIfTrue,
}: ConditionalFormat): FileFormat | undefined {
  const look = { style: toFile(style, undefined) ?? {}, ...(stopIfTrue ? { stop: true } : {}) };
  const ranges = areas.map(toRange);
  if (rule.kind === "custom")
    return {
      ranges,
      rules: [{ kind: "expression", formula: fileFormula(rule.formula, []), ...look }],
    };
  if (rule.kind === "cellValue") {
    const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(
      (formula) => fileFormula(formula, []),
    );
    return {
      ranges,
      rules: [{ kind: "cellIs", operator: OPERATORS[rule.operator] ?? "equal", formulas, ...look }],
    };
  }
  if (rule.kind === "containsText")
    return {
      ranges,
      rules: [
        { kind: "text", operator: TEXTS[rule.operator] ?? "contains", text: rule.text, ...look },
      ],
    };
  return undefined;
}

const KINDS: Readonly<Record<string, DataValidation["type"]>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
  custom: "custom",
};

/** The data validations of a sheet in the model's form. */
export function readValidations(
  validations: readonly DataValidation[],
  sheet: SheetId,
): Validation[] {
  return validations.flatMap((validation) => {
    const kind = Object.entries(KINDS).find(([, type]) => type === validation.type)?.[0];
    if (kind === undefined) return [];
    const rule = { [kind]: readCondition(validation) };
    return validation.ranges.map((range) => ({
      sheet,
      area: toArea(range),
      rule,
      ignoreBlanks: validation.allowBlank ?? true,
      ...(validation.prompt
        ? {
            prompt: {
              showPrompt: true,
              title: validation.prompt.title,
              message: validation.prompt.text,
            },
          }
        : {}),
      ...(validation.error
        ? {
            errorAlert: {
              showAlert: true,
              title: validation.error.title,
              message: validation.error.text,
              style: titleCase(validation.error.style ?? "stop"),
            },
          }
        : {}),
    }));
  });
}

function readCondition({
  type,
  formulas: [first = "", second],
  operator,
}: DataValidation): Readonly<Record<string, unknown>> {
  if (type === "list")
    return {
      source: /^".*"$/su.test(first) ? first.slice(1, -1) : `=${first}`,
      inCellDropDown: true,
    };
  if (type === "custom") return { formula: `=${first}` };
  return {
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
    operator: officeOperator(operator),
  };
}

/** A data validation as the file writes it; undefined for a rule that is none. */
export function writeValidation({
  area,
  rule,
  ignoreBlanks,
  prompt,
  errorAlert,
}: Validation): DataValidation | undefined {
  const [kind, condition] = Object.entries(rule)[0] ?? [];
  const type = kind === undefined ? undefined : KINDS[kind];
  if (type === undefined || typeof condition !== "object" || condition === null) return undefined;
  const given = condition as Readonly<Record<string, unknown>>;
  return {
    ranges: [toRange(area)],
    type,
    ...(type === "list" || type === "custom"
      ? {}
      : { operator: OPERATORS[text(given.operator)] ?? "between" }),
    formulas: conditionFormulas(type, given),
    allowBlank: ignoreBlanks,
    ...(prompt ? { prompt: { title: text(prompt.title), text: text(prompt.message) } } : {}),
    ...(errorAlert
      ? {
          error: {
            title: text(errorAlert.title),
            text: text(errorAlert.message),
            style: alertStyle(text(errorAlert.style)),
          },
        }
      : {}),
  };
}

function conditionFormulas(
  type: DataValidation["type"],
  given: Readonly<Record<string, unknown>>,
): string[] {
  const source = text(given.source);
  if (type === "list") return [source.startsWith("=") ? source.slice(1) : `"${source}"`];
  if (type === "custom") return [fileFormula(text(given.formula), [])];
  return [given.formula1, given.formula2]
    .filter((formula) => formula !== undefined && formula !== "")
    .map((formula) => fileFormula(text(formula), []));
}

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const titleCase = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);
const alertStyle = (style: string) =>
  style === "Warning" || style === "Information"
    ? (style.toLowerCase() as "warning" | "information")
    : "stop";
