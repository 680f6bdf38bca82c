/** Days between the first days of the 1900 and the 1904 date system. */
const DAYS_1904 = 1462;

/** What of a format code is literal or a condition: quoted, escaped, padded, in brackets (elapsed time apart), day halves. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|AM\/PM|A\/P|上午\/下午/gi;
const known = new Map<string, boolean>();

const looksLikeDate = (code: string): boolean => {
  const plain = code.replace(LITERAL, "").split(";")[0] ?? "";
  if (/^general$/i.test(plain.trim())) return false;
  if (/[yd]|a{3}|e(?![+-])|g/i.test(plain)) return true;
  return /m/i.test(plain) && !/[hs]|\[m+\]/i.test(plain);
};

/** Excel takes no longer code. */
const LONGEST = 255;

/** Whether a number format code shows numbers as dates; a time or a duration alone is not a date. */
export const isDateFormat = (code: string): boolean => {
  if (code.length > LONGEST) return false;
  const before = known.get(code);
  if (before !== undefined) return before;
  const answer = looksLikeDate(code);
  known.set(code, answer);
  return answer;
};

/** A serial of a 1904 book as a serial of the 1900 system. */
export const from1904 = (serial: number): number => serial + DAYS_1904;

/** A serial of the 1900 system as a serial of a 1904 book. */
export const to1904 = (serial: number): number => serial - DAYS_1904;

const ISO =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * An ISO 8601 date, time or both (cells of type `d`) as a serial of the 1900 system; undefined for anything else. A zone is dropped:
 * a cell means the clock on the wall. Days before 1 March 1900 are one less, as Excel counts a 29 February 1900.
 */
export const serialOfIso = (text: string): number | undefined => {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === "") return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return (days < 61 ? days - 1 : days) + time;
};
