import type { Messages } from "../../text";
import {
  namesColumn,
  rfmColumns,
  standingColumns,
  valueSheet,
  VALUE_TITLES,
  type Locale,
} from "../../workbook";
import { dayOf } from "../gradeOptions";
import { commandHelp } from "../help";
import { progressLine } from "../nodeHost";
import { openInput } from "../openInput";
import type { ExitCode, Terminal } from "../terminal";
import { losesRows } from "./input";
import { rfmJson } from "./rfmJson";
import { rfmHelp, rfmOptions } from "./rfmOptions";
import { rfmReport } from "./rfmReport";
import { rfmRun } from "./rfmRun";
import { saveSheet } from "./saveSheet";

/**
 * Scores and segments the customers of a file: `--json` or a report on stdout, a sheet with the results in the workbook at `--out`. Gives 1 where rows were left out
 * or customers have no segment. Throws a Fault or a PortError where nothing could be done.
 */
export const runRfm = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = rfmOptions(args, words);
  if (options === null) {
    await terminal.out(commandHelp(rfmHelp(words), words));
    return 0;
  }
  const file = await openInput(options.file, options.sheet, words);
  const progress = progressLine(terminal, words);
  const today = dayOf(terminal.today()) ?? 0;
  const run = await rfmRun(file, options, today, locale, words, progress);
  progress.clear();
  if (options.json) for (const piece of rfmJson(run, options)) await terminal.out(piece);
  else await terminal.out(`${rfmReport(run, options, locale, words).join("\n")}\n`);
  if (options.out !== undefined) {
    const columns = [
      namesColumn(run.standings.names),
      ...standingColumns(run.standings),
      ...rfmColumns(run.scores, run.segments, run.scheme, locale),
    ];
    const sheet = valueSheet(VALUE_TITLES.rfm, columns, locale);
    await saveSheet(file, sheet, options.out, terminal, locale, words);
  }
  const leftOut = losesRows(run.found);
  return leftOut || run.segments.segments.includes(-1) ? 1 : 0;
};
