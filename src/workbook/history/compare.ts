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
import { policiesInBook, servedAs, type PoliciesInBook } from "../rules/policiesInBook";
import { readArchive, schemeOf } from "./archive";

/** Two runs against each other, with the schemes that graded then, their tiers served as the workbook says today. */
export interface RunsCompared extends Comparison {
  readonly schemes: { readonly before: Scheme; readonly after: Scheme };
}

/** What the workbook keeps of rules and policies. */
interface Kept {
  readonly archive: ReadonlyMap<string, Matrix>;
  readonly policies: readonly PoliciesInBook[];
}

/** The rules of a run, as they graded. */
const rulesOf = ({ archive, policies }: Kept, { run }: Snapshot): Found<Rules> => {
  const found = schemeOf(archive, run.scheme, run.rules);
  if (!found.ok) return found;
  const { scheme } = servedAs(found.value, policies);
  return { ok: true, value: { scheme, arguments: run.arguments, models } };
};

const compared = (before: Snapshot, after: Snapshot, kept: Kept): Found<RunsCompared> => {
  const old = rulesOf(kept, before);
  if (!old.ok) return old;
  const now = rulesOf(kept, after);
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
  const kept = { archive: await readArchive(port), policies: await policiesInBook(port) };
  return first.value.run.when <= second.value.run.when
    ? compared(first.value, second.value, kept)
    : compared(second.value, first.value, kept);
};
