import type { Problem, Words } from "../rules";

/** What is wrong with a cell, a row or the whole of a rules table: facts on a code; src/text has the words. */
export type RulesFaultFacts =
  // what the table is
  /** No row says which scheme this is. */
  | { readonly code: "no-scheme" }
  /** A scheme that is not in the menu, in a table that does not define one. */
  | { readonly code: "unknown-scheme"; readonly id: string }
  /** A row of a table of policies that names another scheme than the others; `id` is theirs. */
  | { readonly code: "other-scheme"; readonly id: string }
  | { readonly code: "missing-column"; readonly header: string }
  | { readonly code: "duplicate-column"; readonly header: string }
  /** A row that the table needs: a setting, a fact of the scheme, a tier of the policies. */
  | { readonly code: "missing-row"; readonly item: Words }
  | { readonly code: "duplicate-row"; readonly item: Words }
  // which row this is
  | { readonly code: "unknown-kind"; readonly known: readonly Words[] }
  /** A kind of row that the scheme's method does not have. */
  | { readonly code: "kind-not-here"; readonly known: readonly Words[] }
  | { readonly code: "unknown-part"; readonly known: readonly Words[] }
  | { readonly code: "bad-number" }
  /** Another row (in the matrix) has the same number. */
  | { readonly code: "duplicate-number"; readonly other: number }
  /** A row without a number in a table whose rows are not in the order of their numbers. */
  | { readonly code: "order-unclear" }
  /** A band without its criterion, a share without its case. */
  | { readonly code: "no-parent"; readonly parent: Words }
  // what a cell holds
  | { readonly code: "cell-error" }
  | { readonly code: "missing-value" }
  | { readonly code: "number-expected" }
  | { readonly code: "yes-or-no-expected" }
  | { readonly code: "unknown-tier"; readonly known: readonly Words[] }
  | { readonly code: "unknown-input"; readonly known: readonly Words[] }
  | { readonly code: "unknown-choice"; readonly known: readonly Words[] }
  | { readonly code: "unknown-setting"; readonly known: readonly Words[] }
  /** One of a few words or letters, as they are entered. */
  | { readonly code: "not-one-of"; readonly known: readonly Words[] }
  /** Not FEEL as we take it, from this character of the cell on (1 the first). */
  | { readonly code: "bad-test"; readonly at: number }
  /** A test that this input cannot answer: ">= 3" of a text, a name that is no number setting, an interval upside down. */
  | { readonly code: "unfit-test"; readonly type: string }
  | { readonly code: "bad-setting"; readonly problem: Problem }
  /** A party of a split without its key in square brackets. */
  | { readonly code: "bad-party" }
  /** A policy's rhythm or visits in other words than the column takes. */
  | { readonly code: "bad-rhythm" }
  | { readonly code: "bad-visits" }
  | { readonly code: "bad-definition" }
  // what does not hold together
  | { readonly code: "cutoffs-not-falling" }
  | { readonly code: "last-cutoff-bound" }
  /** Anything else that `readScheme` or `compile` finds, as they say it. */
  | { readonly code: "invalid"; readonly path: string; readonly message: string };

/** A fault and its place in the matrix: the header row is row 0; the column is null where the row as a whole is meant. */
export type RulesFault = RulesFaultFacts & {
  readonly row: number;
  readonly column: number | null;
  /** What the cell shows. */
  readonly content: string;
};

/** The code of a fault. */
export type RulesFaultCode = RulesFault["code"];
