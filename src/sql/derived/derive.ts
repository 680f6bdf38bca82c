import type { Derived } from "../../rules";
import { addStep } from "../query";
import { valueOf, type Scope, type Value } from "../scope";
import { nameOf } from "../read/source";
import { calculated } from "./calculated";
import { days, lastYearly, months } from "./days";
import type { Computed } from "./kinds";
import { filled, greatest, pair, sum } from "./numbers";
import { either, first, leading, same } from "./picks";
import { addPercentile, addQuantile, addShareOfTotal } from "./standings";

type OfRow = Exclude<
  Derived,
  { kind: "shareOfTotal" | "percentile" | "quantile" | "score" | "model" }
>;

const computed = (scope: Scope, derived: OfRow, name: string): Computed => {
  switch (derived.kind) {
    case "monthsSince":
    case "monthsUntil":
      return months(scope, derived, name);
    case "daysSince":
    case "daysUntil":
      return days(scope, derived, name);
    case "lastYearly":
      return lastYearly(scope, derived, name);
    case "sum":
      return sum(scope, derived, name);
    case "product":
    case "ratio":
      return pair(scope, derived, name);
    case "calculated":
      return calculated(scope, derived, name);
    case "greatest":
      return greatest(scope, derived, name);
    case "leading":
      return leading(scope, derived, name);
    case "first":
      return first(scope, derived, name);
    case "either":
      return either(scope, derived, name);
    case "same":
      return same(scope, derived, name);
    case "filled":
      return filled(scope, derived, name);
  }
};

/** The score of a part as a value: none where the part gives a tier without one. */
const scoreOf = (scope: Scope, of: string): Value => {
  const part = scope.parts.get(of);
  if (part?.score === undefined) throw new Error(`"${of}" gives no score`);
  return { name: part.score, type: "number", none: false, unknown: true };
};

const add = (scope: Scope, derived: Derived, name: string): Value => {
  const notes = [`${derived.label.en} (${derived.label.zh}): ${derived.kind}.`];
  switch (derived.kind) {
    case "shareOfTotal":
      return addShareOfTotal(scope, derived, name, notes);
    case "percentile":
      return addPercentile(scope, derived, name, notes);
    case "quantile":
      return addQuantile(scope, derived, name, notes);
    case "score":
      return scoreOf(scope, derived.of);
    case "model":
      return valueOf(scope, derived.key);
    default: {
      const { steps, value } = computed(scope, derived, name);
      steps.forEach((adds, k) => addStep(scope.query, name, k === 0 ? notes : [], adds));
      return value;
    }
  }
};

/** Adds the derived inputs of a scheme to its query, each built on those before. */
export const addDerived = (scope: Scope): void => {
  for (const derived of scope.plan.derived.values()) {
    const value = add(scope, derived, `${scope.prefix}${nameOf(derived.key)}`);
    scope.values.set(derived.key, { ...value, step: value.step ?? scope.query.last });
  }
};
