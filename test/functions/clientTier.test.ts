import { setLocale } from "../../src/functions";
import { clientTier } from "../../src/functions/clientTier";
import { errorCell, seen, thrown } from "./host";

const HEADERS = [["订单数量", "最近严重投诉", "常年量大"]];
const ASOF = "2026-03-31";
const tiers = (rows: unknown[][], asOf: unknown = ASOF) =>
  seen(clientTier(rows, HEADERS, [["logistics-abc"]], asOf)).map(([tier]) => tier);
const tierOfQty = (quantity: unknown) => tiers([[quantity, "", "否"]])[0];

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("30,000 pieces are A and one less is B; 10,000 are B and one less is C", () => {
  expect([30_000, 29_999, 10_000, 9_999].map(tierOfQty)).toEqual(["A", "B", "B", "C"]);
});

test("a severe complaint counts for two calendar months, the last day included", () => {
  const on = (asOf: string) => tiers([[5, "2026-01-31", "否"]], asOf)[0];
  expect([on("2026-03-31"), on("2026-04-01")]).toEqual(["A", "B"]);
  const leap = (asOf: string) => tiers([[5, "2024-02-29", "否"]], asOf)[0];
  expect([leap("2024-04-29"), leap("2024-04-30")]).toEqual(["A", "B"]);
});

test.each<[string, unknown, string]>([
  ["a number", 23_500, "B"],
  ["numeric text", "23500", "B"],
  ["a number as people write it", "２.３５万支", "B"],
  ["text", "约三万", "#VALUE! 单次订单量：“约三万”不是数字"],
  ["a boolean", true, "#VALUE! 单次订单量：“TRUE”不是数字"],
  ["a blank", "", "#N/A 单次订单量是空的"],
  ["an omitted value", null, "#N/A 单次订单量是空的"],
  ["an error cell", errorCell("#DIV/0!"), "#VALUE! 单次订单量：单元格是错误值 #DIV/0!"],
])("%s", (_, quantity, expected) => {
  expect(tierOfQty(quantity)).toBe(expected);
});

test("a mixed range gives each row its own tier or error, and empty rows stay empty", () => {
  expect(
    tiers([
      [30_000, "", "否"],
      ["", "", ""],
      ["待定", "", "否"],
      ["待定", 46_053, "否"],
      [5, "", "否"],
    ]),
  ).toEqual(["A", "", "#VALUE! 单次订单量：“待定”不是数字", "A", "C"]);
});

test("messages come in the user's language", () => {
  setLocale("en-US");
  expect(tierOfQty("约三万")).toBe(
    "#VALUE! Order quantity: “约三万” is not a number that can be read",
  );
});

test("tiers come in the language of the headers, whoever calculates", () => {
  const value = [[9], [5], [1]];
  const pyramid = (header: string) => clientTier(value, [[header]], [["pyramid-4"]], null)[0]?.[0];
  expect([pyramid("销售额"), pyramid("Sales")]).toEqual(["白金", "Platinum"]);
});

test("the scheme may be left out, named in either language, or be a cell", () => {
  const row = [[30_000, "", ""]];
  for (const scheme of [
    undefined,
    null,
    "",
    "logistics-abc",
    "Logistics ABC",
    "商务部发货ABC",
    [["logistics-abc"]],
  ])
    expect(clientTier(row, HEADERS, scheme as unknown[][], null)).toEqual([["A"]]);
});

test("an unknown scheme names the nearest", () => {
  expect(thrown(() => clientTier([[1]], [["订单数量"]], [["logistic-abc"]], null))).toBe(
    "#VALUE! 没有“logistic-abc”这个方案；是不是logistics-abc？",
  );
});

test("a complaint without the day of grading says that the day is missing", () => {
  expect(tiers([[5, "2026-01-31", "否"]], null)[0]).toMatch(/^#VALUE! .*asOf/);
});

test("a day of grading that cannot be read is an error", () => {
  expect(thrown(() => tiers([[5, "", ""]], "三月"))).toBe("#VALUE! “三月”不是日期");
  expect(thrown(() => tiers([[5, "", ""]], "03/04/2026"))).toMatch(/^#VALUE! /);
});

test("headers must fit the values and name at least one input", () => {
  expect(thrown(() => clientTier([[1, 2]], [["订单数量"]], undefined, null))).toMatch(
    /^#VALUE! 区域/,
  );
  expect(thrown(() => clientTier([[1]], [["备注"]], undefined, null))).toMatch(
    /^#VALUE! 没有找到这些列/,
  );
});

test("a column in another unit is refused, one in a multiple of the unit converted", () => {
  expect(thrown(() => clientTier([[5]], [["订单数量(箱)"]], undefined, null))).toBe(
    "#VALUE! “订单数量(箱)”的单位是箱，不能换算成单次订单量的单位",
  );
  expect(clientTier([[3]], [["订单数量(万支)"]], undefined, null)).toEqual([["A"]]);
});

test("a scheme that compares customers needs all of them", () => {
  expect(thrown(() => clientTier([[5]], [["销售额"]], [["abc-share"]], null))).toMatch(
    /^#VALUE! .*一次给出所有行/,
  );
});

test("a scheme without tiers says so", () => {
  expect(
    seen(clientTier([[1000, 1, 10]], [["每次金额", "每月次数", "合作年限"]], [["clv-1000"]], null)),
  ).toEqual([["#N/A 生命周期价值 1000×12×10 不给出等级"]]);
});

test("one customer may stand upright, headers on its left", () => {
  expect(clientTier([[30_000], [""]], [["订单数量"], ["最近严重投诉"]], undefined, null)).toEqual([
    ["A"],
  ]);
});
