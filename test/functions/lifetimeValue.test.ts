import fc from "fast-check";

import { setLocale } from "../../src/functions";
import { lifetimeValue } from "../../src/functions/lifetimeValue";
import { errorCell, seen, thrown } from "./host";

const value = (...given: unknown[]) => {
  const [amount, perYear, years, rate, retention, margin] = given.map((one) =>
    one === undefined ? undefined : [[one]],
  ) as unknown[][][];
  return seen(lifetimeValue(amount!, perYear!, years!, rate, retention, margin))[0]?.[0];
};
/** Excel's NPV of the same value at the end of each year. */
const npv = (rate: number, values: readonly number[]): number =>
  values.reduce((sum, each, year) => sum + each / (1 + rate) ** (year + 1), 0);

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("1,000 twelve times a year for ten years are 120,000", () => {
  expect(value(1000, 12, 10)).toBe(120_000);
});

test("with a rate it is Excel's NPV of the yearly values", () => {
  expect(value(1000, 12, 10, 0.08)).toBeCloseTo(npv(0.08, Array<number>(10).fill(12_000)), 6);
  expect(value(1210, 12, 2, "10%")).toBeCloseTo(25_200, 6);
});

test("with a retention each year keeps so much of the year before", () => {
  const years = [0, 1, 2, 3].map((year) => 12_000 * 0.9 ** year);
  expect(value(1000, 12, 4, null, "90%")).toBeCloseTo(12_000 * (1 + 0.9 + 0.81 + 0.729), 6);
  expect(value(1000, 12, 4, 0.08, 0.9)).toBeCloseTo(npv(0.08, years), 6);
});

test("a margin takes its part", () => {
  expect(value(1000, 12, 10, null, null, "35%")).toBe(42_000);
});

test("part of a year counts in part", () => {
  expect(value(1000, 12, 2.5)).toBe(30_000);
});

test("a higher rate, a lower retention and a lower margin never make it more", () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, share, share, share, (...given) => {
      const [one, two, three, four, five, six] = given;
      const rates = [Math.max(one, two), Math.min(one, two)];
      const kept = [Math.min(three, four), Math.max(three, four)];
      const margins = [Math.min(five, six), Math.max(five, six)];
      const [less, more] = [0, 1].map((at) =>
        Number(value(1000, 12, 10, rates[at], kept[at], margins[at])),
      );
      expect(less).toBeLessThanOrEqual((more ?? NaN) + 1e-6);
    }),
  );
});

test.each<[string, unknown]>([
  ["a fraction, as a percent cell holds it", 0.08],
  ["percent as text", "8%"],
  ["full-width text", "８％"],
  ["a plain number of percent", 8],
])("a rate may be %s", (_, rate) => {
  expect(value(1000, 12, 10, rate)).toBe(value(1000, 12, 10, "8%"));
});

test.each<[string, unknown, unknown]>([
  ["a number", 1000, 120_000],
  ["numeric text", "1,000", 120_000],
  ["an amount as people write it", "0.1万元", 120_000],
  ["a loss", -1000, -120_000],
  ["text", "约一千", "#VALUE! 每次金额：“约一千”不是数字"],
  ["a boolean", true, "#VALUE! 每次金额：“TRUE”不是数字"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#DIV/0!"), "#VALUE! 每次金额：单元格是错误值 #DIV/0!"],
])("%s as the amount", (_, amount, expected) => {
  expect(value(amount, 12, 10)).toBe(expected);
});

test.each<[string, unknown[], string]>([
  ["no times a year", [1000, "", 10], "#N/A 每年次数是空的"],
  ["years left out", [1000, 12, null], "#N/A 年数是空的"],
  ["too many years", [1000, 12, 101], "#VALUE! 年数：“101”不在 0 到 100 之间"],
  ["negative times", [1000, -12, 10], "#VALUE! 每年次数：“-12”小于 0"],
  ["a negative rate", [1000, 12, 10, -0.08], "#VALUE! 贴现率：“-0.08”不在 0 到 100 之间"],
  [
    "a retention of more than all",
    [1000, 12, 10, 0, "120%"],
    "#VALUE! 留存率：“120%”不在 0 到 100 之间",
  ],
  [
    "two that cannot be read",
    [1000, "常来", 10, "高"],
    "#VALUE! 每年次数：“常来”不是数字；贴现率：“高”不是数字",
  ],
])("%s is an error that names it", (_, given, expected) => {
  expect(value(...given)).toBe(expected);
});

test("ranges go cell by cell, a single cell stands for all, and a mixed range keeps its shape", () => {
  expect(
    seen(lifetimeValue([[1000], ["x"], [""], [500]], [[12], [12], [12], [6]], [[10]])),
  ).toEqual([[120_000], ["#VALUE! 每次金额：“x”不是数字"], [""], [30_000]]);
  expect(lifetimeValue([[1000]], [[12]], [[1, 2, 3]])).toEqual([[12_000, 24_000, 36_000]]);
  expect(lifetimeValue([[100], [100]], [[1]], [[2]], undefined, [[""], [0.5]])).toEqual([
    [200],
    [150],
  ]);
});

test("ranges that do not fit each other are an error", () => {
  expect(thrown(() => lifetimeValue([[1], [2]], [[1, 2, 3]], [[10]]))).toBe(
    "#VALUE! 区域是 2 行 1 列，需要 1 行 3 列",
  );
});

test("messages come in the user's language", () => {
  setLocale("en-US");
  expect(value(1000, 12, 10, "high")).toBe(
    "#VALUE! Discount rate: “high” is not a number that can be read",
  );
});
