import { createContext, useContext } from "react";

import { paneWords, type PaneWords } from "../text";

/** The languages of the pane. */
export type Locale = Parameters<typeof paneWords>[0];

/** How amounts are written: with all their digits, or in 万 and 亿 (in English K and M) from 10,000 on. */
export type NumberStyle = "full" | "short";

/** Words and number formats of the pane. */
export interface Language {
  readonly locale: Locale;
  readonly words: PaneWords;
  /** A whole number with separators. */
  count(value: number): string;
  /** An amount or another figure with up to two decimals, in the style that the user wants. */
  number(value: number): string;
  /** A share of one as a percentage with at most one decimal. */
  percent(share: number): string;
  /** An Excel serial as a date. */
  date(serial: number): string;
}

/** From here on the short style is shorter. */
const MANY = 10_000;

/** Writes numbers. What does so is made with the first of them: that takes some milliseconds, which the opening of the pane has better use for. */
function formatter(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | undefined;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, options);
    return format.format(value);
  };
}

/** The language of a locale; numbers are written as the workbook's language has them where it is known, and short ones in the pane's own: their units are words. */
export function languageOf(
  locale: Locale,
  numbers: string = locale,
  style: NumberStyle = "full",
): Language {
  const count = formatter(numbers, { maximumFractionDigits: 0 });
  const number = formatter(numbers, { maximumFractionDigits: 2 });
  const short = formatter(locale, { notation: "compact", maximumFractionDigits: 2 });
  const percent = formatter(numbers, { style: "percent", maximumFractionDigits: 1 });
  return {
    locale,
    words: paneWords(locale),
    count,
    number: (value) =>
      style === "short" && Math.abs(value) >= MANY ? short(value) : number(value),
    percent,
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
