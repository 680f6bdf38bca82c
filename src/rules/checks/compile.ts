import { argumentOf, checkKey, tierIndex, type Plan } from "../plan";
import type { Check } from "../scheme/check";

/** What a check calls the tier that rows were given. */
export const TIER = "tier";

/** Reports what a check of the population asks for and the scheme does not have. */
export const checkPopulation = (plan: Plan, check: Check, path: string): void => {
  const grouping = (key: string) => {
    if (key !== TIER) checkKey(plan, key, path);
  };
  switch (check.kind) {
    case "count":
      tierIndex(plan, check.tier, path);
      return;
    case "pace":
      argumentOf(plan, check.perDay, `${path}.perDay`, "number");
      argumentOf(plan, check.daysAMonth, `${path}.daysAMonth`, "number");
      return;
    case "distribution":
      for (const tier of Object.keys(check.expected)) tierIndex(plan, tier, `${path}.expected`);
      return;
    case "concentration":
      checkKey(plan, check.of, path, ["number"]);
      return;
    case "constant":
      grouping(check.of);
      grouping(check.per);
      return;
    case "spread":
      checkKey(plan, check.of, path, ["number"]);
      grouping(check.by);
      return;
    default:
      grouping(check.of);
  }
};
