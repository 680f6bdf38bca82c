import {
  compareRuns,
  snapshotAt,
  type Comparison,
  type Found,
  type History,
  type Rules,
  type Snapshot,
} from "../../history";
import type { Matrix } from "../../rulebook";
import type { Scheme } from "../../rules";
import { models } from "../models";
import type { WorkbookPort } from "../port";
import { readArchive, schemeOf } from "./archive";

/** Two runs against each other, with the schemes that graded then. */
export interface RunsCompared extends Comparison {
  readonly schemes: { readonly before: Scheme; readonly after: Scheme };
}

/** The rules of a run, as they graded. */
const rulesOf = (archive: ReadonlyMap<string, Matrix>, { run }: Snapshot): Found<Rules> => {
  const scheme = schemeOf(archive, run.scheme, run.rules);
  return scheme.ok
    ? { ok: true, value: { scheme: scheme.value, arguments: run.arguments, models } }
    : scheme;
};

const compared = (
  before: Snapshot,
  after: Snapshot,
  archive: ReadonlyMap<string, Matrix>,
): Found<RunsCompared> => {
  const old = rulesOf(archive, before);
  if (!old.ok) return old;
  const now = rulesOf(archive, after);
  if (!now.ok) return now;
  const found = compareRuns(before, after, { before: old.value, after: now.value });
  const schemes = { before: old.value.scheme, after: now.value.scheme };
  return found.ok ? { ok: true, value: { ...found.value, schemes } } : found;
};

/**
 * Compares two runs of the record by their ids, the earlier first whichever is named first, each by the rules that graded then, as the archive has them.
 */
export const compareOnRecord = async (
  port: WorkbookPort,
  history: History,
  one: string,
  other: string,
): Promise<Found<RunsCompared>> => {
  const first = snapshotAt(history, one);
  if (!first.ok) return first;
  const second = snapshotAt(history, other);
  if (!second.ok) return second;
  const archive = await readArchive(port);
  return first.value.run.when <= second.value.run.when
    ? compared(first.value, second.value, archive)
    : compared(second.value, first.value, archive);
};
