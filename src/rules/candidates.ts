import { tidy } from "./tidy";
import { nextDown, nextUp } from "./double";
import type { Predicate, Range } from "./feel/predicate";
import { inversesOf } from "./inverses";
import { answersOf, cellOf, type Plan } from "./plan";
import type { Population } from "./population";
import type { Derived, Input } from "./scheme/input";
import { inTime, isTimed, onDates, type Timed } from "./timely";
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
  /** The text that an input or derived input holds. */
  readonly text: (key: string) => string | undefined;
  /** The values of the other rows of a key, where the population matters. */
  readonly others: ((key: string) => Population) | undefined;
}

type Via = Step["via"];

/** An end of a range: its value in the rule, the value to try, and whether it is the upper one. */
interface End {
  readonly at: number;
  readonly value: number;
  readonly upper: boolean;
}

const endsOf = ({ low, high, from, to }: Range): readonly End[] =>
  [
    { at: from, value: low, upper: false },
    { at: from, value: nextDown(low), upper: false },
    { at: to, value: high, upper: true },
    { at: to, value: nextUp(high), upper: true },
  ].filter(({ at, value }) => Number.isFinite(at) && Number.isFinite(value));

const boundsOf = ({ ranges }: Predicate): readonly number[] => [
  ...new Set(ranges.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite)),
];

/** The step to a value: none where the value tried falls short of it, as the tier then turns somewhere else. */
const stepTo = (
  point: Standpoint,
  input: Input,
  value: number | string | boolean,
  to: number | string | boolean,
  via?: Via,
  fallsFromNone = false,
): readonly Candidate[] => {
  const now = point.number(input.key);
  const far = typeof to === "number" && now !== undefined;
  const beyond = value === to ? undefined : value > to;
  const rises = now === undefined ? (beyond ?? !fallsFromNone) : Number(value) > now;
  if (beyond !== undefined && beyond !== rises) return [];
  return [
    {
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
    },
  ];
};

const direct = (point: Standpoint, input: Input, predicate: Predicate): readonly Candidate[] => {
  switch (input.type) {
    case "boolean":
      return [true, false].flatMap((to) => stepTo(point, input, to, to));
    case "choice":
      return (input.choices ?? []).flatMap(({ key }) => stepTo(point, input, key, key));
    case "text":
      return [...predicate.texts].flatMap((to) => stepTo(point, input, to, to));
    case "date":
      return boundsOf(predicate).flatMap((day) =>
        [day - 1, day, day + 1].flatMap((to) => stepTo(point, input, to, to)),
      );
    case "number":
      return predicate.ranges
        .flatMap(endsOf)
        .flatMap(({ at, value, upper }) => stepTo(point, input, value, at, undefined, upper));
  }
};

const throughMonths = (
  point: Standpoint,
  derived: Timed,
  input: Input,
  predicate: Predicate,
): readonly Candidate[] => {
  // Where there is no date yet, the widest answer is meant: from the boundary on, or up to it.
  const until = derived.kind === "monthsUntil" || derived.kind === "daysUntil";
  return boundsOf(predicate).flatMap((bound) => {
    const via = { input: derived.key, to: bound };
    return onDates(point, derived, bound).flatMap((day) =>
      stepTo(point, input, day, day, via, until),
    );
  });
};

/** Days on which a date crosses a boundary by itself. */
const passing = (
  point: Standpoint,
  derived: Timed,
  input: Input,
  predicate: Predicate,
): readonly Candidate[] => {
  const date = point.number(input.key);
  return boundsOf(predicate).flatMap((bound) =>
    inTime(point, derived, date, bound).map((on) => ({
      asOf: on,
      step: {
        input: input.key,
        to: date as number,
        inclusive: true,
        on,
        via: { input: derived.key, to: bound },
      },
    })),
  );
};

// A derived number is rounded to 1e-9 (see `tidy`): beyond a boundary means at least that far.
const BEYOND = 1e-6;

/** Changes that bring a key to numbers: of an input itself, or of the inputs that it is computed from. */
const toNumbers = (
  point: Standpoint,
  key: string,
  targets: readonly number[],
  via: Via,
): readonly Candidate[] => {
  const input = point.plan.inputs.get(key);
  const derived = point.plan.derived.get(key);
  const aims = targets.map(tidy).filter(Number.isFinite);
  if (input?.type === "number")
    return aims.flatMap((to) =>
      [to, to - BEYOND, to + BEYOND].flatMap((value) => stepTo(point, input, value, to, via)),
    );
  if (input?.type === "date")
    return aims.flatMap((to) => {
      const day = Math.round(to);
      return [day - 1, day, day + 1].flatMap((each) => stepTo(point, input, each, each, via));
    });
  return derived
    ? inversesOf(point, derived, aims).flatMap(([parent, wanted]) =>
        toNumbers(point, parent, wanted, via),
      )
    : [];
};

const throughDerived = (
  point: Standpoint,
  derived: Derived,
  predicate: Predicate,
): readonly Candidate[] => {
  const through = (key: string, test: Predicate) => candidatesOf(point, key, test);
  switch (derived.kind) {
    case "first":
      return derived.of.flatMap((key) => through(key, predicate));
    case "either":
      return [
        ...through(derived.prefer, predicate),
        ...through(derived.of, cellOf(point.plan, derived.of, derived.test, derived.key)),
      ];
    case "leading":
      return derived.of.flatMap((key) => {
        const rivals = derived.of.filter((each) => each !== key);
        const aims = rivals.map((each) => point.number(each) ?? NaN);
        return toNumbers(point, key, [...aims, derived.atLeast ?? NaN], undefined);
      });
    case "same": {
      const input = point.plan.inputs.get(derived.of);
      const to = point.text(derived.as);
      return input && to !== undefined ? stepTo(point, input, to, to) : [];
    }
    default: {
      const input = isTimed(derived) ? point.plan.inputs.get(derived.of) : undefined;
      if (input && isTimed(derived))
        return [
          ...throughMonths(point, derived, input, predicate),
          ...passing(point, derived, input, predicate),
        ];
      return boundsOf(predicate).flatMap((bound) =>
        toNumbers(point, derived.key, [bound], { input: derived.key, to: bound }),
      );
    }
  }
};

/** The changes of one input, or of a part that is held, at which a row's tier could turn, by the boundaries of the tests on it. */
export const candidatesOf = (
  point: Standpoint,
  key: string,
  predicate: Predicate,
): readonly Candidate[] => {
  const { plan } = point;
  const derived = plan.derived.get(key);
  if (derived) return throughDerived(point, derived, predicate);
  const part = plan.parts.get(key);
  if (part)
    return part.scheme.scope === "row"
      ? []
      : (answersOf(plan, key) ?? []).map(({ key: tier }) => ({
          part: key,
          value: tier,
          step: { input: key, to: tier, inclusive: true },
        }));
  const input = plan.inputs.get(key);
  return input ? direct(point, input, predicate) : [];
};
