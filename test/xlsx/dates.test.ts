import fc from "fast-check";
import { isDateFormat } from "../../src/xlsx";
import { from1904, serialOfIso, to1904 } from "../../src/xlsx/dates";

test.each([
  "yyyy-mm-dd",
  "m/d/yyyy h:mm",
  'yyyy"年"m"月"d"日"',
  "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
  "mmm-yy",
  "d",
  "aaaa",
  "mmmm",
])("%s shows dates", (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  "General",
  "0.00E+00",
  "#,##0.00",
  "h:mm",
  "[h]:mm:ss",
  "mm:ss",
  "[mm]:ss",
  "[Red]0",
  '0.0"days"',
  "@",
  '"yyyy"0',
  "0_d",
  "h:mm AM/PM",
  '上午/下午h"时"mm"分"',
])("%s shows no dates", (code) => {
  expect(isDateFormat(code)).toBe(false);
});

test("only the first section of a code decides", () => {
  expect(isDateFormat('0;-0;"d"')).toBe(false);
});

test.each([
  ["1900-01-01", 1],
  ["1900-02-28", 59],
  ["1900-03-01", 61],
  ["2024-01-31", 45322],
  ["2024-01-31T12:00:00", 45322.5],
  ["2024-01-31T18:00:00.000Z", 45322.75],
  ["2024-01-31T06:00", 45322.25],
  ["12:00:00", 0.5],
])("the ISO text %s is the serial %d", (text, serial) => {
  expect(serialOfIso(text)).toBeCloseTo(serial, 9);
});

test.each(["", "next week", "2024/01/31"])("%j is no ISO date", (text) => {
  expect(serialOfIso(text)).toBeUndefined();
});

test("a 1904 serial is 1,462 days behind, there and back", () => {
  expect(from1904(0)).toBe(1462);
  fc.assert(fc.property(fc.integer(), (serial) => to1904(from1904(serial)) === serial));
});
