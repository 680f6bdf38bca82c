import {
  argumentsOf,
  inLocale,
  planOf,
  type Arguments,
  type Locale,
  type PlainScheme,
  type Plan,
  type Scheme,
} from "../../rules";
import { Unread } from "../fault";
import type { DmnModel, DmnRule } from "../model";
import { decide, nameFor, type Grading, type Growing, type Inner, type Origin } from "./growing";
import { ofLookup, ofScorecard, ofTable, tiersCell, type Target } from "./methods";
import { tierOutput, tierText } from "./table";

const planFor = (scheme: PlainScheme, given: Arguments): Plan => {
  const values = argumentsOf(scheme, given);
  if (values.ok) return planOf(scheme, values.value, {});
  const issue = { code: "broken", message: values.problem.code } as const;
  throw new Unread({ code: "invalid-scheme", issues: [{ path: ["arguments"], issue }] });
};

const methodOf = (target: Target): Grading => {
  const { method, id } = target.plan.scheme;
  switch (method.kind) {
    case "decision-table":
      return ofTable(target, method);
    case "scorecard":
      return ofScorecard(target, method);
    case "lookup":
      return ofLookup(target, method);
    default:
      throw new Unread({ code: "beyond-dmn", what: method.kind, scheme: id });
  }
};

const handedOn = (scheme: PlainScheme, whole: Arguments): Arguments =>
  Object.fromEntries(
    scheme.arguments.flatMap(({ name }) => {
      const value = whole[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

const gradeInner = (growing: Growing, { key, label, scheme }: Inner, whole: Arguments): Grading => {
  const plan = planFor(scheme, handedOn(scheme, whole));
  const mark = JSON.stringify([scheme, plan.arguments]);
  const known = growing.gradings.get(mark);
  if (known) return known;
  const name = nameFor(growing, key, mark);
  const words = inLocale(label, growing.locale);
  const said = { id: `d_${name}`, label: words, about: inLocale(scheme.about, growing.locale) };
  const target = { growing, plan, name, said, alone: false };
  const found = isBeyond(scheme) ? asData(target) : methodOf(target);
  growing.gradings.set(mark, found);
  return found;
};

/** Whether other programs must be given the tier, as decision tables cannot find it. */
const isBeyond = ({ method }: PlainScheme): boolean =>
  ["share", "rank", "formula", "split"].includes(method.kind) ||
  (method.kind === "lookup" && method.contains === true);

/** The tier of a scheme within as input data. */
const asData = (target: Target): Grading => {
  const { growing, plan, name, said } = target;
  const { values } = tierOutput(plan, growing);
  const type = values === null ? "number" : `t_${name}`;
  if (values !== null)
    growing.types.set(type, { base: "string", list: false, values, components: new Map() });
  const about = [said.about, plan.scheme.method.kind].join(" · ");
  growing.inputs.set(name, { name, label: said.label, about, type });
  return values === null ? { tier: null, score: () => name } : { tier: name, score: () => null };
};

/** The tiers of those that pass the precondition, and the one that stands for all others. */
const guarded = (
  target: Target,
  precondition: NonNullable<Scheme["precondition"]>,
  inner: string,
): void => {
  const { growing, plan, name, said } = target;
  const { scheme, passes, otherwise } = precondition;
  const entry = growing.grade(growing, { key: "precondition", label: scheme.name, scheme }, {});
  const asked = planFor(scheme, {});
  const passed = tiersCell(target, passes, asked);
  const row = (id: string, cells: readonly string[], tier: string): DmnRule => ({
    id: `${said.id ?? ""}_${id}`,
    cells,
    entries: [tier],
    label: null,
  });
  const rules = plan.scheme.tiers.map(({ key }) => {
    const tier = tierText(plan, key, growing);
    return row(key, [passed, tier], tier);
  });
  const others = row("otherwise", [`not(${passed})`, "-"], tierText(plan, otherwise, growing));
  const output = tierOutput(plan, growing);
  const column = { label: null, type: "string" } as const;
  const table = {
    hitPolicy: "F",
    aggregation: null,
    columns: [
      { ...column, text: entry.tier ?? "", values: tierOutput(asked, growing).values },
      { ...column, text: inner, values: output.values },
    ],
    outputs: [output],
    rules: [...rules, others],
  } as const;
  decide(growing, name, { kind: "table", table }, { ...said, type: "string" });
};

/** A model made of a scheme, and which of its tables are rules of it. */
export interface Made {
  readonly model: DmnModel;
  readonly origins: ReadonlyMap<string, Origin>;
}

/** A name as FEEL allows it: letters, digits and single blanks. */
const feelName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^[\p{N} ]+/u, "")
    .trim() || "Decision";

/**
 * The decisions of a scheme, the last one first: tables with the values of settings in them, parts and steps as decisions that it needs, inputs and what
 * FEEL cannot compute as input data. Throws Unread: beyond-dmn for methods that look at all customers at once, invalid-scheme.
 */
export const modelOf = (scheme: Scheme, locale: Locale): Made => {
  const growing: Growing = {
    locale,
    inputs: new Map(),
    types: new Map(),
    decisions: new Map(),
    names: new Map(),
    gradings: new Map(),
    origins: new Map(),
    grade: gradeInner,
  };
  const name = nameFor(growing, feelName(inLocale(scheme.name, locale)), "");
  const said = {
    id: `d_${scheme.id}`,
    label: inLocale(scheme.name, locale),
    about: inLocale(scheme.about, locale),
  };
  const plan = planFor(scheme, {});
  const { precondition } = scheme;
  if (precondition === undefined) methodOf({ growing, plan, name, said, alone: true });
  else {
    const inner = { growing, plan, name: nameFor(growing, "graded", "graded"), alone: false };
    const { tier } = methodOf({ ...inner, said: { id: "d_graded", label: null, about: null } });
    if (tier === null) throw new Unread({ code: "beyond-dmn", what: "formula", scheme: scheme.id });
    guarded({ growing, plan, name, said, alone: true }, precondition, tier);
  }
  const decisions = [...growing.decisions.values()];
  const root = decisions.filter((decision) => decision.name === name);
  const model: DmnModel = {
    name: inLocale(scheme.name, locale),
    types: growing.types,
    inputs: [...growing.inputs.values()],
    decisions: [...root, ...decisions.filter((decision) => decision.name !== name)],
    knowledge: [],
    kept: null,
  };
  return { model, origins: growing.origins };
};
