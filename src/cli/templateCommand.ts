import { extname } from "node:path";
import { newWorkbook } from "../files";
import type { Messages } from "../text";
import { plainTables, schemes, templateNamed, type Locale, type TableSheet } from "../workbook";
import { Fault } from "./fault";
import { dayOf } from "./gradeOptions";
import { commandHelp, type CommandHelp } from "./help";
import { nearest } from "./nearest";
import { parseOptions, valueOf, type Given } from "./options";
import { saveFile } from "./saveFile";
import type { ExitCode, Terminal } from "./terminal";

/** The help of `template`. */
export const templateHelp = ({ cli }: Messages): CommandHelp => ({
  name: "template",
  arguments: "ID --out FILE.xlsx",
  options: [
    { name: "out", value: "FILE.xlsx", words: "template" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele template logistics-abc --out customers.xlsx",
  notes: cli.tables({ list: plainTables.map(({ id }) => id).join(cli.listSeparator) }),
});

const sheetOf = (
  { positionals }: Given,
  today: number,
  locale: Locale,
  { cli }: Messages,
): TableSheet => {
  const [name, extra] = positionals;
  if (name === undefined) throw new Fault(cli.fault.noTemplate, "template");
  if (extra !== undefined) throw new Fault(cli.fault.severalTemplates({ got: extra }), "template");
  const sheet = templateNamed(name, locale, today);
  if (sheet !== undefined) return sheet;
  const known = [...schemes, ...plainTables].map(({ id }) => id);
  throw new Fault(cli.fault.noSuchTemplate({ got: name, near: nearest(name, known) }), "template");
};

const outOf = (given: Given, { cli }: Messages): string => {
  const out = valueOf(given, "out");
  if (out === undefined) throw new Fault(cli.fault.noOut, "template");
  if (extname(out).toLowerCase() !== ".xlsx")
    throw new Fault(cli.fault.outNotXlsx({ got: out }), "template");
  return out;
};

/** Writes a new workbook with the columns of a scheme or of a plain table, notes, lists to choose from, and example rows. Throws a Fault. */
export const runTemplate = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const help = templateHelp(words);
  const given = parseOptions("template", args, help.options, words);
  if (given.options.has("help")) {
    await terminal.out(commandHelp(help, words));
    return 0;
  }
  const sheet = sheetOf(given, dayOf(terminal.today()) ?? 0, locale, words);
  const out = outOf(given, words);
  await saveFile(out, newWorkbook(sheet), words);
  const [columns, rows] = [sheet.columns, sheet.rows].map(({ length }) => String(length));
  terminal.err(
    `${words.cli.template({ file: out, name: sheet.name, columns: columns ?? "", rows: rows ?? "" })}\n`,
  );
  return 0;
};
