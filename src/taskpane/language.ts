import { createContext, useContext } from "react";

import { paneWords, type PaneWords } from "../text";

/** The languages of the pane. */
export type Locale = Parameters<typeof paneWords>[0];

/** Words and number formats of the pane. */
export interface Language {
  readonly locale: Locale;
  readonly words: PaneWords;
  /** A whole number with separators. */
  count(value: number): string;
  /** A number with up to two decimals. */
  number(value: number): string;
  /** A share of one as a percentage with at most one decimal. */
  percent(share: number): string;
  /** An Excel serial as a date. */
  date(serial: number): string;
}

/** The language of a locale; numbers are written as the workbook's language has them where it is known. */
export function languageOf(locale: Locale, numbers: string = locale): Language {
  const count = new Intl.NumberFormat(numbers, { maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(numbers, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(numbers, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  return {
    locale,
    words: paneWords(locale),
    count: (value) => count.format(value),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (serial) => isoOfSerial(serial),
  };
}

const DAY = 86_400_000;

/** Excel's serial of 1970-01-01. */
const UNIX_EPOCH = 25_569;

/** A serial as "2026-01-31": the one form of a date that both languages read alike. */
export const isoOfSerial = (serial: number): string =>
  new Date((Math.floor(serial) - UNIX_EPOCH) * DAY).toISOString().slice(0, 10);

/** "2026-01-31" as a serial; undefined for anything else. */
export function serialOfIso(text: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return Number.isNaN(time) ? undefined : time / DAY + UNIX_EPOCH;
}

/** The locale that goes with a language tag: Chinese in any script is zh-CN, all else English. */
export const localeOf = (tag: string): Locale => (/^zh\b/i.test(tag) ? "zh-CN" : "en-US");

const LanguageContext = createContext<Language>(languageOf("en-US"));

/** Hands the language down. */
export const LanguageProvider = LanguageContext.Provider;

/** The language of the pane. */
export const useLanguage = (): Language => useContext(LanguageContext);
