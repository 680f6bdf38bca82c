import { edate } from "./dates";
import type { Plan } from "./plan";
import type { Derived } from "./scheme/input";

/** A derived input that counts from a date to the day of grading, or back. */
export type Timed = Extract<
  Derived,
  { kind: "monthsSince" | "monthsUntil" | "daysSince" | "daysUntil" }
>;

/** Whether a derived input counts time. */
export const isTimed = (derived: Derived): derived is Timed =>
  derived.kind === "monthsSince" ||
  derived.kind === "monthsUntil" ||
  derived.kind === "daysSince" ||
  derived.kind === "daysUntil";

/** What is needed to count: the day of grading, and the arguments of the scheme. */
interface Clock {
  readonly plan: Plan;
  readonly asOf: number | undefined;
}

// Shorter months bend EDATE by up to three days: the days around the boundary are all tried.
const AROUND = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The days around the one that lies so many months or days from another. */
const around = (
  { plan }: Clock,
  derived: Timed,
  from: number,
  count: number,
): readonly number[] => {
  if (derived.kind === "daysSince" || derived.kind === "daysUntil")
    return [-1, 0, 1].map((days) => from + Math.trunc(count) + days);
  const thirty = derived.thirtyDays !== undefined && plan.arguments[derived.thirtyDays] === true;
  const center = thirty ? from + Math.round(count * 30) : edate(from, Math.trunc(count));
  return AROUND.map((days) => center + days);
};

const isSince = ({ kind }: Timed): boolean => kind === "monthsSince" || kind === "daysSince";

/** The dates that would have a count of about `bound` today. */
export const onDates = (clock: Clock, derived: Timed, bound: number): readonly number[] =>
  clock.asOf === undefined
    ? []
    : around(clock, derived, clock.asOf, isSince(derived) ? -bound : bound);

/** The days to come on which a date has a count of about `bound`. */
export const inTime = (
  clock: Clock,
  derived: Timed,
  date: number | undefined,
  bound: number,
): readonly number[] => {
  const { asOf } = clock;
  if (asOf === undefined || date === undefined) return [];
  return around(clock, derived, date, isSince(derived) ? bound : -bound).filter((on) => on > asOf);
};
