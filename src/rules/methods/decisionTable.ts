import { knownOf, type Batch } from "../batch";
import { all, bind, BLOCK, Truth } from "../feel/fill";
import type { Reason } from "../grader";
import { Knowledge, knowledgeAt } from "../known";
import { cellOf, report, tierIndex, type Plan } from "../plan";
import type { DecisionTable } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import type { Words } from "../words";
import { collect, type Aggregation } from "./collect";
import { cutoffReason, cutoffsOf, tierOfScore, type Cutoff } from "./cutoffs";
import { factOf, type CompiledCell } from "./fact";
import { anyOf, byPriority, Finding, firstOf, uniqueOf, type Decide } from "./hitPolicy";
import {
  blankVerdict,
  type CompiledMethod,
  type Reasons,
  type RowVerdict,
  type Verdict,
} from "./method";

interface Rule {
  readonly cells: readonly CompiledCell[];
  readonly tier: number;
  readonly value: number;
  readonly label: Words | undefined;
  readonly from: Provenance;
}

interface Table {
  readonly rules: readonly Rule[];
  readonly tiers: readonly number[];
  readonly decide: Decide;
  readonly aggregation: Aggregation | undefined;
  readonly values: readonly number[];
  readonly cutoffs: readonly Cutoff[];
}

const compileRules = (plan: Plan, { rules, aggregation }: DecisionTable) =>
  rules.map(({ when, tier, value, label, from }, index): Rule => {
    const path = `method.rules.${index}`;
    const cells = Object.entries(when).map(([key, source]) => ({
      key,
      source,
      predicate: cellOf(plan, key, source, `${path}.when.${key}`),
    }));
    const needsValue = aggregation !== undefined && aggregation !== "count";
    if (aggregation === undefined && tier === undefined) report(plan, path, "a rule gives a tier");
    if (needsValue && value === undefined)
      report(plan, path, `a rule of C ${aggregation} gives a value`);
    return {
      cells: cells.filter(({ predicate }) => !predicate.always),
      tier: tier === undefined ? -1 : tierIndex(plan, tier, `${path}.tier`),
      value: value ?? 0,
      label,
      from,
    };
  });

const decideOf = (policy: DecisionTable["hitPolicy"], tiers: readonly number[]): Decide => {
  switch (policy) {
    case "U":
      return uniqueOf();
    case "A":
      return anyOf(tiers);
    case "F":
    case "R":
      return firstOf(
        tiers.map((_, rule) => rule),
        tiers,
      );
    case "P":
    case "O":
    case "C":
      return firstOf(byPriority(tiers), tiers);
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
  const keys = open.flatMap(({ cells }) => cells.map(({ key }) => key));
  return [...new Set(keys)].filter(
    (key) => knowledgeAt(knownOf(batch, key), row) === Knowledge.unknown,
  );
};

const holding = (truths: readonly Uint8Array[], i: number): number[] =>
  truths.flatMap((block, rule) => (block[i] === Truth.yes ? [rule + 1] : []));

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
    verdict.problems.set(row, { problem: { code: "rules-conflict", rules: holding(truths, i) } });
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
  const { tiers } = table;
  for (let row = from; row < to; row++) {
    const winner = winners[row - from] as number;
    if (winner >= 0) verdict.tier[row] = tiers[winner] as number;
    else settle(table, batch, verdict, truths, row, row - from, winner);
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
  const { value, pending } = collect(aggregation, table.values, truths, i);
  if (pending) verdict.pending.set(row, pendingKeys(table, batch, truths, row, i));
  else if (value === undefined) verdict.problems.set(row, { problem: { code: "no-rule-matched" } });
  else {
    verdict.score[row] = value;
    verdict.tier[row] = tierOfScore(table.cutoffs, value);
  }
};

const kernelsOf = (table: Table, batch: Batch) =>
  table.rules.map(({ cells }) =>
    all(cells.map(({ key, predicate }) => bind(predicate, knownOf(batch, key)))),
  );

const grade = (table: Table, batch: Batch): Verdict => {
  const verdict = blankVerdict(batch.rows);
  const kernels = kernelsOf(table, batch);
  const size = Math.min(BLOCK, batch.rows);
  const truths = kernels.map(() => new Uint8Array(size));
  const { aggregation } = table;
  for (let from = 0; from < batch.rows; from += BLOCK) {
    const to = Math.min(batch.rows, from + BLOCK);
    kernels.forEach((kernel, r) => kernel(from, to, truths[r] as Uint8Array));
    if (aggregation === undefined) settleBlock(table, batch, verdict, truths, from, to);
    else
      for (let row = from; row < to; row++)
        settleSum(table, aggregation, batch, verdict, truths, row, row - from);
  }
  return verdict;
};

const reasonOf = (table: Table, batch: Batch, row: number, index: number): Reason => {
  const rule = table.rules[index] as Rule;
  return {
    rule: index + 1,
    ...(rule.label && { label: rule.label }),
    facts: rule.cells.map((cell) => factOf(batch, row, cell)),
    ...(rule.tier >= 0 && { tier: rule.tier }),
    ...(table.aggregation && { points: rule.value }),
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

const reasons = (table: Table, batch: Batch, row: number, { tier, score }: RowVerdict): Reasons => {
  const truths = kernelsOf(table, batch).map((kernel) => {
    const out = new Uint8Array(1);
    kernel(row, row + 1, out);
    return out;
  });
  const held = holding(truths, 0).map((rule) => rule - 1);
  const told = (rules: readonly number[]) => rules.map((rule) => reasonOf(table, batch, row, rule));
  if (table.aggregation !== undefined) {
    const { aggregation, values } = table;
    const one = aggregation === "min" || aggregation === "max";
    const decided = held.filter((rule) => !one || values[rule] === score);
    const rest = held.filter((rule) => !decided.includes(rule));
    const cut = cutoffReason(table.cutoffs, tier, score);
    return { because: [...told(decided), ...cut], also: told(rest) };
  }
  const winners = new Int16Array(1);
  table.decide(truths, 1, winners);
  const winner = winners[0] as number;
  const also = held.filter((rule) => rule !== winner && tellsMore(table, rule, winner));
  return { because: winner >= 0 ? told([winner]) : [], also: told(also) };
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
  const rules = compileRules(plan, method);
  const tiers = rules.map(({ tier }) => tier);
  const cutoffs = cutoffsOf(plan, method.cutoffs ?? [], "method.cutoffs");
  const table: Table = {
    rules,
    tiers,
    decide: decideOf(hitPolicy, tiers),
    aggregation,
    values: rules.map(({ value }) => value),
    cutoffs,
  };
  const cells = rules.flatMap((rule) => rule.cells);
  return {
    scope: "row",
    uses: [...new Set(cells.map(({ key }) => key))],
    turns: cells.map(({ key, predicate }) => ({ key, predicate })),
    ...(cutoffs.length > 0 && { cutoffs }),
    grade: (batch) => grade(table, batch),
    reasons: (batch, row, verdict) => reasons(table, batch, row, verdict),
  };
};
