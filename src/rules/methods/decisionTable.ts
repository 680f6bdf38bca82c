import type { Batch } from "../batch";
import { BLOCK, Truth } from "../feel/fill";
import type { Reason } from "../grader";
import { cellOf, report, type Plan } from "../plan";
import { atOnce, type Steps } from "../steps";
import type { DecisionTable } from "../scheme/method";
import { collect, type Aggregation } from "./collect";
import { cutoffReason, cutoffsOf, tierOfScore, type Cutoff } from "./cutoffs";
import { factOf, kernelOf, unknownKeys } from "./fact";
import { anyOf, byPriority, Finding, firstOf, uniqueOf, type Decide } from "./hitPolicy";
import {
  blankVerdict,
  type CompiledMethod,
  type Reasons,
  type RowVerdict,
  type Verdict,
} from "./method";
import { otherwiseOf, outcomesOf, rulesOf, takenFact, tierOf, type Rule } from "./rule";

interface Table {
  /** Whether the hit policy lists rules best tier first. */
  readonly ranks: boolean;
  /** The rules that apply under the arguments given. */
  readonly rules: readonly Rule[];
  /** What rows get on which no rule holds. */
  readonly otherwise: Rule | undefined;
  readonly decide: Decide;
  readonly aggregation: Aggregation | undefined;
  readonly values: readonly number[];
  readonly cutoffs: readonly Cutoff[];
}

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

const pendingKeys = (
  table: Table,
  batch: Batch,
  truths: readonly Uint8Array[],
  row: number,
  i: number,
): readonly string[] => {
  const open = table.rules.filter((_, r) => truths[r]?.[i] === Truth.unknown);
  return unknownKeys(
    open.flatMap(({ cells }) => cells),
    batch,
    row,
  );
};

/** Places of the rules that hold. */
const holding = (truths: readonly Uint8Array[], i: number): number[] =>
  truths.flatMap((block, rule) => (block[i] === Truth.yes ? [rule] : []));

const settle = (
  table: Table,
  batch: Batch,
  verdict: Verdict,
  truths: readonly Uint8Array[],
  row: number,
  i: number,
  winner: number,
): void => {
  if (winner === Finding.pending)
    verdict.pending.set(row, pendingKeys(table, batch, truths, row, i));
  else if (winner === Finding.conflict)
    verdict.problems.set(row, {
      problem: {
        code: "rules-conflict",
        rules: holding(truths, i).map((rule) => table.rules[rule]?.number ?? 0),
      },
    });
  else verdict.problems.set(row, { problem: { code: "no-rule-matched" } });
};

const settleBlock = (
  table: Table,
  batch: Batch,
  verdict: Verdict,
  truths: readonly Uint8Array[],
  from: number,
  to: number,
): void => {
  const winners = new Int16Array(to - from);
  table.decide(truths, to - from, winners);
  for (let row = from; row < to; row++) {
    const winner = winners[row - from] as number;
    const rule = winner === Finding.nothing ? table.otherwise : table.rules[winner];
    if (rule) {
      verdict.tier[row] = tierOf(rule, batch, row);
      verdict.score[row] = rule.value;
      if (verdict.tier[row] === -1 && rule.take !== undefined)
        verdict.pending.set(row, [rule.take.key]);
    } else settle(table, batch, verdict, truths, row, row - from, winner);
  }
};

const settleSum = (
  table: Table,
  aggregation: Aggregation,
  batch: Batch,
  verdict: Verdict,
  truths: readonly Uint8Array[],
  row: number,
  i: number,
): void => {
  const found = collect(aggregation, table.values, truths, i);
  const { pending, value = table.otherwise?.value } = found;
  if (pending) verdict.pending.set(row, pendingKeys(table, batch, truths, row, i));
  else if (value === undefined) verdict.problems.set(row, { problem: { code: "no-rule-matched" } });
  else {
    verdict.score[row] = value;
    verdict.tier[row] = tierOfScore(table.cutoffs, value);
  }
};

const kernelsOf = (table: Table, batch: Batch) =>
  table.rules.map(({ cells }) => kernelOf(cells, batch));

function* gradeSteps(table: Table, batch: Batch): Steps<Verdict> {
  const verdict = blankVerdict(batch.rows);
  const kernels = kernelsOf(table, batch);
  const size = Math.min(BLOCK, batch.rows);
  const truths = kernels.map(() => new Uint8Array(size));
  const { aggregation } = table;
  for (let from = 0; from < batch.rows; from += BLOCK) {
    yield;
    const to = Math.min(batch.rows, from + BLOCK);
    kernels.forEach((kernel, r) => kernel(from, to, truths[r] as Uint8Array));
    if (aggregation === undefined) settleBlock(table, batch, verdict, truths, from, to);
    else
      for (let row = from; row < to; row++)
        settleSum(table, aggregation, batch, verdict, truths, row, row - from);
  }
  return verdict;
}

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
  const truths = kernelsOf(table, batch).map((kernel) => {
    const out = new Uint8Array(1);
    kernel(row, row + 1, out);
    return out;
  });
  const held = holding(truths, 0);
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
  const winners = new Int16Array(1);
  table.decide(truths, 1, winners);
  // Where a rule would take the tier of a part that has none, nothing decided.
  const winner = tier < 0 ? Finding.nothing : (winners[0] as number);
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
    grade: (batch) => atOnce(gradeSteps(table, batch)),
    gradeSteps: (batch) => gradeSteps(table, batch),
    reasons: (batch, row, verdict) => reasons(table, batch, row, verdict),
  };
};
