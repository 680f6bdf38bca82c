/**
 * What stood in the way of a result: facts on a code, never prose (text/ has the words, in both languages).
 * `got` is the content of the cell as the user sees it; the address is added by whoever knows it.
 */
export type Problem =
  // what cells hold
  | { readonly code: "not-a-number"; readonly got: string }
  /** A number in a unit or currency that the input's cannot be had from. */
  | { readonly code: "other-unit"; readonly got: string }
  | { readonly code: "not-a-date"; readonly got: string }
  | { readonly code: "not-a-boolean"; readonly got: string }
  | {
      readonly code: "not-a-choice";
      readonly got: string;
      readonly choices: readonly string[];
    }
  | { readonly code: "ambiguous-date"; readonly got: string }
  | { readonly code: "cell-error"; readonly got: string }
  | {
      readonly code: "out-of-range";
      /** The cell's content, or the number that was given. */
      readonly got: number | string;
      readonly min?: number;
      readonly max?: number;
    }
  // what a scheme needs
  | { readonly code: "missing-input"; readonly input: string }
  | { readonly code: "missing-column"; readonly inputs: readonly string[] }
  | { readonly code: "missing-as-of" }
  | {
      readonly code: "duplicate-header";
      readonly header: string;
      readonly input: string;
    }
  | {
      readonly code: "no-such-scheme";
      readonly name: string;
      readonly near: readonly string[];
    }
  | {
      readonly code: "no-such-argument";
      readonly name: string;
      readonly known: readonly string[];
    }
  | { readonly code: "wrong-scope"; readonly scheme: string }
  // what rules found
  | { readonly code: "no-rule-matched" }
  | { readonly code: "rules-conflict"; readonly rules: readonly number[] }
  | { readonly code: "empty-population" }
  /** A model that needs more customers than there are. */
  | { readonly code: "too-few-customers"; readonly got: number; readonly min: number }
  /** A sum beyond the greatest number that a computer counts with. */
  | { readonly code: "total-too-large" }
  | { readonly code: "negative-share"; readonly got: number | string }
  | {
      readonly code: "shape-mismatch";
      readonly rows: number;
      readonly columns: number;
      readonly wantRows: number;
      readonly wantColumns: number;
    }
  | { readonly code: "bad-cuts"; readonly got: string }
  | {
      readonly code: "bad-choice-argument";
      readonly argument: string;
      readonly got: string;
      readonly choices: readonly string[];
    }
  | {
      readonly code: "unit-mismatch";
      readonly header: string;
      readonly input: string;
      readonly unit: string;
    }
  /** A scheme that gives no such thing: a formula has no tiers, a decision table no score. */
  | {
      readonly code: "not-given";
      readonly scheme: string;
      readonly what: "tier" | "score";
      /** The tier of the customer, where only its customers are given none. */
      readonly tier?: string;
    }
  // industry
  | {
      readonly code: "ambiguous-industry";
      readonly got: string;
      readonly readings: readonly {
        readonly code: string;
        readonly name: string;
      }[];
    }
  | {
      readonly code: "no-industry-match";
      readonly text: string;
      readonly candidates: readonly {
        readonly code: string;
        readonly name: string;
      }[];
    }
  | {
      readonly code: "no-such-industry";
      readonly got: string;
      readonly near: readonly string[];
    }
  | {
      readonly code: "no-such-taxonomy";
      readonly name: string;
      readonly known: readonly string[];
    };

/** The code of a problem. */
export type ProblemCode = Problem["code"];

/** A value, or the problem that stood in its way: nothing in the pure rooms throws for bad input. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** A good outcome. */
export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A failed outcome. */
export const fail = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem,
});
