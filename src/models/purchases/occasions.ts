import { classify } from "./classify";
import { dayOfRows, type DayRead } from "./dayOfRows";
import { deduct } from "./deduct";
import { nothingNoted, type Noted } from "./noted";
import { sortRows } from "./sortRows";
import type { Occasions, PlainFact, PurchaseFact, PurchaseRules, Purchases } from "./purchases";

const rising = (rows: readonly number[]): Uint32Array => Uint32Array.from(rows).sort();

const factsOf = (
  notTaken: ReadonlyMap<PlainFact, readonly number[]>,
  noted: Noted,
): readonly PurchaseFact[] => {
  const plain = [
    ...notTaken,
    ["refund", noted.refund] as const,
    ["duplicate", noted.duplicate] as const,
    ["returned", noted.returned] as const,
  ].map(([code, rows]): PurchaseFact => ({ code, rows: rising(rows) }));
  const unmatched: PurchaseFact = {
    code: "refund-without-purchase",
    rows: rising(noted.unmatched),
    amount: noted.unmatchedAmount,
  };
  return [...plain, unmatched].filter(({ rows }) => rows.length > 0);
};

/** The days of one customer out of the sorted rows [from, to). */
const daysOf = (
  purchases: Purchases,
  rules: PurchaseRules,
  sorted: Uint32Array,
  [from, to]: readonly [number, number],
  noted: Noted,
): readonly DayRead[] => {
  const days: DayRead[] = [];
  for (let at = from; at < to;) {
    const day = dayOfRows(purchases, rules, sorted, at, to, noted);
    if (rules.refunds !== "leave-out") deduct(days, day, noted);
    else if (day.orders > 0) days.push(day);
    at = day.to;
  }
  return days;
};

/** Customers in the order of their first rows, with where the rows of each are among the sorted ones. */
const slicesOf = (
  sorted: Uint32Array,
  codes: ArrayLike<number>,
): readonly (readonly [number, number])[] => {
  const slices: (readonly [number, number])[] = [];
  const first: number[] = [];
  for (let from = 0; from < sorted.length;) {
    const code = codes[sorted[from] as number];
    let to = from;
    let least = Infinity;
    for (; to < sorted.length && codes[sorted[to] as number] === code; to++)
      least = Math.min(least, sorted[to] as number);
    slices.push([from, to]);
    first.push(least);
    from = to;
  }
  const order = slices.map((_, k) => k).sort((a, b) => (first[a] as number) - (first[b] as number));
  return order.map((k) => slices[k] as readonly [number, number]);
};

/**
 * Puts purchases in order: the days on which each customer bought, purchases of one day as one, refunds taken off, and what was found about rows on the way.
 * Nothing is thrown: without a usable row there are no customers, and the facts say why.
 */
export const occasionsOf = (purchases: Purchases, rules: PurchaseRules = {}): Occasions => {
  const { customer, date, amount } = purchases;
  const { taken, notTaken, asOf } = classify(purchases, rules);
  const sorted = sortRows(taken, customer.values, date.values, amount?.values);
  const noted = nothingNoted();
  const customers: string[] = [];
  const starts = [0];
  const days = new Float64Array(taken.length);
  const amounts = new Float64Array(taken.length);
  const orders = new Uint32Array(taken.length);
  let count = 0;
  for (const slice of slicesOf(sorted, customer.values)) {
    const found = daysOf(purchases, rules, sorted, slice, noted);
    if (found.length === 0) continue;
    const code = customer.values[sorted[slice[0]] as number] as number;
    customers.push(customer.dictionary[code] ?? "");
    for (const day of found) {
      days[count] = day.day;
      amounts[count] = day.amount;
      orders[count++] = day.orders;
    }
    starts.push(count);
  }
  return {
    customers,
    starts: Uint32Array.from(starts),
    days: days.slice(0, count),
    amounts: amounts.slice(0, count),
    orders: orders.slice(0, count),
    asOf,
    rows: customer.values.length,
    facts: factsOf(notTaken, noted),
  };
};
