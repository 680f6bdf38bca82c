import { answersOf, typeOf, type ChoiceAnswer, type Derived, type ValueType } from "../rules";
import type { Ground } from "./ground";
import { mayBeNone, presenceOf } from "./presence";

/** What values an input, a derived input or a part can have. */
export interface Domain {
  readonly type: ValueType;
  /** The least and the greatest number, both included; infinite where nothing is said. */
  readonly low: number;
  readonly high: number;
  /** Whether only whole numbers come: days, dates, places among parts. */
  readonly whole: boolean;
  readonly answers: readonly ChoiceAnswer[];
  /** Whether it can be known that there is no value; of a model, only where a cell asks for that: it gives nothing for rows that are not graded anyway. */
  readonly none: boolean | "asked";
}

type Kind<Name extends Derived["kind"]> = Extract<Derived, { kind: Name }>;
type Bounds = Pick<Domain, "low" | "high" | "whole">;

const ANY: Bounds = { low: -Infinity, high: Infinity, whole: false };
const DAYS: Bounds = { ...ANY, whole: true };
const PERCENT: Bounds = { low: 0, high: 100, whole: false };

/** 0 × ∞ is 0 here: a bound of 0 stays one however great the other factor. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

const hull = (numbers: readonly number[]): Bounds => ({
  low: Math.min(...numbers),
  high: Math.max(...numbers),
  whole: false,
});

const sumBounds = (ground: Ground, { terms }: Kind<"sum">): Bounds => {
  let [low, high, whole] = [0, 0, true];
  for (const { input, times: factor = 1 } of terms) {
    const of = domainOf(ground, input);
    const ends = [times(of.low, factor), times(of.high, factor)];
    low += Math.min(...ends);
    high += Math.max(...ends);
    whole &&= of.whole && Number.isInteger(factor);
  }
  return { low, high, whole };
};

const productBounds = (ground: Ground, { of, by }: Kind<"product" | "ratio">): Bounds => {
  const [a, b] = [domainOf(ground, of), domainOf(ground, by)];
  return hull([a.low, a.high].flatMap((x) => [times(x, b.low), times(x, b.high)]));
};

const ratioBounds = (ground: Ground, { of, by }: Kind<"product" | "ratio">): Bounds => {
  const [a, b] = [domainOf(ground, of), domainOf(ground, by)];
  // Without a bound away from 0 a quotient can be as great as it likes, but its sign is known.
  return a.low >= 0 && b.low >= 0 ? { low: 0, high: Infinity, whole: false } : ANY;
};

const manyBounds = (ground: Ground, keys: readonly string[], greatest: boolean): Bounds => {
  const all = keys.map((key) => domainOf(ground, key));
  const lows = all.filter(({ none }) => none === false).map(({ low }) => low);
  return {
    // The greatest is no less than any that always has a value.
    low: greatest && lows.length > 0 ? Math.max(...lows) : Math.min(...all.map(({ low }) => low)),
    high: Math.max(...all.map(({ high }) => high)),
    whole: all.every(({ whole }) => whole),
  };
};

const boundsOf = (ground: Ground, derived: Derived): Bounds => {
  switch (derived.kind) {
    case "daysSince":
    case "daysUntil":
    case "lastYearly":
      return DAYS;
    case "sum":
      return sumBounds(ground, derived);
    case "product":
      return productBounds(ground, derived);
    case "ratio":
      return ratioBounds(ground, derived);
    case "greatest":
      return manyBounds(ground, derived.of, true);
    case "first":
      return manyBounds(ground, derived.of, false);
    case "filled":
    case "percentile":
      return PERCENT;
    case "shareOfTotal":
      return domainOf(ground, derived.of).low >= 0 ? { low: 0, high: 1, whole: false } : ANY;
    case "quantile":
      return { low: 1, high: Number(ground.values[derived.bins] ?? Infinity), whole: true };
    case "score":
      return { ...scoreOf(ground, derived.of), whole: false };
    default:
      return ANY;
  }
};

const scoreOf = ({ plan, values, scoreRange }: Ground, part: string) => {
  const found = plan.parts.get(part);
  return found ? scoreRange(found.scheme, values) : ANY;
};

/** The domain of a key of the scheme; a key that does not exist is taken for an unbounded number. */
export const domainOf = (ground: Ground, key: string): Domain => {
  const { plan } = ground;
  const shared = { type: typeOf(plan, key) ?? "number", answers: answersOf(plan, key) ?? [] };
  const derived = plan.derived.get(key);
  const absent = mayBeNone(presenceOf(ground, key));
  if (derived?.kind === "model") return { ...shared, ...ANY, none: "asked" };
  if (derived) return { ...shared, ...boundsOf(ground, derived), none: absent };
  const input = plan.inputs.get(key);
  if (input === undefined) return { ...shared, ...ANY, none: false };
  const { min = -Infinity, max = Infinity, type } = input;
  return { ...shared, low: min, high: max, whole: type === "date", none: absent };
};
