import type { Progress } from "./port";

/** What long work needs of whoever runs it: a clock, and a moment for the screen. Pure code has neither. */
export interface Host {
  /** Milliseconds from any beginning. */
  now(): number;
  /** Lets the host draw, take input and send requests; resolves when it is our turn again. */
  yieldToHost(): Promise<void>;
}

/** How fast work goes. */
export interface Pace {
  readonly perSecond: number;
  /** Null while nothing is done yet. */
  readonly secondsLeft: number | null;
}

/** The pace of work that has done `done` of `total` rows in `elapsed` milliseconds. */
export const paceOf = (done: number, total: number, elapsed: number): Pace => {
  if (done <= 0 || elapsed <= 0) return { perSecond: 0, secondsLeft: null };
  const perSecond = (done / elapsed) * 1000;
  return { perSecond, secondsLeft: Math.max(0, total - done) / perSecond };
};

/** A progress that nobody watches and nobody stops. */
export const unwatched: Progress = { report: () => {}, cancelled: false };

/** Milliseconds that a piece of work between two yields should take: well under the 50 at which a screen feels stuck. */
const LONG = 30;
const SHORT = 10;
const FIRST_SLICE = 1000;

/** Rows of a piece of work, learned from how long the last pieces took. */
export interface SliceSize {
  readonly rows: number;
  /** The size after a piece of `rows` rows took `elapsed` milliseconds. */
  after(rows: number, elapsed: number): SliceSize;
}

/** A slice size to begin with. */
export const sliceSize = (rows = FIRST_SLICE): SliceSize => ({
  rows,
  after: (worked, elapsed) => {
    if (elapsed > LONG) return sliceSize(Math.max(1, Math.floor(worked / 2)));
    return elapsed < SHORT && worked >= rows ? sliceSize(rows * 2) : sliceSize(rows);
  },
});
