import { dayOf, serialOf } from "../../rules";
import { dayParts, daysIn } from "../calendar";
import { call, choose, cmp, col, isIn, math, val, type Expr } from "../expr";
import type { Added } from "../query";
import { valueOf, type Scope } from "../scope";
import { together, type Computed, type Kind } from "./kinds";

const minus = (a: Expr, b: Expr): Expr => math(a, "-", b);
const plus = (a: Expr, b: Expr): Expr => math(a, "+", b);
const atMost = (a: Expr, most: Expr): Expr =>
  choose("number", [{ when: cmp(a, ">", most), then: most }], a);

const today = ({ asOf }: Scope): number => Math.floor(asOf ?? NaN);

/** Days between a date and the day of grading. */
export const days = (
  scope: Scope,
  { kind, of }: Kind<"daysSince" | "daysUntil">,
  name: string,
): Computed => {
  const date = valueOf(scope, of);
  const since = minus(val(today(scope), "as of"), call("floor", col(date.name)));
  const until = minus(call("floor", col(date.name)), val(today(scope), "as of"));
  return together(name, "number", [date], [[{ name, is: kind === "daysSince" ? since : until }]]);
};

/** The steps that take a date apart. */
const apart = (
  name: string,
  date: Expr,
): { readonly steps: readonly (readonly Added[])[]; readonly at: (part: string) => Expr } => {
  const at = (part: string): Expr => col(`${name}_${part}`);
  const steps = dayParts(date, at).map((parts) =>
    parts.map(([part, is]): Added => ({ name: `${name}_${part}`, is })),
  );
  return { steps, at };
};

interface Month {
  /** The serial of the day before its first. */
  readonly before: number;
  readonly days: number;
}

/** A month so many months from a day's. */
const monthAround = (day: number, shift: number): Month => {
  const { year, month } = dayOf(day);
  const count = year * 12 + month - 1 + shift;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  const next = count + 1;
  const first = serialOf(y, m, 1);
  return { before: first - 1, days: serialOf(Math.floor(next / 12), (next % 12) + 1, 1) - first };
};

/** Months from a past date to today: whole ones, and the fraction of the one that is running between the two days that EDATE gives. */
const monthsFrom = (asOf: number, at: (part: string) => Expr): Expr => {
  const { year, month } = dayOf(asOf);
  const same = ({ before, days: count }: Month): Expr =>
    plus(val(before), atMost(at("day"), val(count)));
  const [last, running, next] = [monthAround(asOf, -1), monthAround(asOf, 0), monthAround(asOf, 1)];
  const whole = minus(
    plus(math(minus(val(year), at("year")), "*", val(12)), val(month)),
    at("month"),
  );
  const part = (from: Month, to: Month): Expr =>
    math(minus(val(asOf), same(from)), "/", minus(same(to), same(from)));
  return choose(
    "number",
    [
      {
        when: cmp(same(running), ">", val(asOf)),
        then: plus(minus(whole, val(1)), part(last, running)),
      },
      { when: cmp(same(running), "=", val(asOf)), then: whole },
    ],
    plus(whole, part(running, next)),
  );
};

/** Months from today to a date ahead: what is left of them counts from the day that EDATE of today gives in the date's month. */
const monthsTo = (asOf: number, date: Expr, at: (part: string) => Expr): Expr => {
  const { year, month, day } = dayOf(asOf);
  const whole = minus(
    plus(math(minus(at("year"), val(year)), "*", val(12)), at("month")),
    val(month),
  );
  const reached = plus(at("before"), atMost(val(day), at("days_in")));
  const previous = plus(
    minus(at("before"), at("days_before")),
    atMost(val(day), at("days_before")),
  );
  const following = plus(plus(at("before"), at("days_in")), atMost(val(day), at("days_after")));
  const part = (from: Expr, to: Expr): Expr => math(minus(date, from), "/", minus(to, from));
  return choose(
    "number",
    [
      { when: cmp(reached, ">", date), then: plus(minus(whole, val(1)), part(previous, reached)) },
      { when: cmp(reached, "=", date), then: whole },
    ],
    plus(whole, part(reached, following)),
  );
};

/** What is needed of the month that a date is in, and of those around it. */
const monthColumns = (name: string, date: Expr, at: (part: string) => Expr): readonly Added[] => {
  const lengthOf = (shift: number): Expr => {
    const month = plus(at("month"), val(shift));
    // Only February needs the year, and it is never over the turn of one.
    const wrapped = choose(
      "number",
      [
        { when: cmp(month, ">", val(12)), then: val(1) },
        { when: cmp(month, "<", val(1)), then: val(12) },
      ],
      month,
    );
    return shift === 0 ? daysIn(at("year"), at("month")) : daysIn(at("year"), wrapped);
  };
  return [
    { name: `${name}_before`, is: minus(date, at("day")) },
    { name: `${name}_days_in`, is: lengthOf(0) },
    { name: `${name}_days_before`, is: lengthOf(-1) },
    { name: `${name}_days_after`, is: lengthOf(1) },
  ];
};

/** Calendar months between a date and the day of grading, by the rules of EDATE; negative in the other direction. */
export const months = (
  scope: Scope,
  { kind, of, thirtyDays }: Kind<"monthsSince" | "monthsUntil">,
  name: string,
): Computed => {
  const value = valueOf(scope, of);
  const asOf = today(scope);
  const date = call("floor", col(value.name));
  const thirty = thirtyDays !== undefined && scope.plan.arguments[thirtyDays] === true;
  if (thirty) {
    const gap = kind === "monthsSince" ? minus(val(asOf), date) : minus(date, val(asOf));
    return together(name, "number", [value], [[{ name, is: math(gap, "/", val(30)) }]]);
  }
  const { steps, at } = apart(name, date);
  const past = monthsFrom(asOf, at);
  const ahead = monthsTo(asOf, date, at);
  const negative = (count: Expr): Expr => minus(val(0), count);
  const is = choose(
    "number",
    [{ when: cmp(date, "<=", val(asOf)), then: kind === "monthsSince" ? past : negative(past) }],
    kind === "monthsSince" ? negative(ahead) : ahead,
  );
  return together(
    name,
    "number",
    [value],
    [...steps, monthColumns(name, date, at), [{ name, is }]],
  );
};

/** The begin of the yearly cycle that is running: the day on or before today on which a yearly date, moved ahead by some months, comes round. */
export const lastYearly = (
  scope: Scope,
  { of, lead }: Kind<"lastYearly">,
  name: string,
): Computed => {
  const value = valueOf(scope, of);
  const asOf = today(scope);
  const { year } = dayOf(asOf);
  const { steps, at } = apart(name, call("floor", col(value.name)));
  // The month and year that a return falls in are the same for every day of a month: one constant for each month of the year and each year tried.
  const returnIn = (inYear: number): Expr => {
    const months = Array.from({ length: 12 }, (_, m) => m + 1);
    return choose(
      "number",
      months.map((month) => {
        const count = inYear * 12 + month - 1 - lead;
        const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
        const own = monthAround(serialOf(inYear, month, 1), 0);
        const moved = monthAround(serialOf(y, m, 1), 0);
        // The 29 February of other years is their 28th before it is moved.
        return {
          when: isIn(at("month"), [month]),
          then: plus(val(moved.before), atMost(atMost(at("day"), val(own.days)), val(moved.days))),
        };
      }),
    );
  };
  const first = year + Math.ceil(Math.abs(lead) / 12) + 1;
  const span = Math.ceil(Math.abs(lead) / 12) * 2 + 2;
  const years = Array.from({ length: span + 1 }, (_, k) => first - k);
  const candidates = years.map((each): Added => ({
    name: `${name}_in_${each}`,
    is: returnIn(each),
  }));
  const is = choose(
    "number",
    candidates.map(({ name: candidate }) => ({
      when: cmp(col(candidate), "<=", val(asOf)),
      then: col(candidate),
    })),
  );
  return together(name, "date", [value], [...steps, candidates, [{ name, is }]]);
};
