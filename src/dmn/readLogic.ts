import { Unread } from "./fault";
import type { DmnLogic } from "./model";
import { checkLanguage, readTable } from "./readTable";
import { attribute, childNamed, childrenNamed, textOf, type Element } from "./xml/element";

// The boxed expressions of DMN 1.1 to 1.5.
const EXPRESSIONS: ReadonlySet<string> = new Set([
  "literalExpression",
  "decisionTable",
  "invocation",
  "context",
  "relation",
  "list",
  "functionDefinition",
  "conditional",
  "filter",
  "for",
  "every",
  "some",
]);

const invocationOf = (element: Element, within: string): DmnLogic => {
  const called = textOf(childNamed(element, "literalExpression"), "text");
  if (called === null)
    throw new Unread({ code: "missing", element: "literalExpression", within, line: element.line });
  const bindings = childrenNamed(element, "binding").map((binding) => {
    const parameter = childNamed(binding, "parameter");
    const name = parameter && attribute(parameter, "name");
    if (!name)
      throw new Unread({ code: "missing", element: "parameter", within, line: binding.line });
    return [name, readLogic(binding, within)] as const;
  });
  return { kind: "invocation", called, bindings: new Map(bindings) };
};

const contextOf = (element: Element, within: string): DmnLogic => ({
  kind: "context",
  entries: childrenNamed(element, "contextEntry").map((entry) => {
    const variable = childNamed(entry, "variable");
    return { name: variable ? attribute(variable, "name") : null, logic: readLogic(entry, within) };
  }),
});

/**
 * Reads the one expression that an element holds; `within` is what the element is called in faults.
 * Expressions that we do not take are told from those that there are not. Throws Unread: see `readTable`.
 */
export const readLogic = (element: Element, within: string): DmnLogic => {
  const found = element.children.find(
    ({ name, namespace }) => namespace === element.namespace && EXPRESSIONS.has(name),
  );
  if (found === undefined) return { kind: "other", element: "", line: element.line };
  switch (found.name) {
    case "decisionTable":
      return { kind: "table", table: readTable(found, within) };
    case "invocation":
      return invocationOf(found, within);
    case "context":
      return contextOf(found, within);
    case "literalExpression": {
      checkLanguage(found, within);
      const text = textOf(found, "text");
      if (text === null)
        throw new Unread({ code: "missing", element: "text", within, line: found.line });
      return { kind: "literal", text };
    }
    default:
      return { kind: "other", element: found.name, line: found.line };
  }
};
