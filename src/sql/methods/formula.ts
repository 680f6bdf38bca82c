import type { Method } from "../../rules";
import { whyMissing } from "../causes";
import { and, call, choose, cmp, col, isNull, math, val, type Expr } from "../expr";
import { addStep } from "../query";
import { valueOf, type Graded, type Scope } from "../scope";
import { exactName, tidied } from "../tidy";
import { tierOfScore } from "./cutoffs";

type Formula = Extract<Method, { kind: "formula" }>;
type Place = (name: string) => Expr;

const times = (...factors: readonly Expr[]): Expr => factors.reduce((a, b) => math(a, "*", b));
const power = (base: Expr, exponent: Expr): Expr => math(base, "**", exponent);

/** amount × visits a month × 12 × years × margin; with a rate each year's value is paid at its end. See src/rules/methods/formula.ts. */
const lifetime = (place: Place): Expr => {
  const [years, rate] = [place("years"), place("rate")];
  const annual = times(place("amount"), place("perMonth"), val(12), place("margin"));
  const whole = call("floor", years);
  const discount = math(val(1), "+", rate);
  const annuity = math(math(val(1), "-", power(discount, math(val(0), "-", whole))), "/", rate);
  const part = math(math(years, "-", whole), "*", power(discount, math(val(0), "-", years)));
  return choose(
    "number",
    [{ when: cmp(rate, "=", val(0)), then: times(annual, years) }],
    math(annual, "*", math(annuity, "+", part)),
  );
};

const MOMENTS: Readonly<Record<string, number>> = { end: 1, middle: 0.5, start: 0 };
const MOST_PERIODS = 10_000;
const least = (a: Expr, b: Expr): Expr => choose("number", [{ when: cmp(a, "<", b), then: a }], b);

/** The sum over periods of contribution × frequency × probability × retention^(t-1) / (1 + rate)^t: see src/rules/methods/formula.ts. */
const discounted = (place: Place, timing: string): Expr => {
  const each = times(
    place("contribution"),
    place("frequency"),
    math(place("probability"), "/", val(100)),
  );
  const last = least(place("periods"), val(MOST_PERIODS));
  const discount = math(val(1), "+", math(place("rate"), "/", val(100)));
  const term = (t: Expr): Expr => {
    const before = math(t, "-", val(1));
    const part = least(val(1), math(last, "-", before));
    return math(
      times(part, each, power(place("retention"), before)),
      "/",
      power(discount, math(before, "+", val(MOMENTS[timing] ?? 1))),
    );
  };
  return choose(
    "number",
    [
      {
        when: cmp(last, ">", val(0)),
        then: { op: "series", last: call("ceil", last), each: term },
      },
    ],
    val(0),
  );
};

/** A named formula over inputs and number arguments: its value is the score. */
export const addFormula = (scope: Scope, method: Formula): Graded => {
  const { query, prefix, plan } = scope;
  const named = (place: string): string => method.with[place] ?? "";
  const place: Place = (name) => {
    const argument = plan.arguments[named(name)];
    return typeof argument === "number"
      ? val(argument, named(name))
      : col(valueOf(scope, named(name)).name);
  };
  const keys = Object.values(method.with).filter(
    (key) => scope.values.has(key) && plan.arguments[key] === undefined,
  );
  const [score, tier] = [`${prefix}score`, `${prefix}tier`];
  const known = and(
    ...keys.map((key): Expr => ({ op: "isNull", term: col(valueOf(scope, key).name), not: true })),
  );
  const timing = plan.arguments[named("timing")];
  const is = method.formula === "clv" ? lifetime(place) : discounted(place, String(timing));
  addStep(
    query,
    exactName(score),
    [`The formula "${method.formula}".`],
    [
      {
        name: exactName(score),
        is: choose("number", [{ when: known, then: { op: "cast", type: "number", term: is } }]),
      },
    ],
  );
  addStep(
    query,
    score,
    ["Binary noise goes."],
    [{ name: score, is: tidied(col(exactName(score))) }],
  );
  addStep(
    query,
    tier,
    [],
    [
      {
        name: tier,
        is: method.cutoffs ? tierOfScore(method.cutoffs, score) : { op: "null", type: "text" },
      },
    ],
  );
  return {
    tier,
    score,
    why: keys.flatMap((key) => whyMissing(scope, key, isNull(col(valueOf(scope, key).name)))),
  };
};
