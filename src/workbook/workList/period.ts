/** The spans of days that a work list can be asked for; all but the first take in what is overdue. */
export const PERIODS = ["overdue", "week", "7-days", "14-days", "30-days"] as const;

/** A span of days, from the day on which somebody looks. */
export type Period = (typeof PERIODS)[number];

/** Whether a text names a period. */
export const isPeriod = (text: string): text is Period =>
  (PERIODS as readonly string[]).includes(text);

const WEEK = 7;
/** The serial of a Monday; earlier than any day of the calendar that Excel counts rightly. */
const MONDAY = 2;

/** The last day of the week (Sunday) that a day is in. */
const sundayOf = (day: number): number => day - ((day - MONDAY) % WEEK) + WEEK - 1;

/** The last day of a period, as a serial; `asOf` is the day on which somebody looks. */
export const lastDayOf = (period: Period, asOf: number): number => {
  const today = Math.floor(asOf);
  switch (period) {
    case "overdue":
      return today - 1;
    case "week":
      return sundayOf(today);
    case "7-days":
      return today + WEEK;
    case "14-days":
      return today + 2 * WEEK;
    case "30-days":
      return today + 30;
  }
};
