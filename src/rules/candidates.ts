import { edate } from "./dates";
import { tidy } from "./tidy";
import { nextDown, nextUp } from "./double";
import type { Predicate, Range } from "./feel/predicate";
import { cellOf, type Plan } from "./plan";
import type { Derived, Input } from "./scheme/input";
import type { Step } from "./grader";
import type { Change } from "./trial";

/** A change to try, and the step that it would be. */
export interface Candidate extends Change {
  readonly step: Step;
}

/** What a row holds, for turning a boundary of a derived input into one of an input. */
export interface Standpoint {
  readonly plan: Plan;
  readonly asOf: number | undefined;
  /** The number that an input or derived input holds; undefined where none is known. */
  readonly number: (key: string) => number | undefined;
  /** The sum of the other rows of a column. */
  readonly others: (key: string) => number | undefined;
}

type Via = Step["via"];

/** An end of a range: its value in the rule, the value to try, and whether the two are the same. */
interface End {
  readonly at: number;
  readonly value: number;
}

const endsOf = ({ low, high, from, to }: Range): readonly End[] =>
  [
    { at: from, value: low },
    { at: from, value: nextDown(low) },
    { at: to, value: high },
    { at: to, value: nextUp(high) },
  ].filter(({ at, value }) => Number.isFinite(at) && Number.isFinite(value));

const boundsOf = ({ ranges }: Predicate): readonly number[] => [
  ...new Set(ranges.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)),
];

const stepTo = (
  point: Standpoint,
  input: Input,
  value: number | string | boolean,
  to: number | string | boolean,
  via?: Via,
  fallsFromNone = false,
): Candidate => {
  const now = point.number(input.key);
  const far = typeof to === "number" && now !== undefined;
  const rises = now === undefined ? !fallsFromNone : Number(value) > now;
  return {
    input,
    value,
    step: {
      input: input.key,
      to,
      ...(far && { by: tidy(to - now) }),
      ...(typeof to === "number" && { rises }),
      inclusive: value === to,
      ...(via && { via }),
    },
  };
};

const direct = (point: Standpoint, input: Input, predicate: Predicate): readonly Candidate[] => {
  switch (input.type) {
    case "boolean":
      return [true, false].map((to) => stepTo(point, input, to, to));
    case "choice":
      return (input.choices ?? []).map(({ key }) => stepTo(point, input, key, key));
    case "text":
      return [...predicate.texts].map((to) => stepTo(point, input, to, to));
    case "date":
      return boundsOf(predicate).flatMap((day) =>
        [day - 1, day, day + 1].map((to) => stepTo(point, input, to, to)),
      );
    case "number":
      return predicate.ranges
        .flatMap(endsOf)
        .map(({ at, value }) => stepTo(point, input, value, at));
  }
};

// Shorter months bend EDATE by up to three days: the days around the boundary are all tried.
const AROUND = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const throughMonths = (
  { asOf, plan, ...rest }: Standpoint,
  derived: Derived & { kind: "monthsSince" | "monthsUntil" },
  input: Input,
  predicate: Predicate,
): readonly Candidate[] => {
  if (asOf === undefined) return [];
  const thirty = derived.thirtyDays !== undefined && plan.arguments[derived.thirtyDays] === true;
  const sign = derived.kind === "monthsSince" ? -1 : 1;
  const point = { asOf, plan, ...rest };
  return boundsOf(predicate).flatMap((months) => {
    const center = thirty
      ? asOf + Math.round(sign * months * 30)
      : edate(asOf, Math.trunc(sign * months));
    const via = { input: derived.key, to: months };
    // Where there is no date yet, the widest answer is meant: from the boundary on, or up to it.
    const until = sign > 0;
    return AROUND.map((days) => stepTo(point, input, center + days, center + days, via, until));
  });
};

/** Days on which a date crosses a boundary of its months by itself. */
const passing = (
  { asOf, plan, number }: Standpoint,
  derived: Derived & { kind: "monthsSince" | "monthsUntil" },
  input: Input,
  predicate: Predicate,
): readonly Candidate[] => {
  const date = number(input.key);
  if (asOf === undefined || date === undefined) return [];
  const thirty = derived.thirtyDays !== undefined && plan.arguments[derived.thirtyDays] === true;
  const sign = derived.kind === "monthsSince" ? 1 : -1;
  return boundsOf(predicate).flatMap((months) => {
    const center = thirty
      ? date + Math.round(sign * months * 30)
      : edate(date, Math.trunc(sign * months));
    const via = { input: derived.key, to: months };
    return AROUND.map((days) => center + days)
      .filter((on) => on > asOf)
      .map((on) => ({
        asOf: on,
        step: { input: input.key, to: date, inclusive: true, on, via },
      }));
  });
};

// A derived number is rounded to 1e-9 (see `tidy`): beyond a boundary means at least that far.
const BEYOND = 1e-6;

const throughNumber = (
  point: Standpoint,
  derived: string,
  input: Input | undefined,
  bounds: readonly number[],
  inverse: (bound: number) => number,
): readonly Candidate[] =>
  input === undefined
    ? []
    : bounds.flatMap((bound) => {
        const to = tidy(inverse(bound));
        const via = { input: derived, to: bound };
        return Number.isFinite(to)
          ? [to, to - BEYOND, to + BEYOND].map((value) => stepTo(point, input, value, to, via))
          : [];
      });

const throughDerived = (
  point: Standpoint,
  derived: Derived,
  predicate: Predicate,
): readonly Candidate[] => {
  const { plan, number } = point;
  const of = plan.inputs.get(derived.of);
  const bounds = boundsOf(predicate);
  const value = (key: string) => number(key) ?? NaN;
  const turned = (input: Input | undefined, inverse: (b: number) => number) =>
    throughNumber(point, derived.key, input, bounds, inverse);
  switch (derived.kind) {
    case "monthsSince":
    case "monthsUntil":
      return of
        ? [
            ...throughMonths(point, derived, of, predicate),
            ...passing(point, derived, of, predicate),
          ]
        : [];
    case "difference": {
      const { minus } = derived;
      return [
        ...turned(of, (bound) => bound + value(minus)),
        ...turned(plan.inputs.get(minus), (b) => value(derived.of) - b),
      ];
    }
    case "ratio": {
      const { by } = derived;
      return [
        ...turned(of, (bound) => bound * value(by)),
        ...turned(plan.inputs.get(by), (bound) => value(derived.of) / bound),
      ];
    }
    case "shareOfTotal": {
      const others = point.others(derived.of) ?? NaN;
      return turned(of, (bound) => (bound * others) / (1 - bound));
    }
    case "either": {
      const prefer = plan.inputs.get(derived.prefer);
      const test = cellOf(plan, derived.of, derived.test, derived.key);
      return [
        ...(prefer ? direct(point, prefer, predicate) : []),
        ...(of ? direct(point, of, test) : []),
      ];
    }
  }
};

/** The changes of one input at which a row's tier could turn, by the boundaries of the tests on it. */
export const candidatesOf = (
  point: Standpoint,
  key: string,
  predicate: Predicate,
): readonly Candidate[] => {
  const derived = point.plan.derived.get(key);
  if (derived) return throughDerived(point, derived, predicate);
  const input = point.plan.inputs.get(key);
  return input ? direct(point, input, predicate) : [];
};
