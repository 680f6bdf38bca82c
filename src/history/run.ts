import type { ArgumentValue } from "../rules";

/** One grading that was written: who graded what, when, and by which rules. */
export interface Run {
  /** Given by whoever grades; no two runs have the same. */
  readonly id: string;
  /** Day and time as an Excel serial (1900 system). */
  readonly when: number;
  /** As the person said it; "" where nobody was asked. */
  readonly who: string;
  /** Name of the table that was graded, or of the sheet where it is none. */
  readonly place: string;
  /** Header of the column that names the customers; "" where there was none: then no tiers are on record. */
  readonly keyHeader: string;
  /** Id of the scheme. */
  readonly scheme: string;
  readonly version: string;
  /** Hash of the rules: see the archive of rules. */
  readonly rules: string;
  /** The day of grading as a serial; null where the scheme needs none. */
  readonly asOf: number | null;
  /** Values in place of the scheme's own arguments. */
  readonly arguments: Readonly<Record<string, ArgumentValue>>;
  /** Customers, those with a grade, and those whose tier is another than in the run before. */
  readonly rows: number;
  readonly graded: number;
  readonly changed: number;
  /** Headers of the columns that were written. */
  readonly columns: readonly string[];
  /**
   * The run whose tiers this one's entries are the differences from; null where the entries are the whole. Two authors who grade at once both
   * build on the run that both have read, and neither disturbs the other.
   */
  readonly base: string | null;
  /** When it was taken back, as a serial; null where it stands. */
  readonly undone: number | null;
}

/** What is on record of a customer at a run. */
export interface CustomerState {
  /** Key of the tier; null without a grade. */
  readonly tier: string | null;
  /** Key of the tier by the rules alone; another than `tier` only where the customer is held in his tier. */
  readonly plain: string | null;
  readonly score: number | null;
  /** The amount that he weighs in flows; null where nothing is known of it. */
  readonly value: number | null;
  /** The inputs as they were read, as text: see `readingText`. */
  readonly read: string;
}

/** An entry of the record of tiers: a customer who is not as he was in the run before. */
export interface Entry extends CustomerState {
  readonly run: string;
  readonly key: string;
  /** He was there in the run before, and is not any more; the rest is as it last was. */
  readonly gone: boolean;
}
