import { needsPopulation, parentsOf, readsDay } from "./derived/parents";
import type { Plan } from "./plan";
import { inputsOf } from "./inputsOf";
import type { PlainScheme } from "./scheme/scheme";

/** What cannot be changed while the population is held: inputs by key, and whether the day of grading is among them. */
export interface Bound {
  readonly inputs: ReadonlySet<string>;
  readonly day: boolean;
}

/** The keys that a derived input is computed from, and those that they are computed from. */
const beneath = (plan: Plan, key: string): readonly string[] => {
  const derived = plan.derived.get(key);
  return derived ? parentsOf(derived).flatMap((each) => [each, ...beneath(plan, each)]) : [];
};

const schemeReadsDay = ({ derived, parts = [] }: PlainScheme): boolean =>
  derived.some(readsDay) || parts.some(({ scheme }) => schemeReadsDay(scheme));

const keyReadsDay = (plan: Plan, key: string): boolean => {
  const derived = plan.derived.get(key);
  const part = plan.parts.get(key);
  return derived ? readsDay(derived) : part !== undefined && schemeReadsDay(part.scheme);
};

const inputsUnder = (plan: Plan, keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => {
    const part = plan.parts.get(key);
    if (part) return inputsOf(part.scheme).map((input) => input.key);
    return plan.derived.has(key) ? [] : [key];
  });

/**
 * What a trial of one row cannot change, since more would move with it than the row itself: what the parts and models that need the population read,
 * what one place in the population has of another ("the percentile of a share"), and the day where the others grow older as well.
 */
export const boundOf = (plan: Plan): Bound => {
  const isHeld = (key: string) => {
    const derived = plan.derived.get(key);
    return derived
      ? needsPopulation(derived, plan.models)
      : plan.parts.get(key)?.scheme.scope === "column";
  };
  const held = [...plan.derived.keys(), ...plan.parts.keys()].filter(isHeld);
  const fixed = held.flatMap((key) => {
    const below = beneath(plan, key);
    const isPlace = plan.derived.has(key) && plan.derived.get(key)?.kind !== "model";
    // A row's own place among others that are held is tried; only what moves the others with it is not.
    return isPlace ? below.filter(isHeld).flatMap((each) => beneath(plan, each)) : [key, ...below];
  });
  return {
    inputs: new Set(inputsUnder(plan, fixed)),
    day: held.some((key) => [key, ...beneath(plan, key)].some((each) => keyReadsDay(plan, each))),
  };
};
