import type { Steps } from "../steps";
import type { Batch } from "../batch";
import type { Predicate } from "../feel/predicate";
import type { Located, Move, Output, Reason } from "../grader";
import { argumentOf, type Plan } from "../plan";

/** What a method finds, columnar. */
export interface Verdict {
  /** Index of the tier; -1 where there is none. */
  readonly tier: Int16Array;
  /** NaN where there is none; null where the method gives no scores at all. */
  readonly score: Float64Array | null;
  /** 1 where something stood in the way of a grade: what, the method tells of the rows that someone looks at. */
  readonly open: Uint8Array;
}

/** The verdict of a method that gives scores. */
export interface Scored extends Verdict {
  readonly score: Float64Array;
}

/** The score of a row; NaN where it has none. */
export const scoreAt = ({ score }: Verdict, row: number): number => score?.[row] ?? NaN;

/** The scores of all rows. */
export const scoresOf = ({ score, tier }: Verdict): Float64Array =>
  score ?? new Float64Array(tier.length).fill(NaN);

/** What stood in the way of a row's grade. */
export interface Hindrance {
  /** Keys on which the grade depends though they are unknown. */
  readonly pending: readonly string[];
  /** Why there is no tier though everything is known. */
  readonly problem?: Located;
}

/** The reasons of one row. */
export interface Reasons {
  readonly because: readonly Reason[];
  readonly also: readonly Reason[];
  /** Of a decision table: see `Explanation`. */
  readonly fired?: readonly number[];
}

/** Both ways from one row's tier. */
export interface Moves {
  readonly better: Move | null;
  readonly worse: Move | null;
}

/** A test on an input, where the grade may turn. */
export interface Turn {
  readonly key: string;
  readonly predicate: Predicate;
}

/** A method compiled for one scheme. */
export interface CompiledMethod {
  /** Whether a row's tier depends on the others'. */
  readonly scope: "row" | "column";
  /** The inputs and derived inputs that it reads. */
  readonly uses: readonly string[];
  grade(batch: Batch): Steps<Verdict>;
  /** What stood in the way on a row that a verdict of this batch leaves open. */
  hindrance(batch: Batch, row: number): Hindrance;
  /** What decided on a row, and what else fired, for a verdict of this batch. */
  reasons(batch: Batch, row: number, verdict: RowVerdict): Reasons;
  /** Row scope: the tests at whose boundaries the tier may turn. */
  readonly turns: readonly Turn[];
  /** The lowest score of each tier, where tiers are cut from a score. */
  readonly cutoffs?: readonly { tier: number; atLeast: number }[];
  /** The best tier that a row could have whatever its score; 0 where nothing else holds it back. */
  ceiling?(batch: Batch, row: number): number;
  /** What the method gives besides tier and score. */
  outputs?(batch: Batch): readonly Output[];
  /** Column scope: the way to other tiers with the rest of the population held. */
  moves?(batch: Batch, row: number, verdict: RowVerdict): Moves;
}

/** The verdict of one row. */
export interface RowVerdict {
  readonly tier: number;
  readonly score: number;
}

/** That no rule, band or entry says anything of a row. */
export const NO_RULE = { code: "no-rule-matched" } as const;

/** A verdict without scores that is yet to be written, row by row. */
export const unscoredVerdict = (rows: number): Verdict => ({
  tier: new Int16Array(rows),
  score: null,
  open: new Uint8Array(rows),
});

/** A verdict that is yet to be written, row by row. */
export const unwrittenVerdict = (rows: number): Scored => ({
  ...unscoredVerdict(rows),
  score: new Float64Array(rows),
});

/** An empty verdict: no tier and no score anywhere. */
export const blankVerdict = (rows: number): Scored => ({
  tier: new Int16Array(rows).fill(-1),
  score: new Float64Array(rows).fill(NaN),
  open: new Uint8Array(rows),
});

/** Whether a part of a method applies under the arguments given. */
export const applies = (
  plan: Plan,
  only: { readonly argument: string; readonly is: string } | undefined,
  path: string,
): boolean =>
  only === undefined || argumentOf(plan, only.argument, `${path}.only`, "choice") === only.is;
