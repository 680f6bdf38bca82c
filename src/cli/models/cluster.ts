import type { OpenFile } from "../../files";
import type { Messages } from "../../text";
import {
  applyClusters,
  clusterColumns,
  clusterRegion,
  columnLetters,
  columnsNamed,
  findClusters,
  findCustomers,
  numberColumns,
  type ClusterResult,
  type Customers,
  type Locale,
} from "../../workbook";
import { chosenColumn } from "../chooseColumns";
import { schemeBytes } from "../convertCommand";
import { formatOf } from "../convertOptions";
import { Fault } from "../fault";
import { commandHelp } from "../help";
import { nodeHost, progressLine, type ProgressLine } from "../nodeHost";
import { openInput } from "../openInput";
import { saveFile } from "../saveFile";
import type { ExitCode, Terminal } from "../terminal";
import { clusterJson } from "./clusterJson";
import { clusterArguments, clusterHelp, type ClusterArguments } from "./clusterOptions";
import { clusterNotes, clusterReport } from "./clusterReport";

/** The block that has the columns asked for, or the first that has columns of numbers; with these columns. Throws a Fault where there is none. */
const chosen = async (
  { port }: OpenFile,
  { columns }: ClusterArguments,
  words: Messages,
): Promise<{ readonly customers: Customers; readonly columns: readonly number[] }> => {
  const all = await findCustomers(port);
  const [first] = all;
  if (first === undefined) throw new Fault(words.cli.fault.noCustomers);
  const [named] = columns;
  if (named !== undefined) {
    const has = ({ region }: Customers): boolean => columnsNamed(region, named).length > 0;
    const customers = all.find(has) ?? first;
    const found = columns.map((each) =>
      chosenColumn(customers.region, each, words, "models cluster"),
    );
    return { customers, columns: [...new Set(found)] };
  }
  for (const customers of all) {
    const numbers = await numberColumns(port, customers);
    if (numbers.length > 0) return { customers, columns: numbers };
  }
  throw new Fault(words.clusters.cli.noNumbers, "models cluster");
};

const writeClusters = async (
  file: OpenFile,
  result: ClusterResult,
  out: string,
  locale: Locale,
  words: Messages,
  progress: ProgressLine,
): Promise<string> => {
  const columns = clusterColumns(result, locale);
  const applied = await applyClusters(file.port, result, columns, progress);
  progress.clear();
  await saveFile(out, await file.save(out), words);
  const letters = [...applied.columns].sort((a, b) => a - b).map(columnLetters);
  return words.clusters.cli.written({
    file: out,
    rows: String(applied.written),
    columns: words.cli.columns({ first: letters[0] ?? "", last: letters.at(-1) ?? "" }),
  });
};

const writeAll = async (
  file: OpenFile,
  result: ClusterResult,
  { out, rules }: ClusterArguments,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
  progress: ProgressLine,
): Promise<void> => {
  const { scheme } = result;
  if (scheme === null) return;
  if (out !== undefined)
    terminal.err(`${await writeClusters(file, result, out, locale, words, progress)}\n`);
  const format = rules === undefined ? undefined : formatOf(rules);
  if (rules === undefined || format === undefined) return;
  await saveFile(rules, schemeBytes(scheme, format, locale, words), words);
  terminal.err(`${words.clusters.cli.rulesWritten({ file: rules })}\n`);
};

/**
 * Puts the customers of a file into clusters: `--json` or a report on stdout, the patched file at `--out`, rules at `--rules`, messages on stderr. Gives 1 where some rows are in
 * no cluster or there are no clusters. Throws a Fault or a PortError where nothing could be done.
 */
export const runCluster = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const asked = clusterArguments(args, words);
  if (asked === null) {
    await terminal.out(commandHelp(clusterHelp(words), words));
    return 0;
  }
  const file = await openInput(asked.file, asked.sheet, words);
  const { customers, columns } = await chosen(file, asked, words);
  const progress = progressLine(terminal, words);
  const request = { customers, columns, options: asked.options };
  const result = await clusterRegion(file.port, request, nodeHost, progress, findClusters);
  progress.clear();
  if (asked.json) for (const piece of clusterJson(result, locale)) await terminal.out(piece);
  else await terminal.out(`${clusterReport(result, asked, locale, words).join("\n")}\n`);
  for (const note of clusterNotes(result, locale)) terminal.err(`${note}\n`);
  await writeAll(file, result, asked, terminal, locale, words, progress);
  return result.answer.ok && !result.answer.value.clusterOf.includes(-1) ? 0 : 1;
};
