import type { Locale } from "../../rules";
import { messages } from "../../text";
import { generateMetadata } from "./generate";
import { localise, type FunctionWords } from "./localise";
import { menus } from "./menus";
import type { Metadata } from "./shape";

export type { FunctionMetadata, Metadata, Parameter } from "./shape";

/** The functions' words in a language, by id. */
export const functionWords = (locale: Locale): Readonly<Record<string, FunctionWords>> =>
  messages(locale).functions;

/** The metadata of all functions in a language; help addresses start with `help`. */
export const functionsIn = async (locale: Locale, help: string): Promise<Metadata> =>
  localise(await generateMetadata(), {
    words: functionWords(locale),
    menus,
    locale,
    help,
  });

/** The same as the text of functions.json. */
export const metadataIn = async (locale: Locale, help: string): Promise<string> =>
  `${JSON.stringify(await functionsIn(locale, help), null, 2)}\n`;
