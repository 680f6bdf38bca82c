import type {
  DmnColumn,
  DmnDecision,
  DmnInput,
  DmnLogic,
  DmnModel,
  DmnOutput,
  DmnRule,
  DmnTable,
  DmnType,
  HitPolicy,
} from "./model";
import { FEEL, MODEL, OURS } from "./namespaces";
import { tag, writeXml, type Tag } from "./xml/writeXml";

const POLICIES: Readonly<Record<HitPolicy, string>> = {
  U: "UNIQUE",
  F: "FIRST",
  A: "ANY",
  P: "PRIORITY",
  C: "COLLECT",
  R: "RULE ORDER",
  O: "OUTPUT ORDER",
};

const textTag = (name: string, text: string | null): readonly Tag[] =>
  text === null ? [] : [tag(name, {}, text)];

const texts = (name: string, text: string | null): readonly Tag[] =>
  text === null ? [] : [tag(name, {}, [tag("text", {}, text)])];

const typeTag = (name: string, { base, list, values }: DmnType): Tag =>
  tag("itemDefinition", { name, isCollection: list ? "true" : null }, [
    ...textTag("typeRef", base),
    ...texts("allowedValues", values),
  ]);

const inputId = (name: string): string => `i_${name}`;

const inputTag = ({ name, label, about, type }: DmnInput): Tag =>
  tag("inputData", { id: inputId(name), name, label }, [
    ...textTag("description", about),
    tag("variable", { name, typeRef: type }),
  ]);

const columnTag = ({ text, label, type, values }: DmnColumn): Tag =>
  tag("input", { label }, [
    tag("inputExpression", { typeRef: type }, [tag("text", {}, text)]),
    ...texts("inputValues", values),
  ]);

const outputTag = ({ name, type, values, standard }: DmnOutput): Tag =>
  tag("output", { name, typeRef: type }, [
    ...texts("outputValues", values),
    ...texts("defaultOutputEntry", standard),
  ]);

const ruleTag = ({ id, cells, entries, label }: DmnRule): Tag =>
  tag("rule", { id }, [
    ...textTag("description", label),
    ...cells.map((cell) => tag("inputEntry", {}, [tag("text", {}, cell)])),
    ...entries.map((entry) => tag("outputEntry", {}, [tag("text", {}, entry)])),
  ]);

const tableTag = (table: DmnTable, label: string): Tag => {
  const { hitPolicy, aggregation, columns, outputs, rules } = table;
  const stated = {
    hitPolicy: POLICIES[hitPolicy],
    aggregation: aggregation?.toUpperCase() ?? null,
    outputLabel: label,
  };
  return tag("decisionTable", stated, [
    ...columns.map(columnTag),
    ...outputs.map(outputTag),
    ...rules.map(ruleTag),
  ]);
};

/** The names that logic asks for, of those that there are. */
const asked = (logic: DmnLogic, names: ReadonlySet<string>): readonly string[] => {
  const sources =
    logic.kind === "table"
      ? logic.table.columns.map(({ text }) => text)
      : logic.kind === "literal"
        ? [logic.text]
        : [];
  const words = sources.flatMap((text) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []);
  return [...new Set(words)].filter((word) => names.has(word));
};

const logicTag = (logic: DmnLogic, label: string): readonly Tag[] => {
  if (logic.kind === "table") return [tableTag(logic.table, label)];
  return logic.kind === "literal"
    ? [tag("literalExpression", {}, [tag("text", {}, logic.text)])]
    : [];
};

const decisionTag = (decision: DmnDecision, { inputs, decisions }: DmnModel): Tag => {
  const { id, name, label, about, type, logic } = decision;
  const data = new Set(inputs.map((each) => each.name));
  const others = new Map(decisions.map((each) => [each.name, each.id]));
  const needs = asked(logic, new Set([...data, ...others.keys()])).map((need) => {
    const [kind, href] = data.has(need)
      ? ["requiredInput", inputId(need)]
      : ["requiredDecision", others.get(need) ?? need];
    return tag("informationRequirement", {}, [tag(kind, { href: `#${href}` })]);
  });
  return tag("decision", { id, name, label }, [
    ...textTag("description", about),
    tag("variable", { name, typeRef: type }),
    ...needs,
    ...logicTag(logic, label ?? name),
  ]);
};

/**
 * A model as DMN 1.3; the order of elements is that of its schema. A scheme that is kept goes into the extension elements, which other programs
 * leave as they are. Only what `modelOf` makes is written: tables and expressions.
 */
export const writeDmn = (model: DmnModel, id: string): string => {
  const { kept } = model;
  const extension = kept && [
    tag("extensionElements", {}, [tag("clientele:scheme", { locale: kept.locale }, kept.json)]),
  ];
  const root = {
    xmlns: MODEL,
    "xmlns:clientele": OURS,
    id: `definitions_${id}`,
    name: model.name,
    namespace: `${OURS}:${id}`,
    expressionLanguage: FEEL,
    typeLanguage: FEEL,
    exporter: "Clientele",
  };
  return writeXml(
    tag("definitions", root, [
      ...(extension ?? []),
      ...[...model.types].map(([name, type]) => typeTag(name, type)),
      ...model.inputs.map(inputTag),
      ...model.decisions.map((decision) => decisionTag(decision, model)),
    ]),
  );
};
