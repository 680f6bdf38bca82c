import { gammaQuantile, gammaTail } from "../numeric/gammaTail";
import { quantile } from "../odds/traits";

/** How the limit of a customer's pauses is found: from a Gamma distribution with the mean and spread of his own pauses, or, of many, by counting them. */
export type RhythmRule = "gamma" | "counted";

/** The pauses of a customer between days of purchase, in days. */
export interface Rhythm {
  /** How many pauses there are. */
  readonly pauses: number;
  readonly mean: number;
  readonly median: number;
  /** Standard deviation of a sample. */
  readonly deviation: number;
  readonly rule: RhythmRule;
  /** The share that was asked for of his pauses are no longer than this. */
  readonly limit: number;
  /** The chance of a pause at least as long as so many days. */
  readonly chanceOf: (days: number) => number;
}

/** Pauses from which on they are counted; fewer say too little about the rare long ones. */
const COUNTED = 20;

/** A rhythm is never taken to be steadier than a tenth of its length, and a day: nobody is late by hours. */
const STEADIEST = 0.1;
const DAY = 1;

const countedRhythm = (rising: Float64Array, mean: number, share: number) => {
  const least = mean + Math.max(DAY, STEADIEST * mean);
  return {
    rule: "counted",
    limit: Math.max(least, quantile(rising, share)),
    chanceOf: (days: number): number =>
      (rising.filter((pause) => pause >= days).length + 1) / (rising.length + 1),
  } as const;
};

const gammaRhythm = (count: number, mean: number, deviation: number, share: number) => {
  // The mean of few pauses is itself uncertain: the next one varies around it by that much more.
  const uncertain = deviation * Math.sqrt(1 + 1 / count);
  const spread = Math.max(uncertain, STEADIEST * mean, DAY);
  const shape = (mean / spread) ** 2;
  const scale = mean / shape;
  return {
    rule: "gamma",
    limit: gammaQuantile(shape, 1 - share) * scale,
    chanceOf: (days: number): number => gammaTail(shape, days / scale),
  } as const;
};

/** The rhythm of at least two pauses, all of them positive; `share` (between 0 and 1) of the customer's pauses are within its limit. */
export const rhythmOf = (pauses: Float64Array, share: number): Rhythm => {
  const rising = pauses.slice().sort();
  const count = rising.length;
  const mean = rising.reduce((sum, pause) => sum + pause, 0) / count;
  const squares = rising.reduce((sum, pause) => sum + (pause - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / (count - 1));
  return {
    pauses: count,
    mean,
    median: quantile(rising, 0.5),
    deviation,
    ...(count >= COUNTED
      ? countedRhythm(rising, mean, share)
      : gammaRhythm(count, mean, deviation, share)),
  };
};
