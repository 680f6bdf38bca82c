import type { OpenFile } from "../../files";
import { backtestProblemText, type Messages } from "../../text";
import {
  backtest,
  backtestColumns,
  columnsNamed,
  findCustomers,
  headerText,
  orderProblemText,
  rulesInBook,
  schemesIn,
  type BacktestRequest,
  type Customers,
  type Locale,
} from "../../workbook";
import { chosenColumn } from "../chooseColumns";
import { Fault } from "../fault";
import { commandHelp } from "../help";
import { progressLine } from "../nodeHost";
import { openInput } from "../openInput";
import type { ExitCode, Terminal } from "../terminal";
import {
  BACKTEST,
  backtestArguments,
  backtestHelp,
  type BacktestArguments,
} from "./backtestOptions";
import { backtestJson, backtestNotes, backtestReport } from "./backtestReport";

/** The block that has all columns that the user names, with these. Throws a Fault for a column that is not there, or was not named. */
const requestOf = async (
  { port }: OpenFile,
  { tier, afterwards, later, bestFirst }: BacktestArguments,
  words: Messages,
): Promise<BacktestRequest> => {
  const all = await findCustomers(port);
  const named = [tier, afterwards, later].filter((name) => name !== undefined);
  const hasAll = ({ region }: Customers): boolean =>
    named.every((name) => columnsNamed(region, name).length > 0);
  const customers = all.find(hasAll) ?? all[0];
  if (customers === undefined) throw new Fault(words.cli.fault.noCustomers);
  const { region } = customers;
  const column = (option: string, name: string | undefined): number => {
    if (name !== undefined) return chosenColumn(region, name, words, BACKTEST);
    const headers = region.headers.map(headerText).filter((header) => header !== "");
    const known = headers.join(words.cli.listSeparator);
    throw new Fault(words.foresight.backtest.cli.need({ option, known }), BACKTEST);
  };
  return {
    customers,
    tier: column("--tier", tier),
    afterwards: column("--afterwards", afterwards),
    ...(later !== undefined && { later: column("--later", later) }),
    bestFirst,
  };
};

/**
 * Tests the tiers in one column of a file by what stands in another: `--json` or a report on stdout. Gives 1 where customers were left out. Throws a Fault or a PortError where
 * nothing could be done.
 */
export const runBacktest = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const asked = backtestArguments(args, words);
  if (asked === null) {
    await terminal.out(commandHelp(backtestHelp(words), words));
    return 0;
  }
  const file = await openInput(asked.file, asked.sheet, words);
  const request = await requestOf(file, asked, words);
  const progress = progressLine(terminal, words);
  const { schemes } = schemesIn(await rulesInBook(file.port));
  const answer = await backtestColumns(file.port, request, schemes, progress, backtest);
  progress.clear();
  if (!answer.ok) throw new Fault(orderProblemText(answer.problem, locale), BACKTEST);
  const tested = answer.value;
  if (!tested.backtest.ok) {
    const notes = backtestNotes(request, tested, locale, words);
    const why = backtestProblemText(tested.backtest.problem, locale);
    throw new Fault([why, ...notes].join("\n  "), BACKTEST);
  }
  const found = tested.backtest.value;
  await terminal.out(
    asked.json
      ? backtestJson(request, tested, found)
      : `${backtestReport(asked.file, request, tested, found, locale, words).join("\n")}\n`,
  );
  const isWhole = !found.notes.some(({ code }) => code === "not-graded" || code === "not-known");
  return isWhole && tested.aside === 0 ? 0 : 1;
};
