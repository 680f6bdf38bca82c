import { knownOf, type Batch } from "../batch";
import { tidy } from "../tidy";
import type { Move, Reason } from "../grader";
import { Knowledge, knowledgeAt } from "../known";
import { fractionsOf } from "../cuts";
import { above, membersOf, other, Standing, type Group, type Members } from "../population";
import { checkKey, cutsOf, inputBehind, tierIndex, type Plan } from "../plan";
import { inBlocks, type Steps } from "../steps";
import type { Rank } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import { compiledCell, factOf, measured } from "./fact";
import {
  blankVerdict,
  type CompiledMethod,
  type Hindrance,
  type Moves,
  type Reasons,
  type RowVerdict,
  type Scored,
} from "./method";

interface Ranking {
  readonly key: string;
  /** The input whose cell a missing value is told at. */
  readonly input: string;
  readonly cuts: readonly number[];
  readonly tiers: readonly number[];
  readonly active: { readonly key: string; readonly tier: number } | undefined;
  readonly from: Provenance | undefined;
}

// 700 × 0.01 is 7.000000000000001 in binary: without the noise taken off, an eighth row would be among the best 1 %.
const headCount = (count: number, cut: number): number => Math.ceil(count * cut - 1e-9);

/** The place of a rank among the last ranks of the tiers. */
const positionOf = (heads: readonly number[], rank: number): number => {
  for (let position = 0; position < heads.length; position++)
    if (rank <= (heads[position] as number)) return position;
  return heads.length;
};

/** The last rank of each tier but the last, in a population of so many. */
const headsOf = ({ cuts }: Ranking, count: number): readonly number[] =>
  cuts.map((cut) => headCount(count, cut));

const isInactive = (batch: Batch, key: string, row: number): boolean => {
  const column = knownOf(batch, key);
  return knowledgeAt(column, row) === Knowledge.value && column.values[row] === 0;
};

const isUndecided = (batch: Batch, key: string, row: number): boolean =>
  knowledgeAt(knownOf(batch, key), row) !== Knowledge.value;

const membersIn = ({ key, active }: Ranking, batch: Batch): Members =>
  membersOf(
    knownOf(batch, key),
    batch.setting,
    active && ((row) => isInactive(batch, active.key, row) || isUndecided(batch, active.key, row)),
  );

/** Settles the rows that are not ranked. */
const settleOthers = (
  { active }: Ranking,
  { group }: Members,
  batch: Batch,
  { tier, open }: Scored,
): void => {
  for (let row = 0; row < batch.rows; row++) {
    const standing = group[row] as number;
    if (standing >= 0 || standing === Standing.excluded) continue;
    if (active && isInactive(batch, active.key, row)) tier[row] = active.tier;
    else open[row] = 1;
  }
};

/** Grades the rows of one group. */
function* groupSteps(ranking: Ranking, group: Group, { tier, score }: Scored): Steps<void> {
  yield;
  const { falling, values, count } = group;
  const heads = headsOf(ranking, count);
  let [rank, found] = [0, -1];
  yield* inBlocks(count, (from, to) => {
    for (let k = from; k < to; k++) {
      if (k === 0 || values[k] !== values[k - 1]) {
        rank = k + 1;
        found = ranking.tiers[positionOf(heads, rank)] as number;
      }
      const row = falling[k] as number;
      tier[row] = found;
      score[row] = rank;
    }
  });
}

function* grade(ranking: Ranking, members: Members, batch: Batch): Steps<Scored> {
  const verdict = blankVerdict(batch.rows);
  settleOthers(ranking, members, batch, verdict);
  for (const group of members.groups) yield* groupSteps(ranking, group, verdict);
  return verdict;
}

const hindrance = (
  { active, key, input }: Ranking,
  { group }: Members,
  batch: Batch,
  row: number,
): Hindrance => {
  const undecided = active !== undefined && isUndecided(batch, active.key, row);
  return undecided || group[row] === Standing.unknown
    ? { pending: [...(active ? [active.key] : []), key] }
    : { pending: [], problem: { input, problem: { code: "missing-input", input } } };
};

const moveTo = (
  ranking: Ranking,
  tier: number | undefined,
  to: number,
  value: number,
  rises: boolean,
): Move | null =>
  tier === undefined || Number.isNaN(to)
    ? null
    : {
        tier,
        steps: [{ input: ranking.key, to, by: tidy(to - value), rises, inclusive: rises }],
      };

const movesOf = (ranking: Ranking, members: Members, batch: Batch, row: number): Moves => {
  const population = members.groups[members.group[row] as number];
  if (population === undefined) return { better: null, worse: null };
  const { values } = population;
  const { tiers } = ranking;
  const value = knownOf(batch, ranking.key).values[row] as number;
  const own = above(values, value);
  const count = values.length;
  const heads = headsOf(ranking, count);
  const position = positionOf(heads, own + 1);
  // In a small population two cuts may fall on the same head: the next tier that anyone can be in is meant.
  const up = heads.reduce(
    (found, head, k) => (k < position && head > (heads[k - 1] ?? 0) ? k : found),
    -1,
  );
  const down = heads.findIndex(
    (head, k) => k >= position && head < count && (heads[k + 1] ?? count) > head,
  );
  const last = (head: number | undefined) =>
    head === undefined || head > count - 1 ? NaN : other(values, own, head - 1);
  return {
    better: up < 0 ? null : moveTo(ranking, tiers[up], last(heads[up]), value, true),
    worse: down < 0 ? null : moveTo(ranking, tiers[down + 1], last(heads[down]), value, false),
  };
};

const rankReason = (
  ranking: Ranking,
  members: Members,
  row: number,
  { tier, score }: RowVerdict,
): readonly Reason[] => {
  const population = members.groups[members.group[row] as number];
  const position = ranking.tiers.indexOf(tier);
  if (population === undefined || position < 0) return [];
  const { cuts, from } = ranking;
  const count = population.values.length;
  const last = position === cuts.length;
  const bound = headCount(count, cuts[last ? position - 1 : position] as number);
  const fact = measured("rank", last ? ">" : "<=", bound, score);
  return [{ rule: position + 1, facts: [fact], tier, ...(from && { from }) }];
};

const activeReason = (
  plan: Plan,
  ranking: Ranking,
  batch: Batch,
  row: number,
): readonly Reason[] => {
  const { active, from } = ranking;
  if (active === undefined) return [];
  const cell = compiledCell(plan, active.key, "false", "method.active");
  const facts = [factOf(batch, row, cell)];
  return [{ rule: 0, facts, tier: active.tier, ...(from && { from }) }];
};

const compileRanking = (plan: Plan, method: Rank): Ranking => {
  const cuts = fractionsOf(cutsOf(plan, method.cuts));
  checkKey(plan, method.input, "method.input", ["number"]);
  if (method.active) checkKey(plan, method.active.input, "method.active", ["boolean"]);
  const { active } = method;
  return {
    key: method.input,
    input: inputBehind(plan, method.input),
    cuts,
    tiers: method.tiers.map((tier) => tierIndex(plan, tier, "method.tiers")),
    active: active && {
      key: active.input,
      tier: tierIndex(plan, active.otherwise, "method.active.otherwise"),
    },
    from: plan.scheme.arguments.find(({ name }) => name === method.cuts)?.from,
  };
};

/**
 * Tiers by rank from the top, within each group: the best ceil(n × cut) rows, so that the top tier is never empty; ties share the better tier.
 * Rows that are not active are not counted and get a tier of their own. The score is the rank, from 1.
 */
export const compileRank = (plan: Plan, method: Rank): CompiledMethod => {
  const ranking = compileRanking(plan, method);
  const cache = new WeakMap<Batch, Members>();
  const members = (batch: Batch): Members => {
    const found = cache.get(batch) ?? membersIn(ranking, batch);
    cache.set(batch, found);
    return found;
  };
  const because = (batch: Batch, row: number, verdict: RowVerdict): Reasons => ({
    because:
      verdict.tier === ranking.active?.tier
        ? activeReason(plan, ranking, batch, row)
        : rankReason(ranking, members(batch), row, verdict),
    also: [],
  });
  return {
    scope: "column",
    uses: [...(ranking.active ? [ranking.active.key] : []), ranking.key],
    turns: [],
    grade: (batch) => grade(ranking, members(batch), batch),
    hindrance: (batch, row) => hindrance(ranking, members(batch), batch, row),
    reasons: because,
    moves: (batch, row) => movesOf(ranking, members(batch), batch, row),
  };
};
