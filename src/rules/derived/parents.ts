import type { Models } from "../model";
import type { Derived } from "../scheme/input";

/** The keys that a derived input is computed from. */
export const parentsOf = (derived: Derived): readonly string[] => {
  switch (derived.kind) {
    case "sum":
      return derived.terms.map(({ input }) => input);
    case "product":
    case "ratio":
      return [derived.of, derived.by];
    case "either":
      return [derived.prefer, derived.of];
    case "same":
      return [derived.of, derived.as];
    case "calculated":
    case "greatest":
    case "leading":
    case "first":
    case "filled":
    case "model":
      return derived.of;
    default:
      return [derived.of];
  }
};

/** Whether the day of grading is asked for. */
export const readsDay = ({ kind }: Derived): boolean =>
  kind === "monthsSince" ||
  kind === "monthsUntil" ||
  kind === "daysSince" ||
  kind === "daysUntil" ||
  kind === "lastYearly";

/** Whether a row's value depends on the others. */
export const needsPopulation = (derived: Derived, models: Models): boolean =>
  derived.kind === "shareOfTotal" ||
  derived.kind === "percentile" ||
  derived.kind === "quantile" ||
  (derived.kind === "model" && models[derived.model]?.scope === "column");
