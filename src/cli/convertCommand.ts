import { basename } from "node:path";
import { newWorkbook } from "../files";
import type { Messages } from "../text";
import {
  inLocale,
  policySheet,
  rulesSheet,
  schemeFaultTexts,
  schemeText,
  type Locale,
  type Scheme,
} from "../workbook";
import { convertHelp, convertOptions, type ConvertOptions, type Format } from "./convertOptions";
import { Fault } from "./fault";
import { commandHelp } from "./help";
import { saveFile } from "./saveFile";
import { schemeOf } from "./schemeSource";
import type { ExitCode, Terminal } from "./terminal";

const textOf = (
  scheme: Scheme,
  format: "dmn" | "json",
  locale: Locale,
  { dmn }: Messages,
): string => {
  const made = schemeText(scheme, format, locale);
  if (made.ok) return made.text;
  const lines = schemeFaultTexts(made.faults, locale).map((text) => `  ${text}`);
  throw new Fault([dmn.convert.unwritable({ format }), ...lines].join("\n"));
};

const workbookOf = (scheme: Scheme, locale: Locale): Uint8Array => {
  const isServed = scheme.tiers.some(({ policy }) => policy !== undefined);
  const policies = isServed ? policySheet(scheme, locale) : null;
  const rules = rulesSheet(scheme, locale);
  return policies === null ? newWorkbook(rules) : newWorkbook(rules, policies);
};

/** A scheme as the bytes of a file. Throws a Fault for what the format has no words for. */
export const schemeBytes = (
  scheme: Scheme,
  format: Format,
  locale: Locale,
  words: Messages,
): Uint8Array =>
  format === "xlsx"
    ? workbookOf(scheme, locale)
    : new TextEncoder().encode(textOf(scheme, format, locale, words));

const write = async (
  scheme: Scheme,
  { format, out }: ConvertOptions,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<void> => {
  if (out === undefined) {
    if (format !== "xlsx") await terminal.out(textOf(scheme, format, locale, words));
    return;
  }
  const bytes = schemeBytes(scheme, format, locale, words);
  await saveFile(out, bytes, words);
  terminal.err(
    `${words.dmn.convert.written({ file: out, name: inLocale(scheme.name, locale) })}\n`,
  );
};

/**
 * Converts a scheme between JSON, DMN and a workbook with a rules table: on stdout, or to the file at `--out`. Throws a Fault for what cannot be
 * read or cannot be said in the format.
 */
export const runConvert = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const options = convertOptions(args, words);
  if (options === null) {
    await terminal.out(commandHelp(convertHelp(words), words));
    return 0;
  }
  const { scheme, lost } = await schemeOf(options, locale, words);
  if (lost) terminal.err(`${words.dmn.convert.lost({ file: basename(options.source) })}\n`);
  await write(scheme, options, terminal, locale, words);
  return 0;
};
