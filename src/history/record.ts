import type { CustomerState, Entry } from "./run";
import type { Snapshot } from "./snapshot";

/** What a run adds to the record. */
export interface Recorded {
  readonly entries: readonly Entry[];
  /** Customers who were there before and whose tier is another now. */
  readonly changed: number;
  readonly arrived: number;
  readonly left: number;
}

const isSame = (one: CustomerState, other: CustomerState): boolean =>
  one.tier === other.tier &&
  one.plain === other.plain &&
  one.score === other.score &&
  one.value === other.value &&
  one.read === other.read;

/** The entries of a run: those of its customers who are not as they were in the run before, and those who are gone. */
export const entriesOf = (
  run: string,
  last: Snapshot | null,
  now: ReadonlyMap<string, CustomerState>,
): Recorded => {
  const entries: Entry[] = [];
  let changed = 0;
  let arrived = 0;
  for (const [key, state] of now) {
    const was = last?.customers.get(key);
    if (was === undefined) arrived++;
    else if (was.tier !== state.tier) changed++;
    if (was === undefined || !isSame(was, state)) entries.push({ ...state, run, key, gone: false });
  }
  let left = 0;
  for (const [key, { tier, plain, score, value, read }] of last?.customers ?? []) {
    if (now.has(key)) continue;
    left++;
    entries.push({ run, key, tier, plain, score, value, read, gone: true });
  }
  return { entries, changed, arrived, left };
};
