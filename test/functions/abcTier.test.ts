import fc from "fast-check";

import { setLocale } from "../../src/functions";
import { abcTier } from "../../src/functions/abcTier";
import { errorCell, seen, thrown } from "./host";

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const tiers = (values: readonly unknown[], ...rest: unknown[]) => {
  const [population, cuts, measure] = rest as [unknown[][]?, unknown[][]?, string?];
  return seen(abcTier(column(values), population, cuts, measure)).map(([tier]) => tier);
};

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("the largest that make up 80 % are A, up to 95 % B, the rest C", () => {
  expect(tiers([50, 30, 15, 4, 1])).toEqual(["A", "A", "B", "C", "C"]);
});

test("the shares of the tiers sum up: A within 80 % and A with B within 95 % of the total, ties counted once, unless one value alone is more", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1 }), (values) => {
      const found = tiers(values);
      const total = values.reduce((sum, value) => sum + value, 0);
      const sumOf = (...wanted: string[]) =>
        values.reduce(
          (sum, value, row) => sum + (wanted.includes(String(found[row])) ? value : 0),
          0,
        );
      expect(sumOf("A", "B", "C")).toBe(total);
      // Of equals at the edge all get the better tier: the share is cut at the first of them.
      const upToEdge = (...wanted: string[]) => {
        const inside = values.filter((_, row) => wanted.includes(String(found[row])));
        const edge = Math.min(...inside);
        return sumOf(...wanted) - (inside.filter((value) => value === edge).length - 1) * edge;
      };
      const largest = Math.max(...values);
      expect(upToEdge("A")).toBeLessThanOrEqual(Math.max(0.8 * total + 1e-6, largest));
      expect(upToEdge("A", "B")).toBeLessThanOrEqual(Math.max(0.95 * total + 1e-6, largest));
    }),
  );
});

test("a greater value never gets a worse tier, and equal values the same", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 2 }), (values) => {
      if (values.every((value) => value === 0)) return;
      const found = tiers(values);
      for (const [row, value] of values.entries())
        for (const [other, smaller] of values.entries())
          if (value >= smaller) expect(String(found[row]) <= String(found[other])).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test.each<[string, unknown, unknown]>([
  ["a number", 50, "A"],
  ["numeric text", "50", "A"],
  ["a number as people write it", "￥５０", "A"],
  ["text", "约五十", "#VALUE! “约五十”不是数字"],
  ["a boolean", true, "#VALUE! “TRUE”不是数字"],
  ["a blank", "", ""],
  ["an omitted value", null, ""],
  ["an error cell", errorCell("#N/A"), "#VALUE! 单元格是错误值 #N/A"],
  ["a negative", -5, "#VALUE! 负数（“-5”）不能计算占比"],
])("%s in the range", (_, value, expected) => {
  expect(tiers([value, 30, 15, 4, 1])[0]).toBe(expected);
});

test("a mixed range keeps its shape, and what cannot be read takes no part", () => {
  const matrix = [
    [50, 30, "x"],
    ["", 15, 5],
  ];
  expect(seen(abcTier(matrix))).toEqual([
    ["A", "A", "#VALUE! “x”不是数字"],
    ["", "B", "C"],
  ]);
});

test("one value within a population gets the tier that it has there", () => {
  const population = column([50, 30, 15, 4, 1]);
  expect([50, 15, 4].map((value) => tiers([value], population)[0])).toEqual(["A", "B", "C"]);
});

test("a value that the population lacks is sorted as one more", () => {
  expect(tiers([1000], column([50, 30, 15]))).toEqual(["A"]);
  expect(tiers(["约三"], column([50, 30, 15]))).toEqual(["#VALUE! “约三”不是数字"]);
});

test.each<[string, unknown]>([
  ["an array", [[0.5, 0.9]]],
  ["a column", [[0.5], [0.9]]],
  ["percents", [[50, 90]]],
  ["a text", [["50/90"]]],
  ["a text with percent signs", [["50%，90%"]]],
])("cuts may be %s", (_, cuts) => {
  expect(tiers([50, 30, 15, 4, 1], null, cuts)).toEqual(["A", "B", "C", "C", "C"]);
});

test.each<[string, unknown]>([
  ["in the wrong order", [[0.95, 0.8]]],
  ["too many", [[0.5, 0.8, 0.95]]],
  ["words", [["八成"]]],
  ["over everything", [["80/120"]]],
])("cuts %s are an error that quotes them", (_, cuts) => {
  expect(thrown(() => tiers([1, 2], null, cuts))).toMatch(/^#VALUE! “.+”不能作为分界/);
});

test("by count the head count is cut, by value the amount itself", () => {
  expect(tiers([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], null, [["20/50"]], "count").join("")).toBe(
    "AABBBCCCCC",
  );
  expect(tiers([50, 30, 15], null, [[40, 20]], "value")).toEqual(["A", "B", "C"]);
  expect(tiers([50, 30, 15], null, [[40, 20]], "数值本身")).toEqual(["A", "B", "C"]);
});

test("an unknown measure names those there are", () => {
  expect(thrown(() => tiers([1], null, null, "weight"))).toBe(
    "#VALUE! measure 不能是“weight”，可以是share、count、value",
  );
});

test("nothing but zeros has no shares", () => {
  expect(tiers([0, 0])[0]).toMatch(/^#N\/A /);
});
