import type { Method } from "../../rules";
import { whyMissing } from "../causes";
import {
  and,
  call,
  choose,
  cmp,
  col,
  isNull,
  math,
  not,
  nothing,
  or,
  val,
  type Expr,
} from "../expr";
import { addStep } from "../query";
import { nameOf } from "../read/source";
import {
  conditionOf,
  mayHang,
  unknownOf,
  valueOf,
  type Cause,
  type Condition,
  type Graded,
  type Scope,
} from "../scope";
import { exactName, tidied } from "../tidy";
import { addParties, type Case } from "./parties";
import { said } from "./say";

type Split = Extract<Method, { kind: "split" }>;

/** The most that may share a part: a larger number is a slip of the hand. */
const MOST_HEADS = 1000;

/** A case in the query. */
interface Numbered {
  readonly number: number;
  readonly given: Case;
  readonly condition: Condition;
  readonly column: string;
}

/** The steps that find the case of each row: its number, 0 for none, NULL where something unknown decides. */
const addCases = (scope: Scope, { cases }: Split, found: string): readonly Numbered[] => {
  const { query, prefix } = scope;
  const all = cases.map((given, k): Numbered => ({
    number: k + 1,
    given,
    condition: conditionOf(scope, given.when),
    column: `${prefix}case_${k + 1}`,
  }));
  addStep(
    query,
    `${prefix}cases`,
    ["Each case: true, false, or NULL where it hangs on something unknown."],
    all.map(({ column, condition, number, given }) => ({
      name: column,
      is: condition.holds,
      note: said(number, given.label, given.from),
    })),
  );
  const branches = all.flatMap(({ column, condition, number }) => [
    { when: col(column), then: val(number) },
    ...(mayHang(scope, condition) ? [{ when: isNull(col(column)), then: nothing("number") }] : []),
  ]);
  addStep(
    query,
    found,
    ["The first case that holds."],
    [{ name: found, is: choose("number", branches, val(0)) }],
  );
  return all;
};

/** The steps that bring the amount to whole cents. */
const addCents = ({ query }: Scope, amount: Expr, cents: string): void => {
  const rounded = `${cents}_rounded`;
  addStep(
    query,
    exactName(cents),
    [],
    [{ name: exactName(cents), is: math(call("abs", amount), "*", val(100)) }],
  );
  addStep(query, rounded, [], [{ name: rounded, is: tidied(col(exactName(cents))) }]);
  addStep(
    query,
    cents,
    ["The amount in cents."],
    [{ name: cents, is: call("floor", math(col(rounded), "+", val(0.5))) }],
  );
};

/** A case with what stands in the way of its amounts: an amount or a number of heads that is not there, or heads beyond belief. */
interface Hindered extends Numbered {
  readonly keys: readonly string[];
  readonly here: Expr;
  readonly missing: Expr;
  readonly bad: readonly { readonly key: string; readonly when: Expr }[];
}

const hindered = (scope: Scope, { amount }: Split, numbered: Numbered, found: string): Hindered => {
  const among = numbered.given.shares.flatMap((party) => party.among ?? []);
  const keys = [amount, ...among];
  const missing = or(...keys.map((key) => isNull(col(valueOf(scope, key).name))));
  const bad = among.map((key) => {
    const heads = col(valueOf(scope, key).name);
    return {
      key,
      when: and(not(missing), or(cmp(heads, "<", val(1)), cmp(heads, ">", val(MOST_HEADS)))),
    };
  });
  return { ...numbered, keys, missing, bad, here: cmp(col(found), "=", val(numbered.number)) };
};

const isFree = ({ here, missing, bad }: Hindered): Expr =>
  and(here, not(missing), ...bad.map(({ when }) => not(when)));

/** The step with what each party gets, in the sign of the amount; of several who share a part, the first of them. */
const addShares = (
  scope: Scope,
  { cases }: Split,
  all: readonly Hindered[],
  amount: Expr,
  cents: string,
) => {
  const byCase = all.map((each) => ({
    each,
    columns: addParties(scope, each.given, each.number, cents),
  }));
  const parties = [...new Set(cases.flatMap(({ shares }) => shares.map(({ party }) => party)))];
  const signed = (column: string): Expr =>
    choose(
      "number",
      [
        {
          when: cmp(amount, "<", val(0)),
          then: math(math(val(0), "-", col(column)), "/", val(100)),
        },
      ],
      math(col(column), "/", val(100)),
    );
  const outputs = parties.map((key) => ({ key, name: `${scope.prefix}${nameOf(key)}` }));
  const shareOf = (key: string): Expr =>
    choose(
      "number",
      byCase.flatMap(({ each, columns }) => {
        const column = columns.get(key);
        return column === undefined ? [] : [{ when: isFree(each), then: signed(column) }];
      }),
    );
  addStep(
    scope.query,
    `${scope.prefix}parties`,
    ["What each party gets; of several who share a part, the first of them."],
    outputs.map(({ key, name }) => ({ name, is: shareOf(key) })),
  );
  return outputs;
};

const whyNot = (scope: Scope, all: readonly Hindered[], found: string): readonly Cause[] => {
  const keys = [...new Set(all.flatMap(({ condition }) => condition.keys))];
  const open = (key: string): Expr => and(isNull(col(found)), unknownOf(valueOf(scope, key)));
  return [
    ...keys.flatMap((key) => whyMissing(scope, key, open(key))),
    ...all.flatMap(({ here, missing, keys: needed, bad }) => [
      ...needed.flatMap((key) =>
        whyMissing(scope, key, and(here, missing, isNull(col(valueOf(scope, key).name)))),
      ),
      ...bad.map(({ key, when }) => ({ input: key, code: "out-of-range", when: and(here, when) })),
    ]),
    { code: "no-rule-matched", when: cmp(col(found), "=", val(0)) },
  ];
};

/** An amount divided among parties to the cent, by the first case that holds: the score is the amount, each party's part a column. */
export const addSplit = (
  scope: Scope,
  method: Split,
): Graded & { readonly outputs: readonly { readonly key: string; readonly name: string }[] } => {
  const { query, prefix } = scope;
  const amount = col(valueOf(scope, method.amount).name);
  const [found, cents, tier, score] = [
    `${prefix}split_by`,
    `${prefix}cents`,
    `${prefix}tier`,
    `${prefix}score`,
  ];
  const all = addCases(scope, method, found).map((each) => hindered(scope, method, each, found));
  addCents(scope, amount, cents);
  addStep(
    query,
    tier,
    [],
    [
      {
        name: tier,
        is: choose(
          "text",
          all.map((each) => ({ when: isFree(each), then: val(each.given.tier) })),
        ),
      },
      {
        name: score,
        is: choose(
          "number",
          all.map((each) => ({ when: isFree(each), then: amount })),
        ),
      },
    ],
  );
  const outputs = addShares(scope, method, all, amount, cents);
  return { tier, score, why: whyNot(scope, all, found), outputs };
};
