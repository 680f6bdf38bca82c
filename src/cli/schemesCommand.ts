import type { Messages } from "../text";
import { inLocale, inputsOf, outputNamesOf, schemes, type Locale, type Scheme } from "../workbook";
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

type Inputs = ReturnType<typeof inputsOf>;

/** What a blank cell means: that it is unknown, that nothing can be graded, or a stated value (null for none). */
const blankJson = ({ blank }: Inputs[number]) =>
  typeof blank === "string" ? { means: blank } : { means: "value", value: blank.value };

/** A scheme as `--json` lists it. */
const schemeJson = (scheme: Scheme) => ({
  id: scheme.id,
  version: scheme.version,
  name: scheme.name,
  about: scheme.about,
  topic: scheme.topic,
  scope: scheme.scope,
  source: scheme.source,
  ...(scheme.personal && { personal: scheme.personal }),
  inputs: inputsOf(scheme).map((input) => ({
    key: input.key,
    label: input.label,
    synonyms: input.synonyms,
    type: input.type,
    needed: typeof input.blank === "string",
    blank: blankJson(input),
    ...(input.unit && { unit: input.unit.label }),
    ...(input.choices && { choices: input.choices.map(({ key, label }) => ({ key, label })) }),
  })),
  arguments: scheme.arguments.map((argument) => ({
    name: argument.name,
    label: argument.label,
    type: argument.type,
    default: argument.default,
  })),
  tiers: scheme.tiers.map(({ key, label, name }) => ({ key, label, name })),
  outputs: outputNamesOf(scheme),
  checks: (scheme.checks ?? []).map(({ key, kind, label }) => ({ key, kind, label })),
  open: scheme.open,
});

const schemesTable = (locale: Locale, { cli: { column }, topics }: Messages): readonly string[] =>
  tableLines(
    [
      { title: column.id },
      { title: column.name },
      { title: column.topic },
      { title: column.inputs, right: true },
      { title: column.tiers },
    ],
    schemes.map((scheme) => [
      scheme.id,
      inLocale(scheme.name, locale),
      topics[scheme.topic],
      String(inputsOf(scheme).length),
      scheme.tiers.map(({ label }) => inLocale(label, locale)).join(" "),
    ]),
  );

/** Lists the schemes: a table, or with `--json` `{schemes: [{id, version, name, about, topic, scope, source, inputs, arguments, tiers, outputs, checks, open}]}`. */
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
