import { dayOf } from "../../rules";

/** What times are measured in. */
export type TimeUnit = "day" | "week" | "month";

/**
 * Which purchases are one and how times between them count: with `days` those of a day are one and times are days over the length of a unit, as in Fader and Hardie's
 * data; with `units` those of a calendar day, week (Monday to Sunday) or month are one and times are whole numbers of them, as in the package lifetimes.
 */
export type Periods = "days" | "units";

/** Days of a unit: a month is the twelfth part of a Gregorian year. */
export const DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 365.2425 / 12 };

// Serial 2 of Excel's calendar is a Monday from March 1900 on.
const MONDAY = 2;

/** Puts days on a scale: which moment each is at, and how many moments make a unit. Moments are whole, so that equal times are equal to the last bit. */
export interface Scale {
  readonly momentOf: (day: number) => number;
  readonly perUnit: number;
}

/** The scale of a unit. */
export const scaleOf = (unit: TimeUnit, periods: Periods): Scale => {
  if (periods === "days" || unit === "day") return { momentOf: Math.floor, perUnit: DAYS[unit] };
  if (unit === "week")
    return { momentOf: (day) => Math.floor((Math.floor(day) - MONDAY) / 7), perUnit: 1 };
  const momentOf = (serial: number): number => {
    const { year, month } = dayOf(serial);
    return year * 12 + month;
  };
  return { momentOf, perUnit: 1 };
};
