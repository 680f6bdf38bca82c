import type { Histories } from "../clv/histories";
import type { Occasions } from "./purchases";
import { scaleOf, type Periods, type Scale, type TimeUnit } from "./unit";

/** How histories are counted. */
export interface Counting {
  readonly unit: TimeUnit;
  /** `days` where absent. */
  readonly periods?: Periods;
  /** The last day that is looked at: the end of calibration. All days where absent. */
  readonly until?: number;
}

/** What each customer has bought up to a day, as models of lifetime value take it. */
export interface CustomerHistories extends Histories {
  /** Which of the occasions' customers each is: those who bought until then. */
  readonly customers: Uint32Array;
  /** Serial of the first purchase, and of the last. */
  readonly first: Float64Array;
  readonly last: Float64Array;
  /** Average amount of the purchases after the first; 0 without. */
  readonly average: Float64Array;
  /** Amount of all purchases, and the number of orders. */
  readonly total: Float64Array;
  readonly orders: Float64Array;
  readonly unit: TimeUnit;
  readonly periods: Periods;
  readonly until: number;
}

const COLUMNS = [
  "repeats",
  "recency",
  "age",
  "first",
  "last",
  "average",
  "total",
  "orders",
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** What one customer bought on the days [from, to). */
const rowOf = (
  { days, amounts, orders }: Occasions,
  [from, to]: readonly [number, number],
  { momentOf, perUnit }: Scale,
  now: number,
): Row => {
  const start = momentOf(days[from] as number);
  let periods = 0;
  let firstAmount = 0;
  let total = 0;
  let count = 0;
  let last = -Infinity;
  for (let k = from; k < to; k++) {
    const at = momentOf(days[k] as number);
    if (at !== last) periods++;
    last = at;
    if (at === start) firstAmount += amounts[k] as number;
    total += amounts[k] as number;
    count += orders[k] as number;
  }
  const repeats = periods - 1;
  return {
    repeats,
    recency: (last - start) / perUnit,
    age: (now - start) / perUnit,
    first: days[from] as number,
    last: days[to - 1] as number,
    average: repeats === 0 ? 0 : (total - firstAmount) / repeats,
    total,
    orders: count,
  };
};

/**
 * Counts each customer's history: repeat purchases, time from the first to the last, time from the first to the end, and the average amount of the repeats.
 * Customers who bought nothing until then are left out.
 */
export const historiesOf = (occasions: Occasions, counting: Counting): CustomerHistories => {
  const { unit, periods = "days", until = occasions.asOf } = counting;
  const { days, starts } = occasions;
  const scale = scaleOf(unit, periods);
  const now = scale.momentOf(until);
  const customers: number[] = [];
  const columns = Object.fromEntries(
    COLUMNS.map((name) => [name, new Float64Array(occasions.customers.length)]),
  ) as Record<(typeof COLUMNS)[number], Float64Array>;
  for (let customer = 0; customer < occasions.customers.length; customer++) {
    const from = starts[customer] as number;
    let to = starts[customer + 1] as number;
    while (to > from && (days[to - 1] as number) > until) to--;
    if (to === from) continue;
    const row = rowOf(occasions, [from, to], scale, now);
    for (const name of COLUMNS) columns[name][customers.length] = row[name];
    customers.push(customer);
  }
  for (const name of COLUMNS) columns[name] = columns[name].slice(0, customers.length);
  return { ...columns, customers: Uint32Array.from(customers), unit, periods, until };
};

/** What the same customers bought after the end of their histories, up to a day. */
export interface Holdout {
  /** Purchases of each customer of the histories. */
  readonly purchases: Float64Array;
  readonly amount: Float64Array;
  /** How long it is, in the unit of the histories. */
  readonly length: number;
  readonly until: number;
}

/** Counts what customers bought after the end of their histories, up to a day (the last of all where it is absent). */
export const holdoutOf = (
  { days, amounts, starts, asOf }: Occasions,
  histories: CustomerHistories,
  until: number = asOf,
): Holdout => {
  const { momentOf, perUnit } = scaleOf(histories.unit, histories.periods);
  const purchases = new Float64Array(histories.customers.length);
  const amount = new Float64Array(histories.customers.length);
  histories.customers.forEach((customer, k) => {
    let last = -Infinity;
    for (let at = starts[customer] as number; at < (starts[customer + 1] as number); at++) {
      const day = days[at] as number;
      if (day <= histories.until || day > until) continue;
      if (momentOf(day) !== last) purchases[k] = (purchases[k] as number) + 1;
      last = momentOf(day);
      amount[k] = (amount[k] as number) + (amounts[at] as number);
    }
  });
  const length = (momentOf(until) - momentOf(histories.until)) / perUnit;
  return { purchases, amount, length, until };
};
