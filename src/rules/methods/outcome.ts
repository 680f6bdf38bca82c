import type { Batch } from "../batch";
import { BLOCK, FEW, inBlocks, type Steps } from "../steps";
import { collect, type Aggregation } from "./collect";
import { tierOfScore, type Cutoff } from "./cutoffs";
import { Finding, type Decide } from "./hitPolicy";
import { type Verdict, unscoredVerdict, unwrittenVerdict } from "./method";
import { tierOf, type Rule } from "./rule";
import { fewOf, walkOf } from "./walk";

/** A compiled decision table. */
export interface Table {
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

/** What rows get: a rule that decides, or a score that the rules that hold add up to. */
interface Outcome {
  readonly tier: number;
  readonly score: number;
  /** Whether something stands in the way. */
  readonly open: boolean;
  /** The rule whose tier is that of a part, and so each row's own. */
  readonly taking: Rule | undefined;
}

const NO_OUTCOME: Outcome = { tier: -1, score: NaN, open: true, taking: undefined };

/** What rows get of which this is true of the rules. */
export const outcomeOf = (table: Table, truths: Uint8Array): Outcome => {
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

/** Outcomes by the end of the way that leads to them, each of what they say in a list of its own: the rows ask for it one by one. */
interface Outcomes {
  readonly tiers: number[];
  readonly scores: number[];
  readonly open: number[];
  readonly taking: (Rule | undefined)[];
}

const noOutcomes = (): Outcomes => ({ tiers: [], scores: [], open: [], taking: [] });

/** Gives rows the outcomes of the ends of their ways. */
const settle = (
  outcomes: Outcomes,
  ends: Int32Array,
  { tier, score, open }: Verdict,
  from: number,
  to: number,
): void => {
  const { tiers, scores, open: opens } = outcomes;
  for (let row = from, i = 0; row < to; row++, i++) {
    const end = ends[i] as number;
    tier[row] = tiers[end] as number;
    open[row] = opens[end] as number;
  }
  if (score === null) return;
  for (let row = from; row < to; row++) score[row] = scores[ends[row - from] as number] as number;
};

/** Gives rows the tier of a part where their rule takes it. */
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

/** Most tables give tiers alone. */
const givesScores = ({ aggregation, values, otherwise }: Table): boolean =>
  aggregation !== undefined || ![...values, otherwise?.value ?? NaN].every(Number.isNaN);

/** Grades the rows of a batch, block by block. */
export function* gradeTable(table: Table, batch: Batch): Steps<Verdict> {
  const verdict = (givesScores(table) ? unwrittenVerdict : unscoredVerdict)(batch.rows);
  const ends = new Int32Array(Math.min(BLOCK, batch.rows));
  const begin = batch.rows < FEW ? fewOf : walkOf;
  let walk = begin(table.rules, batch);
  let outcomes = noOutcomes();
  const takes = table.rules.some((rule) => rule.take);
  yield* inBlocks(batch.rows, (from, to) => {
    if (walk.isFull()) [walk, outcomes] = [begin(table.rules, batch), noOutcomes()];
    walk.fill(from, to, ends);
    for (const truths of walk.truths.slice(outcomes.tiers.length)) {
      const found = outcomeOf(table, truths);
      outcomes.tiers.push(found.tier);
      outcomes.scores.push(found.score);
      outcomes.open.push(Number(found.open));
      outcomes.taking.push(found.taking);
    }
    settle(outcomes, ends, verdict, from, to);
    if (takes) take(outcomes, ends, batch, verdict, from, to);
  });
  return verdict;
}
