import type { Batch } from "../batch";
import { Truth } from "../feel/fill";
import type { Reason } from "../grader";
import { cellOf, report, type Plan } from "../plan";
import { atOnce, BLOCK, inBlocks, type Steps } from "../steps";
import type { DecisionTable } from "../scheme/method";
import { collect, type Aggregation } from "./collect";
import { cutoffReason, cutoffsOf, tierOfScore, type Cutoff } from "./cutoffs";
import { factOf, truthAt, unknownKeys } from "./fact";
import { anyOf, byPriority, Finding, firstOf, uniqueOf, type Decide } from "./hitPolicy";
import {
  type CompiledMethod,
  type Hindrance,
  NO_RULE,
  type Reasons,
  type RowVerdict,
  type Verdict,
  unwrittenVerdict,
} from "./method";
import { otherwiseOf, outcomesOf, rulesOf, takenFact, tierOf, type Rule } from "./rule";
import { walkOf, type Walk } from "./walk";

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

/** What is true of each rule on one row. */
const truthsAt = ({ rules }: Table, batch: Batch, row: number): Uint8Array =>
  Uint8Array.from(rules, ({ cells }) => truthAt(cells, batch, row));

/** Places of the rules that hold. */
const holding = (truths: Uint8Array): number[] =>
  [...truths].flatMap((truth, rule) => (truth === Truth.yes ? [rule] : []));

/** What rows get of which this is true of the rules: a rule that decides, or a score that the rules that hold add up to. */
interface Outcome {
  readonly tier: number;
  readonly score: number;
  /** Whether something stands in the way. */
  readonly open: boolean;
  /** The rule whose tier is that of a part, and so each row's own. */
  readonly taking: Rule | undefined;
}

const NO_OUTCOME: Outcome = { tier: -1, score: NaN, open: true, taking: undefined };

const outcomeOf = (table: Table, truths: Uint8Array): Outcome => {
  const { aggregation, rules, otherwise, cutoffs } = table;
  if (aggregation !== undefined) {
    const { pending, value = otherwise?.value } = collect(aggregation, table.values, truths);
    if (pending || value === undefined) return NO_OUTCOME;
    return { ...NO_OUTCOME, open: false, score: value, tier: tierOfScore(cutoffs, value) };
  }
  const winner = table.decide(truths);
  const rule = winner === Finding.nothing ? otherwise : rules[winner];
  if (rule === undefined) return NO_OUTCOME;
  const { tier, value: score, take } = rule;
  return { tier, score, open: false, taking: take && rule };
};

/** Outcomes by the end of the way that rows have walked, in columns. */
interface Outcomes {
  readonly tier: number[];
  readonly score: number[];
  readonly open: number[];
  readonly taking: (Rule | undefined)[];
}

const noOutcomes = (): Outcomes => ({ tier: [], score: [], open: [], taking: [] });

/** Adds the outcomes of ends that are new since. */
const learn = (table: Table, { truths }: Walk, known: Outcomes): void => {
  for (let end = known.tier.length; end < truths.length; end++) {
    const { tier, score, open, taking } = outcomeOf(table, truths[end] as Uint8Array);
    known.tier.push(tier);
    known.score.push(score);
    known.open.push(Number(open));
    known.taking.push(taking);
  }
};

const settle = (
  outcomes: Outcomes,
  ends: Int32Array,
  { tier, score, open }: Verdict,
  from: number,
  to: number,
): void => {
  for (let row = from; row < to; row++) {
    const end = ends[row - from] as number;
    tier[row] = outcomes.tier[end] as number;
    score[row] = outcomes.score[end] as number;
    open[row] = outcomes.open[end] as number;
  }
};

/** Gives rows the tier of a part that their rule takes. */
const take = (
  { taking }: Outcomes,
  ends: Int32Array,
  batch: Batch,
  { tier, open }: Verdict,
  from: number,
  to: number,
): void => {
  for (let row = from; row < to; row++) {
    const rule = taking[ends[row - from] as number];
    if (rule === undefined) continue;
    tier[row] = tierOf(rule, batch, row);
    open[row] = Number(tier[row] === -1);
  }
};

function* gradeSteps(table: Table, batch: Batch): Steps<Verdict> {
  const verdict = unwrittenVerdict(batch.rows);
  const ends = new Int32Array(Math.min(BLOCK, batch.rows));
  const takes = table.rules.some((rule) => rule.take !== undefined);
  let walk = walkOf(table.rules, batch);
  let outcomes = noOutcomes();
  yield* inBlocks(batch.rows, (from, to) => {
    if (walk.isFull()) [walk, outcomes] = [walkOf(table.rules, batch), noOutcomes()];
    walk.fill(from, to, ends);
    learn(table, walk, outcomes);
    settle(outcomes, ends, verdict, from, to);
    if (takes) take(outcomes, ends, batch, verdict, from, to);
  });
  return verdict;
}

const hindrance = (table: Table, batch: Batch, row: number): Hindrance => {
  const truths = truthsAt(table, batch, row);
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
  const truths = truthsAt(table, batch, row);
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
    grade: (batch) => atOnce(gradeSteps(table, batch)),
    gradeSteps: (batch) => gradeSteps(table, batch),
    hindrance: (batch, row) => hindrance(table, batch, row),
    reasons: (batch, row, verdict) => reasons(table, batch, row, verdict),
  };
};
