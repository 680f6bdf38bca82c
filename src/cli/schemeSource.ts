import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { OpenFile } from "../files";
import { problemText, type Messages } from "../text";
import {
  readSchemeText,
  rulesInBook,
  schemeFaultTexts,
  schemeNamed,
  schemesIn,
  type Locale,
  type Scheme,
} from "../workbook";
import { formatOf } from "./convertOptions";
import { Fault } from "./fault";
import { openInput } from "./openInput";
import { rulesFaults } from "./rulesFaults";

/** Which scheme is wanted, of a file that may hold several. */
export interface Wanted {
  /** A file (.dmn, .xml, .json, .xlsx), or the id of a scheme. */
  readonly source: string;
  /** Of a DMN file: the name of a decision. */
  readonly decision?: string;
  /** Of a workbook: the id of a scheme. */
  readonly scheme?: string;
}

/** A scheme that was found, and whether the file had lost what tables cannot say. */
export interface Sourced {
  readonly scheme: Scheme;
  readonly lost: boolean;
}

const ofMenu = (name: string, locale: Locale): Scheme => {
  const found = schemeNamed(name);
  if (!found.ok) throw new Fault(problemText(found.problem, locale), "schemes");
  return found.value;
};

const textIn = async (file: string, { cli }: Messages): Promise<string> => {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT") throw new Fault(cli.fault.fileNotFound({ path: file }));
    throw new Fault(cli.fault.unreadable({ detail: cli.unreadable[code] ?? code }));
  }
};

const fromText = async (
  { source, decision }: Wanted,
  locale: Locale,
  words: Messages,
): Promise<Sourced> => {
  const { convert } = words.dmn;
  const read = readSchemeText(await textIn(source, words), decision);
  const file = basename(source);
  if (!read.ok) {
    const lines = schemeFaultTexts(read.faults, locale).map((text) => `  ${text}`);
    throw new Fault([convert.unreadable({ file }), ...lines].join("\n"));
  }
  const [only, second] = read.schemes;
  const names = read.schemes.map(({ name }) => (locale === "zh-CN" ? name.zh : name.en));
  if (only === undefined || second !== undefined)
    throw new Fault(
      convert.several({ file, names: names.join(words.cli.listSeparator) }),
      "convert",
    );
  return { scheme: only, lost: read.lost === true };
};

/** The scheme of a name among a workbook's rules tables; null where it has none. Throws a Fault for rules that cannot be read: others would be a guess. */
export const schemeInTables = async (
  { port }: OpenFile,
  file: string,
  name: string | undefined,
  locale: Locale,
  words: Messages,
): Promise<Scheme | null> => {
  const rules = await rulesInBook(port);
  const { tables } = schemesIn(rules);
  const known = name === undefined ? null : schemeNamed(name);
  const id = known?.ok === true ? known.value.id : name;
  const found = [...tables.entries()].filter(([key]) => id === undefined || key === id);
  const broken = rules.filter(({ outcome }) => !outcome.ok);
  // A table that cannot be read might be the one that is meant.
  if (found.length === 0 && broken.length > 0)
    throw new Fault(rulesFaults(file, broken, locale, words));
  if (found.length > 1) {
    const ids = found.map(([key]) => key).join(words.cli.listSeparator);
    throw new Fault(words.cli.rules.several({ file, ids }));
  }
  const outcome = found[0]?.[1].outcome;
  return outcome?.ok === true ? outcome.value.scheme : null;
};

const fromWorkbook = async (
  { source, scheme: id }: Wanted,
  locale: Locale,
  words: Messages,
): Promise<Scheme> => {
  const file = basename(source);
  const opened = await openInput(source, undefined, words);
  const scheme = await schemeInTables(opened, file, id, locale, words);
  if (scheme === null) throw new Fault(words.cli.rules.none({ file }));
  return scheme;
};

/** The scheme of the menu, of a DMN or JSON file, or of the rules table of a workbook. Throws a Fault that says what is wrong and where. */
export const schemeOf = async (
  wanted: Wanted,
  locale: Locale,
  words: Messages,
): Promise<Sourced> => {
  const format = formatOf(wanted.source);
  if (format === undefined) return { scheme: ofMenu(wanted.source, locale), lost: false };
  return format === "xlsx"
    ? { scheme: await fromWorkbook(wanted, locale, words), lost: false }
    : fromText(wanted, locale, words);
};
