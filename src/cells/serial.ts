/** The serial of 9999-12-31: the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;

/** The serial that Excel gives to 1900-02-29, a day that was not: it is kept, so that all serials after it agree with Excel. */
const PHANTOM = 60;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 31);

/**
 * The Excel serial (1900 system) of a calendar day; null for a day that does not exist or lies outside 1900-01-01 to 9999-12-31.
 * 1900-02-29 is 60, as in Excel.
 */
export const serialOf = (year: number, month: number, day: number): number | null => {
  if (year === 1900 && month === 2 && day === 29) return PHANTOM;
  if (year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = (time - EPOCH) / DAY;
  return days >= PHANTOM ? days + 1 : days;
};

/** The calendar day of an Excel serial (1900 system), time of day dropped, as "2026-01-31"; serial 60 is "1900-02-29". */
export const isoOf = (serial: number): string => {
  const day = Math.floor(serial);
  if (day === PHANTOM) return "1900-02-29";
  return new Date(EPOCH + (day > PHANTOM ? day - 1 : day) * DAY).toISOString().slice(0, 10);
};
