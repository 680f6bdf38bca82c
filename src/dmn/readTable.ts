import { Unread } from "./fault";
import type { Aggregation, DmnColumn, DmnOutput, DmnRule, DmnTable, HitPolicy } from "./model";
import { attribute, childNamed, childrenNamed, textOf, type Element } from "./xml/element";

const POLICIES: ReadonlyMap<string, HitPolicy> = new Map([
  ["UNIQUE", "U"],
  ["FIRST", "F"],
  ["ANY", "A"],
  ["PRIORITY", "P"],
  ["COLLECT", "C"],
  ["RULE ORDER", "R"],
  ["OUTPUT ORDER", "O"],
]);

const AGGREGATIONS: ReadonlyMap<string, Aggregation> = new Map([
  ["SUM", "sum"],
  ["MIN", "min"],
  ["MAX", "max"],
  ["COUNT", "count"],
]);

/** Throws Unread where an element states another language than FEEL. */
export const checkLanguage = (element: Element, within: string): void => {
  const language = attribute(element, "expressionLanguage");
  if (language !== null && !/feel/i.test(language))
    throw new Unread({ code: "other-language", language, within });
};

/** A type's name without the prefix that DMN 1.1 has ("feel:string"). */
export const typeName = (name: string | null): string | null => name?.replace(/^feel:/, "") ?? null;

const columnOf = (element: Element, table: string): DmnColumn => {
  const expression = childNamed(element, "inputExpression");
  const text = textOf(expression, "text");
  if (expression === undefined || text === null)
    throw new Unread({
      code: "missing",
      element: "inputExpression",
      within: table,
      line: element.line,
    });
  checkLanguage(expression, table);
  return {
    text,
    label: attribute(element, "label"),
    type: typeName(attribute(expression, "typeRef")),
    values: textOf(childNamed(element, "inputValues"), "text"),
  };
};

const outputOf = (element: Element): DmnOutput => ({
  name: attribute(element, "name"),
  type: typeName(attribute(element, "typeRef")),
  values: textOf(childNamed(element, "outputValues"), "text"),
  standard: textOf(childNamed(element, "defaultOutputEntry"), "text"),
});

const labelOf = (rule: Element): string | null => {
  const described = textOf(rule, "description");
  if (described !== null) return described;
  const annotations = childrenNamed(rule, "annotationEntry");
  return annotations.map((each) => textOf(each, "text")).find((each) => each !== null) ?? null;
};

const ruleOf = (element: Element, table: string): DmnRule => {
  const entries = (name: string): readonly (string | null)[] =>
    childrenNamed(element, name).map((entry) => {
      checkLanguage(entry, table);
      return textOf(entry, "text");
    });
  return {
    id: attribute(element, "id"),
    // Camunda leaves a cell empty that is "-".
    cells: entries("inputEntry").map((text) => text ?? "-"),
    entries: entries("outputEntry").map((text) => text ?? ""),
    label: labelOf(element),
  };
};

const checkCells = (table: string, rules: readonly DmnRule[], columns: number, outputs: number) => {
  const faults = rules.flatMap(({ cells, entries }, index) => {
    const rule = { code: "wrong-cells", table, rule: index + 1 } as const;
    return [
      ...(cells.length === columns
        ? []
        : [{ ...rule, part: "input", got: cells.length, wanted: columns } as const]),
      ...(entries.length === outputs
        ? []
        : [{ ...rule, part: "output", got: entries.length, wanted: outputs } as const]),
    ];
  });
  if (faults.length > 0) throw new Unread(...faults);
};

/**
 * Reads a decisionTable element; `table` is what the table is called in faults. Without a hit policy it is U, as DMN has it.
 * Throws Unread: missing, other-language, unknown-hit-policy, unknown-aggregation, wrong-cells.
 */
export const readTable = (element: Element, table: string): DmnTable => {
  const policy = attribute(element, "hitPolicy") ?? "UNIQUE";
  const hitPolicy = POLICIES.get(policy);
  if (hitPolicy === undefined) throw new Unread({ code: "unknown-hit-policy", got: policy, table });
  const aggregated = attribute(element, "aggregation");
  const aggregation = aggregated === null ? null : AGGREGATIONS.get(aggregated);
  if (aggregation === undefined || (aggregation !== null && hitPolicy !== "C"))
    throw new Unread({ code: "unknown-aggregation", got: aggregated ?? "", table });
  const columns = childrenNamed(element, "input").map((each) => columnOf(each, table));
  const outputs = childrenNamed(element, "output").map(outputOf);
  if (outputs.length === 0)
    throw new Unread({ code: "missing", element: "output", within: table, line: element.line });
  const rules = childrenNamed(element, "rule").map((each) => ruleOf(each, table));
  checkCells(table, rules, columns.length, outputs.length);
  return { hitPolicy, aggregation, columns, outputs, rules };
};
