import fc from "fast-check";

import { readTests } from "../../../src/rules";
import { renumbered } from "../../../src/rules/feel/renumber";

const doubled = (source: string): string => renumbered(source, (number) => number * 2);

test.each([
  [">= 30000", ">= 60000"],
  ["[10..20)", "[20..40)"],
  ["[.5...75]", "[1..1.5]"],
  ["< -1.5, > 3", "< -3, > 6"],
  ["- 4", "-8"],
  ["not(5, 7)", "not(10, 14)"],
])("%s with its numbers doubled is %s", (source, wanted) => {
  expect(doubled(source)).toBe(wanted);
});

test.each(['"3 or more","4"', ">= cut2", 'date("2026-01-31")', '@"2026-01-31"', "-", "not(-)"])(
  "texts, names, days and wildcards stay: %s",
  (source) => {
    expect(doubled(source)).toBe(source);
  },
);

test("a number that stays is left as it was typed", () => {
  expect(renumbered("[ 0.50 .. 7.0 ]", (number) => (number === 7 ? 8 : number))).toBe(
    "[ 0.50 .. 8 ]",
  );
});

test("what is written reads back as the number, without an exponent", () => {
  const number = fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((one) => Math.round(one * 1e6) / 1e6);
  fc.assert(
    fc.property(number, (value) => {
      const reading = readTests(renumbered("<= 1", () => value));
      expect(reading).toMatchObject({
        ok: true,
        tests: { parts: [{ operand: { value: value === 0 ? 0 : value } }] },
      });
    }),
  );
});
