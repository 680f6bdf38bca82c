import type { Locale, Words } from "../../rules";
import { languages } from "../options";
import { alike, optionNamed } from "./option";
import { textOrThrow, valueOrThrow } from "./result";

/** Whether a text has Chinese characters. */
export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * The language in which a cell names something: Chinese where the text is Chinese or the same in both languages ("A"), otherwise English.
 * What is answered follows it, not the reader: a shared workbook must not change with whoever calculates it.
 */
export const languageOf = (text: string, label: Words): Locale =>
  isChinese(text) || alike(text, label.zh) ? "zh-CN" : "en-US";

/** The language that an argument asks for; null where it asks for none. Throws the error of one that we do not speak. */
export const languageAsked = (language: unknown): Locale | null => {
  const wanted = textOrThrow(language);
  if (wanted === null) return null;
  const spoken = valueOrThrow(optionNamed("language", wanted, languages));
  return spoken.startsWith("zh") ? "zh-CN" : "en-US";
};
