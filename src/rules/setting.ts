import type { TextColumn } from "./column";
import type { Known } from "./known";
import type { Population } from "./population";

/** A part whose verdict is taken as given. */
export interface Held {
  readonly tier: Known;
  readonly score: Known;
}

/** What surrounds a row that is graded apart from its population, in a trial. */
export interface Surroundings {
  /** The values of the other rows of a key (of the row's group), and their sum. */
  readonly others: (key: string) => Population;
  /** Parts that need the population: they stay as they are, or take the tier that is tried. */
  readonly held: Readonly<Record<string, Held>>;
}

/** What a batch is graded with; in a trial of changed rows each may have its own day, and the population is held. */
export interface Setting {
  /** The day of grading; a day a row in a trial. */
  readonly asOf?: number | Float64Array | undefined;
  readonly groupBy?: TextColumn | undefined;
  readonly surroundings?: Surroundings | undefined;
  /** Rows that are not graded (1), as they do not pass the precondition. */
  readonly excluded?: Uint8Array | undefined;
}
