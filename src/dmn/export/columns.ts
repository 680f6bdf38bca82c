import {
  answersOf,
  inLocale,
  inputsOf,
  typeOf,
  type Derived,
  type Input,
  type Locale,
  type Plan,
  type Unit,
} from "../../rules";
import type { DmnColumn } from "../model";
import { answerName, numberText } from "./cell";
import { decide, nameFor, type Growing } from "./growing";

const TYPES = {
  number: "number",
  date: "date",
  boolean: "boolean",
  text: "string",
  choice: "string",
} as const;

const withUnit = (label: string, unit: Unit | undefined, locale: Locale): string =>
  unit === undefined ? label : `${label} (${inLocale(unit.label, locale)})`;

const inputName = (growing: Growing, input: Input, plan: Plan): string => {
  const { locale, inputs, types } = growing;
  const { key, label, about, type, unit } = input;
  const name = nameFor(growing, key, `input ${key}`);
  const values = valuesOf(plan, key, locale);
  const limited = type === "choice" && values !== null;
  if (limited)
    types.set(`t_${name}`, { base: "string", list: false, values, components: new Map() });
  inputs.set(name, {
    name,
    label: withUnit(inLocale(label, locale), unit, locale),
    about: about ? inLocale(about, locale) : null,
    type: limited ? `t_${name}` : TYPES[type],
  });
  return name;
};

/** How a derived input is computed, as a call: "monthsSince(lastComplaint)". */
const callOf = ({ kind, ...facts }: Derived): string => {
  const said = Object.entries(facts).filter(
    ([name]) => !["key", "label", "from", "unit", "choices"].includes(name),
  );
  const texts = said.map(([name, value]) =>
    name === "of"
      ? [value].flat().join(", ")
      : `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return `${kind}(${texts.join(", ")})`;
};

/** Arithmetic that FEEL says as well: with the names of what it is computed from; undefined for everything else. */
const arithmetic = (growing: Growing, plan: Plan, derived: Derived): string | undefined => {
  const named = (key: string): string => columnName(growing, plan, key);
  switch (derived.kind) {
    case "sum":
      if (derived.terms.some(({ input }) => typeOf(plan, input) !== "number")) return undefined;
      return derived.terms
        .map(({ input, times = 1 }) => `${named(input)} * (${numberText(times)})`)
        .join(" + ");
    case "product":
      return `${named(derived.of)} * ${named(derived.by)}`;
    case "ratio":
      return `${named(derived.of)} / ${named(derived.by)}`;
    case "calculated":
      return derived.formula.replace(/[A-Za-z][A-Za-z0-9]*/g, (name) =>
        derived.of.includes(name) ? named(name) : numberText(Number(plan.arguments[name])),
      );
    default:
      return undefined;
  }
};

const derivedName = (growing: Growing, plan: Plan, derived: Derived): string => {
  const { locale, inputs } = growing;
  const part = derived.kind === "score" ? plan.parts.get(derived.of) : undefined;
  if (part) {
    const score = growing.grade(growing, part, plan.arguments).score();
    if (score !== null) return score;
  }
  const { key } = derived;
  const label = inLocale(derived.label, locale);
  const text = arithmetic(growing, plan, derived);
  const mark = JSON.stringify([derived, text]);
  const name = nameFor(growing, key, mark);
  if (text !== undefined)
    return decide(growing, name, { kind: "literal", text }, { label, type: "number" });
  const unit = "unit" in derived ? derived.unit : undefined;
  inputs.set(name, {
    name,
    label: withUnit(label, unit, locale),
    about: `${label} = ${callOf(derived)}`,
    type: TYPES[typeOf(plan, key) ?? "number"],
  });
  return name;
};

/** The name under which a model has an input, a derived input or a part of a scheme; adds to the model what stands behind it. */
export const columnName = (growing: Growing, plan: Plan, key: string): string => {
  const part = plan.parts.get(key);
  if (part) {
    const { tier, score } = growing.grade(growing, part, plan.arguments);
    return tier ?? score() ?? key;
  }
  const derived = plan.derived.get(key);
  if (derived) return derivedName(growing, plan, derived);
  const input = inputsOf(plan.scheme).find((each) => each.key === key);
  return input ? inputName(growing, input, plan) : key;
};

const rangeOf = (input: Input | undefined): string | null => {
  const { min, max } = input ?? {};
  if (min !== undefined && max !== undefined) return `[${numberText(min)}..${numberText(max)}]`;
  if (min !== undefined) return `>= ${numberText(min)}`;
  return max === undefined ? null : `<= ${numberText(max)}`;
};

const valuesOf = (plan: Plan, key: string, locale: Locale): string | null => {
  const answers = answersOf(plan, key);
  if (answers === undefined) return rangeOf(plan.inputs.get(key));
  return answers.map((answer) => JSON.stringify(answerName(answer, answers, locale))).join(", ");
};

const labelIn = (plan: Plan, key: string, locale: Locale): string => {
  const found = plan.inputs.get(key) ?? plan.derived.get(key) ?? plan.parts.get(key);
  if (found === undefined) return key;
  const unit = "unit" in found ? found.unit : undefined;
  return withUnit(inLocale(found.label, locale), unit, locale);
};

/** The column of a table that asks for a key of a scheme. */
export const columnFor = (growing: Growing, plan: Plan, key: string): DmnColumn => ({
  text: columnName(growing, plan, key),
  label: labelIn(plan, key, growing.locale),
  type: TYPES[typeOf(plan, key) ?? "text"],
  values: valuesOf(plan, key, growing.locale),
});
