import type { Method } from "../../rules";
import { inputBehind, whyMissing } from "../causes";
import {
  and,
  choose,
  cmp,
  col,
  isKnown,
  isNull,
  math,
  nothing,
  or,
  val,
  type Branch,
  type Expr,
} from "../expr";
import { addLadder, onLadder, rowsAbove, rowsInAll, type Ladder } from "../population";
import { addStep } from "../query";
import { noneOf, unknownOf, valueOf, type Cause, type Graded, type Scope } from "../scope";
import { exactName, tidied } from "../tidy";
import { cutsOf, fractionsOf, originOf, tiersBy } from "./cuts";

type Share = Extract<Method, { kind: "share" }>;

// A share that misses its cut by binary noise alone is on the cut.
const NOISE = 1e-12;

/** How a share is measured and cut, and the columns that it leaves. */
interface Sharing {
  readonly method: Share;
  readonly measure: string;
  readonly value: string;
  readonly above: string;
  readonly whole: string;
  readonly before: string;
  readonly reached: string;
}

const sharingOf = (scope: Scope, method: Share): Sharing => {
  const { prefix, plan } = scope;
  return {
    method,
    measure: String(plan.arguments[method.measure]),
    value: valueOf(scope, method.input).name,
    above: `${prefix}above`,
    whole: `${prefix}whole`,
    before: `${prefix}share_before`,
    reached: exactName(`${prefix}share`),
  };
};

/** The sum of the values above, not of those that are equal. */
const sumAbove = ({ table }: Ladder): Expr =>
  math(
    col("sum_down_to_it", table),
    "-",
    math(col("value", table), "*", col("rows_with_it", table)),
  );

/** The step with what the rows above hold, and what they hold with the row itself. */
const addShares = (
  scope: Scope,
  { method, measure, value, above, whole, before, reached }: Sharing,
  refused: Expr,
): void => {
  const ladder = addLadder(scope, method.input, refused);
  const counts = measure === "count";
  const total = counts ? rowsInAll(ladder) : col("sum_of_all", ladder.table);
  const ahead = counts ? rowsAbove(ladder) : sumAbove(ladder);
  const own = counts ? val(1) : col("value", ladder.table);
  const share = (part: Expr): Expr =>
    choose("number", [{ when: cmp(total, "<>", val(0)), then: math(part, "/", total) }]);
  addStep(
    scope.query,
    `${scope.prefix}share`,
    [`What the rows with a greater ${value} hold, and what they hold with the row itself.`],
    [
      { name: above, is: rowsAbove(ladder) },
      { name: whole, is: total },
      { name: before, is: share(ahead) },
      { name: reached, is: share(math(ahead, "+", own)) },
    ],
    [onLadder(scope, method.input, ladder)],
  );
};

/** The tiers by the cuts; of a share the greatest is never below the best. */
const placesOf = (
  scope: Scope,
  { method, measure, value, above, before, reached }: Sharing,
): readonly Branch[] => {
  const cuts = cutsOf(scope, method.cuts);
  const note = originOf(scope, method.cuts);
  if (measure === "value")
    return tiersBy(method.tiers, cuts, (cut) => cmp(col(value), ">=", val(cut)), note);
  const crossing = scope.plan.arguments[method.boundary] === "crossing";
  const within = (cut: number): Expr =>
    crossing ? cmp(col(before), "<", val(cut - NOISE)) : cmp(col(reached), "<=", val(cut + NOISE));
  const best = {
    when: cmp(col(above), "=", val(0)),
    then: val(method.tiers[0] ?? ""),
    note: "the greatest is never below the best tier",
  };
  return [best, ...tiersBy(method.tiers, fractionsOf(cuts), within, note)];
};

const whyNoShare = (
  scope: Scope,
  { method, measure, above, whole }: Sharing,
  negative: Expr,
): readonly Cause[] => {
  const value = valueOf(scope, method.input);
  const input = inputBehind(scope, method.input);
  const { member } = scope;
  const ofSums: readonly Cause[] = [
    { input, code: "negative-share", when: and(member, isKnown(col(value.name)), negative) },
    { code: "empty-population", when: and(isKnown(col(above)), cmp(col(whole), "=", val(0))) },
  ];
  return [
    ...whyMissing(scope, method.input, and(member, unknownOf(value))),
    ...(value.none ? [{ input, code: "missing-input", when: and(member, noneOf(value)) }] : []),
    ...(measure === "share" ? ofSums : []),
  ];
};

/** Tiers by the share that rows from the greatest down hold of a sum or a head count, or by the value itself, within each group. */
export const addShare = (scope: Scope, method: Share): Graded => {
  const { query, prefix } = scope;
  const sharing = sharingOf(scope, method);
  const { measure, value, above, whole, reached } = sharing;
  const negative = measure === "share" ? cmp(col(value), "<", val(0)) : val(false);
  addShares(scope, sharing, negative);
  const [tier, score] = [`${prefix}tier`, `${prefix}score`];
  const apart = or(
    isNull(col(above)),
    measure === "share" ? cmp(col(whole), "=", val(0)) : val(false),
  );
  const scored = measure === "value" ? col(value) : tidied(col(reached), 1);
  addStep(
    query,
    tier,
    [],
    [
      {
        name: tier,
        is: choose("text", [{ when: apart, then: nothing("text") }, ...placesOf(scope, sharing)]),
      },
      { name: score, is: choose("number", [{ when: apart, then: nothing("number") }], scored) },
    ],
  );
  return { tier, score, why: whyNoShare(scope, sharing, negative) };
};
