/** A day of the Gregorian calendar; months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 31);

// Days from 1970-01-01 by counting in 400-year eras whose years begin in March; no Date object, as a column has a million of them.
const daysFromCivil = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

const EPOCH = 25569;
// Excel counts a 29 February 1900 that never was: serials up to 59 are a day further from the epoch.
const toDays = (serial: number): number => (serial < 60 ? serial + 1 : serial) - EPOCH;

/** The Excel serial (1900 system) of a day. */
export const serialOf = (year: number, month: number, day: number): number => {
  const serial = daysFromCivil(year, month, day) + EPOCH;
  return serial <= 60 ? serial - 1 : serial;
};

/** The day that an Excel serial stands for; a time of day is dropped, serial 60 (which never was) is 1900-02-28. */
export const dayOf = (serial: number): Day => {
  const z = toDays(Math.floor(serial)) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

const shifted = ({ year, month, day }: Day, months: number): number => {
  const count = year * 12 + month - 1 + months;
  const y = Math.floor(count / 12);
  const m = count - y * 12 + 1;
  return serialOf(y, m, Math.min(day, daysIn(y, m)));
};

/** The same day so many calendar months later, or the last of a shorter month: Excel's EDATE. */
export const edate = (serial: number, months: number): number => shifted(dayOf(serial), months);

/**
 * Calendar months from one day to another: `n` exactly on EDATE(from, n), a fraction of the running month between, negative backwards.
 * So `monthsBetween(a, b) <= n` holds up to and including EDATE(a, n).
 */
export const monthsBetween = (from: number, to: number): number => {
  const start = Math.floor(from);
  const end = Math.floor(to);
  if (end < start) return -monthsBetween(end, start);
  const first = dayOf(start);
  const last = dayOf(end);
  let whole = (last.year - first.year) * 12 + last.month - first.month;
  let reached = shifted(first, whole);
  if (reached > end) reached = shifted(first, --whole);
  if (reached === end) return whole;
  return whole + (end - reached) / (shifted(first, whole + 1) - reached);
};

/** The serial of an ISO date ("2026-01-31"); undefined where it is none. */
export const serialOfIso = (iso: string): number | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const real = month >= 1 && month <= 12 && day >= 1;
  return real && day <= daysIn(year, month) ? serialOf(year, month, day) : undefined;
};
