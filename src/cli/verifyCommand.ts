import { basename } from "node:path";
import type { Messages } from "../text";
import { rulesInBook, type Locale, type RulesInBook, type Scheme } from "../workbook";
import { Fault } from "./fault";
import { commandHelp } from "./help";
import { openInput } from "./openInput";
import type { ExitCode, Terminal } from "./terminal";
import { verifyHelp, verifyOptions, type VerifyOptions } from "./verifyOptions";
import { ofMenu, ofTable, reportJson, reportLines, type RulesReport } from "./verifyReport";

/** The rules tables of a workbook that are meant. Throws a Fault where there are none: nothing found must never pass for nothing wrong. */
const tablesOf = async (
  file: string,
  scheme: Scheme | undefined,
  words: Messages,
): Promise<readonly RulesInBook[]> => {
  const { port } = await openInput(file, undefined, words);
  const tables = await rulesInBook(port);
  // A table that does not say for which scheme it is may be the one that is meant.
  const meant = tables.filter(
    (table) => scheme === undefined || table.scheme === null || table.scheme === scheme.id,
  );
  if (meant.length > 0) return meant;
  throw new Fault(words.cli.verify.noTable({ file: basename(file) }), "verify");
};

const reportsOf = async (
  { file, scheme }: VerifyOptions,
  locale: Locale,
  words: Messages,
): Promise<readonly RulesReport[]> => {
  if (file === undefined) return scheme === undefined ? [] : [ofMenu(scheme, locale)];
  const tables = await tablesOf(file, scheme, words);
  return tables.map((table) => ofTable(table, locale));
};

/**
 * Verifies rules: a scheme of the menu, or all rules tables of a workbook. Prints what is wrong with where it stands, or with `--json`
 * `{schemes: [{scheme, version, table?, findings: [{code, severity, path, cell?, message, ...}]}]}`. Code 1 where something is an error.
 */
export const runVerify = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = verifyOptions(args, locale, words);
  if (options === null) {
    await terminal.out(commandHelp(verifyHelp(words), words));
    return 0;
  }
  const reports = await reportsOf(options, locale, words);
  await terminal.out(
    options.json
      ? `${JSON.stringify({ schemes: reports.map(reportJson) }, null, 2)}\n`
      : `${reports.map((report) => reportLines(report, locale, words).join("\n")).join("\n\n")}\n`,
  );
  const wrong = reports.some(({ findings }) =>
    findings.some(({ severity }) => severity === "error"),
  );
  return wrong ? 1 : 0;
};
