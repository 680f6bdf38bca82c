import type { Batch } from "../batch";
import { Truth } from "../feel/fill";
import type { Reason } from "../grader";
import { tierIndex, type Plan } from "../plan";
import type { Steps } from "../steps";
import type { Scorecard } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import type { Words } from "../words";
import { cellsOf, eachTruth, factOf, truthAt, unknownKeys, type CompiledCell } from "./fact";
import type { Scored } from "./method";

/** Where all cells hold, no better tier than `atBest`. */
export interface Limit {
  readonly cells: readonly CompiledCell[];
  readonly atBest: number;
  readonly label: Words | undefined;
  readonly from: Provenance;
}

/** Compiles the limits of a scorecard. */
export const limitsOf = (plan: Plan, given: Scorecard["limits"] = []): readonly Limit[] =>
  given.map(({ when, atBest, label, from }, index) => {
    const path = `method.limits.${index}`;
    return {
      cells: cellsOf(plan, when, path),
      atBest: tierIndex(plan, atBest, `${path}.atBest`),
      label,
      from,
    };
  });

/** Keeps tiers within the limits; a row that one may bind further than those that do has no tier, and is left open. */
export function* keepWithin(
  limits: readonly Limit[],
  batch: Batch,
  { tier, score, open }: Scored,
): Steps<void> {
  const binding = (wanted: number, bind: (row: number, limit: Limit) => void) => {
    for (const limit of limits)
      eachTruth(limit.cells, batch, (row, truth) => {
        const found = tier[row] as number;
        if (truth === wanted && found >= 0 && found < limit.atBest) bind(row, limit);
      });
  };
  if (limits.length === 0) return;
  yield;
  binding(Truth.yes, (row, { atBest }) => (tier[row] = atBest));
  yield;
  binding(Truth.unknown, (row) => (open[row] = 1));
  for (let row = 0; row < batch.rows; row++)
    if (open[row] === 1) {
      tier[row] = -1;
      score[row] = NaN;
    }
}

/** The keys that a row waits for whose points earn it a tier: those of limits that may bind it further than those that do. */
export const limitsWaitFor = (
  limits: readonly Limit[],
  batch: Batch,
  row: number,
  earned: number,
): readonly string[] => {
  const truths = limits.map(({ cells }) => truthAt(cells, batch, row));
  const bound = limits.map(({ atBest }, k) => (truths[k] === Truth.yes ? atBest : -1));
  const held = Math.max(earned, ...bound);
  return limits
    .filter(({ atBest }, k) => truths[k] === Truth.unknown && held < atBest)
    .flatMap(({ cells }) => unknownKeys(cells, batch, row));
};

/** The best tier that limits leave a row, whatever its score; one that may hold counts. */
export const ceilingOf = (limits: readonly Limit[], batch: Batch, row: number): number =>
  limits.reduce(
    (best, { cells, atBest }) =>
      truthAt(cells, batch, row) === Truth.no ? best : Math.max(best, atBest),
    0,
  );

/** The limits that hold on a row, the worst first. */
export const limitReasons = (
  limits: readonly Limit[],
  batch: Batch,
  row: number,
): readonly Reason[] =>
  limits
    .filter(({ cells }) => truthAt(cells, batch, row) === Truth.yes)
    .sort((one, other) => other.atBest - one.atBest)
    .map(({ cells, atBest, label, from }) => ({
      rule: 0,
      ...(label && { label }),
      facts: cells.map((cell) => factOf(batch, row, cell)),
      tier: atBest,
      from,
    }));
