import { basename } from "node:path";
import type { OpenFile } from "../files";
import { historyProblemText, type Messages } from "../text";
import {
  changeReport,
  compareOnRecord,
  lastRun,
  readHistory,
  readRuns,
  type History,
  type Locale,
  type RunsCompared,
} from "../workbook";
import { Fault } from "./fault";
import { commandHelp } from "./help";
import { comparisonJson, runJson } from "./historyJson";
import { historyHelp, historyOptions, type HistoryOptions } from "./historyOptions";
import { comparisonLines, runLines } from "./historyReport";
import { openInput } from "./openInput";
import { runNamed } from "./runNamed";
import { saveFile } from "./saveFile";
import type { ExitCode, Terminal } from "./terminal";

const printJson = (terminal: Terminal, object: unknown): Promise<void> =>
  terminal.out(`${JSON.stringify(object, null, 2)}\n`);

const list = async (
  { port }: OpenFile,
  { file, json }: HistoryOptions,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<void> => {
  const runs = await readRuns(port);
  if (json) return printJson(terminal, { runs: runs.map(runJson) });
  if (runs.length === 0) terminal.err(`${words.history.cli.none({ file: basename(file) })}\n`);
  else await terminal.out(`${runLines(runs, locale, words).join("\n")}\n`);
};

/** The two runs that are meant: without the second, the last one of the same scheme and table. */
const pairOf = (history: History, from: string, to: string | undefined, words: Messages) => {
  const before = runNamed(history.runs, from, words);
  const after =
    to === undefined
      ? lastRun(history, before.scheme, before.place)
      : runNamed(history.runs, to, words, before);
  return { before, after: after ?? before };
};

const writeReport = async (
  { port, save }: OpenFile,
  compared: RunsCompared,
  out: string,
  locale: Locale,
  words: Messages,
): Promise<string> => {
  const sheet = changeReport(compared, locale);
  const region = await port.insertTable(sheet, "behind");
  await saveFile(out, await save(out), words);
  const facts = { file: out, sheet: region.area.sheet, rows: sheet.rows.length };
  return words.history.cli.written(facts);
};

/**
 * Lists the runs on record in a workbook, or compares two of them: who went from where to where, and what the data and what the rules have done; with `--out` the list of changes
 * goes on a sheet of its own. Throws a Fault or a PortError where nothing could be done.
 */
export const runHistory = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = historyOptions(args, words);
  if (options === null) {
    await terminal.out(commandHelp(historyHelp(words), words));
    return 0;
  }
  const file = await openInput(options.file, undefined, words);
  const { from, to, out, json } = options;
  if (from === undefined) {
    await list(file, options, terminal, locale, words);
    return 0;
  }
  const history = await readHistory(file.port);
  const { before, after } = pairOf(history, from, to, words);
  const found = await compareOnRecord(file.port, history, before.id, after.id);
  if (!found.ok) throw new Fault(historyProblemText(found.problem, locale));
  if (json) await printJson(terminal, comparisonJson(found.value));
  else await terminal.out(`${comparisonLines(found.value, locale, words).join("\n")}\n`);
  if (out !== undefined)
    terminal.err(`${await writeReport(file, found.value, out, locale, words)}\n`);
  return 0;
};
