import type { Method } from "../../rules";
import { inputBehind, whyMissing } from "../causes";
import {
  and,
  call,
  choose,
  cmp,
  col,
  isKnown,
  isNull,
  math,
  not,
  nothing,
  or,
  val,
  type Branch,
  type Expr,
} from "../expr";
import { addLadder, onLadder, rowsAbove, rowsInAll } from "../population";
import { addStep } from "../query";
import { noneOf, unknownOf, valueOf, type Cause, type Graded, type Scope } from "../scope";
import { cutsOf, fractionsOf, originOf, tiersBy } from "./cuts";

type Rank = Extract<Method, { kind: "rank" }>;

/** Who is not active, and of whom that is not known: neither is ranked. */
interface Aside {
  readonly inactive: Expr;
  readonly undecided: Expr;
}

const asideOf = (scope: Scope, { active }: Rank): Aside => {
  if (active === undefined) return { inactive: val(false), undecided: val(false) };
  const { name } = valueOf(scope, active.input);
  return { inactive: and(isKnown(col(name)), not(col(name))), undecided: isNull(col(name)) };
};

/** The steps with the rank of each row from 1, and how many are ranked. */
const addRanks = (
  scope: Scope,
  { input }: Rank,
  aside: Expr,
): { readonly rank: string; readonly all: string } => {
  const { query, prefix, member } = scope;
  const { name } = valueOf(scope, input);
  const ladder = addLadder(scope, input, aside);
  const takesPart = and(isKnown(col(name, query.last)), member, not(aside));
  const [rank, all] = [`${prefix}rank`, `${prefix}ranked_rows`];
  const place = { when: takesPart, then: math(rowsAbove(ladder), "+", val(1)) };
  addStep(
    query,
    rank,
    [`Rank of ${name}, from 1.`],
    [
      { name: rank, is: choose("number", [place]) },
      { name: all, is: rowsInAll(ladder) },
    ],
    [onLadder(scope, input, ladder)],
  );
  return { rank, all };
};

const whyUnranked = (
  scope: Scope,
  method: Rank,
  { inactive, undecided }: Aside,
): readonly Cause[] => {
  const value = valueOf(scope, method.input);
  const asks = and(scope.member, not(inactive));
  const open = and(asks, or(undecided, unknownOf(value)));
  const none = {
    input: inputBehind(scope, method.input),
    code: "missing-input",
    when: and(asks, not(undecided), noneOf(value)),
  };
  return [
    ...(method.active ? whyMissing(scope, method.active.input, and(open, undecided)) : []),
    ...whyMissing(scope, method.input, and(open, isNull(col(value.name)))),
    ...(value.none ? [none] : []),
  ];
};

/** Tiers by rank from the top within each group: the best ceil(n × cut) rows, ties sharing the better tier. */
export const addRank = (scope: Scope, method: Rank): Graded => {
  const { query, prefix, member } = scope;
  const aside = asideOf(scope, method);
  const { rank, all } = addRanks(scope, method, or(aside.inactive, aside.undecided));
  const [tier, score] = [`${prefix}tier`, `${prefix}score`];
  // 700 × 0.01 is 7.000000000000001 in binary: without the noise taken off, an eighth row would be among the best 1 %.
  const head = (cut: number): Expr =>
    call("ceil", math(math(col(all), "*", val(cut)), "-", val(1e-9)));
  const cuts = fractionsOf(cutsOf(scope, method.cuts));
  const places = tiersBy(
    method.tiers,
    cuts,
    (cut) => cmp(col(rank), "<=", head(cut)),
    originOf(scope, method.cuts),
  );
  const unranked: readonly Branch[] = [
    ...(method.active
      ? [{ when: and(member, aside.inactive), then: val(method.active.otherwise) }]
      : []),
    { when: isNull(col(rank)), then: nothing("text") },
  ];
  addStep(
    query,
    tier,
    [],
    [
      { name: tier, is: choose("text", [...unranked, ...places]) },
      { name: score, is: col(rank) },
    ],
  );
  return { tier, score, why: whyUnranked(scope, method, aside) };
};
