import type { Cell } from "../../cells";
import {
  argumentsText,
  historyBuilder,
  historyOf,
  readArguments,
  type Entry,
  type History,
  type RulesVersion,
  type Run,
} from "../../history";
import type { WorkbookPort } from "../port";
import { unhurried, type Host } from "../pace";
import { isEmptyCell } from "../cellText";
import { eachRecord, numberIn, readRecord, textIn, type RecordRow } from "./readRecord";
import { RUNS, TIERS, VERSIONS, type RunField, type TierField, type VersionField } from "./tables";

const orNull = (text: string): string | null => (text === "" ? null : text);

/** A run from its row; null for a row that names none. */
export const runIn = ({ fields }: RecordRow<RunField>): Run | null => {
  const when = numberIn(fields.when);
  const id = textIn(fields.run);
  if (id === "" || when === null) return null;
  return {
    id,
    when,
    who: textIn(fields.who),
    place: textIn(fields.place),
    keyHeader: textIn(fields.keyHeader),
    scheme: textIn(fields.scheme),
    version: textIn(fields.version),
    rules: textIn(fields.rules),
    asOf: numberIn(fields.asOf),
    arguments: readArguments(textIn(fields.arguments)) ?? {},
    rows: numberIn(fields.rows) ?? 0,
    graded: numberIn(fields.graded) ?? 0,
    changed: numberIn(fields.changed) ?? 0,
    columns: textIn(fields.columns)
      .split("\n")
      .filter((header) => header !== ""),
    base: orNull(textIn(fields.base)),
    undone: numberIn(fields.undone),
  };
};

/** The row of a run. */
export const runFields = (run: Run): Readonly<Record<RunField, Cell>> => ({
  ...run,
  run: run.id,
  who: orNull(run.who),
  keyHeader: orNull(run.keyHeader),
  arguments: orNull(argumentsText(run.arguments)),
  columns: run.columns.join("\n"),
});

const entryIn = ({ fields }: RecordRow<TierField>): Entry => {
  const tier = orNull(textIn(fields.tier));
  return {
    run: textIn(fields.run),
    key: textIn(fields.key),
    tier,
    plain: orNull(textIn(fields.plain)) ?? tier,
    score: numberIn(fields.score),
    value: numberIn(fields.value),
    read: typeof fields.read === "string" ? fields.read : "",
    gone: !isEmptyCell(fields.gone),
  };
};

/** The row of an entry; a tier by the rules stands there only where it is another, and `gone` is the word for it. */
export const entryFields = (entry: Entry, gone: string): Readonly<Record<TierField, Cell>> => ({
  run: entry.run,
  key: entry.key,
  tier: entry.tier,
  plain: entry.plain === entry.tier ? null : entry.plain,
  score: entry.score,
  value: entry.value,
  read: orNull(entry.read),
  gone: entry.gone ? gone : null,
});

/** The runs on record, the earliest first; reads nothing of their customers. */
export const readRuns = async (port: WorkbookPort): Promise<readonly Run[]> => {
  const { rows } = await readRecord(port, RUNS);
  return historyOf(
    rows.flatMap((row) => runIn(row) ?? []),
    [],
  ).runs;
};

/** All that is on record in the workbook, of 100,000 customers and more: it takes seconds. */
export const readHistory = async (port: WorkbookPort, host: Host = unhurried): Promise<History> => {
  const runs = await readRuns(port);
  if (runs.length === 0) return historyOf([], []);
  const builder = historyBuilder();
  await eachRecord(port, TIERS, (row) => builder.add(entryIn(row)), host);
  return builder.history(runs);
};

const versionIn = ({ fields }: RecordRow<VersionField>): RulesVersion => ({
  rules: textIn(fields.rules),
  scheme: textIn(fields.scheme),
  version: textIn(fields.version),
  by: textIn(fields.by),
  on: numberIn(fields.on),
  why: textIn(fields.why),
});

/** The states of rules that graded or were published, in the order of their rows. */
export const readVersions = async (port: WorkbookPort): Promise<readonly RulesVersion[]> =>
  (await readRecord(port, VERSIONS)).rows.map(versionIn);

/** The row of a version. */
export const versionFields = (version: RulesVersion): Readonly<Record<VersionField, Cell>> => ({
  ...version,
  by: orNull(version.by),
  why: orNull(version.why),
});
