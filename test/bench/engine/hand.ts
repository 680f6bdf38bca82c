import type { Answer } from "./contestant";
import { fifths } from "./fifths";
import { industryName, type Customers } from "./table";
import { CARD_CUTS, LOOKUP_TIERS, RANK_CUTS, SHARE_CUTS, type Task } from "./tasks";

const card = ({ rows, numbers }: Customers): Answer => {
  const { values: revenue, empty: noRevenue } = numbers.revenue;
  const { values: orders, empty: noOrders } = numbers.orders;
  const { values: recency, empty: noRecency } = numbers.recency;
  const { values: margin, empty: noMargin } = numbers.margin;
  const { values: complaints, empty: noComplaints } = numbers.complaints;
  const { values: years, empty: noYears } = numbers.years;
  const tier = new Int16Array(rows);
  const score = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    if (
      noRevenue[i]! |
      noOrders[i]! |
      noRecency[i]! |
      noMargin[i]! |
      noComplaints[i]! |
      noYears[i]!
    ) {
      tier[i] = -1;
      score[i] = NaN;
      continue;
    }
    const a = revenue[i]!;
    const b = orders[i]!;
    const c = recency[i]!;
    const d = margin[i]!;
    const e = complaints[i]!;
    const f = years[i]!;
    const points =
      0.3 * (a >= 30_000 ? 100 : a >= 10_000 ? 70 : a >= 3_000 ? 40 : 10) +
      0.2 * (b >= 40 ? 100 : b >= 10 ? 80 : b >= 3 ? 50 : 20) +
      0.2 * (c >= 180 ? 10 : c >= 90 ? 40 : c >= 30 ? 70 : 100) +
      0.1 * (d >= 35 ? 100 : d >= 20 ? 70 : d >= 5 ? 40 : 0) +
      0.1 * (e >= 6 ? 0 : e >= 3 ? 30 : e >= 1 ? 60 : 100) +
      0.1 * (f >= 15 ? 100 : f >= 5 ? 80 : f >= 1 ? 50 : 30);
    const rounded = Math.round(points * 1e9) / 1e9;
    score[i] = rounded;
    tier[i] =
      rounded >= CARD_CUTS[0] ? 0 : rounded >= CARD_CUTS[1] ? 1 : rounded >= CARD_CUTS[2] ? 2 : 3;
  }
  return { tier, score };
};

const table = ({ rows, numbers }: Customers): Answer => {
  const { values: revenue, empty: noRevenue } = numbers.revenue;
  const { values: orders, empty: noOrders } = numbers.orders;
  const { values: recency, empty: noRecency } = numbers.recency;
  const { values: margin, empty: noMargin } = numbers.margin;
  const tier = new Int16Array(rows);
  for (let i = 0; i < rows; i++) {
    const a = revenue[i]!;
    const b = orders[i]!;
    const c = recency[i]!;
    const d = margin[i]!;
    if (noRevenue[i]! | noOrders[i]! | noRecency[i]! | noMargin[i]!) tier[i] = -1;
    else if (a >= 50_000 && b >= 10 && c < 180 && d >= 5) tier[i] = 0;
    else if (a >= 20_000 && b >= 30 && c < 90 && d >= 10) tier[i] = 0;
    else if (a >= 20_000 && b >= 5 && c < 180 && d >= 0) tier[i] = 1;
    else if (a >= 5_000 && a < 20_000 && b >= 10 && c < 90 && d >= 15) tier[i] = 1;
    else if (a >= 5_000 && b >= 3 && c < 180 && d >= 0) tier[i] = 2;
    else if (a >= 1_000 && b >= 2 && c < 365 && d >= -5) tier[i] = 2;
    else if (a < 1_000 && b >= 20 && c < 90 && d >= 0) tier[i] = 2;
    else tier[i] = 3;
  }
  return { tier };
};

/** Rows that have a revenue from the greatest down: a radix sort of the cents, which fit 32 bits. */
const fallingByRevenue = ({ rows, numbers }: Customers): Uint32Array => {
  const { values, empty } = numbers.revenue;
  let keys = new Uint32Array(rows);
  let order = new Uint32Array(rows);
  let count = 0;
  for (let i = 0; i < rows; i++)
    if (empty[i] === 0) {
      keys[count] = 0xffffffff - Math.round(values[i]! * 100);
      order[count++] = i;
    }
  let otherKeys = new Uint32Array(rows);
  let otherOrder = new Uint32Array(rows);
  for (let shift = 0; shift < 32; shift += 11) {
    const next = new Uint32Array(2048);
    for (let k = 0; k < count; k++) next[(keys[k]! >>> shift) & 2047]!++;
    for (let d = 0, sum = 0; d < 2048; d++) {
      const size = next[d]!;
      next[d] = sum;
      sum += size;
    }
    for (let k = 0; k < count; k++) {
      const at = next[(keys[k]! >>> shift) & 2047]!++;
      otherKeys[at] = keys[k]!;
      otherOrder[at] = order[k]!;
    }
    [keys, otherKeys] = [otherKeys, keys];
    [order, otherOrder] = [otherOrder, order];
  }
  return order.subarray(0, count);
};

const share = (customers: Customers): Answer => {
  const { rows, numbers } = customers;
  const { values } = numbers.revenue;
  const tier = new Int16Array(rows).fill(-1);
  const score = new Float64Array(rows).fill(NaN);
  const order = fallingByRevenue(customers);
  const count = order.length;
  let total = 0;
  for (let k = 0; k < count; k++) total += values[order[k]!]!;
  let sum = 0;
  for (let k = 0; k < count;) {
    const value = values[order[k]!]!;
    const within = (sum + value) / total;
    const found =
      k === 0 || within <= SHARE_CUTS[0] + 1e-12 ? 0 : within <= SHARE_CUTS[1] + 1e-12 ? 1 : 2;
    for (; k < count && values[order[k]!] === value; k++) {
      tier[order[k]!] = found;
      score[order[k]!] = within;
      sum += value;
    }
  }
  return { tier, score };
};

const rank = (customers: Customers): Answer => {
  const { rows, numbers } = customers;
  const { values } = numbers.revenue;
  const tier = new Int16Array(rows).fill(-1);
  const score = new Float64Array(rows).fill(NaN);
  const order = fallingByRevenue(customers);
  const count = order.length;
  const heads = RANK_CUTS.map((cut) => Math.ceil(count * cut - 1e-9));
  for (let k = 0; k < count;) {
    const value = values[order[k]!]!;
    const place = k + 1;
    const found = place <= heads[0]! ? 0 : place <= heads[1]! ? 1 : place <= heads[2]! ? 2 : 3;
    for (; k < count && values[order[k]!] === value; k++) {
      tier[order[k]!] = found;
      score[order[k]!] = place;
    }
  }
  return { tier, score };
};

const rfm = ({ rows, numbers }: Customers): Answer => {
  const { values: recency, empty: noRecency } = numbers.recency;
  const { values: orders, empty: noOrders } = numbers.orders;
  const { values: revenue, empty: noRevenue } = numbers.revenue;
  const r = fifths(recency, noRecency, 1);
  const f = fifths(orders, noOrders, 1);
  // Money is in cents.
  const m = fifths(revenue, noRevenue, 100);
  const tier = new Int16Array(rows);
  const fifth = (value: number, [a, b, c, d]: readonly number[]): number =>
    value > d! ? 5 : value > c! ? 4 : value > b! ? 3 : value > a! ? 2 : 1;
  for (let i = 0; i < rows; i++) {
    if (noRecency[i]! | noOrders[i]! | noRevenue[i]!) {
      tier[i] = -1;
      continue;
    }
    const lately = 6 - fifth(recency[i]!, r);
    const often = fifth(orders[i]!, f);
    const much = fifth(revenue[i]!, m);
    tier[i] = (lately > 3 ? 0 : 4) + (often > 3 ? 0 : 2) + (much > 3 ? 0 : 1);
  }
  return { tier };
};

const lookup = ({ rows, industry }: Customers): Answer => {
  const tiers = new Map<string, number>();
  for (let place = 0; place < LOOKUP_TIERS[2]; place++)
    tiers.set(industryName(place), place < LOOKUP_TIERS[0] ? 0 : place < LOOKUP_TIERS[1] ? 1 : 2);
  const tier = new Int16Array(rows);
  for (let i = 0; i < rows; i++) tier[i] = tiers.get(industry[i]!) ?? 3;
  return { tier };
};

/** Each task by hand: a loop over typed arrays as someone writes it who needs only this. */
export const hand: Readonly<Record<Task, (customers: Customers) => Answer>> = {
  card,
  table,
  share,
  rank,
  rfm,
  lookup,
};
