import fc from "fast-check";
import { dayOf, edate, monthsBetween, serialOf, serialOfIso } from "../../src/rules/dates";

const day = (iso: string): number => {
  const serial = serialOfIso(iso);
  if (serial === undefined) throw new Error(iso);
  return serial;
};
const days = fc.integer({ min: 1, max: 80_000 }).filter((serial) => serial !== 60);

test("serials are Excel's, on both sides of the day that never was", () => {
  expect(serialOf(1900, 1, 1)).toBe(1);
  expect(serialOf(1900, 2, 28)).toBe(59);
  expect(serialOf(1900, 3, 1)).toBe(61);
  expect(serialOf(1970, 1, 1)).toBe(25_569);
  expect(serialOf(2026, 1, 31)).toBe(46_053);
});

test("a day and its serial go back and forth, and a time of day is dropped", () => {
  fc.assert(
    fc.property(days, (serial) => {
      const { year, month, day: of } = dayOf(serial);
      expect(serialOf(year, month, of)).toBe(serial);
      expect(dayOf(serial + 0.75)).toEqual({ year, month, day: of });
    }),
  );
});

test("days run like those of the calendar", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
      const date = new Date(Date.UTC(1970, 0, 1) + (serial - 25_569) * 86_400_000);
      expect(dayOf(serial)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
    }),
  );
});

test.each([
  ["2024-02-29", 2, "2024-04-29"],
  ["2023-12-31", 2, "2024-02-29"],
  ["2025-12-31", 2, "2026-02-28"],
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -13, "2024-12-15"],
])("EDATE(%s, %i) is %s", (from, months, to) => {
  expect(edate(day(from), months)).toBe(day(to));
});

test.each([
  ["2024-02-29", "2024-04-29", 2],
  ["2023-12-31", "2024-02-29", 2],
  ["2026-01-31", "2026-02-28", 1],
  ["2026-01-31", "2026-01-31", 0],
  ["2026-02-15", "2026-01-15", -1],
])("from %s to %s it is %d months exactly", (from, to, months) => {
  expect(monthsBetween(day(from), day(to))).toBe(months);
});

test("the day after the months are full is more than them", () => {
  expect(monthsBetween(day("2024-02-29"), day("2024-04-30"))).toBeGreaterThan(2);
  expect(monthsBetween(day("2023-12-31"), day("2024-03-01"))).toBeGreaterThan(2);
});

test("at most n months holds up to and including EDATE(from, n), and no longer", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 24 }), fc.integer(), (from, n, step) => {
      const to = edate(from, n) + (step % 40);
      if (to < from || to < 1) return;
      expect(monthsBetween(from, to) <= n).toBe(to <= edate(from, n));
    }),
  );
});

test("months grow with the day ahead, and backwards never shrink, though a short month's last day may stand for several", () => {
  const early = day("2024-01-30");
  const short = day("2024-02-29");
  expect(monthsBetween(early, short)).toBe(1);
  expect(monthsBetween(early + 1, short)).toBe(1);
  fc.assert(
    fc.property(days, days, (from, to) => {
      const months = monthsBetween(from, to);
      const later = monthsBetween(from, to + 1);
      if (to >= from) expect(later).toBeGreaterThan(months);
      else expect(later).toBeGreaterThanOrEqual(months);
    }),
    { examples: [[70_249, 62_913]] },
  );
});

test.each(["2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "x"])(
  "%p is no day",
  (text) => {
    expect(serialOfIso(text)).toBeUndefined();
  },
);
