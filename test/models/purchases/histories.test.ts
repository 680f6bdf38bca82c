import { historiesOf, holdoutOf, occasionsOf, standingsOf } from "../../../src/models";
import { cdnow, cdnowPurchases, withReference } from "../reference";
import { day, purchasesOf } from "./purchases";

const occasions = occasionsOf(
  purchasesOf([
    ["A", "2026-01-05", 10],
    ["A", "2026-01-12", 30],
    ["A", "2026-01-12", 5],
    ["A", "2026-01-26", 7],
    ["B", "2026-01-20", 100],
    ["C", "2026-02-10", 50],
  ]),
  { asOf: day("2026-03-02") },
);

test("times are from the first purchase, in days over the length of a unit", () => {
  const { repeats, recency, age, average } = historiesOf(occasions, { unit: "week" });
  expect([...repeats]).toEqual([2, 0, 0]);
  expect([...recency]).toEqual([3, 0, 0]);
  expect([...age]).toEqual([8, 41 / 7, 20 / 7]);
  expect([...average]).toEqual([21, 0, 0]);
});

test("a calibration period knows nothing of what comes after it", () => {
  const until = day("2026-01-25");
  const found = historiesOf(occasions, { unit: "day", until });
  expect([...found.customers]).toEqual([0, 1]);
  expect([...found.repeats]).toEqual([1, 0]);
  expect([...found.age]).toEqual([20, 5]);
  const holdout = holdoutOf(occasions, found);
  expect([...holdout.purchases]).toEqual([1, 0]);
  expect([...holdout.amount]).toEqual([7, 0]);
  expect(holdout.length).toBe(36);
});

test("a holdout may end before the last day", () => {
  const found = historiesOf(occasions, { unit: "day", until: day("2026-01-11") });
  const holdout = holdoutOf(occasions, found, day("2026-01-20"));
  expect([...holdout.purchases]).toEqual([1]);
  expect(holdout.length).toBe(9);
});

test("whole weeks run from Monday to Sunday, and purchases of one are one", () => {
  const weeks = occasionsOf(
    purchasesOf([
      ["A", "2026-01-04", 1], // a Sunday
      ["A", "2026-01-05", 2],
      ["A", "2026-01-11", 3],
      ["A", "2026-01-12", 4],
    ]),
    { asOf: day("2026-01-18") },
  );
  const { repeats, recency, age, average } = historiesOf(weeks, { unit: "week", periods: "units" });
  expect([repeats[0], recency[0], age[0], average[0]]).toEqual([2, 2, 2, 4.5]);
});

test("whole months are calendar months", () => {
  const { repeats, recency, age } = historiesOf(occasions, { unit: "month", periods: "units" });
  expect([...repeats]).toEqual([0, 0, 0]);
  expect([...recency]).toEqual([0, 0, 0]);
  expect([...age]).toEqual([2, 2, 1]);
});

test("RFM looks at days since the last purchase, orders and the amount of all", () =>
  expect(standingsOf(occasions)).toEqual({
    recency: Float64Array.of(35, 41, 20),
    frequency: Float64Array.of(4, 1, 1),
    monetary: Float64Array.of(52, 100, 50),
  }));

withReference("CDNOW's purchases", () => {
  const all = occasionsOf(cdnowPurchases());

  test("23,570 customers, 255 equal rows, nothing left out", () => {
    expect(all.customers).toHaveLength(23_570);
    expect(all.facts.map(({ code, rows }) => [code, rows.length])).toEqual([["duplicate", 255]]);
  });

  test("the published histories of 2,357 customers are among those of 39 weeks", () => {
    const found = historiesOf(all, { unit: "week", until: day("1997-09-30") });
    const keyOf = (...times: readonly number[]) => times.map((each) => each.toFixed(2)).join(" ");
    const averages = new Map<string, number[]>();
    found.repeats.forEach((x, k) => {
      const key = keyOf(x, found.recency[k]!, found.age[k]!);
      averages.set(key, [...(averages.get(key) ?? []), found.average[k]!]);
    });
    const { repeats, recency, age, average } = cdnow();
    const missing = [...repeats].filter((x, k) => {
      const known = averages.get(keyOf(x, recency[k]!, age[k]!)) ?? [];
      // The published averages are rounded to cents.
      return !known.some((each) => Math.abs(each - average[k]!) <= 0.005 + 1e-9);
    });
    expect(missing).toEqual([]);
  });
});
