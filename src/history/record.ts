import { inBlocks, type Steps } from "../rules";
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

/** Does something for each entry of a map, a block a step. */
const eachOf = <Value>(
  map: ReadonlyMap<string, Value>,
  each: (key: string, value: Value) => void,
): Steps<void> => {
  const entries = map.entries();
  return inBlocks(map.size, (from, to) => {
    for (let at = from; at < to; at++) {
      const [key, value] = entries.next().value as [string, Value];
      each(key, value);
    }
  });
};

/** The entries of a run: those of its customers who are not as they were in the run before, and those who are gone. */
export function* entriesOf(
  run: string,
  last: Snapshot | null,
  now: ReadonlyMap<string, CustomerState>,
): Steps<Recorded> {
  const then = last?.customers ?? new Map<string, CustomerState>();
  const entries: Entry[] = [];
  const add = (key: string, state: CustomerState, gone: boolean): void => {
    const { tier, plain, score, value, read } = state;
    entries.push({ run, key, tier, plain, score, value, read, gone });
  };
  let changed = 0;
  let arrived = 0;
  yield* eachOf(now, (key, state) => {
    const was = then.get(key);
    if (was === undefined) arrived++;
    else if (was.tier !== state.tier) changed++;
    if (was === undefined || !isSame(was, state)) add(key, state, false);
  });
  let left = 0;
  yield* eachOf(then, (key, was) => {
    if (now.has(key)) return;
    left++;
    add(key, was, true);
  });
  return { entries, changed, arrived, left };
}
