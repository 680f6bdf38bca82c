import type { OpenFile } from "../files";
import type { Messages } from "../text";
import {
  apply,
  bestCustomers,
  columnsNamed,
  needsDay,
  findCustomers,
  gradeRegion,
  headerText,
  inputsOf,
  isoOf,
  mapColumns,
  regionLetters,
  resultColumns,
  resultKindsOf,
  type Applied,
  type Customers,
  type GradeRequest,
  type GradeResult,
  type Locale,
  type Problem,
  type Progress,
  type ResultKind,
  type Scheme,
} from "../workbook";
import { argumentFault } from "./argumentFault";
import { chosenColumn, correctionsOf } from "./chooseColumns";
import { Fault } from "./fault";
import { gradeJson } from "./gradeJson";
import { argumentsTyped, gradeHelp, gradeOptions, type GradeOptions } from "./gradeOptions";
import { reportLines, writtenLine } from "./gradeReport";
import { commandHelp } from "./help";
import { nodeHost, progressLine } from "./nodeHost";
import { openInput } from "./openInput";
import { checkRecord, recordGrades, settledByRecord } from "./recordGrades";
import { saveFile } from "./saveFile";
import { schemeAsked } from "./schemeAsked";
import type { ExitCode, Terminal } from "./terminal";
import { whyPieces } from "./whyReport";

/** What stood in the way of grading at all, with what to do. */
const obstacle = (
  problem: Problem,
  request: GradeRequest,
  locale: Locale,
  words: Messages,
): Fault => {
  const { scheme, customers, mapping } = request;
  if (problem.code !== "missing-column")
    return new Fault(argumentFault(problem, request, locale, words), "grade");
  const { cli } = words;
  const double = mapping.problems.find((one) => one.problem.code === "duplicate-header");
  if (double?.problem.code === "duplicate-header") {
    const { input, header } = double.problem;
    const columns = columnsNamed(customers.region, header).map((column) =>
      regionLetters(customers.region, column),
    );
    return new Fault(cli.fault.duplicateHeader({ input, header, columns }), "grade");
  }
  const known = customers.region.headers.map(headerText).filter((header) => header !== "");
  return new Fault(
    cli.fault.noInputs({
      input: inputsOf(scheme)[0]?.key ?? "",
      known: known.join(cli.listSeparator),
    }),
    "grade",
  );
};

const customersOf = async (
  file: OpenFile,
  options: GradeOptions,
  scheme: Scheme,
  words: Messages,
): Promise<Customers> => {
  const best = bestCustomers(await findCustomers(file.port), scheme);
  if (best === undefined) throw new Fault(words.cli.fault.noCustomers);
  return options.key === undefined
    ? best
    : { ...best, key: chosenColumn(best.region, options.key, words, "grade") };
};

const requestOf = async (
  file: OpenFile,
  options: GradeOptions,
  scheme: Scheme,
  words: Messages,
): Promise<GradeRequest> => {
  const customers = await customersOf(file, options, scheme, words);
  const { region } = customers;
  const { groupBy } = options;
  const corrections = correctionsOf(scheme, region, options.map, words);
  const { mapping } = await mapColumns(file.port, region, scheme, corrections);
  return {
    customers,
    scheme,
    mapping,
    asOf: options.asOf,
    arguments: argumentsTyped(scheme, options.typed),
    ...(groupBy !== undefined && { groupBy: chosenColumn(region, groupBy, words, "grade") }),
  };
};

/** What goes into the file: what the scheme gives, and why where it is asked for. */
const kindsOf = (scheme: Scheme, why: boolean): readonly ResultKind[] =>
  resultKindsOf(scheme).filter(
    (kind) =>
      ["tier", "score"].includes(kind) || (why && kind === "why") || kind.startsWith("more:"),
  );

const write = async (
  file: OpenFile,
  result: GradeResult,
  options: GradeOptions,
  out: string,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
  progress: Progress,
): Promise<Applied> => {
  const kinds = kindsOf(result.request.scheme, options.why);
  const columns = await resultColumns(result, { kinds, locale }, nodeHost, progress);
  const applied = await apply(file.port, result, columns, progress);
  if (options.record) await recordGrades(file, result, applied, options, terminal, locale, words);
  await saveFile(out, await file.save(out), words);
  return applied;
};

/**
 * Grades a file: `--json` or a report on stdout, the patched file at `--out`, messages on stderr.
 * Gives 1 where some rows could not be graded. Throws a Fault or a PortError where nothing could be done.
 */
export const runGrade = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = gradeOptions(args, terminal.today(), words);
  if (options === null) {
    await terminal.out(commandHelp(gradeHelp(words), words));
    return 0;
  }
  const file = await openInput(options.file, options.sheet, words);
  const scheme = await schemeAsked(options, file, terminal, locale, words);
  const request = await requestOf(file, options, scheme, words);
  if (options.record) await checkRecord(file, request, locale);
  const progress = progressLine(terminal, words);
  const outcome = await gradeRegion(file.port, request, nodeHost, progress);
  progress.clear();
  if (!outcome.ok) throw obstacle(outcome.problem, request, locale, words);
  const result = await settledByRecord(file, outcome.value, options);
  if (!options.asOfGiven && needsDay(scheme))
    terminal.err(`${words.cli.today({ day: isoOf(options.asOf) })}\n`);
  const { out } = options;
  const applied =
    out === undefined || result.graded === 0
      ? undefined
      : await write(file, result, options, out, terminal, locale, words, progress);
  progress.clear();
  if (options.json)
    for (const piece of gradeJson(result, options.why, locale)) await terminal.out(piece);
  else {
    if (options.why && out === undefined) {
      for (const piece of whyPieces(result, locale, words)) await terminal.out(piece);
      await terminal.out("\n");
    }
    await terminal.out(`${reportLines(result, options, locale, words).join("\n")}\n`);
  }
  if (applied !== undefined && out !== undefined) {
    terminal.err(`${writtenLine(applied, out, locale, words)}\n`);
    const { sheet } = applied.region.area;
    if (await file.port.isProtected(sheet))
      terminal.err(`${words.cli.protectedSheet({ sheet })}\n`);
  } else if (out !== undefined) terminal.err(`${words.cli.notWritten({ file: out })}\n`);
  return result.ungraded > 0 ? 1 : 0;
};
