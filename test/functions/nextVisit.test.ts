import fc from "fast-check";

import { setLocale } from "../../src/functions";
import { nextVisit } from "../../src/functions/nextVisit";
import { serialOfIso } from "../../src/rules";
import { schemes } from "../../src/schemes";
import { errorCell, seen, thrown } from "./host";

const day = (iso: string): number => serialOfIso(iso) ?? NaN;
const next = (tier: unknown, last: unknown, scheme?: string) =>
  seen(nextVisit([[tier]], [[last]], scheme === undefined ? undefined : [[scheme]]))[0]?.[0];

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("class A is due after one calendar month, B after two, C after three", () => {
  const last = day("2026-01-15");
  expect(["A", "B", "C"].map((tier) => next(tier, last))).toEqual(
    ["2026-02-15", "2026-03-15", "2026-04-15"].map(day),
  );
  expect(["每月", "Every 2 months", "three-monthly"].map((tier) => next(tier, last))).toEqual(
    ["2026-02-15", "2026-03-15", "2026-04-15"].map(day),
  );
});

test("a month after the last of January is the last of February, as EDATE has it", () => {
  expect(next("A", day("2026-01-31"))).toBe(day("2026-02-28"));
  expect(next("A", day("2024-01-31"))).toBe(day("2024-02-29"));
});

test("another scheme counts by its own cadence, also in days", () => {
  expect(["A", "B", "C", "D"].map((tier) => next(tier, 46_000, "tracking-log"))).toEqual([
    46_001, 46_007, 46_015, 46_030,
  ]);
  expect(next("周志", 46_000, "客户追踪志")).toBe(46_007);
});

test("the next visit is always later than the last", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("A", "B", "C"),
      fc.integer({ min: 30_000, max: 70_000 }),
      (tier, last) => {
        expect(Number(next(tier, last))).toBeGreaterThan(last);
      },
    ),
    { numRuns: 50 },
  );
});

test.each<[string, unknown, unknown]>([
  ["a number with its time of day", day("2026-01-31") + 0.75, day("2026-02-28")],
  ["numeric text", "46053", day("2026-02-28")],
  ["a date as people write it", "2026年1月31日", day("2026-02-28")],
  ["text", "上周", "#VALUE! “上周”不是日期"],
  [
    "a date that may be two days",
    "03/04/2026",
    "#VALUE! “03/04/2026”缺少年份、日期不完整或不能确定是哪一天，请写成 2026-01-31",
  ],
  ["a boolean", true, "#VALUE! “TRUE”不是日期"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["zero, as a formula gives for an empty cell", 0, ""],
  ["an error cell", errorCell("#N/A"), "#VALUE! 单元格是错误值 #N/A"],
])("%s as the last visit", (_, last, expected) => {
  expect(next("A", last)).toBe(expected);
});

test.each<[string, unknown, unknown]>([
  ["a synonym of the class", "A类", day("2026-02-15")],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#REF!"), "#VALUE! 单元格是错误值 #REF!"],
  ["a text that is no tier", "甲", "#N/A “甲”不在可选项中：每月、每两月、每三月、A、B、C"],
  ["a class without a cadence", "D", "#N/A “D”不在可选项中：每月、每两月、每三月、A、B、C"],
  [
    "a tier without a cadence",
    "不回访",
    "#N/A “不回访”不在可选项中：每月、每两月、每三月、A、B、C",
  ],
  ["a number", 5, "#N/A “5”不在可选项中：每月、每两月、每三月、A、B、C"],
  ["a boolean", false, "#N/A “FALSE”不在可选项中：每月、每两月、每三月、A、B、C"],
])("%s as the tier", (_, tier, expected) => {
  expect(next(tier, day("2026-01-15"))).toBe(expected);
});

test("ranges go cell by cell, and a mixed range keeps its shape", () => {
  expect(
    seen(nextVisit([["A"], ["B"], [""], ["A"]], [["2026-01-15"], [""], [46_000], ["x"]])),
  ).toEqual([[day("2026-02-15")], [""], [""], ["#VALUE! “x”不是日期"]]);
});

test("a single cell stands for all", () => {
  const days = [[46_000, 46_001]];
  expect(nextVisit([["A"]], days, [["tracking-log"]])).toEqual([[46_001, 46_002]]);
  expect(nextVisit([["A"], ["B"]], [[46_000]], [["tracking-log"]])).toEqual([[46_001], [46_007]]);
});

test("ranges that do not fit each other are an error", () => {
  expect(thrown(() => nextVisit([["A"], ["B"]], [[1, 2, 3]]))).toBe(
    "#VALUE! 区域是 2 行 1 列，需要 1 行 3 列",
  );
});

/** The schemes that say how often to visit. */
const paced = schemes.filter(({ tiers }) => tiers.some(({ policy }) => policy?.cadence));

test("a scheme without cadences is an error with those that have them", () => {
  expect(thrown(() => next("A", 46_000, "gov-score"))).toBe(
    `#VALUE! scheme 不能是“gov-score”，可以是${paced.map(({ id }) => id).join("、")}`,
  );
});

test("messages come in the user's language", () => {
  setLocale("en-US");
  expect(next("D", 46_000)).toBe(
    "#N/A “D” is none of Monthly, Every 2 months, Every 3 months, A, B, C",
  );
});
