import { dayOf, edate, monthsBetween, serialOf } from "../dates";
import { Knowledge, knowledgeAt, type Known } from "../known";
import { eachRow, type Steps } from "../steps";
import { column, ready, type Deriving, type Kind } from "./deriving";

/** The day of grading of a row. */
const dayAt = ({ setting: { asOf } }: Deriving, row: number): number | undefined => {
  const day = typeof asOf === "object" ? asOf[row] : asOf;
  return day === undefined ? undefined : Math.floor(day);
};

function* eachDay(
  deriving: Deriving,
  key: string,
  type: "number" | "date",
  compute: (date: number, today: number) => number,
): Steps<Known> {
  const of = ready(deriving, key);
  const values = new Float64Array(deriving.rows);
  const knowledge = new Uint8Array(deriving.rows);
  yield* eachRow(deriving.rows, (row) => {
    const today = dayAt(deriving, row);
    const known = knowledgeAt(of, row);
    knowledge[row] = known === Knowledge.value && today === undefined ? Knowledge.unknown : known;
    if (knowledge[row] === Knowledge.value)
      values[row] = compute(Math.floor(of.values[row] as number), today as number);
  });
  return column(type, values, knowledge);
}

/** Calendar months, or months of thirty days, between a date and the day of grading. */
export const months = (
  deriving: Deriving,
  { kind, of, thirtyDays }: Kind<"monthsSince" | "monthsUntil">,
): Steps<Known> => {
  const thirty = thirtyDays !== undefined && deriving.plan.arguments[thirtyDays] === true;
  const between = thirty ? (from: number, to: number) => (to - from) / 30 : monthsBetween;
  return eachDay(deriving, of, "number", (date, today) =>
    kind === "monthsSince" ? between(date, today) : between(today, date),
  );
};

/** Days between a date and the day of grading. */
export const days = (
  deriving: Deriving,
  { kind, of }: Kind<"daysSince" | "daysUntil">,
): Steps<Known> =>
  eachDay(deriving, of, "number", (date, today) =>
    kind === "daysSince" ? today - date : date - today,
  );

/** The latest return of a yearly date, moved `lead` months ahead, on or before a day. */
export const lastReturn = (date: number, lead: number, today: number): number => {
  const { month, day } = dayOf(date);
  const inYear = (year: number) =>
    edate(edate(serialOf(2000, month, day), (year - 2000) * 12), -lead);
  // A lead moves the day over the turn of the year by as many years: begin after them.
  let year = dayOf(today).year + Math.ceil(Math.abs(lead) / 12) + 1;
  while (inYear(year) > today) year--;
  return inYear(year);
};

/** The begin of the yearly cycle that is running. */
export const lastYearly = (deriving: Deriving, { of, lead }: Kind<"lastYearly">): Steps<Known> =>
  eachDay(deriving, of, "date", (date, today) => lastReturn(date, lead, today));
