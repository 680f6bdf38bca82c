/** Customers by name, with the segment of each (its place in a list, negative where there is none). */
export interface Segmented {
  readonly customers: readonly string[];
  readonly segments: Int32Array;
}

/** How customers have gone from one run to the next. */
export interface Trend {
  /** Customers by the segment before (row) and after (column). */
  readonly moves: readonly (readonly number[])[];
  /** Customers of each segment who are only in the run after, and only in the one before. */
  readonly come: readonly number[];
  readonly gone: readonly number[];
  /** Customers of each segment before and after. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const raise = (counts: number[] | undefined, place: number): void => {
  if (counts !== undefined && place in counts) counts[place] = (counts[place] as number) + 1;
};

/** Compares two runs over the same list of so many segments, customer by customer; of a name that comes twice the last counts. */
export const trendOf = (before: Segmented, after: Segmented, segments: number): Trend => {
  const none = (): number[] => new Array<number>(segments).fill(0);
  const placesOf = (run: Segmented): ReadonlyMap<string, number> =>
    new Map(run.customers.map((name, k) => [name, run.segments[k] ?? -1]));
  const [old, now] = [placesOf(before), placesOf(after)];
  const moves = Array.from({ length: segments }, none);
  const [come, gone, had, has] = [none(), none(), none(), none()];
  for (const [name, place] of old) {
    raise(had, place);
    const next = now.get(name);
    if (next === undefined) raise(gone, place);
    else raise(moves[place], next);
  }
  for (const [name, place] of now) {
    raise(has, place);
    if (!old.has(name)) raise(come, place);
  }
  return { moves, come, gone, before: had, after: has };
};
