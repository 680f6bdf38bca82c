import type { Buying, Histories } from "../../models";

/** The probability that a customer still buys, by how often he bought again and how long he has not come. */
export interface AliveMap {
  /** Age of the customer that is meant: the longest there is, in the unit of the histories. */
  readonly age: number;
  /** Repeat purchases of each column. */
  readonly repeats: readonly number[];
  /** Time since the last purchase of each row. */
  readonly since: readonly number[];
  /** By row, then by column. */
  readonly alive: readonly (readonly number[])[];
}

const COLUMNS = 6;
const ROWS = 8;

/** Steps from 1 to the most repeats, each further from the last: many customers buy seldom, few often. */
const stepsTo = (most: number): readonly number[] => {
  const count = Math.min(COLUMNS, most);
  const steps = Array.from({ length: count }, (_, at) =>
    Math.max(at + 1, Math.round(most ** (at / Math.max(1, count - 1)))),
  );
  return [...new Set(steps)];
};

const mostOf = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), 0);

/** The repeats that all but one in a hundred customers stay below: a few who buy without end would leave no room for the others. */
const usualMost = (repeats: Float64Array): number => {
  const sorted = repeats.filter((each) => each > 0).sort();
  return sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 0;
};

/** Asks a model about customers as old as the oldest; null where nobody bought again, or all came just now. */
export const aliveMap = (
  { alive }: Pick<Buying, "alive">,
  { repeats, age }: Histories,
): AliveMap | null => {
  const oldest = mostOf(age);
  const most = usualMost(repeats);
  if (most === 0 || !(oldest > 0)) return null;
  const columns = stepsTo(most);
  const since = Array.from({ length: ROWS }, (_, at) => (oldest * at) / ROWS);
  return {
    age: oldest,
    repeats: columns,
    since,
    alive: since.map((time) => columns.map((each) => alive(each, oldest - time, oldest))),
  };
};
