import { functionWords, type FunctionWords } from "../../text";
import type { Locale } from "../language";
import type { Searchable } from "../search/search";

type Entry = FunctionWords[keyof FunctionWords];

/** A function's help in one language, and what a search looks at of it in both. */
export interface FunctionHelp extends Searchable {
  readonly name: string;
  readonly description: string;
  /** By `key` a parameter is called in the function's source. */
  readonly parameters: readonly {
    readonly key: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly returns: string;
  readonly examples: readonly string[];
  readonly notes: readonly string[];
}

const parametersOf = ({ parameters }: Entry): FunctionHelp["parameters"] =>
  Object.entries(parameters as FunctionHelp["parameters"] & object).map(([key, said]) => ({
    ...(said as { readonly name: string; readonly description: string }),
    key,
  }));

/** All that is said of a function, for who searches for a word of it. */
const textOf = (entry: Entry): string =>
  [
    entry.description,
    entry.returns,
    ...entry.notes,
    ...parametersOf(entry).flatMap(({ name, description }) => [name, description]),
  ].join(" ");

/** The functions that people type, with their help in a language. */
export function functionHelp(locale: Locale): readonly FunctionHelp[] {
  const [zh, en] = [functionWords("zh-CN"), functionWords("en-US")];
  const names = Object.keys(en) as (keyof FunctionWords)[];
  return names
    .filter((name) => !("hidden" in en[name]))
    .map((name) => {
      const { description, returns, examples, notes } = (locale === "zh-CN" ? zh : en)[name];
      return {
        id: name,
        names: [name],
        text: `${textOf(zh[name])} ${textOf(en[name])}`,
        name,
        description,
        returns,
        examples,
        notes,
        parameters: parametersOf((locale === "zh-CN" ? zh : en)[name]),
      };
    });
}
