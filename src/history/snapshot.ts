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

/** Puts runs and entries in order, whatever order their tables are in; of two rows for the same run or customer the lower one counts. */
export const historyOf = (runs: readonly Run[], entries: Iterable<Entry>): History => {
  const byRun = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = byRun.get(entry.run);
    if (list === undefined) byRun.set(entry.run, [entry]);
    else list.push(entry);
  }
  const unique = [...new Map(runs.map((run) => [run.id, run])).values()];
  return { runs: unique.sort(earlier), entries: byRun };
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

interface Kept extends CustomerState {
  readonly since: number;
  /** Place in the chain of the first run of those in a row that held him; -1 where he is not held. */
  readonly heldFrom: number;
}

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
    heldFrom: plain === tier ? -1 : stays && was.heldFrom >= 0 ? was.heldFrom : place,
  };
};

/** The customers at a run, rebuilt from the entries of all runs that it builds on. */
export const snapshotAt = (history: History, id: string): Found<Snapshot> => {
  const chain = chainOf(history, id);
  if (!chain.ok) return chain;
  const run = chain.value.at(-1) as Run;
  if (run.keyHeader === "") return { ok: false, problem: { code: "no-key", run: id } };
  const kept = new Map<string, Kept>();
  let avoided = 0;
  chain.value.forEach((one, place) => {
    for (const entry of history.entries.get(one.id) ?? []) {
      const was = kept.get(entry.key);
      if (entry.gone) kept.delete(entry.key);
      else {
        const next = nextOf(was, entry, place, dayOfRun(one));
        if (was !== undefined && was.heldFrom >= 0 && next.heldFrom < 0 && was.tier === next.tier)
          avoided++;
        kept.set(entry.key, next);
      }
    }
  });
  const last = chain.value.length - 1;
  const customers = new Map<string, Standing>();
  // Field by field: of 100,000 customers a spread takes several times as long.
  for (const [key, { tier, plain, score, value, read, since, heldFrom }] of kept) {
    const held = heldFrom < 0 ? 0 : last - heldFrom + 1;
    customers.set(key, { tier, plain, score, value, read, since, held });
  }
  return { ok: true, value: { run, customers, avoided } };
};

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
export const lastSnapshot = (history: History, scheme: string, place: string): Snapshot | null => {
  const run = lastRun(history, scheme, place);
  const found = run === undefined ? null : snapshotAt(history, run.id);
  return found?.ok === true ? found.value : null;
};

/** How many customers are kept in a tier that the rules alone do not give them. */
export const heldIn = ({ customers }: Snapshot): number => {
  let held = 0;
  for (const { tier, plain } of customers.values()) if (tier !== plain) held++;
  return held;
};
