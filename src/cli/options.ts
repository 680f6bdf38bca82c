import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Messages } from "../text";
import type { Locale } from "../workbook";
import { Fault } from "./fault";
import { nearest } from "./nearest";

type Shape = NonNullable<ParseArgsConfig["options"]>;
type OptionWord = keyof Messages["cli"]["option"];

/** An option of a command: how it is parsed, what stands for its value in the help, and where its words are. */
export interface Option {
  readonly name: string;
  /** What stands for the value in the help ("OUT"); absent for a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly words: OptionWord;
}

/** What was given: the values of each option by name, in order; a switch that was given has an empty list. */
export interface Given {
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

const shapeOf = (options: readonly Option[]): Shape =>
  Object.fromEntries(
    options.map(({ name, value }) => [
      name,
      { type: value === undefined ? "boolean" : "string", multiple: true } as const,
    ]),
  );

/**
 * Parses the arguments of a command. Throws a Fault for an unknown option (with the nearest one), a missing value, a value that is too much,
 * or a value given twice for an option that is not repeatable.
 */
export const parseOptions = (
  command: string,
  args: readonly string[],
  options: readonly Option[],
  { cli }: Messages,
): Given => {
  const { tokens } = parseArgs({
    args: [...args],
    options: shapeOf(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const option = options.find(({ name }) => name === token.name);
    if (option === undefined) {
      const near = nearest(
        token.name,
        options.map(({ name }) => name),
      );
      const names = { got: token.rawName, near: near === "" ? "" : `--${near}` };
      throw new Fault(cli.fault.noSuchOption(names), command);
    }
    const wants = option.value !== undefined;
    if (wants && token.value === undefined)
      throw new Fault(cli.fault.noValue({ option: token.rawName }), command);
    if (!wants && token.value !== undefined)
      throw new Fault(cli.fault.noValueWanted({ option: token.rawName }), command);
    if (wants && option.repeatable !== true && given.has(token.name))
      throw new Fault(cli.fault.repeated({ option: token.rawName }), command);
    const values = given.get(token.name) ?? [];
    given.set(token.name, token.value === undefined ? values : [...values, token.value]);
  }
  return { options: given, positionals };
};

/** The value of an option; undefined where it was not given. */
export const valueOf = (given: Given, name: string): string | undefined =>
  given.options.get(name)?.at(-1);

const LANGUAGES: Readonly<Record<string, Locale>> = {
  zh: "zh-CN",
  "zh-cn": "zh-CN",
  en: "en-US",
  "en-us": "en-US",
};

/** The language that the arguments ask for, wherever it stands among them; undefined where they ask for none, null for one that is not spoken. */
export const languageAsked = (args: readonly string[]): Locale | null | undefined => {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at < 0) return undefined;
  const asked = args[at]?.split("=")[1] ?? args[at + 1] ?? "";
  return LANGUAGES[asked.toLowerCase()] ?? null;
};
