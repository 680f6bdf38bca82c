import type { CompiledMethod } from "./methods/method";
import { cellOf, checkKey, report, tierIndex, type Plan } from "./plan";
import type { Derived, Input } from "./scheme/input";

const repeated = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

// What a method computes has these names in an explanation.
const TAKEN = ["score", "share", "before", "rank"];

const checkNames = (plan: Plan): void => {
  const { scheme } = plan;
  const keys = [...scheme.inputs, ...scheme.derived].map(({ key }) => key);
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

const parentsOf = (derived: Derived): readonly string[] => {
  switch (derived.kind) {
    case "difference":
      return [derived.of, derived.minus];
    case "ratio":
      return [derived.of, derived.by];
    case "either":
      return [derived.prefer, derived.of];
    default:
      return [derived.of];
  }
};

const checkDerived = (plan: Plan): void => {
  plan.scheme.derived.forEach((derived, index) => {
    const path = `derived.${index}`;
    const later = plan.scheme.derived.slice(index).map(({ key }) => key);
    for (const parent of parentsOf(derived))
      if (later.includes(parent)) report(plan, path, `"${parent}" is derived only later`);
    if (derived.kind === "either") {
      checkKey(plan, derived.prefer, `${path}.prefer`, ["boolean"]);
      cellOf(plan, derived.of, derived.test, `${path}.test`);
      return;
    }
    const months = derived.kind.startsWith("months");
    for (const parent of parentsOf(derived))
      checkKey(plan, parent, path, [months ? "date" : "number"]);
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

/** Whether the method or a derived input needs the whole population. */
const scopeOf = (plan: Plan, method: CompiledMethod): "row" | "column" =>
  plan.scheme.derived.some(({ kind }) => kind === "shareOfTotal") ? "column" : method.scope;

/** Reports what does not hold together in a scheme besides its method. */
export const checkScheme = (plan: Plan, method: CompiledMethod): void => {
  checkNames(plan);
  checkInputs(plan);
  checkDerived(plan);
  checkTiers(plan);
  checkRemarks(plan);
  const scope = scopeOf(plan, method);
  if (plan.scheme.scope !== scope) report(plan, "scope", `the scheme is of ${scope} scope`);
};
