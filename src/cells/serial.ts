import { dayOf, serialOf as serialOfDay } from "../rules";

/** The serial of 9999-12-31: the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** The serial that Excel gives to 1900-02-29, a day that was not: it is kept, so that all serials after it agree with Excel. */
const PHANTOM = 60;

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/**
 * The Excel serial (1900 system) of a calendar day; null for a day that does not exist or lies outside 1900-01-01 to 9999-12-31.
 * 1900-02-29 is 60, as in Excel.
 */
export const serialOf = (year: number, month: number, day: number): number | null => {
  if (year === 1900 && month === 2 && day === 29) return PHANTOM;
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = serialOfDay(year, month, day);
  // The 31st of a short month runs over into the next one.
  return dayOf(serial).day === day ? serial : null;
};

/** The calendar day of an Excel serial (1900 system), time of day dropped, as "2026-01-31"; serial 60 is "1900-02-29". */
export const isoOf = (serial: number): string => {
  if (Math.floor(serial) === PHANTOM) return "1900-02-29";
  const { year, month, day } = dayOf(serial);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
};
