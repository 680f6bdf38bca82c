import type { TextColumn } from "./column";

/** What a batch is graded with; in a trial of changed rows each may have its own day, and totals are held. */
export interface Setting {
  /** The day of grading; a day a row in a trial. */
  readonly asOf?: number | Float64Array | undefined;
  readonly groupBy?: TextColumn | undefined;
  /** In a trial: the sum of the other rows of a column, by input key. */
  readonly others?: Readonly<Record<string, number>> | undefined;
  /** Rows that are not graded (1), as they do not pass the precondition. */
  readonly excluded?: Uint8Array | undefined;
}
