import {
  checkHoldout,
  DAYS,
  historiesOf,
  holdoutOf,
  lifetimeValues,
  occasionsOf,
  track,
  type Buying,
  type BuyingModel,
  type CustomerHistories,
  type Fit,
  type HoldoutCheck,
  type LifetimeValues,
  type Occasions,
  type PurchaseFact,
  type PurchaseRules,
  type Purchases,
  type TimeUnit,
  type TrackPoint,
  type ValuedHistories,
} from "../../models";
import { ok } from "../../rules";
import { aliveMap, type AliveMap } from "./aliveMap";
import type { ValueAnswer } from "./findRfm";
import type { NamedRows } from "./readCustomers";

/** What models of lifetime value are fitted to; the histories of a table of customers are in the unit that is asked for. */
export type LifetimeSource =
  | {
      readonly kind: "purchases";
      readonly purchases: Purchases;
      readonly rules: PurchaseRules;
    }
  | { readonly kind: "customers"; readonly histories: ValuedHistories & NamedRows };

/** What is asked of the models. */
export interface LifetimeAsked {
  readonly unit: TimeUnit;
  readonly model: BuyingModel;
  /** The last day that the models see; what comes after it checks them. All days where absent. */
  readonly until?: number;
  /** Units that expected purchases look ahead. */
  readonly ahead: number;
  readonly years: number;
  /** Discount and margin as fractions. */
  readonly rate: number;
  readonly margin: number;
}

/** What was bought after the last day that the models have seen. */
export interface HoldoutFound {
  /** Serial of its last day, and its length in the unit. */
  readonly until: number;
  readonly length: number;
  readonly actual: Float64Array;
  readonly check: HoldoutCheck;
}

/** What the models say, as plain data. */
export interface LifetimeFound extends Omit<LifetimeValues, "buying"> {
  readonly model: BuyingModel;
  readonly parameters: Readonly<Record<string, number>>;
  readonly fit: Fit<string>;
  readonly names: readonly string[];
  readonly histories: ValuedHistories;
  /** The last day that the models have seen; null for a table of customers. */
  readonly asOf: number | null;
  readonly map: AliveMap | null;
  /** Empty for a table of customers. */
  readonly track: readonly TrackPoint[];
  readonly holdout?: HoldoutFound;
  /** What was found about rows of purchases. */
  readonly purchaseFacts: readonly PurchaseFact[];
  readonly totals: LifetimeTotals;
}

/** What the models expect of all customers together. */
export interface LifetimeTotals {
  /** Customers who still buy. */
  readonly alive: number;
  /** Purchases in the time ahead, and their amount where amounts are known. */
  readonly purchases: number;
  readonly amount?: number;
  readonly value?: number;
}

/** Days of a year, as the scheme `clv-model` counts them. */
const YEAR = 365;

const sum = (values: Float64Array): number => values.reduce((all, each) => all + each, 0);

const totalsOf = ({ alive, purchases, amounts, values }: LifetimeValues): LifetimeTotals => ({
  alive: sum(alive),
  purchases: sum(purchases),
  ...(amounts && { amount: sum(purchases.map((times, k) => times * (amounts[k] as number))) }),
  ...(values && { value: sum(values) }),
});

interface Counted {
  readonly names: readonly string[];
  readonly histories: ValuedHistories;
  readonly asOf: number | null;
  readonly purchaseFacts: readonly PurchaseFact[];
  /** Only of purchases: what happened when. */
  readonly dated?: { readonly occasions: Occasions; readonly histories: CustomerHistories };
}

const countedOf = (source: LifetimeSource, { unit, until }: LifetimeAsked): Counted => {
  if (source.kind === "customers") {
    const { names, repeats, recency, age, average } = source.histories;
    const histories = { repeats, recency, age, ...(average && { average }) };
    return { names, histories, asOf: null, purchaseFacts: [] };
  }
  const occasions = occasionsOf(source.purchases, source.rules);
  const histories = historiesOf(occasions, { unit, ...(until !== undefined && { until }) });
  const { repeats, recency, age, average } = histories;
  const valued = source.purchases.amount !== undefined;
  return {
    names: Array.from(histories.customers, (each) => occasions.customers[each] ?? ""),
    histories: { repeats, recency, age, ...(valued && { average }) },
    asOf: histories.until,
    purchaseFacts: occasions.facts,
    dated: { occasions, histories },
  };
};

/** What was bought over time against what the model says; and where it was stopped short, how far it was off afterwards. */
const checked = (
  buying: Buying,
  dated: Counted["dated"],
): Pick<LifetimeFound, "track" | "holdout"> => {
  if (dated === undefined) return { track: [] };
  const { occasions, histories } = dated;
  const points = track(buying, occasions, histories);
  if (histories.until >= occasions.asOf) return { track: points };
  const { purchases: actual, length, until } = holdoutOf(occasions, histories);
  const check = checkHoldout(buying, histories, { purchases: actual, amount: actual, length, until }); // prettier-ignore
  return { track: points, holdout: { until, length, actual, check } };
};

/** Fits the models and asks them about each customer, in one go: up to seconds for many customers. */
export const findLifetime = (
  source: LifetimeSource,
  asked: LifetimeAsked,
): ValueAnswer<LifetimeFound> => {
  const { names, histories, asOf, purchaseFacts, dated } = countedOf(source, asked);
  if (names.length === 0) {
    const later = dated?.occasions.customers.length ?? 0;
    return { ok: false, problem: { code: "nobody", facts: purchaseFacts, later } };
  }
  const { model, ahead, years, rate, margin, unit } = asked;
  const horizon = { step: YEAR / DAYS[unit], steps: years, rate };
  const found = lifetimeValues(histories, { model, ahead, horizon, margin });
  if (!found.ok) return found;
  const { buying, ...values } = found.value;
  return ok({
    ...values,
    model,
    parameters: buying.parameters,
    fit: buying.fit,
    names,
    histories,
    asOf,
    purchaseFacts,
    map: aliveMap(buying, histories),
    totals: totalsOf(found.value),
    ...checked(buying, dated),
  });
};
