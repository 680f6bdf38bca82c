import {
  entriesOf,
  lastSnapshot,
  type Entry,
  type History,
  type RecordProblem,
  type Run,
  type Snapshot,
} from "../../history";
import type { Locale } from "../../rules";
import { historyWords } from "../../text";
import type { Applied } from "../applyColumns";
import { headerText } from "../columnNamed";
import type { GradeResult } from "../gradeResult";
import type { WorkbookPort } from "../port";
import { inPieces, unhurried, type Host } from "../pace";
import { inTurns, turns } from "../turns";
import { keepRules } from "./archive";
import { beforeImageOf, keepBeforeImage } from "./beforeImage";
import { entryFields, readHistory, runFields } from "./readHistory";
import { recordRoom } from "./recordRoom";
import { appendRecord } from "./writeRecord";
import { placeOf } from "./place";
import { RUNS, TIERS } from "./tables";
import { trackedCustomers, type Tracked } from "./tracked";

/** Most characters that a cell holds. */
const LONGEST = 32_767;

/** Who records a run, and under which id: one that no other run has, so made by whoever knows a clock and chance. */
export interface Recording {
  readonly id: string;
  /** Day and time as a serial. */
  readonly when: number;
  readonly who: string;
  /** The input by whose value customers are weighed in flows; null for none. */
  readonly weigh: string | null;
  readonly locale: Locale;
}

/** A run on record. */
export interface RecordedRun {
  readonly run: Run;
  readonly arrived: number;
  readonly left: number;
  /** Rows that went to the table of tiers. */
  readonly entries: number;
  /** Rows of the sheet whose customer has no key, or one that stands above already. */
  readonly unnamed: readonly number[];
  readonly repeated: readonly number[];
}

/** What came of recording. */
export type RecordOutcome =
  | { readonly ok: true; readonly value: RecordedRun }
  | { readonly ok: false; readonly problem: RecordProblem };

const noneTracked: Tracked = {
  customers: new Map(),
  rows: new Map(),
  unnamed: [],
  repeated: [],
};

const problemOf = async (
  port: WorkbookPort,
  entries: readonly Entry[],
): Promise<RecordProblem | null> => {
  const long = entries.find(({ read }) => read.length > LONGEST);
  if (long !== undefined) return { code: "reading-too-long", key: long.key };
  const room = await recordRoom(port);
  return entries.length > room ? { code: "history-full", rows: entries.length, room } : null;
};

const keyHeaderOf = ({ request: { customers } }: GradeResult): string =>
  customers.key === null ? "" : headerText(customers.region.headers[customers.key] ?? null);

const runOf = (
  result: GradeResult,
  applied: Applied,
  { id, when, who }: Recording,
  known: Pick<Run, "rules" | "changed" | "base">,
): Run => {
  const { scheme, customers, asOf, arguments: given = {} } = result.request;
  const { region } = customers;
  return {
    id,
    when,
    who,
    place: placeOf(region),
    keyHeader: keyHeaderOf(result),
    scheme: scheme.id,
    version: scheme.version,
    asOf: asOf ?? null,
    arguments: given,
    rows: result.graded + result.ungraded,
    graded: result.graded,
    columns: applied.receipt.written.map(({ header }) => header),
    undone: null,
    ...known,
  };
};

/** The customers as the write has left them: those whose row it left alone stay as they were at the last run, or are not on record yet. */
const asWritten = (
  customers: Tracked["customers"],
  { changed, edited }: Applied,
  last: Snapshot | null,
): Tracked["customers"] => {
  if (changed.length + edited.length === 0) return customers;
  const written = new Map(customers);
  for (const { key } of [...changed, ...edited]) {
    const stood = last?.customers.get(key);
    if (stood === undefined) written.delete(key);
    else if (written.has(key)) written.set(key, stood);
  }
  return written;
};

/** A port on which tables are looked for once: a file reads all its sheets anew after every write. */
const lookingOnce = async (port: WorkbookPort): Promise<WorkbookPort> => {
  const regions = await port.regions();
  return { ...port, regions: async () => regions };
};

/**
 * Puts a run that was written on record: the rules that graded, the customers who are not as they were at the last run, what stood in the columns before, and the run itself last,
 * so that a run on record is there whole. All of it is added behind what is there: of two authors at once both runs stay. `read` is the history where it was read just before, `host` who is to have a moment between pieces of the work.
 * Nothing is written where there is a problem. Rejects with `PortError`.
 */
export const recordRun = async (
  given: WorkbookPort,
  result: GradeResult,
  applied: Applied,
  recording: Recording,
  read?: History,
  host: Host = unhurried,
): Promise<RecordOutcome> => {
  const { scheme, customers } = result.request;
  const port = await lookingOnce(given);
  const history = read ?? (await readHistory(port, host));
  const turn = turns(host);
  const last = await inTurns(lastSnapshot(history, scheme.id, placeOf(customers.region)), turn);
  await host.yieldToHost();
  const tracked =
    customers.key === null ? noneTracked : await trackedCustomers(result, recording.weigh, host);
  const written = asWritten(tracked.customers, applied, last);
  const recorded = await inTurns(entriesOf(recording.id, last, written), turn);
  await host.yieldToHost();
  const problem = await problemOf(port, recorded.entries);
  if (problem !== null) return { ok: false, problem };
  const { locale, id } = recording;
  // All that is read is read before anything is written.
  const image = await beforeImageOf(port, id, applied, keyHeaderOf(result), host);
  const rules = await keepRules(port, scheme, null, locale);
  const { gone } = historyWords(locale);
  const rows: ReturnType<typeof entryFields>[] = [];
  await inPieces(host, recorded.entries.length, (at) => {
    rows.push(entryFields(recorded.entries[at] as Entry, gone));
  });
  await appendRecord(port, TIERS, rows, locale, host);
  await keepBeforeImage(port, image, locale);
  const { changed, arrived, left } = recorded;
  const base = last?.run.id ?? null;
  const run = runOf(result, applied, recording, { rules, changed, base });
  await appendRecord(port, RUNS, [runFields(run)], locale);
  const { unnamed, repeated } = tracked;
  return {
    ok: true,
    value: { run, arrived, left, entries: rows.length, unnamed, repeated },
  };
};
