import { atOnce, inBlocks, type Steps } from "../rules";
import type { HistoryProblem } from "./problem";
import type { CustomerState, Entry, Run } from "./run";

/** All that is on record in a workbook. */
export interface History {
  /** The earliest first. */
  readonly runs: readonly Run[];
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** A customer at a run, with how he got there. */
export interface Standing extends CustomerState {
  /** The day since which he has his tier, as a serial. */
  readonly since: number;
  /** Over how many runs in a row, this one included, the rules alone gave him another tier than he has. */
  readonly held: number;
}

/** The customers as a run left them. */
export interface Snapshot {
  readonly run: Run;
  readonly customers: ReadonlyMap<string, Standing>;
  /** Customers who were held and whom the rules alone have by now given back their tier: a fall and a rise that nobody had to go through. */
  readonly avoided: number;
}

export type Found<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: HistoryProblem };

const earlier = (one: Run, other: Run): number =>
  one.when - other.when || (one.id < other.id ? -1 : Number(one.id > other.id));

/** Takes entries as they are read, and gives the history that they and the runs make. */
export interface HistoryBuilder {
  add(entry: Entry): void;
  /** Puts runs and entries in order, whatever order their tables are in; of two rows for the same run or customer the lower one counts. */
  history(runs: readonly Run[]): History;
}

/** Begins a history. */
export const historyBuilder = (): HistoryBuilder => {
  const byRun = new Map<string, Entry[]>();
  return {
    add(entry) {
      const list = byRun.get(entry.run);
      if (list === undefined) byRun.set(entry.run, [entry]);
      else list.push(entry);
    },
    history(runs) {
      const unique = [...new Map(runs.map((run) => [run.id, run])).values()];
      return { runs: unique.sort(earlier), entries: byRun };
    },
  };
};

/** The history of runs and entries that are there already. */
export const historyOf = (runs: readonly Run[], entries: Iterable<Entry>): History => {
  const builder = historyBuilder();
  for (const entry of entries) builder.add(entry);
  return builder.history(runs);
};

/** The runs from the first to the one asked for, each building on the one before. */
const chainOf = ({ runs }: History, id: string): Found<readonly Run[]> => {
  const byId = new Map(runs.map((run) => [run.id, run]));
  const chain: Run[] = [];
  const seen = new Set<string>();
  for (let next: string | null = id; next !== null;) {
    const run = byId.get(next);
    const above: Run | undefined = chain[0];
    if (above === undefined && run === undefined)
      return { ok: false, problem: { code: "no-such-run", run: id } };
    if (run === undefined || seen.has(next))
      return { ok: false, problem: { code: "broken-record", run: above?.id ?? id, base: next } };
    seen.add(next);
    chain.unshift(run);
    next = run.base;
  }
  return { ok: true, value: chain };
};

/** The day of a run: that of grading, or the one on which it was made. */
export const dayOfRun = ({ asOf, when }: Run): number => Math.floor(asOf ?? when);

/** A standing while the runs are gone through: `held` is one more than the place in the chain of the first run of those in a row that held him, 0 where he is not held. */
type Kept = { -readonly [Field in keyof Standing]: Standing[Field] };

// Field by field: of 100,000 customers a spread takes several times as long.
const nextOf = (was: Kept | undefined, entry: Entry, place: number, day: number): Kept => {
  const { tier, plain, score, value, read } = entry;
  const stays = was !== undefined && was.tier === tier;
  return {
    tier,
    plain,
    score,
    value,
    read,
    since: stays ? was.since : day,
    held: plain === tier ? 0 : stays && was.held > 0 ? was.held : place + 1,
  };
};

/** The customers at a run, rebuilt from the entries of all runs that it builds on. */
export function* snapshotSteps(history: History, id: string): Steps<Found<Snapshot>> {
  const chain = chainOf(history, id);
  if (!chain.ok) return chain;
  const run = chain.value.at(-1) as Run;
  if (run.keyHeader === "") return { ok: false, problem: { code: "no-key", run: id } };
  const customers = new Map<string, Kept>();
  let avoided = 0;
  const take = (entry: Entry, place: number, day: number): void => {
    const was = customers.get(entry.key);
    if (entry.gone) {
      customers.delete(entry.key);
      return;
    }
    const next = nextOf(was, entry, place, day);
    if (was !== undefined && was.held > 0 && next.held === 0 && was.tier === next.tier) avoided++;
    customers.set(entry.key, next);
  };
  for (const [place, one] of chain.value.entries()) {
    const entries = history.entries.get(one.id) ?? [];
    const day = dayOfRun(one);
    yield* inBlocks(entries.length, (from, to) => {
      for (let at = from; at < to; at++) take(entries[at] as Entry, place, day);
    });
  }
  const runs = chain.value.length;
  const each = customers.values();
  yield* inBlocks(customers.size, (from, to) => {
    for (let at = from; at < to; at++) {
      const kept = each.next().value as Kept;
      if (kept.held > 0) kept.held = runs - kept.held + 1;
    }
  });
  return { ok: true, value: { run, customers, avoided } };
}

/** The same at once. */
export const snapshotAt = (history: History, id: string): Found<Snapshot> =>
  atOnce(snapshotSteps(history, id));

/** Whether a run graded a place by a scheme, and stands. */
const isOf = (run: Run, scheme: string, place: string): boolean =>
  run.scheme === scheme && run.place === place && run.undone === null;

/** The last run of a scheme at a place that was not taken back, before a time (a serial), or of all; undefined where there is none. */
export const lastRun = (
  { runs }: Pick<History, "runs">,
  scheme: string,
  place: string,
  before = Infinity,
): Run | undefined => runs.filter((run) => isOf(run, scheme, place) && run.when < before).at(-1);

/** The customers at the last run of a scheme at a place; null where there is none, or where its record is broken: then a new one begins. */
export function* lastSnapshot(
  history: History,
  scheme: string,
  place: string,
): Steps<Snapshot | null> {
  const run = lastRun(history, scheme, place);
  const found = run === undefined ? null : yield* snapshotSteps(history, run.id);
  return found?.ok === true ? found.value : null;
}

/** How many customers are kept in a tier that the rules alone do not give them. */
export const heldIn = ({ customers }: Snapshot): number => {
  let held = 0;
  for (const { tier, plain } of customers.values()) if (tier !== plain) held++;
  return held;
};
