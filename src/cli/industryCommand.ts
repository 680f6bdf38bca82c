import type { OpenFile } from "../files";
import { bundledCoder } from "../industry";
import type { Messages } from "../text";
import {
  applyCodes,
  codeColumn,
  codedColumns,
  codedKinds,
  codesCorrected,
  columnsNamed,
  findCustomers,
  readCorrections,
  type Applied,
  type CodingRequest,
  type CodingResult,
  type Customers,
  type Locale,
  type Progress,
  type Taxonomy,
} from "../workbook";
import { chosenColumn } from "./chooseColumns";
import { Fault } from "./fault";
import { commandHelp } from "./help";
import { fileCorrections } from "./industryCorrections";
import { industryJson } from "./industryJson";
import { industryHelp, industryOptions, type IndustryOptions } from "./industryOptions";
import { codesWrittenLine, industryReport } from "./industryReport";
import { nodeHost, progressLine } from "./nodeHost";
import { openInput } from "./openInput";
import { saveFile } from "./saveFile";
import type { ExitCode, Terminal } from "./terminal";

/** The block with the column of texts; the first where none has it, so that its columns can be named. */
const customersOf = async (
  { port }: OpenFile,
  { text }: IndustryOptions,
  { cli }: Messages,
): Promise<Customers> => {
  const all = await findCustomers(port);
  const found = all.find(({ region }) => columnsNamed(region, text).length > 0) ?? all[0];
  if (found === undefined) throw new Fault(cli.fault.noCustomers);
  return found;
};

/** What people have set right: in the workbook's own table, and over it in a file. */
const correctionsOf = async (
  { port }: OpenFile,
  options: IndustryOptions,
  taxonomy: Taxonomy,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ReadonlyMap<string, string>> => {
  const { codes } = codesCorrected(await readCorrections(port), taxonomy, locale);
  if (options.corrections === undefined) return codes;
  const given = await fileCorrections(options.corrections, taxonomy, locale, words);
  const [first] = given.faults;
  if (first !== undefined)
    terminal.err(
      `${words.cli.industry.badCorrections({
        file: options.corrections,
        count: String(given.faults.length),
        row: String(first.row),
        content: first.content,
      })}\n`,
    );
  return new Map([...codes, ...given.codes]);
};

const write = async (
  file: OpenFile,
  result: CodingResult,
  out: string,
  locale: Locale,
  words: Messages,
  progress: Progress,
): Promise<Applied> => {
  const columns = codedColumns(result, codedKinds, locale);
  const applied = await applyCodes(file.port, result, columns, progress);
  await saveFile(out, await file.save(out), words);
  return applied;
};

/**
 * Codes a column of texts: `--json` or a report on stdout, the patched file at `--out`, messages on stderr. Gives 1 where some texts have no code. Throws a Fault or a
 * PortError where nothing could be done.
 */
export const runIndustry = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = industryOptions(args, words);
  if (options === null) {
    await terminal.out(commandHelp(industryHelp(words), words));
    return 0;
  }
  const file = await openInput(options.file, options.sheet, words);
  const customers = await customersOf(file, options, words);
  const column = chosenColumn(customers.region, options.text, words, "industry");
  const ready = await bundledCoder().load(options.taxonomy.id);
  const corrections = await correctionsOf(file, options, ready.taxonomy, terminal, locale, words);
  const request: CodingRequest = {
    customers,
    column,
    choices: {
      ...(options.level !== undefined && { level: options.level }),
      threshold: options.confidence,
      corrections,
      locale,
    },
  };
  const progress = progressLine(terminal, words);
  const result = await codeColumn(file.port, request, ready, nodeHost, progress);
  progress.clear();
  const { out } = options;
  const applied =
    out === undefined || result.texts.length === 0
      ? undefined
      : await write(file, result, out, locale, words, progress);
  progress.clear();
  if (options.json) for (const piece of industryJson(result)) await terminal.out(piece);
  else await terminal.out(`${industryReport(result, options, locale, words).join("\n")}\n`);
  if (applied !== undefined && out !== undefined) {
    terminal.err(`${codesWrittenLine(applied, out, locale, words)}\n`);
    const { sheet } = applied.region.area;
    if (await file.port.isProtected(sheet))
      terminal.err(`${words.cli.protectedSheet({ sheet })}\n`);
  } else if (out !== undefined) terminal.err(`${words.cli.industry.notWritten({ file: out })}\n`);
  return result.uncoded > 0 ? 1 : 0;
};
