import { attempt, Unread, type DmnFault } from "../fault";
import type { DmnDecision, DmnLogic, DmnModel } from "../model";
import { plainName } from "../readDmn";
import { readExpression } from "./expression";
import { lowerExpression } from "./lowerExpression";
import { lowerTable } from "./lowerTable";
import type { Leaf, Node } from "./node";
import { scopeOfInputs, typeNamed, type Scope } from "./scope";

/** A model on its way: decisions that were traced, and those on the way, which must not be asked for again. */
interface Lowering {
  readonly model: DmnModel;
  readonly done: Map<string, Node>;
  readonly open: Set<string>;
  readonly globals: Map<string, () => Node>;
  /** How many pieces of logic were traced. */
  traced: number;
}

// Logic that invokes logic twice, and so on, grows beyond any bound.
const MOST = 5000;

/** What a piece of logic is and stands in. */
interface Place {
  readonly name: string;
  readonly about: string | null;
  readonly type: string | null;
  readonly scope: Scope;
}

/** What a table says of an input of its. */
interface Asked {
  readonly label: string | null;
  readonly type: string | null;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_. ]*$/u;

/** Camunda's models name the columns of their tables without any input data: then a plain name is one. */
const freeLeaf = ({ model }: Lowering, name: string, { label, type }: Asked): Leaf | undefined =>
  model.inputs.length === 0 && NAME.test(name)
    ? { kind: "leaf", name, label, type: typeNamed(type, model.types) }
    : undefined;

const nodeOf = (lowering: Lowering, { name, scope }: Place, text: string, asked: Asked): Node => {
  const plain = plainName(text);
  const known = scope.get(plain)?.() ?? freeLeaf(lowering, plain, asked);
  if (known) return known;
  const expression = readExpression(text, scope.keys(), name);
  return lowerExpression(expression, { scope, within: name, text: plain });
};

const invoked = (
  lowering: Lowering,
  place: Place,
  called: string,
  bindings: ReadonlyMap<string, DmnLogic>,
): Node => {
  const knowledge = lowering.model.knowledge.find(({ name }) => name === plainName(called));
  if (knowledge === undefined)
    throw new Unread({ code: "unknown-name", name: called, within: place.name });
  const stranger = [...bindings.keys()].find(
    (name) => !knowledge.parameters.some((each) => each.name === plainName(name)),
  );
  if (stranger !== undefined)
    throw new Unread({ code: "unknown-name", name: stranger, within: place.name });
  const given = [...bindings].map(([name, logic]) => {
    const node = lowered(lowering, logic, { ...place, about: null, type: null });
    return [plainName(name), () => node] as const;
  });
  return guarded(lowering, `${knowledge.name}()`, () =>
    lowered(lowering, knowledge.logic, { ...place, scope: new Map(given) }),
  );
};

const contextOf = (
  lowering: Lowering,
  place: Place,
  entries: Extract<DmnLogic, { kind: "context" }>["entries"],
): Node => {
  const scope = new Map(place.scope);
  for (const { name, logic } of entries) {
    const inner = { ...place, scope: new Map(scope) };
    if (name === null) return lowered(lowering, logic, inner);
    const node = lowered(lowering, logic, { ...inner, name, about: null, type: null });
    scope.set(plainName(name), () => node);
  }
  // A context without a result is a record of its entries.
  throw new Unread({
    code: "unsupported-element",
    element: "context",
    within: place.name,
    line: 0,
  });
};

const lowered = (lowering: Lowering, logic: DmnLogic, place: Place): Node => {
  const { types } = lowering.model;
  if (++lowering.traced > MOST) throw new Unread({ code: "too-deep", limit: MOST });
  switch (logic.kind) {
    case "table":
      return lowerTable(logic.table, {
        ...place,
        types,
        nodeOf: (text, asked) => nodeOf(lowering, place, text, asked),
      });
    case "literal":
      return nodeOf(lowering, place, logic.text, { label: null, type: null });
    case "invocation":
      return invoked(lowering, place, logic.called, logic.bindings);
    case "context":
      return contextOf(lowering, place, logic.entries);
    case "other": {
      const { element, line } = logic;
      if (element === "")
        throw new Unread({ code: "missing", element: "decisionTable", within: place.name, line });
      throw new Unread({ code: "unsupported-element", element, within: place.name, line });
    }
  }
};

const guarded = ({ open }: Lowering, mark: string, find: () => Node): Node => {
  if (open.has(mark)) throw new Unread({ code: "cycle", decision: mark.replace(/\(\)$/, "") });
  open.add(mark);
  const node = find();
  open.delete(mark);
  return node;
};

const decisionOf = (lowering: Lowering, decision: DmnDecision): Node => {
  const known = lowering.done.get(decision.name);
  if (known) return known;
  const { name, about, type } = decision;
  const place: Place = { name, about, type, scope: lowering.globals };
  const found = guarded(lowering, name, () => lowered(lowering, decision.logic, place));
  // Whatever step of the decision the table comes from, it is the decision's.
  const node = found.kind === "table" ? { ...found, name, about } : found;
  lowering.done.set(name, node);
  return node;
};

/** Decisions traced to data from outside. */
export interface Traced {
  readonly nodes: ReadonlyMap<string, Node>;
  /** The decisions that others need. */
  readonly needed: ReadonlySet<string>;
}

const distinct = (faults: readonly DmnFault[]): readonly DmnFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

/** Traces decisions of a model to data from outside. Throws Unread with all that we do not take. */
export const lowerDecisions = (model: DmnModel, decisions: readonly DmnDecision[]): Traced => {
  const globals = new Map(scopeOfInputs(model.inputs, model.types));
  const lowering: Lowering = { model, done: new Map(), open: new Set(), globals, traced: 0 };
  const needed = new Set<string>();
  for (const each of model.decisions)
    globals.set(each.name, () => {
      needed.add(each.name);
      return decisionOf(lowering, each);
    });
  const faults: DmnFault[] = [];
  const nodes = decisions.flatMap((decision) => {
    lowering.open.clear();
    const found = attempt(() => decisionOf(lowering, decision));
    if (found.ok) return [[decision.name, found.value] as const];
    faults.push(...found.faults);
    return [];
  });
  if (faults.length > 0) throw new Unread(...distinct(faults));
  return { nodes: new Map(nodes), needed };
};
