import type { SchemePath } from "../rules";

/** `error`: customers get no grade, or not the one that is meant; `warning`: a slip in all likelihood; `note`: good to know. */
export type Severity = "error" | "warning" | "note";

/** FEEL cells by key, as a rule has them; a key that is not there is "-". */
export type When = Readonly<Record<string, string>>;

/** What closes a gap: a row to insert into the list at `path`, before the row of index `at`. What it gives is a suggestion, for people to decide. */
export type Proposal = { readonly path: SchemePath; readonly at: number } & (
  | {
      readonly kind: "rule";
      readonly when: When;
      readonly tier: string;
      readonly only?: { readonly argument: string; readonly is: string };
    }
  | { readonly kind: "band"; readonly test: string; readonly points: number }
  | { readonly kind: "entry"; readonly values: readonly string[]; readonly tier: string }
);

/** Where a finding is, and what it holds under. */
interface Placed {
  readonly severity: Severity;
  readonly path: SchemePath;
  /** Other places that it is about: the second of two rows that overlap, the rows that hide one. */
  readonly related?: readonly SchemePath[];
  /** The values of choice arguments under which it holds, where rules differ by them. */
  readonly under?: Readonly<Record<string, string>>;
  /** The number arguments that cells name, with the values that were taken: their defaults. */
  readonly assuming?: Readonly<Record<string, number>>;
}

/** A point that two neighbouring rows share, or that both leave out. */
export interface Boundary {
  readonly key: string;
  /** The point as a cell would name it: `5`, `date("2026-01-31")`, `orderCut`. */
  readonly point: string;
}

/** What can be wrong with a cell by itself. */
type CellFact = { readonly key: string; readonly content: string } &
  /** No FEEL, from character `at` on (1 is the first). */
  (
    | { readonly code: "cell-unreadable"; readonly at: number }
    /** FEEL that its input cannot answer. `got` is the operand that does not fit. */
    | {
        readonly code: "cell-unfit";
        readonly reason:
          "other-type" | "no-such-argument" | "no-such-choice" | "text-only" | "alone";
        readonly got: string;
        /** What the input holds. */
        readonly type: string;
        /** The answers of a choice. */
        readonly choices?: readonly string[];
      }
    | { readonly code: "interval-upside-down" }
    /** A cell that no value passes; `min` and `max` where the input's bounds are the reason. */
    | { readonly code: "never-holds"; readonly min?: number; readonly max?: number }
  );

/** What can be wrong with rows taken together. */
type RowsFact =
  /** Values for which no row holds: `blank` where something is known to be absent, `others` where a text is none of those that rows name. */
  | {
      readonly code: "gap";
      readonly when: When;
      readonly about: "values" | "blank" | "others";
      readonly boundary?: Boundary;
      readonly proposal?: Proposal;
    }
  /** There are more gaps than are listed. */
  | { readonly code: "more-gaps"; readonly listed: number }
  /** Values for which two rows hold that must not both, or of which the first takes what the second means to have. */
  | {
      readonly code: "overlap";
      readonly rows: readonly [number, number];
      readonly when: When;
      readonly boundary?: Boundary;
      /** Whether the first row decides there (`first`), or nobody is graded (`conflict`). */
      readonly outcome: "first" | "conflict";
    }
  | { readonly code: "more-overlaps"; readonly listed: number; readonly count: number }
  /** A point that two neighbouring rows leave out, so that row `taker` takes it. */
  | {
      readonly code: "left-out";
      readonly rows: readonly [number, number];
      readonly taker: number;
      readonly boundary: Boundary;
      readonly when: When;
    }
  /** A row that never decides: the rows before it take all that it holds for. */
  | { readonly code: "shadowed"; readonly row: number; readonly by: readonly number[] }
  /** A row whose argument never has the value that it asks for. */
  | { readonly code: "contradictory-only"; readonly argument: string; readonly is: string }
  /** The check of some rows was given up, as there are too many combinations; what was found besides holds. */
  | {
      readonly code: "too-many-combinations";
      /** What was checked wholly, and what only in part. */
      readonly checked: readonly Aspect[];
      readonly unchecked: readonly Aspect[];
    };

/** What rows are checked for. */
export type Aspect = "cells" | "gaps" | "overlaps" | "shadowed" | "scores" | "arguments";

/** What can be wrong with figures and with the tiers. */
type FigureFact =
  | { readonly code: "no-such-input"; readonly key: string }
  | { readonly code: "no-such-tier"; readonly tier: string }
  | { readonly code: "tier-never-given"; readonly tier: string }
  /** A tier between two cut-offs, or beyond them, that no score reaches. */
  | {
      readonly code: "tier-out-of-reach";
      readonly tier: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly code: "weights-sum"; readonly sum: number; readonly expected: 1 | 100 }
  | { readonly code: "shares-sum"; readonly row: number; readonly sum: number }
  | {
      readonly code: "cutoffs-order";
      readonly row: number;
      readonly atLeast: number;
      readonly before: number;
    }
  /** A tier after a worse one. */
  | { readonly code: "cutoffs-tiers"; readonly row: number; readonly tier: string }
  /** The last cut-off has a bound, so that scores below it get no tier; or one before it has none. */
  | {
      readonly code: "cutoffs-rest";
      readonly row: number;
      readonly which: "last-bounded" | "early-rest";
    }
  /** What a tier is kept down to is above what it takes to get it, or not above what the next tier takes. */
  | {
      readonly code: "keep-above";
      readonly row: number;
      readonly keepAbove: number;
      readonly atLeast: number;
      /** What the next tier takes; absent where that takes the rest. */
      readonly next?: number;
    }
  | { readonly code: "cuts-count"; readonly got: number; readonly wanted: number }
  | {
      readonly code: "cuts-order";
      readonly got: readonly number[];
      readonly wanted: "ascending" | "descending";
    }
  | { readonly code: "cuts-range"; readonly got: readonly number[] }
  /** A limit that changes no grade: no score is better, or another limit does it already. */
  | {
      readonly code: "limit-never-bites";
      readonly row: number;
      readonly atBest: string;
      readonly because: "no-better" | "other-limit";
    }
  | {
      readonly code: "value-twice";
      readonly value: string;
      readonly rows: readonly [number, number];
    };

/** Something that is wrong with the rules of a scheme: facts on a code, for `text/` to say in words. */
export type RuleFinding = Placed & (CellFact | RowsFact | FigureFact);

/** The code of a finding. */
export type RuleFindingCode = RuleFinding["code"];
