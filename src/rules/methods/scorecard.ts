import { knownOf, type Batch } from "../batch";
import { addTogether, together, TOGETHER } from "../feel/together";
import { tidy } from "../tidy";
import type { Reason } from "../grader";
import { Knowledge, knowledgeAt, valueAt } from "../known";
import type { Plan } from "../plan";
import { BLOCK, inBlocks, type Steps } from "../steps";
import type { Scorecard } from "../scheme/method";
import { bandAt, givenOf, withoutBand, type Bands, type Given } from "./band";
import { compileCard, counting, type Card, type Criterion } from "./card";
import { cutoffReason, tierOfScore, tiersOf } from "./cutoffs";
import { ceilingOf, keepWithin, limitReasons, limitsWaitFor } from "./limits";
import {
  type CompiledMethod,
  type Hindrance,
  NO_RULE,
  type Reasons,
  type RowVerdict,
  type Scored,
  unwrittenVerdict,
} from "./method";

/** Places of the rows of a block, for one pass at a time: making it for each pass takes longer than to grade a single row. */
const place = new Int32Array(BLOCK);

/** Changes the points so far of rows [from, to). */
type Pass = (from: number, to: number, score: Float64Array) => void;

/** What the bands of a group give together, by place. */
const pointsOf = (group: readonly Given[]): Float64Array =>
  group.reduce(
    (sums, { gives }) =>
      Float64Array.from(
        { length: sums.length * gives.length },
        (_, at) =>
          (sums[at % sums.length] as number) + (gives[Math.floor(at / sums.length)] as number),
      ),
    Float64Array.of(0),
  );

const addPoints = (group: readonly Given[]): Pass => {
  const points = pointsOf(group);
  return (from, to, score) => {
    place.fill(0, 0, to - from);
    addTogether(group, from, to, place);
    for (let row = from; row < to; row++)
      score[row] = (score[row] as number) + (points[place[row - from] as number] as number);
  };
};

/** What is known to be none gives no points; NaN, where something is unknown, stays NaN. */
const addUnits = ({ key, per, weight }: Criterion, batch: Batch): Pass => {
  const column = knownOf(batch, key);
  const times = weight * per;
  return (from, to, score) => {
    for (let row = from; row < to; row++) {
      const known = knowledgeAt(column, row);
      if (known === Knowledge.unknown) score[row] = NaN;
      else if (known === Knowledge.value)
        score[row] = (score[row] as number) + times * (column.values[row] as number);
    }
  };
};

const multiply = ({ add, gives }: Given): Pass => {
  return (from, to, score) => {
    place.fill(0, 0, to - from);
    add(from, to, place);
    for (let row = from; row < to; row++)
      score[row] = (score[row] as number) * (gives[place[row - from] as number] as number);
  };
};

/** Rounds the points and caps them. */
const finish =
  (cap: number): Pass =>
  (from, to, score) => {
    for (let row = from; row < to; row++) score[row] = Math.min(cap, tidy(score[row] as number));
  };

const weighted = (given: Given, weight: number): Given => ({
  ...given,
  gives: given.gives.map((each) => weight * each),
});

const passesOf = (card: Card, batch: Batch): readonly Pass[] => {
  const criteria = counting(card, batch);
  const banded = criteria.flatMap(({ bands, weight }) =>
    bands ? [weighted(givenOf(bands, batch, NaN), weight)] : [],
  );
  return [
    // No more sums than rows to look them up.
    ...together(banded, () => Math.min(batch.rows, TOGETHER)).map(addPoints),
    ...criteria.flatMap((criterion) => (criterion.bands ? [] : [addUnits(criterion, batch)])),
    ...card.multipliers.map((bands) => multiply(givenOf(bands, batch, 1))),
    finish(card.cap),
  ];
};

/** Leaves rows without a score open. */
const markOpen =
  (open: Uint8Array): Pass =>
  (from, to, score) => {
    for (let row = from; row < to; row++) open[row] = Number(Number.isNaN(score[row]));
  };

function* grade(card: Card, batch: Batch): Steps<Scored> {
  const verdict = unwrittenVerdict(batch.rows);
  const { score, tier, open } = verdict;
  const passes = [...passesOf(card, batch), markOpen(open)];
  const cut = tiersOf(card.cutoffs, score);
  yield* inBlocks(batch.rows, (from, to) => {
    score.fill(0, from, to);
    for (const pass of passes) pass(from, to, score);
    cut(from, to, tier);
  });
  yield* keepWithin(card.limits, batch, verdict);
  return verdict;
}

/** The tier of a row by its points alone. */
const earnedAt = (card: Card, batch: Batch, row: number): number => {
  const score = new Float64Array(row + 1);
  for (const pass of passesOf(card, batch)) pass(row, row + 1, score);
  return Number.isNaN(score[row]) ? -1 : tierOfScore(card.cutoffs, score[row] as number);
};

const hindrance = (card: Card, batch: Batch, row: number): Hindrance => {
  const criteria = counting(card, batch);
  const banded = [...criteria.flatMap(({ bands }) => bands ?? []), ...card.multipliers];
  const without = banded.map((bands) => withoutBand(bands, batch, row));
  const waits = (key: string) => knowledgeAt(knownOf(batch, key), row) === Knowledge.unknown;
  const units = criteria.flatMap(({ bands, key }) => (!bands && waits(key) ? [key] : []));
  const pending = [
    ...units,
    ...banded.flatMap(({ key }, k) => (without[k] === "waits" ? [key] : [])),
  ];
  const fits = criteria.every(({ bands }) => !bands || without[banded.indexOf(bands)] !== "none");
  const problem = fits ? {} : { problem: { problem: NO_RULE } };
  if (pending.length > 0 || !fits) return { pending, ...problem };
  return { pending: limitsWaitFor(card.limits, batch, row, earnedAt(card, batch, row)) };
};

const unitReason = (
  { key, per, weight, from }: Criterion,
  batch: Batch,
  row: number,
): readonly Reason[] => {
  const value = valueAt(knownOf(batch, key), row);
  if (typeof value !== "number") return [];
  const fact = { input: key, test: "-", tests: { kind: "any" }, value } as const;
  const raw = tidy(per * value);
  return [{ rule: 0, facts: [fact], points: tidy(weight * raw), raw, weight, from }];
};

const criterionReason = (criterion: Criterion, batch: Batch, row: number): readonly Reason[] => {
  const { bands, weight } = criterion;
  if (bands === undefined) return unitReason(criterion, batch, row);
  const found = bandAt(bands, batch, row);
  if (found === undefined) return [];
  const { index, band, fact } = found;
  const points = tidy(weight * band.gives);
  return [
    {
      rule: index + 1,
      ...(band.label && { label: band.label }),
      facts: [fact],
      points,
      raw: band.gives,
      weight,
      from: band.from,
    },
  ];
};

const multiplierReason = (bands: Bands, batch: Batch, row: number): readonly Reason[] => {
  const found = bandAt(bands, batch, row);
  if (found === undefined) return [];
  const { index, band, fact } = found;
  const label = band.label && { label: band.label };
  const { gives: factor, from } = band;
  return [{ rule: index + 1, ...label, facts: [fact], factor, from }];
};

const reasons = (card: Card, batch: Batch, row: number, { tier, score }: RowVerdict): Reasons => {
  const points = [
    ...counting(card, batch).flatMap((each) => criterionReason(each, batch, row)),
    ...card.multipliers.flatMap((each) => multiplierReason(each, batch, row)),
  ];
  // Without a score nothing decided, but what is known of it holds.
  if (Number.isNaN(score)) return { because: [], also: points };
  const earned = tierOfScore(card.cutoffs, score);
  const cut = cutoffReason(card.cutoffs, earned, score);
  const limits = limitReasons(card.limits, batch, row);
  return earned === tier
    ? { because: [...points, ...cut], also: limits }
    : { because: [...limits, ...points, ...cut], also: [] };
};

/**
 * A scorecard: points of the first band that fits or per unit, weighted and summed over the criteria, THEN multiplied, then capped, then cut into tiers,
 * then kept within the limits. A row with an unknown input has no score.
 */
export const compileScorecard = (plan: Plan, method: Scorecard): CompiledMethod => {
  const card = compileCard(plan, method);
  const bands = [...card.criteria.flatMap((each) => each.bands ?? []), ...card.multipliers];
  const cells = [
    ...bands.flatMap((each) => each.bands.map(({ cell }) => cell)),
    ...card.limits.flatMap((limit) => limit.cells),
  ];
  const used = [
    ...card.criteria.map(({ key }) => key),
    ...card.multipliers.map(({ key }) => key),
    ...card.limits.flatMap((limit) => limit.cells.map(({ key }) => key)),
  ];
  return {
    scope: "row",
    uses: [...new Set(used)],
    turns: cells.map(({ key, predicate }) => ({ key, predicate })),
    cutoffs: card.cutoffs,
    ceiling: (batch, row) =>
      Math.max(tierOfScore(card.cutoffs, card.cap), ceilingOf(card.limits, batch, row)),
    grade: (batch) => grade(card, batch),
    hindrance: (batch, row) => hindrance(card, batch, row),
    reasons: (batch, row, verdict) => reasons(card, batch, row, verdict),
  };
};
