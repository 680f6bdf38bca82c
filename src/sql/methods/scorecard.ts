import { inputsOf, parentsOf, type Method } from "../../rules";
import { whyMissing } from "../causes";
import {
  and,
  call,
  cast,
  choose,
  cmp,
  col,
  isNull,
  math,
  not,
  nothing,
  val,
  type Expr,
} from "../expr";
import { addStep, type Added } from "../query";
import { noneOf, unknownOf, valueOf, type Cause, type Graded, type Scope } from "../scope";
import { exactName, tidied } from "../tidy";
import { isOpen, ofBands, type Band } from "./bands";
import { tierOfScore } from "./cutoffs";
import { addLimits } from "./limits";
import { fromOf } from "./say";

type Card = Extract<Method, { kind: "scorecard" }>;
type Criterion = Card["criteria"][number];

const applies = (scope: Scope, only: Criterion["only"]): boolean =>
  only === undefined || scope.plan.arguments[only.argument] === only.is;

/** Whether nothing is there to know a key by: no column of any of the inputs behind it. */
const isAbsent = (scope: Scope, key: string): boolean => {
  const derived = scope.plan.derived.get(key);
  if (derived && derived.kind !== "model")
    return parentsOf(derived).every((parent) => isAbsent(scope, parent));
  const part = scope.plan.parts.get(key);
  return (part ? inputsOf(part.scheme).map((input) => input.key) : [key]).every(
    (input) => !scope.columns.has(input),
  );
};

/** The criteria that count: without the optional ones that have no column; their weight goes to the others. */
const counting = (scope: Scope, given: readonly Criterion[]): readonly Criterion[] => {
  const criteria = given.filter(({ only }) => applies(scope, only));
  const used = criteria.filter(
    ({ input, optional }) => optional !== true || !isAbsent(scope, input),
  );
  if (used.length === criteria.length || used.length === 0) return criteria;
  const total = (list: readonly Criterion[]) => list.reduce((sum, { weight }) => sum + weight, 0);
  const raise = total(criteria) / total(used);
  return used.map((each) => ({ ...each, weight: each.weight * raise }));
};

const pointsOf = (scope: Scope, { input, bands, per, weight }: Criterion): Expr => {
  if (bands !== undefined)
    return ofBands(scope, input, bands, (k) => weight * (bands[k]?.points ?? 0));
  const value = valueOf(scope, input);
  const earned = math(val(weight * (per ?? 0)), "*", col(value.name));
  // What is known to be none gives no points.
  return value.none
    ? cast("number", choose("number", [{ when: noneOf(value), then: val(0) }], earned))
    : earned;
};

/** The greatest score that a card can give, where it has an end. */
const mostOf = (criteria: readonly Criterion[], multipliers: Card["multipliers"]): number => {
  const size = (list: readonly number[]) => Math.max(0, ...list.map(Math.abs));
  const points = criteria.reduce(
    (sum, { bands, weight }) =>
      sum +
      (bands === undefined ? Infinity : Math.abs(weight) * size(bands.map((band) => band.points))),
    0,
  );
  return multipliers.reduce(
    (most, { bands }) => most * Math.max(1, size(bands.map(({ factor }) => factor))),
    points,
  );
};

interface Points {
  readonly column: string;
  readonly key: string;
  readonly bands: readonly Band[] | undefined;
}

const exactScore = (points: readonly Points[], factors: readonly Points[]): Expr => {
  const sum = points.map(({ column }) => col(column)).reduce((a, b) => math(a, "+", b));
  return factors.reduce((score, { column }) => math(score, "*", col(column)), sum);
};

const capped = (scope: Scope, card: Card, score: string): Expr => {
  const cap = card.cap === undefined ? 0 : Number(scope.plan.arguments[card.cap]);
  return cap === 0
    ? col(score)
    : choose(
        "number",
        [{ when: cmp(col(score), ">", val(cap)), then: cast("number", val(cap)) }],
        col(score),
      );
};

const labelOf = ({ plan }: Scope, key: string): string => {
  const { inputs, derived, parts = [] } = plan.scheme;
  const stated = [...inputs, ...derived, ...parts].find((each) => each.key === key);
  return stated ? `${stated.label.en} (${stated.label.zh})` : key;
};

/** The factor of a multiplier: 1 where no band fits. */
const factorOf = (scope: Scope, { input, bands }: Card["multipliers"][number]): Expr => {
  const found = ofBands(scope, input, bands, (k) => bands[k]?.factor ?? 1);
  const open = valueOf(scope, input).unknown
    ? [{ when: isOpen(scope, input, bands), then: nothing("number") }]
    : [];
  const factor = choose("number", open, call("coalesce", found, val(1)));
  return cast("number", factor);
};

/** The step with the points of each criterion and the factor of each multiplier. */
const addPoints = (
  scope: Scope,
  criteria: readonly Criterion[],
  multipliers: Card["multipliers"],
) => {
  const { query, prefix } = scope;
  const points = criteria.map(({ input, bands }, k): Points => ({
    column: `${prefix}points_${k + 1}`,
    key: input,
    bands,
  }));
  const factors = multipliers.map(({ input, bands }, k): Points => ({
    column: `${prefix}factor_${k + 1}`,
    key: input,
    bands,
  }));
  const adds: readonly Added[] = [
    ...criteria.map((each, k) => ({
      name: points[k]?.column ?? "",
      is: pointsOf(scope, each),
      note: `${labelOf(scope, each.input)}, weight ${each.weight} [${fromOf(each.from)}]`,
    })),
    ...multipliers.map((each, k) => ({
      name: factors[k]?.column ?? "",
      is: factorOf(scope, each),
      note: `factor by ${labelOf(scope, each.input)} [${fromOf(each.from)}]`,
    })),
  ];
  addStep(
    query,
    `${prefix}points`,
    ["Points with their weight; NULL where they hang on something unknown, or no band fits."],
    adds,
  );
  return { points, factors };
};

/** Why there is no score: an input that is not known, or that fits no band. */
const whyNoScore = (
  scope: Scope,
  points: readonly Points[],
  factors: readonly Points[],
): readonly Cause[] => {
  const openOf = ({ key, bands }: Points): Expr =>
    bands ? isOpen(scope, key, bands) : unknownOf(valueOf(scope, key));
  const banded = points.filter(({ bands }) => bands !== undefined);
  return [
    ...[...points, ...factors].flatMap((each) => whyMissing(scope, each.key, openOf(each))),
    ...banded.map((each) => ({
      code: "no-rule-matched",
      when: and(isNull(col(each.column)), not(openOf(each))),
    })),
  ];
};

/** A scorecard: points by bands or per unit, weighted and added; then multiplied, capped, cut into tiers, and kept within limits. */
export const addScorecard = (scope: Scope, card: Card): Graded => {
  const { query, prefix } = scope;
  const criteria = counting(scope, card.criteria);
  const multipliers = card.multipliers.filter(({ only }) => applies(scope, only));
  const { points, factors } = addPoints(scope, criteria, multipliers);
  const before = card.limits ? "earned_" : "";
  const [full, score, tier] = [
    `${prefix}full_score`,
    `${prefix}${before}score`,
    `${prefix}${before}tier`,
  ];
  addStep(query, exactName(full), [], [{ name: exactName(full), is: exactScore(points, factors) }]);
  addStep(
    query,
    full,
    ["Binary noise goes: nine decimals are kept."],
    [{ name: full, is: tidied(col(exactName(full)), mostOf(criteria, multipliers)) }],
  );
  addStep(query, score, [], [{ name: score, is: capped(scope, card, full) }]);
  addStep(query, tier, ["Cut into tiers."], [{ name: tier, is: tierOfScore(card.cutoffs, score) }]);
  const limited = card.limits
    ? addLimits(scope, card.limits, { tier, score })
    : { tier, score, why: [] };
  return {
    tier: limited.tier,
    score: limited.score,
    why: [...whyNoScore(scope, points, factors), ...limited.why],
  };
};
