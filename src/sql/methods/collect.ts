import { and, cast, choose, cmp, col, isNull, math, not, or, val, type Expr } from "../expr";
import { addStep } from "../query";
import type { Cause, Scope } from "../scope";
import { tidied } from "../tidy";
import type { Rule, Table } from "./rules";

const valueOf = ({ given: { value } }: Rule): number => value ?? 0;

const counted = (rules: readonly Rule[], then: (rule: Rule) => number): Expr =>
  rules
    .map((rule) => choose("number", [{ when: col(rule.column), then: val(then(rule)) }], val(0)))
    .reduce<Expr>((sum, each) => math(sum, "+", each), val(0));

const any = (rules: readonly Rule[]): Expr =>
  or(
    ...rules.map(({ column }) =>
      choose("boolean", [{ when: col(column), then: val(true) }], val(false)),
    ),
  );

/** The least or greatest value of the rules that hold: the first that holds, from that end. */
const extreme = (rules: readonly Rule[]): Expr =>
  choose(
    "number",
    rules.map((rule) => ({ when: col(rule.column), then: val(valueOf(rule)) })),
  );

/** What the values of the rules that hold come to; the sum, least or greatest of none is nothing, their count 0. */
const aggregate = (
  aggregation: NonNullable<Table["aggregation"]>,
  rules: readonly Rule[],
): Expr => {
  if (aggregation === "count") return counted(rules, () => 1);
  if (aggregation === "sum")
    return choose("number", [
      {
        when: any(rules),
        then: tidied({ op: "cast", type: "number", term: counted(rules, valueOf) }),
      },
    ]);
  return extreme(rules);
};

/** The rows that wait: a rule may hold that would change the aggregate. */
const waits = (
  aggregation: NonNullable<Table["aggregation"]>,
  rules: readonly Rule[],
  score: string,
): Expr => {
  const beyond = (rule: Rule): Expr => {
    if (aggregation === "sum" || aggregation === "count") return val(true);
    return or(
      isNull(col(score)),
      cmp(val(valueOf(rule)), aggregation === "min" ? "<" : ">", col(score)),
    );
  };
  return or(
    ...rules
      .filter(({ hangs }) => hangs)
      .map((rule) => and(isNull(col(rule.column)), beyond(rule))),
  );
};

/** A collected table (hit policy C with an aggregation): the score, where it waits, and why there is none. */
export const collected = (
  scope: Scope,
  table: Table,
  rules: readonly Rule[],
): { readonly score: string; readonly pending: Expr; readonly why: readonly Cause[] } => {
  const { query, prefix } = scope;
  const aggregation = table.aggregation ?? "sum";
  const ends = [...rules].sort((a, b) =>
    aggregation === "min" ? valueOf(a) - valueOf(b) : valueOf(b) - valueOf(a),
  );
  const [held, pending, score] = [`${prefix}collected`, `${prefix}pending`, `${prefix}score`];
  addStep(
    query,
    held,
    [`The ${aggregation} of the rules that hold (hit policy C).`],
    [
      {
        name: held,
        is: cast(
          "number",
          aggregate(aggregation, aggregation === "min" || aggregation === "max" ? ends : rules),
        ),
      },
    ],
  );
  addStep(
    query,
    pending,
    ["Rows that wait for something unknown."],
    [{ name: pending, is: waits(aggregation, rules, held) }],
  );
  const rest = table.otherwise?.value;
  addStep(
    query,
    score,
    [],
    [
      {
        name: score,
        is: cast(
          "number",
          choose(
            "number",
            [
              { when: col(pending), then: { op: "null", type: "number" } },
              { when: not(isNull(col(held))), then: col(held) },
            ],
            rest === undefined ? undefined : val(rest),
          ),
        ),
      },
    ],
  );
  const unmatched: Cause = {
    code: "no-rule-matched",
    when: and(isNull(col(score)), not(col(pending))),
  };
  return { score, pending: col(pending), why: [unmatched] };
};
