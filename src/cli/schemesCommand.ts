import type { Messages } from "../text";
import { inLocale, inputsOf, schemes, type Locale, type Scheme } from "../workbook";
import { Fault } from "./fault";
import { commandHelp, type CommandHelp } from "./help";
import { parseOptions } from "./options";
import { tableLines } from "./table";
import type { ExitCode, Terminal } from "./terminal";

/** The help of `schemes`. */
export const schemesHelp: CommandHelp = {
  name: "schemes",
  arguments: "[--json]",
  options: [
    { name: "json", words: "json" },
    { name: "lang", value: "zh|en", words: "lang" },
    { name: "help", words: "help" },
  ],
  example: "clientele schemes --json",
};

/** A scheme as `--json` lists it. */
const schemeJson = (scheme: Scheme) => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  about: scheme.about,
  scope: scheme.scope,
  inputs: inputsOf(scheme).map(({ key, label, type, blank, unit, choices }) => ({
    key,
    label,
    type,
    needed: typeof blank === "string",
    ...(unit && { unit: unit.label }),
    ...(choices && { choices: choices.map(({ key: choice }) => choice) }),
  })),
  arguments: scheme.arguments.map((argument) => ({
    name: argument.name,
    label: argument.label,
    type: argument.type,
    default: argument.default,
  })),
  tiers: scheme.tiers.map(({ key, label, name }) => ({ key, label, name })),
});

const schemesTable = (locale: Locale, { cli: { column } }: Messages): readonly string[] =>
  tableLines(
    [
      { title: column.id },
      { title: column.name },
      { title: column.version },
      { title: column.inputs, right: true },
      { title: column.tiers },
    ],
    schemes.map((scheme) => [
      scheme.id,
      inLocale(scheme.name, locale),
      scheme.version,
      String(scheme.inputs.length),
      scheme.tiers.map(({ label }) => inLocale(label, locale)).join(" "),
    ]),
  );

/** Lists the schemes: a table, or with `--json` `{schemes: [{id, version, name, about, scope, inputs, arguments, tiers}]}`. */
export const runSchemes = async (
  args: readonly string[],
  terminal: Terminal,
  locale: Locale,
  words: Messages,
): Promise<ExitCode> => {
  const given = parseOptions("schemes", args, schemesHelp.options, words);
  const [extra] = given.positionals;
  if (extra !== undefined) throw new Fault(words.cli.fault.schemesAlone({ got: extra }), "schemes");
  if (given.options.has("help")) await terminal.out(commandHelp(schemesHelp, words));
  else if (given.options.has("json"))
    await terminal.out(`${JSON.stringify({ schemes: schemes.map(schemeJson) }, null, 2)}\n`);
  else await terminal.out(`${schemesTable(locale, words).join("\n")}\n`);
  return 0;
};
