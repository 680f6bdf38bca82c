import { atOnce, ok, type Outcome } from "../../rules";
import type { FitFact } from "./assess";
import { fitBuying, type BuyingModel, type FittedBuying } from "./buying";
import { expectedValue, fitGammaGamma, type GammaGamma } from "./gammaGamma";
import { pooledHistories, type Histories } from "./histories";
import { places } from "../numeric/order";
import { discounted, type Horizon } from "./lifetime";

/** Histories with the average amount of the repeat purchases, where amounts are known. */
export interface ValuedHistories extends Histories {
  readonly average?: Float64Array;
}

/** What to compute; times in the unit of the histories. */
export interface LifetimeRequest {
  readonly model: BuyingModel;
  /** How far ahead purchases are expected. */
  readonly ahead: number;
  readonly horizon: Horizon;
  /** How much of an amount counts as value, as a fraction; all of it where absent. */
  readonly margin?: number;
}

/** What the models say of each customer, in the order of the histories. */
export interface LifetimeValues {
  readonly buying: FittedBuying;
  /** The model of amounts, or why there is none: then amounts and values are absent. */
  readonly spending: Outcome<GammaGamma>;
  readonly alive: Float64Array;
  readonly purchases: Float64Array;
  /** Purchases within the horizon, discounted. */
  readonly discounted: Float64Array;
  /** Amount to expect of a purchase. */
  readonly amounts?: Float64Array;
  /** Lifetime value: discounted purchases times amount times margin. */
  readonly values?: Float64Array;
  readonly facts: readonly FitFact[];
}

type History = readonly [repeats: number, recency: number, age: number];

/** Computes something of each different history once. */
const perHistory = (histories: Histories) => {
  const { repeats, recency, age } = histories;
  const pool = atOnce(pooledHistories(repeats, recency, age, places(repeats.length)));
  const { repeats: x, recency: tx, age: t } = pool.histories;
  return {
    pool: pool.histories,
    each: (compute: (...history: History) => number): Float64Array => {
      const found = x.map((one, k) => compute(one, tx[k] as number, t[k] as number));
      return Float64Array.from(pool.places, (place) => found[place] as number);
    },
  };
};

/**
 * Fits a model of buying and, where amounts are known, the gamma-gamma model of amounts, and says of each customer whether he still buys, what he will buy and what that is worth.
 * Problem: `too-few-customers`.
 */
export const lifetimeValues = (
  histories: ValuedHistories,
  { model, ahead, horizon, margin = 1 }: LifetimeRequest,
): Outcome<LifetimeValues> => {
  const { pool, each } = perHistory(histories);
  const found = fitBuying(model, pool);
  if (!found.ok) return found;
  const buying = found.value;
  const { repeats } = histories;
  const average = histories.average ?? new Float64Array(repeats.length);
  const spending = fitGammaGamma({ repeats, average });
  const all = each((...history) =>
    discounted((time) => buying.purchases(time, ...history), horizon),
  );
  const common = {
    buying,
    spending,
    alive: each(buying.alive),
    purchases: each((...history) => buying.purchases(ahead, ...history)),
    discounted: all,
  };
  if (!spending.ok) return ok({ ...common, facts: buying.fit.facts });
  const amounts = repeats.map((x, k) => expectedValue(spending.value, x, average[k] as number));
  return ok({
    ...common,
    amounts,
    values: all.map((purchases, k) => purchases * (amounts[k] as number) * margin),
    facts: [...buying.fit.facts, ...spending.value.facts],
  });
};
