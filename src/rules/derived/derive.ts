import type { Known } from "../known";
import type { Derived } from "../scheme/input";
import type { Steps } from "../steps";
import { calculated } from "./calculated";
import { days, lastYearly, months } from "./days";
import { ready, type Deriving, type Kind } from "./deriving";
import { filled, greatest, pair, sum } from "./numbers";
import { either, first, leading, same } from "./picks";
import { percentile, quantile, shareOfTotal } from "./standings";

function* score({ scores }: Deriving, { of }: Kind<"score">): Steps<Known> {
  const found = scores.get(of);
  if (found === undefined) throw new Error(`"${of}" is no part`);
  yield;
  return found;
}

function* model(deriving: Deriving, { key, model: name, of }: Kind<"model">): Steps<Known> {
  const { plan, rows, setting } = deriving;
  const held = setting.surroundings?.held[key];
  if (held) return held.tier;
  const found = plan.models[name];
  if (found === undefined) throw new Error(`there is no model "${name}"`);
  return yield* found.answer({
    rows,
    columns: of.map((each) => ready(deriving, each)),
    groups: setting.groupBy?.values,
    excluded: setting.excluded,
  });
}

/** Computes a derived input from columns that are ready: see `Derived` for what each kind means. */
export const derive = (deriving: Deriving, derived: Derived): Steps<Known> => {
  switch (derived.kind) {
    case "monthsSince":
    case "monthsUntil":
      return months(deriving, derived);
    case "daysSince":
    case "daysUntil":
      return days(deriving, derived);
    case "lastYearly":
      return lastYearly(deriving, derived);
    case "sum":
      return sum(deriving, derived);
    case "product":
    case "ratio":
      return pair(deriving, derived);
    case "calculated":
      return calculated(deriving, derived);
    case "greatest":
      return greatest(deriving, derived);
    case "leading":
      return leading(deriving, derived);
    case "first":
      return first(deriving, derived);
    case "either":
      return either(deriving, derived);
    case "same":
      return same(deriving, derived);
    case "filled":
      return filled(deriving, derived);
    case "shareOfTotal":
      return shareOfTotal(deriving, derived);
    case "percentile":
      return percentile(deriving, derived);
    case "quantile":
      return quantile(deriving, derived);
    case "score":
      return score(deriving, derived);
    case "model":
      return model(deriving, derived);
  }
};
