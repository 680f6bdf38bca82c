import type { Arguments } from "./arguments";
import type { ValueType } from "./column";
import { readTests } from "./feel/parse";
import { parentsOf } from "./derived/parents";
import { predicateOf, Unfit, type Predicate } from "./feel/predicate";
import type { SchemeIssue } from "./invalidScheme";
import type { Models } from "./model";
import type { Derived, Input } from "./scheme/input";
import type { Part, PlainScheme } from "./scheme/scheme";
import type { Words } from "./words";

/** A scheme on its way to a grader: lookups by key, and a list of what is wrong with it. */
export interface Plan {
  readonly scheme: PlainScheme;
  readonly arguments: Arguments;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly derived: ReadonlyMap<string, Derived>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly models: Models;
  readonly issues: SchemeIssue[];
  /** Cells that were read, by input and text. */
  readonly cells: Map<string, Predicate>;
}

/** Starts the plan of a scheme. */
export const planOf = (scheme: PlainScheme, values: Arguments, models: Models): Plan => ({
  scheme,
  models,
  arguments: values,
  inputs: new Map(scheme.inputs.map((input) => [input.key, input])),
  derived: new Map(scheme.derived.map((derived) => [derived.key, derived])),
  parts: new Map((scheme.parts ?? []).map((part) => [part.key, part])),
  issues: [],
  cells: new Map(),
});

/** Notes that something is wrong with the scheme; compiling goes on, so that all of it is reported at once. */
export const report = (plan: Plan, path: string, message: string): void => {
  plan.issues.push({ path, message });
};

/** What an input, a derived input or a part holds; undefined where the scheme has no such key. */
export const typeOf = (plan: Plan, key: string): ValueType | undefined => {
  if (plan.parts.has(key)) return "choice";
  const derived = plan.derived.get(key);
  switch (derived?.kind) {
    case undefined:
      return plan.inputs.get(key)?.type;
    case "either":
    case "same":
      return "boolean";
    case "lastYearly":
      return "date";
    case "leading":
      return "choice";
    case "model":
      return derived.type;
    case "first":
      return typeOf(plan, derived.of[0] ?? "");
    default:
      return "number";
  }
};

/** One of the answers of a choice. */
export interface ChoiceAnswer {
  readonly key: string;
  readonly label: Words;
}

const labelOf = ({ scheme }: Plan, key: string): Words =>
  [...scheme.inputs, ...scheme.derived].find((each) => each.key === key)?.label ?? {
    zh: key,
    en: key,
  };

/** The answers of a choice: those of an input, the tiers of a part, the inputs that may lead. */
export const answersOf = (plan: Plan, key: string): readonly ChoiceAnswer[] | undefined => {
  const part = plan.parts.get(key);
  if (part) return part.scheme.tiers;
  const derived = plan.derived.get(key);
  if (derived === undefined) return plan.inputs.get(key)?.choices;
  if (derived.kind === "leading")
    return derived.of.map((each) => ({ key: each, label: labelOf(plan, each) }));
  if (derived.kind === "first") return answersOf(plan, derived.of[0] ?? "");
  return derived.kind === "model" ? derived.choices : undefined;
};

/** The input that a problem of a key is told at: itself, or the first that it is computed from. */
export const inputBehind = (plan: Plan, key: string): string => {
  const derived = plan.derived.get(key);
  const [parent] = derived ? parentsOf(derived) : [];
  return parent === undefined ? key : inputBehind(plan, parent);
};

/** The index of a tier; reports a tier that does not exist, and gives -1. */
export const tierIndex = (plan: Plan, key: string, path: string): number => {
  const index = plan.scheme.tiers.findIndex((tier) => tier.key === key);
  if (index < 0) report(plan, path, `there is no tier "${key}"`);
  return index;
};

/** Reports a key that is no input, or not of one of the types. */
export const checkKey = (
  plan: Plan,
  key: string,
  path: string,
  types?: readonly ValueType[],
): void => {
  const type = typeOf(plan, key);
  if (type === undefined) report(plan, path, `there is no input "${key}"`);
  else if (types && !types.includes(type))
    report(plan, path, `"${key}" is a ${type}, not a ${types.join(" or ")}`);
};

const NEVER: Predicate = {
  tests: { kind: "nothing" },
  always: false,
  negated: false,
  ranges: [],
  texts: new Set(),
  none: false,
};

const readCell = (plan: Plan, key: string, source: string, path: string): Predicate => {
  const type = typeOf(plan, key);
  if (type === undefined) {
    report(plan, path, `there is no input "${key}"`);
    return NEVER;
  }
  const reading = readTests(source);
  if (!reading.ok) {
    const { at, message } = reading.issue;
    report(plan, path, `"${source}", character ${at + 1}: ${message}`);
    return NEVER;
  }
  try {
    const choices = answersOf(plan, key);
    return predicateOf(reading.tests, { type, choices, names: plan.arguments });
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    report(plan, path, `"${source}": ${error.message}`);
    return NEVER;
  }
};

/**
 * The predicate of a FEEL cell on an input, read once; reports what cannot be read or asked, and gives one that never holds.
 */
export const cellOf = (plan: Plan, key: string, source: string, path: string): Predicate => {
  const mark = `${key} ${source}`;
  const known = plan.cells.get(mark);
  if (known !== undefined) return known;
  const found = readCell(plan, key, source, path);
  if (found !== NEVER) plan.cells.set(mark, found);
  return found;
};

/** The value of an argument that a method names; reports one that does not exist or is not of the type. */
export const argumentOf = (
  plan: Plan,
  name: string,
  path: string,
  type: "number" | "numbers" | "boolean" | "choice",
) => {
  const argument = plan.scheme.arguments.find((each) => each.name === name);
  if (argument?.type !== type) report(plan, path, `there is no ${type} argument "${name}"`);
  return plan.arguments[name];
};

/** The numbers of the argument that holds a method's cuts: `argumentsOf` has checked that they cut its tiers. */
export const cutsOf = (plan: Plan, name: string): readonly number[] => {
  const cuts = argumentOf(plan, name, "method.cuts", "numbers");
  return typeof cuts === "object" ? cuts : [];
};
