import { asExcel, daysIn, serial } from "../calendar";
import {
  and,
  call,
  choose,
  cmp,
  col,
  extract,
  isKnown,
  matches,
  nothing,
  or,
  val,
  type Expr,
} from "../expr";
import type { Reading, Source } from "./source";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)[.]?";
const D = "[0-9]{1,2}";
const ZONE = " ?(?:am|pm)?(?:z|[+-][0-9]{2}:?[0-9]{2})?";
const TIME = `(?:[ t]|[ t]?(?:上午|下午|凌晨|早上|晚上|中午) ?)${D}(?:(?::${D}){1,2}(?:[.][0-9]+)?${ZONE}|[时点](?:${D}分)?(?:${D}秒)?)$`;
const WEEKDAY = "[ ,]*[(]?(?:星期|周|礼拜)[一二三四五六日天][)]?$";

const YEAR_FIRST = `^[0-9]{4}(?:-${D}-|/${D}/|[.]${D}[.]|\\\\${D}\\\\| ${D} )${D}$|^[0-9]{4} ?年 ?${D} ?月 ?${D} ?[日号]?$`;
const EIGHT = "^[0-9]{8}$";
const YEAR_LAST = `^${D}(?:-${D}-|/${D}/|[.]${D}[.])[0-9]{4}$`;
const DAY_MONTH = `^${D}(?:st|nd|rd|th)?[- ./]?${MONTH}[- ,./]*[0-9]{4}$`;
const MONTH_DAY = `^${MONTH}[- .]*${D}(?:st|nd|rd|th)?(?:, ?|[- ])[0-9]{4}$`;
const YEAR_MONTH_DAY = `^[0-9]{4}[- /.]${MONTH}[- /.]${D}$`;
const SERIAL = "^[0-9]{5}(?:[.][0-9]+)?$";

/** A year and a month, a month and a day, or a year of two digits: a date was meant, but which day is not said. */
const OPEN = [
  "[0-9]{4} ?年 ?(?:0?[1-9]|1[0-2]) ?月份?",
  "(?:19|20)[0-9]{2}[-/.](?:0?[1-9]|1[0-2])",
  "(?:0?[1-9]|1[0-2])[-/.](?:19|20)[0-9]{2}",
  "(?:19|20)[0-9]{2} ?年?",
  "(?:0?[1-9]|1[0-2]) ?月 ?(?:(?:[12][0-9]|3[01]|0?[1-9]) ?[日号]?)?",
  `[0-9]{2} ?年 ?${D} ?月(?: ?${D} ?[日号]?)?`,
  `${D}(?:-${D}-|/${D}/|[.]${D}[.])[0-9]{2}`,
  `${D}[-/]${D}`,
  `${MONTH}[- ,.]*[0-9]{2}(?:[0-9]{2})?`,
  `${D}[- ]?${MONTH}(?:[- ,]*[0-9]{2})?`,
]
  .map((form) => `^${form}$`)
  .join("|");

const number = (term: Expr, pattern: string): Expr => call("toNumber", extract(term, pattern, 1));

/** Without the time of day and the weekday. */
const bareOf = (text: Expr): Expr => {
  const apart: Expr = {
    op: "replace",
    term: call("lower", text),
    pattern: `([日号])(${D}[:时点])`,
    by: "\\1 \\2",
  };
  const dayOnly: Expr = { op: "replace", term: apart, pattern: TIME, by: "" };
  return call("trim", { op: "replace", term: call("trim", dayOnly), pattern: WEEKDAY, by: "" });
};

/** Where day and month can be told apart: one of them is beyond 12, or both are the same. */
const isOpenOrder = (first: Expr, second: Expr): Expr =>
  and(cmp(first, "<=", val(12)), cmp(second, "<=", val(12)), cmp(first, "<>", second));

const pieces = (name: string): Reading["pieces"] => {
  const bare = col(`${name}_bare`);
  const words = MONTHS.map((month, k) => ({
    when: cmp(extract(bare, `(${MONTHS.join("|")})`, 1), "=", val(month)),
    then: val(k + 1),
  }));
  const named = matches(bare, `${DAY_MONTH}|${MONTH_DAY}|${YEAR_MONTH_DAY}`);
  const first = number(bare, `^(${D})`);
  const second = number(bare, `^${D}[^0-9](${D})`);
  const yearLast = matches(bare, YEAR_LAST);
  const dayFirst = cmp(first, ">", val(12));
  return [
    {
      name: `${name}_year`,
      is: choose("number", [
        {
          when: matches(bare, `${YEAR_FIRST}|${EIGHT}|${YEAR_MONTH_DAY}`),
          then: number(bare, "^([0-9]{4})"),
        },
        {
          when: matches(bare, `${YEAR_LAST}|${DAY_MONTH}|${MONTH_DAY}`),
          then: number(bare, "([0-9]{4})$"),
        },
      ]),
    },
    {
      name: `${name}_month`,
      is: choose("number", [
        { when: matches(bare, YEAR_FIRST), then: number(bare, `^[0-9]{4}[^0-9]+(${D})`) },
        { when: matches(bare, EIGHT), then: number(bare, "^[0-9]{4}([0-9]{2})") },
        { when: yearLast, then: choose("number", [{ when: dayFirst, then: second }], first) },
        { when: named, then: choose("number", words) },
      ]),
    },
    {
      name: `${name}_day`,
      is: choose("number", [
        {
          when: matches(bare, YEAR_FIRST),
          then: number(bare, `^[0-9]{4}[^0-9]+${D}[^0-9]+(${D})`),
        },
        { when: matches(bare, `${EIGHT}|${YEAR_MONTH_DAY}`), then: number(bare, `(${D})$`) },
        { when: yearLast, then: choose("number", [{ when: dayFirst, then: first }], second) },
        { when: matches(bare, DAY_MONTH), then: first },
        { when: matches(bare, MONTH_DAY), then: number(bare, `^[^0-9]+(${D})`) },
      ]),
    },
    {
      name: `${name}_open`,
      is: or(matches(bare, OPEN), and(yearLast, isOpenOrder(first, second))),
    },
  ];
};

const exists = (year: Expr, month: Expr, day: Expr): Expr =>
  and(
    cmp(year, ">=", val(1900)),
    cmp(month, ">=", val(1)),
    cmp(month, "<=", val(12)),
    cmp(day, ">=", val(1)),
    cmp(day, "<=", daysIn(year, month)),
  );

/**
 * A day in its forms, as an Excel serial: year first in digits, ISO, slashes, dots or 年月日; the month by its English name; day and month before the year only
 * where they cannot be mixed up; five digits are a serial. A month without its day and a day without its year are ambiguous, never completed.
 */
export const dateReading = ({ name }: Source): Reading => {
  const text = col(`${name}_text`);
  const [year, month, day] = [col(`${name}_year`), col(`${name}_month`), col(`${name}_day`)];
  const phantom = and(cmp(year, "=", val(1900)), cmp(month, "=", val(2)), cmp(day, "=", val(29)));
  return {
    apart: [{ name: `${name}_bare`, is: bareOf(text) }],
    pieces: pieces(name),
    value: choose("number", [
      { when: matches(text, SERIAL), then: call("floor", call("toNumber", text)) },
      { when: and(col(`${name}_open`), isKnown(year)), then: nothing("number") },
      { when: phantom, then: val(60) },
      { when: exists(year, month, day), then: asExcel(serial(year, month, day)) },
    ]),
    problems: [{ when: col(`${name}_open`), code: "ambiguous-date" }],
    otherwise: "not-a-date",
  };
};
