import { attempt, Unread, type DmnFault, type Read } from "./fault";
import type { DmnDecision, DmnInput, DmnKnowledge, DmnModel, DmnType, KeptScheme } from "./model";
import { MODELS, OURS } from "./namespaces";
import { readLogic } from "./readLogic";
import { typeName } from "./readTable";
import { attribute, childNamed, childrenNamed, textOf, type Element } from "./xml/element";
import { readXml } from "./xml/readXml";

// What a model may hold besides: pictures, sources, remarks and groupings, which decide nothing.
const ASIDE: ReadonlySet<string> = new Set([
  "description",
  "extensionElements",
  "knowledgeSource",
  "textAnnotation",
  "association",
  "group",
  "elementCollection",
  "performanceIndicator",
  "organizationUnit",
  "decisionService",
]);

/** Names as they are compared: with single blanks. */
export const plainName = (name: string): string => name.trim().replace(/\s+/g, " ");

const nameOf = (element: Element): string => {
  const name = attribute(element, "name");
  if (name === null)
    throw new Unread({
      code: "missing",
      element: "name",
      within: element.name,
      line: element.line,
    });
  return plainName(name);
};

const variableType = (element: Element): string | null => {
  const variable = childNamed(element, "variable");
  return variable ? typeName(attribute(variable, "typeRef")) : null;
};

const typeOf = (element: Element): DmnType => ({
  base: typeName(textOf(element, "typeRef")),
  list: attribute(element, "isCollection") === "true",
  values: textOf(childNamed(element, "allowedValues"), "text"),
  components: new Map(
    childrenNamed(element, "itemComponent").map((each) => [nameOf(each), typeOf(each)]),
  ),
});

const inputOf = (element: Element): DmnInput => ({
  name: nameOf(element),
  label: attribute(element, "label"),
  about: textOf(element, "description"),
  type: variableType(element),
});

const decisionOf = (element: Element): DmnDecision => {
  const name = nameOf(element);
  return {
    id: attribute(element, "id"),
    name,
    label: attribute(element, "label"),
    about: textOf(element, "description") ?? textOf(element, "question"),
    type: variableType(element),
    logic: readLogic(element, name),
  };
};

const knowledgeOf = (element: Element): DmnKnowledge => {
  const name = nameOf(element);
  const inner = childNamed(element, "encapsulatedLogic");
  if (inner === undefined)
    return { name, parameters: [], logic: { kind: "other", element: "", line: element.line } };
  const parameters = childrenNamed(inner, "formalParameter").map((each) => ({
    name: nameOf(each),
    type: typeName(attribute(each, "typeRef")),
  }));
  return { name, parameters, logic: readLogic(inner, name) };
};

const keptOf = (root: Element): KeptScheme | null => {
  const extensions = childNamed(root, "extensionElements")?.children ?? [];
  const kept = extensions.find(({ name, namespace }) => name === "scheme" && namespace === OURS);
  if (kept === undefined) return null;
  return {
    json: kept.text,
    locale: attribute(kept, "locale") === "zh-CN" ? "zh-CN" : "en-US",
  };
};

/** Reads each of the elements; what stands in the way of one does not hide the others'. */
const each = <T>(
  elements: readonly Element[],
  read: (element: Element) => T,
  faults: DmnFault[],
): readonly T[] =>
  elements.flatMap((element) => {
    const found = attempt(() => read(element));
    if (found.ok) return [found.value];
    faults.push(...found.faults);
    return [];
  });

const KNOWN = ["itemDefinition", "inputData", "decision", "businessKnowledgeModel"];

const strangers = (root: Element, within: string): readonly DmnFault[] =>
  root.children
    .filter(({ name, namespace }) => namespace === root.namespace && !ASIDE.has(name))
    .filter(({ name }) => !KNOWN.includes(name))
    .map(({ name, line }) => ({ code: "unsupported-element", element: name, within, line }));

const repeated = (names: readonly string[]): readonly DmnFault[] =>
  names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({ code: "duplicate-name", name }));

const modelOf = (root: Element): DmnModel => {
  if (root.name !== "definitions" || !MODELS.has(root.namespace))
    throw new Unread({ code: "wrong-root", got: root.name, namespace: root.namespace });
  const name = attribute(root, "name") ?? "DMN";
  const faults: DmnFault[] = [...strangers(root, name)];
  const types = each(
    childrenNamed(root, "itemDefinition"),
    (element) => [nameOf(element), typeOf(element)] as const,
    faults,
  );
  const inputs = each(childrenNamed(root, "inputData"), inputOf, faults);
  const decisions = each(childrenNamed(root, "decision"), decisionOf, faults);
  const knowledge = each(childrenNamed(root, "businessKnowledgeModel"), knowledgeOf, faults);
  faults.push(...repeated([...inputs, ...decisions, ...knowledge].map((one) => one.name)));
  if (faults.length === 0 && decisions.length === 0) faults.push({ code: "no-decisions" });
  if (faults.length > 0) throw new Unread(...faults);
  return { name, types: new Map(types), inputs, decisions, knowledge, kept: keptOf(root) };
};

/**
 * Reads DMN 1.1 to 1.5: decisions, what they need, and types. What is well-formed but not taken (a boxed list, say) is part of the model by its name:
 * it is a fault only for the decisions that need it. Diagrams and remarks are left out.
 */
export const readDmn = (xml: string): Read<DmnModel> => attempt(() => modelOf(readXml(xml)));
