import { type Method, type Plan } from "../../rules";
import { Unread } from "../fault";
import type { DmnColumn, DmnDecision, DmnRule } from "../model";
import { cellText, numberText } from "./cell";
import { columnName } from "./columns";
import { decide, nameFor, type Grading, type Growing } from "./growing";
import {
  givenRules,
  keysOf,
  numberOutput,
  tableOf,
  tierOutput,
  tierText,
  type Given,
} from "./table";

type Kind<K extends Method["kind"]> = Extract<Method, { kind: K }>;
type Cutoffs = Kind<"scorecard">["cutoffs"];

/** A scheme on its way to decisions: the name of the last one, and what is said of it. */
export interface Target {
  readonly growing: Growing;
  readonly plan: Plan;
  readonly name: string;
  readonly said: Pick<DmnDecision, "id" | "label" | "about">;
  /** Whether it stands alone: then it may give a list of results. */
  readonly alone: boolean;
}

const FIRST = { hitPolicy: "F" } as const;

const ofDecision = (name: string, type: string): DmnColumn => ({
  text: name,
  label: null,
  type,
  values: null,
});

const idOf = ({ said, name }: Target): string => said.id ?? `d_${name}`;

/** The decision from a score to a tier. */
const cut = (target: Target, name: string, score: string, cutoffs: Cutoffs): string => {
  const { growing, plan } = target;
  const rules = cutoffs.map(({ tier, atLeast }, index): DmnRule => ({
    id: `${idOf(target)}_cut_${index + 1}`,
    cells: [atLeast === undefined ? "-" : `>= ${numberText(atLeast)}`],
    entries: [tierText(plan, tier, growing)],
    label: null,
  }));
  const table = {
    ...FIRST,
    hitPolicy: "F",
    aggregation: null,
    columns: [ofDecision(score, "number")],
    outputs: [tierOutput(plan, growing)],
    rules,
  } as const;
  const said = name === target.name ? target.said : {};
  return decide(growing, name, { kind: "table", table }, { ...said, type: "string" });
};

/** A name for a step on the way to the target: one word, as formulas name it. */
const step = ({ growing, name }: Target, what: string): string => {
  const base = /^[a-z]\w*$/.test(name) ? name : "grade";
  return nameFor(growing, `${base}${what}`, `${name} ${what}`);
};

const aggregated = (target: Target, method: Kind<"decision-table">): Grading => {
  const { growing, plan, name, said } = target;
  const { cutoffs = [], otherwise, rules, aggregation } = method;
  const counts = aggregation === "count";
  const valued = counts ? rules.map((rule) => ({ ...rule, value: rule.value ?? 1 })) : rules;
  const score = cutoffs.length > 0 ? step(target, "Score") : name;
  const ownId = score === name ? idOf(target) : `d_${score}`;
  const given = givenRules(growing, plan, valued, ownId, "value");
  const output = numberOutput(otherwise?.value);
  const table = tableOf(growing, plan, given, output, method);
  const told = score === name ? said : {};
  decide(growing, score, { kind: "table", table }, { ...told, type: "number" });
  growing.origins.set(ownId, { scheme: plan.scheme, keys: keysOf(plan, given) });
  const tier = cutoffs.length > 0 ? cut(target, name, score, cutoffs) : null;
  return { tier, score: () => score };
};

// What a list begins with, where a whole needs one result.
const FIRST_OF_LIST = { R: "F", O: "P", C: "P" } as const;

/** Decisions of a decision table. */
export const ofTable = (target: Target, method: Kind<"decision-table">): Grading => {
  if (method.aggregation !== undefined) return aggregated(target, method);
  const { growing, plan, name, said, alone } = target;
  const { rules, otherwise, hitPolicy } = method;
  const listed = hitPolicy === "R" || hitPolicy === "O" || hitPolicy === "C";
  const policy = { hitPolicy: listed && !alone ? FIRST_OF_LIST[hitPolicy] : hitPolicy };
  const standard =
    otherwise?.tier === undefined ? undefined : tierText(plan, otherwise.tier, growing);
  const given = givenRules(growing, plan, rules, idOf(target), "tier");
  const table = tableOf(growing, plan, given, tierOutput(plan, growing, standard), policy);
  decide(growing, name, { kind: "table", table }, { ...said, type: "string" });
  growing.origins.set(idOf(target), { scheme: plan.scheme, keys: keysOf(plan, given) });
  return {
    tier: name,
    score: () => {
      const score = step(target, "Value");
      const values = givenRules(growing, plan, rules, `d_${score}`, "value");
      // The rules that give the best tier need not give the greatest value: only the first that holds is the same for both.
      if (values.length < rules.length || !["U", "F", "A"].includes(hitPolicy)) return null;
      const valued = tableOf(growing, plan, values, numberOutput(otherwise?.value), policy);
      return decide(growing, score, { kind: "table", table: valued }, { type: "number" });
    },
  };
};

/** Decisions of a lookup: a table of the texts that it lists. Case, width and blanks matter to other programs. */
export const ofLookup = (target: Target, method: Kind<"lookup">): Grading => {
  const { growing, plan, name, said } = target;
  const { input, entries, otherwise, contains } = method;
  if (contains) throw new Unread({ code: "beyond-dmn", what: "contains", scheme: plan.scheme.id });
  const rules = entries.map(({ values, tier, label }, index): Given => ({
    id: `${idOf(target)}_${index + 1}`,
    when: { [input]: values.map((value) => JSON.stringify(value)).join(", ") },
    gives: tierText(plan, tier, growing),
    label: label ? label[growing.locale === "zh-CN" ? "zh" : "en"] : null,
  }));
  const standard = otherwise ? tierText(plan, otherwise.tier, growing) : undefined;
  const table = tableOf(growing, plan, rules, tierOutput(plan, growing, standard), FIRST);
  decide(growing, name, { kind: "table", table }, { ...said, type: "string" });
  return { tier: name, score: () => null };
};

type Criterion = Kind<"scorecard">["criteria"][number];
type Bands = readonly { readonly test: string; readonly gives: number }[];

const applies = ({ plan }: Target, only: Criterion["only"]): boolean =>
  only === undefined || plan.arguments[only.argument] === only.is;

const bandTable = (
  target: Target,
  input: string,
  bands: Bands,
  what: string,
  standard?: number,
) => {
  const { growing, plan } = target;
  const name = nameFor(growing, `${input}${what}`, `${target.name} ${input} ${what}`);
  const rules = bands.map(({ test, gives }, index): Given => ({
    id: `d_${name}_${index + 1}`,
    when: { [input]: test },
    gives: numberText(gives),
    label: null,
  }));
  const table = tableOf(growing, plan, rules, numberOutput(standard), FIRST);
  return decide(growing, name, { kind: "table", table }, { type: "number" });
};

const pointsOf = (target: Target, { input, bands, per = 0, weight }: Criterion): string => {
  const { growing, plan } = target;
  if (bands === undefined)
    return `${columnName(growing, plan, input)} * ${numberText(per)} * ${numberText(weight)}`;
  const given = bands.map(({ test, points }) => ({ test, gives: points }));
  return `${bandTable(target, input, given, "Points")} * ${numberText(weight)}`;
};

const scoreOf = (target: Target, method: Kind<"scorecard">): string => {
  const { growing, plan } = target;
  const points = method.criteria
    .filter(({ only }) => applies(target, only))
    .map((criterion) => pointsOf(target, criterion));
  const factors = method.multipliers
    .filter(({ only }) => applies(target, only))
    .map(({ input, bands }) => {
      const given = bands.map(({ test, factor }) => ({ test, gives: factor }));
      return bandTable(target, input, given, "Factor", 1);
    });
  const cap = method.cap === undefined ? 0 : Number(plan.arguments[method.cap]);
  const product = [`(${points.join(" + ")})`, ...factors].join(" * ");
  const text = cap === 0 ? product : `min(${product}, ${numberText(cap)})`;
  const name = method.cutoffs.length > 0 ? step(target, "Score") : target.name;
  const said = name === target.name ? target.said : {};
  return decide(growing, name, { kind: "literal", text }, { ...said, type: "number" });
};

/** The tier within the limits: of the tier by score and those of the limits that hold, the worst. */
const limited = (
  target: Target,
  free: string,
  limits: NonNullable<Kind<"scorecard">["limits"]>,
) => {
  const { growing, plan, name, said } = target;
  const { tiers } = plan.scheme;
  const rules = limits.map(({ when, atBest }, index): Given => ({
    id: `${idOf(target)}_limit_${index + 1}`,
    when,
    gives: tierText(plan, atBest, growing),
    label: null,
  }));
  const table = tableOf(growing, plan, rules, tierOutput(plan, growing), { hitPolicy: "P" });
  const [output] = table.outputs;
  const own = tiers.map(({ key }): DmnRule => {
    const tier = tierText(plan, key, growing);
    const cells = [tier, ...table.columns.map(() => "-")];
    return { id: `${idOf(target)}_${key}`, cells, entries: [tier], label: null };
  });
  const worstFirst = [...tiers].reverse().map(({ key }) => tierText(plan, key, growing));
  const whole = {
    ...table,
    columns: [{ ...ofDecision(free, "string"), values: output?.values ?? null }, ...table.columns],
    outputs: table.outputs.map((each) => ({ ...each, values: worstFirst.join(", ") })),
    rules: [...own, ...table.rules.map((rule) => ({ ...rule, cells: ["-", ...rule.cells] }))],
  };
  return decide(growing, name, { kind: "table", table: whole }, { ...said, type: "string" });
};

/** Decisions of a scorecard: points of each criterion, their sum, the tier by it, and that within the limits. */
export const ofScorecard = (target: Target, method: Kind<"scorecard">): Grading => {
  const { cutoffs, limits = [] } = method;
  const score = scoreOf(target, method);
  if (cutoffs.length === 0) return { tier: null, score: () => score };
  if (limits.length === 0)
    return { tier: cut(target, target.name, score, cutoffs), score: () => score };
  const free = cut(target, step(target, "Unlimited"), score, cutoffs);
  return { tier: limited(target, free, limits), score: () => score };
};

/** A cell of a table as other programs read it, for a decision that is asked for its tiers. */
export const tiersCell = (target: Target, keys: readonly string[], tiers: Plan): string =>
  cellText(keys.map((key) => JSON.stringify(key)).join(", "), {
    locale: target.growing.locale,
    answers: tiers.scheme.tiers,
    names: {},
  }) ?? "-";
