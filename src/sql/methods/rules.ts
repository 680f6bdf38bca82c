import type { Method } from "../../rules";
import { whyMissing } from "../causes";
import { and, choose, cmp, col, isIn, isNull, math, or, val, type Expr } from "../expr";
import {
  conditionOf,
  mayHang,
  unknownOf,
  valueOf,
  type Cause,
  type Condition,
  type Scope,
} from "../scope";

/** A decision table as a scheme has it. */
export type Table = Extract<Method, { kind: "decision-table" }>;
type Given = Table["rules"][number];

/** A rule in the query: a column that is true, false or NULL. */
export interface Rule {
  readonly number: number;
  readonly given: Given;
  readonly condition: Condition;
  readonly column: string;
  readonly hangs: boolean;
}

/** What stands for the number of a rule where none decides. */
export const NO_RULE = 0;

/** What a rule gives, in one text: rules of the same outcome do not stand in each other's way. */
const outcomeOf = ({ given: { tier, take, value } }: Rule): string =>
  `${tier ?? ""} ${take ?? ""} ${String(value)}`;

const applies = (scope: Scope, { only }: Given): boolean =>
  only === undefined || scope.plan.arguments[only.argument] === only.is;

/** The rules that apply under the arguments given. */
export const rulesOf = (scope: Scope, { rules }: Table): readonly Rule[] => {
  const order = [...new Set(rules.flatMap(({ when }) => Object.keys(when)))];
  return rules.flatMap((given, index) => {
    if (!applies(scope, given)) return [];
    const condition = conditionOf(scope, given.when, order);
    return [
      {
        number: index + 1,
        given,
        condition,
        column: `${scope.prefix}rule_${index + 1}`,
        hangs: mayHang(scope, condition),
      },
    ];
  });
};

/** The rules in the order in which the hit policy looks at them. */
export const inOrder = (
  scope: Scope,
  { hitPolicy }: Table,
  rules: readonly Rule[],
): readonly Rule[] => {
  if (!["P", "O", "C"].includes(hitPolicy)) return rules;
  const place = ({ given: { tier } }: Rule) =>
    scope.plan.scheme.tiers.findIndex(({ key }) => key === tier);
  return [...rules].sort((a, b) => place(a) - place(b) || a.number - b.number);
};

/** Where a rule that may hold keeps the row from a tier: no rule decides, or one behind it that gives something else. */
const pendingFirst = (rules: readonly Rule[], winner: string): Expr =>
  or(
    ...rules.flatMap((rule, place) => {
      if (!rule.hangs) return [];
      const others = rules.slice(place + 1).filter((other) => outcomeOf(other) !== outcomeOf(rule));
      return [
        and(
          isNull(col(rule.column)),
          isIn(col(winner), [NO_RULE, ...others.map(({ number }) => number)]),
        ),
      ];
    }),
  );

/** Where no rule decides though one may hold: for U and A what may hold besides is taken to agree. */
const pendingAgreed = (rules: readonly Rule[], winner: string): Expr =>
  and(
    cmp(col(winner), "=", val(NO_RULE)),
    or(...rules.filter(({ hangs }) => hangs).map(({ column }) => isNull(col(column)))),
  );

/** Where a row waits for something unknown. */
export const pendingOf = ({ hitPolicy }: Table, ordered: readonly Rule[], winner: string): Expr =>
  hitPolicy === "U" || hitPolicy === "A"
    ? pendingAgreed(ordered, winner)
    : pendingFirst(ordered, winner);

const one = (holds: Expr): Expr => choose("number", [{ when: holds, then: val(1) }], val(0));

/** Where rules that hold do not agree. */
export const conflictOf = ({ hitPolicy }: Table, rules: readonly Rule[]): Expr => {
  if (hitPolicy !== "U" && hitPolicy !== "A") return val(false);
  const outcomes = [...new Set(rules.map(outcomeOf))];
  const groups =
    hitPolicy === "U"
      ? rules.map((rule) => [rule])
      : outcomes.map((each) => rules.filter((rule) => outcomeOf(rule) === each));
  if (groups.length < 2) return val(false);
  const count = groups
    .map((group) => one(or(...group.map(({ column }) => col(column)))))
    .reduce((a, b) => math(a, "+", b));
  return cmp(count, ">", val(1));
};

/** The keys on which rules that may hold hang, each with where it does. */
export const hangingKeys = (
  scope: Scope,
  rules: readonly {
    readonly condition: Condition;
    readonly column: string;
    readonly hangs: boolean;
  }[],
  pending: Expr,
): readonly Cause[] => {
  const keys = [
    ...new Set(rules.filter(({ hangs }) => hangs).flatMap(({ condition }) => condition.keys)),
  ];
  return keys
    .filter((key) => valueOf(scope, key).unknown)
    .flatMap((key) => {
      const asking = rules.filter(({ hangs, condition }) => hangs && condition.keys.includes(key));
      const open = or(...asking.map(({ column }) => isNull(col(column))));
      return whyMissing(scope, key, and(pending, unknownOf(valueOf(scope, key)), open));
    });
};
