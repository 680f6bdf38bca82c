import { problemText, type Messages } from "../text";
import { schemeNamed, type Locale, type Scheme } from "../workbook";
import { Fault } from "./fault";
import type { CommandHelp } from "./help";
import { parseOptions, valueOf } from "./options";

/** The help of `verify`. */
export const verifyHelp = ({ cli }: Messages): CommandHelp => ({
  name: "verify",
  arguments: "--scheme ID | RULES.xlsx",
  options: [
    { name: "scheme", value: "ID", words: "verifyScheme" },
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele verify rules.xlsx --json",
  notes: `${cli.verify.jsonShape}\n\n${cli.verify.exits}`,
});

/** What `verify` was asked to do: the rules tables of a workbook, all or that of one scheme, or a scheme of the menu. */
export interface VerifyOptions {
  readonly file?: string;
  readonly scheme?: Scheme;
  readonly json: boolean;
}

const schemeOf = (name: string, locale: Locale): Scheme => {
  const found = schemeNamed(name);
  if (!found.ok) throw new Fault(problemText(found.problem, locale), "schemes");
  return found.value;
};

/** Reads the arguments of `verify`; null where only its help is asked for. Throws a Fault that says what to do. */
export const verifyOptions = (
  args: readonly string[],
  locale: Locale,
  words: Messages,
): VerifyOptions | null => {
  const given = parseOptions("verify", args, verifyHelp(words).options, words);
  if (given.options.has("help")) return null;
  const [file, extra] = given.positionals;
  const name = valueOf(given, "scheme");
  const { fault, verify } = words.cli;
  if (extra !== undefined) throw new Fault(fault.severalFiles({ got: extra }), "verify");
  if (file === undefined && name === undefined) throw new Fault(verify.nothing, "verify");
  return {
    json: given.options.has("json"),
    ...(file !== undefined && { file }),
    ...(name !== undefined && { scheme: schemeOf(name, locale) }),
  };
};
