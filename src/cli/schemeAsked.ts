import { basename } from "node:path";
import type { OpenFile } from "../files";
import type { Messages } from "../text";
import { policiesInBook, servedAs, type Locale, type Scheme } from "../workbook";
import type { GradeOptions } from "./gradeOptions";
import { policyFaults } from "./rulesFaults";
import { schemeInTables, schemeOf } from "./schemeSource";
import type { Terminal } from "./terminal";

/**
 * The scheme to grade by, its tiers served as the tables of policies in the file say. Says on stderr where those cannot be read: the scheme then has none.
 */
export const schemeAsked = async (
  options: GradeOptions,
  graded: OpenFile,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<Scheme> => {
  const asked = await rulesAsked(options, graded, terminal, locale, words);
  const { scheme, held } = servedAs(asked, await policiesInBook(graded.port));
  if (held !== null && held.faults.length > 0)
    terminal.err(`${policyFaults(basename(options.file), held, locale, words)}\n`);
  return scheme;
};

/**
 * The scheme to grade by: of the file that --rules names; otherwise of the rules table in the file that is graded, as for everybody who opens it; otherwise of the menu.
 * Says on stderr where the rules are not those of the menu. Throws a Fault that says what to do.
 */
const rulesAsked = async (
  { file, scheme: name, rules }: GradeOptions,
  graded: OpenFile,
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<Scheme> => {
  const wanted = name === undefined ? {} : { scheme: name };
  const own =
    rules === undefined
      ? await schemeInTables(graded, basename(file), name, locale, words)
      : (await schemeOf({ source: rules, ...wanted }, locale, words)).scheme;
  // Without --rules there is a name: the options ask for one of the two.
  if (own === null) return (await schemeOf({ source: name ?? "" }, locale, words)).scheme;
  const facts = { file: basename(rules ?? file), id: own.id, version: own.version };
  terminal.err(`${words.cli.rules.used(facts)}\n`);
  return own;
};
