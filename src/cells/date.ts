import type { Problem } from "../rules";

import { parseDigits, parseNumeral } from "./numeral";
import { shown } from "./plain";
import { LAST_SERIAL, serialOf } from "./serial";

/** What a text says about a day: the day's serial, that it can be read in more than one way or is incomplete, or nothing. */
type Reading = number | "ambiguous" | null;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const TIME =
  /[ t]?(?:上午|下午|凌晨|早上|晚上|中午)? ?(?<!\d)\d{1,2}(?:[:：]\d{1,2}){1,2}(?:\.\d+)? ?(?:am|pm)?(?:z|[+-]\d{2}:?\d{2})?$/i;
const CLOCK = /[ t]?(?<!\d)\d{1,2}(?:时|点)(?:\d{1,2}分)?(?:\d{1,2}秒)?$/i;
const WEEKDAY = /[ ,]*\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;

const day = (year: string, month: string | number, date: string): number | null =>
  serialOf(Number(year), Number(month), Number(date));

const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** 1/2/2026: day or month first is open unless one of them cannot be a month, or both are the same. */
const yearLast = (first: string, second: string, year: string): Reading => {
  const dayFirst = day(year, second, first);
  const monthFirst = day(year, first, second);
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  return dayFirst === monthFirst ? dayFirst : "ambiguous";
};

const yearFirst = (year = "", month = "", date = ""): Reading => day(year, month, date);

const FORMS: readonly (readonly [RegExp, (...parts: string[]) => Reading])[] = [
  [
    /^(\d{4})([-/.\\])(\d{1,2})\2(\d{1,2})$/,
    (year = "", _ = "", month = "", date = "") => day(year, month, date),
  ],
  [/^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?$/, yearFirst],
  [/^(\d{4})(\d{2})(\d{2})$/, yearFirst],
  [/^(\d{4}) (\d{1,2}) (\d{1,2})$/, yearFirst],
  [
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/,
    (first = "", _ = "", second = "", year = "") => yearLast(first, second, year),
  ],
  [
    new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?[- ./]?${MONTH}[- ,./]*(\d{4})$`, "i"),
    (date = "", month = "", year = "") => day(year, monthNumber(month), date),
  ],
  [
    new RegExp(String.raw`^${MONTH}[- .]*(\d{1,2})(?:st|nd|rd|th)?(?:, ?|[- ])(\d{4})$`, "i"),
    (month = "", date = "", year = "") => day(year, monthNumber(month), date),
  ],
  [
    new RegExp(String.raw`^(\d{4})[- /.]${MONTH}[- /.](\d{1,2})$`, "i"),
    (year = "", month = "", date = "") => day(year, monthNumber(month), date),
  ],
];

/** A year and a month, a month and a day, or a year of two digits: a date was meant, but which day is not said. */
const OPEN: readonly RegExp[] = [
  /^\d{4} ?年 ?(?:0?[1-9]|1[0-2]) ?月份?$/,
  /^(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])$/,
  /^(?:0?[1-9]|1[0-2])[-/.](?:19|20)\d{2}$/,
  /^(?:19|20)\d{2} ?年?$/,
  /^(?:0?[1-9]|1[0-2]) ?月 ?(?:(?:[12]\d|3[01]|0?[1-9]) ?[日号]?)?$/,
  /^\d{2} ?年 ?\d{1,2} ?月(?: ?\d{1,2} ?[日号]?)?$/,
  /^\d{1,2}([-/.])\d{1,2}\1\d{2}$/,
  /^\d{1,2}[-/]\d{1,2}$/,
  new RegExp(String.raw`^${MONTH}[- ,.]*\d{2}(?:\d{2})?$`, "i"),
  new RegExp(String.raw`^\d{1,2}[- ]?${MONTH}(?:[- ,]*\d{2})?$`, "i"),
];

/** 二〇二六年一月三十一日 with its numerals as digits. */
const withDigits = (text: string): string => {
  const match =
    /^([零〇一二三四五六七八九]{4})年([一二十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号])?$/.exec(
      text,
    );
  const [year, month, date] = match
    ? [parseDigits(match[1] ?? ""), parseNumeral(match[2] ?? ""), parseNumeral(match[3] ?? "")]
    : [];
  return year && month ? `${year}年${String(month)}月${date ? `${String(date)}日` : ""}` : text;
};

const readDay = (text: string): Reading => {
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(text);
    if (match) return read(...match.slice(1));
  }
  return OPEN.some((pattern) => pattern.test(text)) ? "ambiguous" : null;
};

/**
 * Reads plain text as a day and gives its serial (1900 system); time of day and weekday are dropped. Year first in digits, ISO, slashes, dots or 年月日;
 * month by its English name; day and month before the year only where they cannot be mixed up; five digits are a serial (1927 to 2173).
 * A month without its day, a day without its year and years of two digits are ambiguous, never completed.
 */
export const parseDate = (text: string, cell: string): number | Problem => {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return Math.floor(Number(text));
  const bare = text.replace(TIME, "").replace(CLOCK, "").trim().replace(WEEKDAY, "").trim();
  const reading = readDay(withDigits(bare));
  if (typeof reading === "number") return reading;
  return {
    code: reading === "ambiguous" ? "ambiguous-date" : "not-a-date",
    got: shown(cell),
  };
};

/**
 * Reads a number as a day: a serial with its time dropped (`epoch` days are added for a workbook that counts from 1904), or eight digits like 20260131.
 * A whole number from 1900 to 2100 is ambiguous: it is a year far more often than a day of 1905. Zero, what a formula gives that points at an
 * empty cell, is no day.
 */
export const dateOfNumber = (value: number, epoch: number): number | Problem => {
  const got = String(value);
  if (value < 1 || value + epoch >= LAST_SERIAL + 1)
    return /^\d{8}$/.test(got) ? parseDate(got, got) : { code: "not-a-date", got };
  if (Number.isInteger(value) && value >= 1900 && value <= 2100)
    return { code: "ambiguous-date", got };
  return Math.floor(value) + epoch;
};
