import fc from "fast-check";

import { serialOf } from "../../../src/rules";
import { lastDayOf, PERIODS } from "../../../src/workbook/workList/period";

test.each([
  ["Monday", 26, 32],
  ["Saturday", 31, 32],
  ["Sunday", 32, 32],
  ["the next Monday", 33, 39],
])("a week that is asked for on a %s ends on Sunday", (_, day, sunday) => {
  const january = serialOf(2025, 12, 31);
  expect(lastDayOf("week", january + day)).toBe(january + sunday);
});

test("days ahead count from tomorrow, a time of day does not", () => {
  expect([lastDayOf("7-days", 46_053.9), lastDayOf("overdue", 46_053.9)]).toEqual([46_060, 46_052]);
});

test("whatever the day, the longest period takes in all others", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80_000 }), (day) => {
      for (const period of PERIODS)
        expect(lastDayOf(period, day)).toBeLessThanOrEqual(lastDayOf("30-days", day));
    }),
  );
});
