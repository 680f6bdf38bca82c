import { checkPopulation } from "./checks/compile";
import type { ValueType } from "./column";
import { checkCalculated } from "./derived/calculated";
import { needsPopulation, parentsOf } from "./derived/parents";
import type { CompiledMethod } from "./methods/method";
import { argumentOf, cellOf, checkKey, report, tierIndex, typeOf, type Plan } from "./plan";
import type { Derived, Input } from "./scheme/input";
import { inputsOf } from "./inputsOf";
import type { PlainScheme, Scheme } from "./scheme/scheme";

/** A scheme, or a part of one, with the precondition that it may have. */
export type Checked = PlainScheme & Pick<Scheme, "precondition">;

const repeated = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

// What a method computes has these names in an explanation.
const TAKEN = ["score", "share", "before", "rank"];

const checkNames = (plan: Plan): void => {
  const { scheme } = plan;
  const keys = [...scheme.inputs, ...scheme.derived, ...(scheme.parts ?? [])].map(({ key }) => key);
  const names = scheme.arguments.map(({ name }) => name);
  for (const key of repeated([...keys, ...names])) report(plan, "inputs", `"${key}" stands twice`);
  for (const key of keys.filter((each) => TAKEN.includes(each)))
    report(plan, "inputs", `"${key}" is taken`);
  for (const key of repeated(scheme.tiers.map((tier) => tier.key)))
    report(plan, "tiers", `"${key}" stands twice`);
  for (const key of repeated(scheme.remarks.map((remark) => remark.key)))
    report(plan, "remarks", `"${key}" stands twice`);
};

const checkBlank = (plan: Plan, input: Input, path: string): void => {
  const { blank, type, choices } = input;
  if (typeof blank === "string" || blank.value === null) return;
  const { value } = blank;
  const wanted =
    type === "boolean" ? "boolean" : type === "text" || type === "choice" ? "string" : "number";
  if (typeof value !== wanted)
    report(plan, `${path}.blank`, `a ${type} cannot be ${String(value)}`);
  if (type === "choice" && !choices?.some(({ key }) => key === value))
    report(plan, `${path}.blank`, `"${String(value)}" is no choice`);
};

const checkInputs = (plan: Plan): void => {
  plan.scheme.inputs.forEach((input, index) => {
    const path = `inputs.${index}`;
    checkBlank(plan, input, path);
    const isChoice = input.type === "choice";
    if (isChoice !== (input.choices !== undefined))
      report(plan, `${path}.choices`, "a choice, and only a choice, has them");
    if ((input.min ?? -Infinity) > (input.max ?? Infinity)) report(plan, path, "min is above max");
  });
};

const NUMBERS = ["number", "date"] as const;
const WORDS = ["text", "choice"] as const;

/** The types that a derived input takes of what it is computed from; any where there is nothing. */
const parentTypes = ({ kind }: Derived): readonly ValueType[] | undefined => {
  switch (kind) {
    case "monthsSince":
    case "monthsUntil":
    case "daysSince":
    case "daysUntil":
    case "lastYearly":
      return ["date"];
    case "sum":
      return NUMBERS;
    case "same":
      return WORDS;
    case "filled":
    case "first":
    case "either":
    case "model":
    case "score":
      return undefined;
    default:
      return ["number"];
  }
};

const checkArgument = (
  plan: Plan,
  name: string | undefined,
  path: string,
  type: "number" | "boolean",
) => name === undefined || argumentOf(plan, name, path, type);

const checkOne = (plan: Plan, derived: Derived, path: string): void => {
  switch (derived.kind) {
    case "either":
      checkKey(plan, derived.prefer, `${path}.prefer`, ["boolean"]);
      cellOf(plan, derived.of, derived.test, `${path}.test`);
      return;
    case "first": {
      const [first = ""] = derived.of;
      const type = typeOf(plan, first);
      if (type) for (const key of derived.of) checkKey(plan, key, path, [type]);
      return;
    }
    case "score":
      if (!plan.parts.has(derived.of)) report(plan, path, `"${derived.of}" is no part`);
      return;
    case "calculated":
      checkCalculated(plan, derived, path);
      return;
    case "model":
      if (plan.models[derived.model] === undefined)
        report(plan, path, `there is no model "${derived.model}"`);
      return;
    case "quantile":
      checkArgument(plan, derived.bins, `${path}.bins`, "number");
      checkArgument(plan, derived.plusOne, `${path}.plusOne`, "boolean");
      return;
    case "monthsSince":
    case "monthsUntil":
      checkArgument(plan, derived.thirtyDays, `${path}.thirtyDays`, "boolean");
  }
};

const checkDerived = (plan: Plan): void => {
  plan.scheme.derived.forEach((derived, index) => {
    const path = `derived.${index}`;
    const later = plan.scheme.derived.slice(index).map(({ key }) => key);
    const parents = parentsOf(derived);
    for (const parent of parents)
      if (later.includes(parent)) report(plan, path, `"${parent}" is derived only later`);
    for (const parent of parents) checkKey(plan, parent, path, parentTypes(derived));
    checkOne(plan, derived, path);
  });
};

const checkTiers = (plan: Plan): void => {
  const { tiers } = plan.scheme;
  const firstAside = tiers.findIndex(({ aside }) => aside);
  if (firstAside >= 0 && tiers.slice(firstAside).some(({ aside }) => !aside))
    report(plan, "tiers", "what is set aside stands after the grades");
};

const checkRemarks = (plan: Plan): void => {
  plan.scheme.remarks.forEach(({ when, tiers }, index) => {
    const path = `remarks.${index}`;
    if (typeof when === "object")
      for (const [key, cell] of Object.entries(when))
        cellOf(plan, key, cell, `${path}.when.${key}`);
    for (const tier of tiers ?? []) tierIndex(plan, tier, `${path}.tiers`);
  });
};

const checkResults = (plan: Plan): void => {
  const { shows = [], contact, checks = [] } = plan.scheme;
  for (const key of shows) checkKey(plan, key, "shows");
  if (contact !== undefined) checkKey(plan, contact, "contact", ["date"]);
  checks.forEach((check, index) => checkPopulation(plan, check, `checks.${index}`));
};

/** Reports inputs that a part or the precondition shares with the scheme, or with another part, and takes for something else. */
const checkShared = (plan: Plan, { inputs, parts = [], precondition }: Checked): void => {
  const within = [...parts, ...(precondition ? [precondition] : [])];
  const types = new Map<string, ValueType>();
  for (const { key, type } of [inputs, ...within.map(({ scheme }) => inputsOf(scheme))].flat()) {
    const known = types.get(key) ?? type;
    types.set(key, known);
    if (known !== type) report(plan, "inputs", `"${key}" is a ${known}, and a ${type} within`);
  }
};

/** Whether the method, a part or a derived input needs the whole population. */
const scopeOf = (plan: Plan, method: CompiledMethod): "row" | "column" =>
  plan.scheme.derived.some((derived) => needsPopulation(derived, plan.models)) ||
  plan.scheme.parts?.some(({ scheme }) => scheme.scope === "column") === true
    ? "column"
    : method.scope;

/** Reports what does not hold together in a scheme besides its method. */
export const checkScheme = (plan: Plan, method: CompiledMethod, scheme: Checked): void => {
  checkNames(plan);
  checkInputs(plan);
  checkDerived(plan);
  checkTiers(plan);
  checkRemarks(plan);
  checkResults(plan);
  const scope = scopeOf(plan, method);
  if (plan.scheme.scope !== scope) report(plan, "scope", `the scheme is of ${scope} scope`);
  checkShared(plan, scheme);
};
