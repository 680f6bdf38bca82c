import type { Batch } from "../batch";
import { Truth } from "../feel/fill";
import type { Reason } from "../grader";
import { cellOf, report, type Plan } from "../plan";
import type { DecisionTable } from "../scheme/method";
import { collect } from "./collect";
import { cutoffReason, cutoffsOf } from "./cutoffs";
import { factOf, unknownKeys } from "./fact";
import { anyOf, byPriority, Finding, firstOf, uniqueOf, type Decide } from "./hitPolicy";
import {
  type CompiledMethod,
  type Hindrance,
  NO_RULE,
  type Reasons,
  type RowVerdict,
} from "./method";
import { gradeTable, outcomeOf, type Table } from "./outcome";
import { otherwiseOf, outcomesOf, rulesOf, takenFact, tierOf, type Rule } from "./rule";
import { truthsAt } from "./walk";

const decideOf = (
  policy: DecisionTable["hitPolicy"],
  tiers: readonly number[],
  outcomes: readonly number[],
): Decide => {
  switch (policy) {
    case "U":
      return uniqueOf();
    case "A":
      return anyOf(outcomes);
    case "F":
    case "R":
      return firstOf(
        tiers.map((_, rule) => rule),
        outcomes,
      );
    case "P":
    case "O":
    case "C":
      return firstOf(byPriority(tiers), outcomes);
  }
};

/** Places of the rules that hold. */
const holding = (truths: Uint8Array): number[] =>
  [...truths].flatMap((truth, rule) => (truth === Truth.yes ? [rule] : []));

const hindrance = (table: Table, batch: Batch, row: number): Hindrance => {
  const truths = truthsAt(table.rules, batch, row);
  const found = outcomeOf(table, truths);
  if (found.taking?.take) return { pending: [found.taking.take.key] };
  const open = table.rules.filter((_, rule) => truths[rule] === Truth.unknown);
  const cells = open.flatMap((rule) => rule.cells);
  const isPending =
    table.aggregation === undefined
      ? table.decide(truths) === Finding.pending
      : collect(table.aggregation, table.values, truths).pending;
  if (isPending) return { pending: unknownKeys(cells, batch, row) };
  const rules = holding(truths).map((rule) => table.rules[rule]?.number ?? 0);
  const conflict = table.aggregation === undefined && rules.length > 0;
  const problem = conflict ? ({ code: "rules-conflict", rules } as const) : NO_RULE;
  return { pending: [], problem: { problem } };
};

const reasonOf = (batch: Batch, row: number, rule: Rule): Reason => {
  const tier = tierOf(rule, batch, row);
  return {
    rule: rule.number,
    ...(rule.label && { label: rule.label }),
    facts: [
      ...rule.cells.map((cell) => factOf(batch, row, cell)),
      ...(rule.take === undefined ? [] : [takenFact(batch, row, rule.take)]),
    ],
    ...(tier >= 0 && { tier }),
    ...(!Number.isNaN(rule.value) && { points: rule.value }),
    from: rule.from,
  };
};

/** Whether a rule that holds is news beside the one that decides: it asks something that the other does not. */
const tellsMore = ({ rules }: Table, rule: number, winner: number): boolean => {
  const decided = rules[winner]?.cells ?? [];
  return (rules[rule]?.cells ?? []).some(
    ({ key, source }) => !decided.some((cell) => cell.key === key && cell.source === source),
  );
};

/** The rules that hold, by number, in the order in which the hit policy lists them. */
const firedOf = ({ ranks, rules }: Table, held: readonly number[]): readonly number[] => {
  const order = ranks ? byPriority(rules.map(({ tier }) => tier)) : held;
  return order.flatMap((rule) => (held.includes(rule) ? [rules[rule]?.number ?? 0] : []));
};

const reasons = (table: Table, batch: Batch, row: number, { tier, score }: RowVerdict): Reasons => {
  const truths = truthsAt(table.rules, batch, row);
  const held = holding(truths);
  const told = (rules: readonly number[]) =>
    rules.map((rule) => reasonOf(batch, row, table.rules[rule] as Rule));
  const rest = table.otherwise ? [reasonOf(batch, row, table.otherwise)] : [];
  if (table.aggregation !== undefined) {
    const { aggregation, values } = table;
    const one = aggregation === "min" || aggregation === "max";
    const decided = held.filter((rule) => !one || values[rule] === score);
    const also = held.filter((rule) => !decided.includes(rule));
    const cut = cutoffReason(table.cutoffs, tier, score);
    const because = held.length > 0 ? told(decided) : rest;
    return { because: [...because, ...cut], also: told(also), fired: firedOf(table, held) };
  }
  // Where a rule would take the tier of a part that has none, nothing decided.
  const winner = tier < 0 ? Finding.nothing : table.decide(truths);
  const also = held.filter((rule) => rule !== winner && tellsMore(table, rule, winner));
  const because = winner >= 0 ? told([winner]) : tier >= 0 ? rest : [];
  return { because, also: told(also), fired: firedOf(table, held) };
};

/**
 * A decision table with the hit policies of DMN 1.3: U, F, A, P (priority is the order of the tiers), and as lists C, R, O, of which the row's tier is the first
 * (for C, whose list has no order, the best); C with sum, min, max or count gives a score that cut-offs turn into a tier.
 * A row whose tier could change with something unknown is pending; one whose tier cannot is decided.
 */
export const compileDecisionTable = (plan: Plan, method: DecisionTable): CompiledMethod => {
  const { hitPolicy, aggregation } = method;
  if (aggregation !== undefined && hitPolicy !== "C")
    report(plan, "method.aggregation", "only hit policy C aggregates");
  const rules = rulesOf(plan, method);
  const tiers = rules.map(({ tier }) => tier);
  const cutoffs = cutoffsOf(plan, method.cutoffs ?? [], "method.cutoffs");
  const table: Table = {
    ranks: hitPolicy === "O" || hitPolicy === "P",
    rules,
    otherwise: otherwiseOf(plan, method),
    decide: decideOf(hitPolicy, tiers, outcomesOf(rules)),
    aggregation,
    values: rules.map(({ value }) => value),
    cutoffs,
  };
  const cells = rules.flatMap((rule) => rule.cells);
  const taken = rules.flatMap(({ take }) => take?.key ?? []);
  return {
    scope: "row",
    uses: [...new Set([...cells.map(({ key }) => key), ...taken])],
    turns: [
      ...cells.map(({ key, predicate }) => ({ key, predicate })),
      ...taken.map((key) => ({ key, predicate: cellOf(plan, key, "-", "method.rules") })),
    ],
    ...(cutoffs.length > 0 && { cutoffs }),
    grade: (batch) => gradeTable(table, batch),
    hindrance: (batch, row) => hindrance(table, batch, row),
    reasons: (batch, row, verdict) => reasons(table, batch, row, verdict),
  };
};
