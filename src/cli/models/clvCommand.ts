import type { Messages } from "../../text";
import {
  historyColumns,
  holdoutColumns,
  lifetimeColumns,
  namesColumn,
  valueSheet,
  VALUE_TITLES,
  type Locale,
  type ValueColumn,
} from "../../workbook";
import { commandHelp } from "../help";
import { progressLine } from "../nodeHost";
import { openInput } from "../openInput";
import type { ExitCode, Terminal } from "../terminal";
import { clvJson } from "./clvJson";
import { clvHelp, clvOptions } from "./clvOptions";
import { clvReport } from "./clvReport";
import { clvRun, type ClvRun } from "./clvRun";
import { losesRows } from "./input";
import { saveSheet } from "./saveSheet";

const columnsOf = ({ names, histories, values, holdout }: ClvRun): readonly ValueColumn[] => [
  namesColumn(names),
  ...historyColumns(histories),
  ...lifetimeColumns(values),
  ...(holdout ? holdoutColumns(holdout.check.predicted, holdout.holdout.purchases) : []),
];

/**
 * Fits models of lifetime value to the purchases or customers of a file: `--json` or a report on stdout, a sheet with the results in the workbook at `--out`. Gives 1 where
 * rows were left out. Throws a Fault or a PortError where nothing could be done, as with too few customers.
 */
export const runClv = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = clvOptions(args, words);
  if (options === null) {
    await terminal.out(commandHelp(clvHelp(words), words));
    return 0;
  }
  const file = await openInput(options.file, options.sheet, words);
  const progress = progressLine(terminal, words);
  const run = await clvRun(file, options, locale, words, progress);
  progress.clear();
  if (options.json) for (const piece of clvJson(run, options, locale)) await terminal.out(piece);
  else await terminal.out(`${clvReport(run, options, locale, words).join("\n")}\n`);
  if (options.out !== undefined) {
    const sheet = valueSheet(VALUE_TITLES.clv, columnsOf(run), locale);
    await saveSheet(file, sheet, options.out, terminal, locale, words);
  }
  return losesRows(run.found) || run.leftOut > 0 ? 1 : 0;
};
