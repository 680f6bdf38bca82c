import type { Occasions } from "../purchases/purchases";
import { rhythmOf, type Rhythm } from "./rhythm";

/** When a customer counts as overdue. */
export interface OverdueOptions {
  /** The day from which it is looked back, as a serial; the last that counts of the purchases when absent. */
  readonly asOf?: number;
  /** A pause longer than this share of his own pauses is too long; 0.95 when absent. */
  readonly share?: number;
  /** Days of purchase that a rhythm needs, at least 3; 4 when absent. */
  readonly least?: number;
}

/** How a customer stands against his own rhythm: within his usual pause, past it, or past the limit of his pauses. */
export type Standing = "in-time" | "due" | "overdue";

/** A customer with a rhythm. */
export interface RhythmOfCustomer extends Omit<Rhythm, "chanceOf"> {
  /** Index among the customers. */
  readonly customer: number;
  readonly standing: Standing;
  /** Days of purchase. */
  readonly purchases: number;
  /** Serial of the last day of purchase, and days since. */
  readonly last: number;
  readonly since: number;
  /** Serial of the day on which his usual pause (the median) is over, and of the last day within the limit. */
  readonly dueOn: number;
  readonly limitOn: number;
  /** Whole days past the limit; 0 where he is not overdue. */
  readonly overdueBy: number;
  /** The chance of a pause as long as this one in his own rhythm, 0 to 1: the less, the more unusual. */
  readonly chance: number;
}

/** Why nobody can be told. */
export type OverdueProblem =
  | { readonly code: "no-purchases" }
  | { readonly code: "bad-share"; readonly got: number }
  | { readonly code: "bad-least"; readonly got: number; readonly min: number };

/** Customers against their own rhythm. */
export interface Overdue {
  readonly asOf: number;
  readonly share: number;
  readonly least: number;
  /** Everybody with a rhythm: the overdue first, those whose pause is the most unusual first; then who is due, then who is in time. */
  readonly customers: readonly RhythmOfCustomer[];
  /** Customers with too few days of purchase to have a rhythm, by how many they have. */
  readonly tooFew: readonly { readonly customer: number; readonly purchases: number }[];
}

/** Who is overdue, or why nobody can be told. */
export type OverdueAnswer =
  | { readonly ok: true; readonly value: Overdue }
  | { readonly ok: false; readonly problem: OverdueProblem };

/** Two pauses have a spread. */
const LEAST = 3;

const RANK: Readonly<Record<Standing, number>> = { overdue: 0, due: 1, "in-time": 2 };

const standingOf = (since: number, { median, limit }: Rhythm): Standing => {
  if (since > limit) return "overdue";
  return since > median ? "due" : "in-time";
};

const told = (
  customer: number,
  days: Float64Array,
  asOf: number,
  share: number,
): RhythmOfCustomer => {
  const pauses = Float64Array.from(days.slice(1), (day, k) => day - (days[k] as number));
  const { chanceOf, ...rhythm } = rhythmOf(pauses, share);
  const last = days.at(-1) as number;
  const since = asOf - last;
  const standing = standingOf(since, { ...rhythm, chanceOf });
  const limitOn = last + Math.floor(rhythm.limit);
  return {
    ...rhythm,
    customer,
    standing,
    purchases: days.length,
    last,
    since,
    dueOn: last + Math.ceil(rhythm.median),
    limitOn,
    overdueBy: standing === "overdue" ? asOf - limitOn : 0,
    chance: chanceOf(since),
  };
};

const problemOf = (share: number, least: number): OverdueProblem | null => {
  if (!(share > 0 && share < 1)) return { code: "bad-share", got: share };
  if (!(Number.isInteger(least) && least >= LEAST))
    return { code: "bad-least", got: least, min: LEAST };
  return null;
};

const byUrgency = (one: RhythmOfCustomer, other: RhythmOfCustomer): number =>
  RANK[one.standing] - RANK[other.standing] ||
  one.chance - other.chance ||
  one.customer - other.customer;

/**
 * Who has not bought for longer than is usual for him. The rule: of the pauses between his own days of purchase the limit is that which the given share of them do not exceed
 * (of 20 pauses and more as counted; of fewer under a Gamma distribution with their mean and spread, the spread widened for the uncertainty of the mean);
 * who has been away longer is overdue. A rhythm needs four days of purchase. Purchases after the day are not looked at.
 */
export const overdue = (
  {
    customers,
    starts,
    days,
    asOf: latest,
  }: Pick<Occasions, "customers" | "starts" | "days" | "asOf">,
  { asOf = latest, share = 0.95, least = 4 }: OverdueOptions = {},
): OverdueAnswer => {
  const problem = problemOf(share, least);
  if (problem !== null) return { ok: false, problem };
  const found: RhythmOfCustomer[] = [];
  const tooFew: { customer: number; purchases: number }[] = [];
  customers.forEach((_, customer) => {
    const all = days.subarray(starts[customer], starts[customer + 1]);
    const until = all.filter((day) => day <= asOf);
    if (until.length >= least) found.push(told(customer, until, asOf, share));
    else if (until.length > 0) tooFew.push({ customer, purchases: until.length });
  });
  if (found.length + tooFew.length === 0) return { ok: false, problem: { code: "no-purchases" } };
  return { ok: true, value: { asOf, share, least, customers: found.sort(byUrgency), tooFew } };
};
