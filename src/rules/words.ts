/** The languages that Clientele speaks; Chinese and English are equals. */
export type Locale = "zh-CN" | "en-US";

/** A label of the data in both languages. */
export type Words = { readonly zh: string; readonly en: string };

/** The words of one locale. */
export const inLocale = (words: Words, locale: Locale): string =>
  locale === "zh-CN" ? words.zh : words.en;
