import type { Host } from "./host";
import type { Progress } from "./port";
import { PortError } from "./portError";

export type { Host };

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

/** Waits for work that only reads, until it is stopped: what it gives then comes too late. Throws PortError "cancelled". */
export const unlessStopped = <T>(work: Promise<T>, { stopped }: Progress): Promise<T> => {
  if (stopped === undefined) return work;
  const end = stopped.then((): never => {
    throw new PortError("cancelled");
  });
  return Promise.race([work, end]);
};

/**
 * Milliseconds that a piece of work between two yields should take: well under the 50 at which a screen feels stuck, since the host's answer, a clearing of memory or a busy
 * machine may come on top.
 */
const LONG = 15;
const SHORT = 5;
/** Code that has never run takes as long for these as later for a thousand. */
const FIRST_SLICE = 16;

/** A host to whom nobody gives a moment: the work is done at once. */
export const unhurried: Host = { now: () => 0, yieldToHost: async () => {} };

/**
 * Does something for each of so many rows, in pieces. Looks at the clock after each row: the memory of a few may have to be cleared in steps of 5 ms.
 * Throws PortError "cancelled" where `progress` turns so.
 */
export const inPieces = async (
  host: Host,
  rows: number,
  each: (row: number) => void,
  progress: Pick<Progress, "cancelled"> = unwatched,
): Promise<void> => {
  let began = host.now();
  for (let row = 0; row < rows; row++) {
    each(row);
    if (host.now() - began < SHORT) continue;
    await host.yieldToHost();
    if (progress.cancelled) throw new PortError("cancelled");
    began = host.now();
  }
};

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
