import type { Batch } from "../batch";
import { tidy } from "../tidy";
import type { Reason } from "../grader";
import { argumentOf, report, type Plan } from "../plan";
import type { Scorecard } from "../scheme/method";
import { bandAt, bandsOf, eachBand, type Bands } from "./band";
import { cutoffReason, cutoffsOf, tierOfScore, type Cutoff } from "./cutoffs";
import {
  blankVerdict,
  type CompiledMethod,
  type Reasons,
  type RowVerdict,
  type Verdict,
} from "./method";

interface Criterion {
  readonly bands: Bands;
  readonly weight: number;
}

interface Card {
  readonly criteria: readonly Criterion[];
  readonly multipliers: readonly Bands[];
  /** Infinity where there is no cap. */
  readonly cap: number;
  readonly cutoffs: readonly Cutoff[];
}

/** Whether a part of the card applies under the arguments given. */
const applies = (
  plan: Plan,
  only: { argument: string; is: string } | undefined,
  path: string,
): boolean =>
  only === undefined || argumentOf(plan, only.argument, `${path}.only`, "choice") === only.is;

const compileCard = (plan: Plan, method: Scorecard): Card => {
  const criteria = method.criteria.flatMap((criterion, index) => {
    const path = `method.criteria.${index}`;
    const { input, bands: given, weight } = criterion;
    const bands = bandsOf(plan, input, given, ({ points }) => points, path);
    const used = applies(plan, criterion.only, path);
    return used ? [{ bands, weight }] : [];
  });
  const multipliers = method.multipliers.flatMap((multiplier, index) => {
    const path = `method.multipliers.${index}`;
    const { input, bands: given } = multiplier;
    const bands = bandsOf(plan, input, given, ({ factor }) => factor, path);
    return applies(plan, multiplier.only, path) ? [bands] : [];
  });
  if (criteria.length === 0)
    report(plan, "method.criteria", "a scorecard has at least one criterion");
  const cap =
    method.cap === undefined ? 0 : Number(argumentOf(plan, method.cap, "method.cap", "number"));
  const cutoffs = cutoffsOf(plan, method.cutoffs, "method.cutoffs");
  return { criteria, multipliers, cap: cap === 0 ? Infinity : cap, cutoffs };
};

const PENDING = -2;

const grade = (card: Card, batch: Batch): Verdict => {
  const verdict = blankVerdict(batch.rows);
  const { score, tier, pending, problems } = verdict;
  score.fill(0);
  const wait = (row: number, key: string) => {
    score[row] = NaN;
    pending.set(row, [...(pending.get(row) ?? []), key]);
  };
  for (const { bands, weight } of card.criteria)
    eachBand(bands, batch, (row, index) => {
      const band = bands.bands[index];
      if (band !== undefined) score[row] = (score[row] as number) + weight * band.gives;
      else if (index === PENDING) wait(row, bands.key);
      else {
        score[row] = NaN;
        problems.set(row, { problem: { code: "no-rule-matched" } });
      }
    });
  for (const bands of card.multipliers)
    eachBand(bands, batch, (row, index) => {
      const band = bands.bands[index];
      if (band !== undefined) score[row] = (score[row] as number) * band.gives;
      else if (index === PENDING) wait(row, bands.key);
    });
  for (let row = 0; row < batch.rows; row++) {
    const final = Math.min(card.cap, tidy(score[row] as number));
    score[row] = final;
    if (!Number.isNaN(final)) tier[row] = tierOfScore(card.cutoffs, final);
  }
  return verdict;
};

const criterionReason = (
  { bands, weight }: Criterion,
  batch: Batch,
  row: number,
): readonly Reason[] => {
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
    ...card.criteria.flatMap((each) => criterionReason(each, batch, row)),
    ...card.multipliers.flatMap((each) => multiplierReason(each, batch, row)),
  ];
  // Without a score nothing decided, but what is known of it holds.
  return Number.isNaN(score)
    ? { because: [], also: points }
    : { because: [...points, ...cutoffReason(card.cutoffs, tier, score)], also: [] };
};

/**
 * A scorecard: the points of the first band that fits, weighted and summed over the criteria, THEN multiplied, then capped, then cut into tiers.
 * A row with an unknown input has no score.
 */
export const compileScorecard = (plan: Plan, method: Scorecard): CompiledMethod => {
  const card = compileCard(plan, method);
  const used = [...card.criteria.map(({ bands }) => bands), ...card.multipliers];
  return {
    scope: "row",
    uses: [...new Set(used.map(({ key }) => key))],
    turns: used.flatMap(({ key, bands }) =>
      bands.map(({ cell }) => ({ key, predicate: cell.predicate })),
    ),
    cutoffs: card.cutoffs,
    grade: (batch) => grade(card, batch),
    reasons: (batch, row, verdict) => reasons(card, batch, row, verdict),
  };
};
