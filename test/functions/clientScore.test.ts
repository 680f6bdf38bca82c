import { setLocale } from "../../src/functions";
import { clientScore } from "../../src/functions/clientScore";
import { errorCell, seen } from "./host";

const HEADERS = [["历史销售额", "预计销售额", "毛利率", "要求毛利率"]];
const score = (
  history: unknown,
  expected: unknown,
  margin: unknown = "25%",
  required: unknown = "35%",
) =>
  seen(
    clientScore([[history, expected, margin, required]], HEADERS, [["gov-score"]], null),
  )[0]?.[0];

beforeEach(() => setLocale("zh-CN"));
afterAll(() => setLocale(null));

test("history 150万, expected 400万, margin ten points under: 84", () => {
  expect(score("150万", "400万")).toBe(84);
});

test.each<[string, unknown[]]>([
  ["numbers in 万元", [150, 400, 25, 35]],
  ["amounts in 元", ["1500000元", "4,000,000元", "25%", "35%"]],
  ["margins as fractions, as percent cells hold them", [150, 400, 0.25, 0.35]],
  ["full-width text", ["１５０万", "４００万元", "２５％", "３５％"]],
])("%s give the same score", (_, [history, expected, margin, required]) => {
  expect(score(history, expected, margin, required)).toBe(84);
});

test("columns in 元 are converted by their headers", () => {
  const headers = [["历史销售额(元)", "预计销售额(元)", "毛利率(%)", "要求毛利率(%)"]];
  expect(clientScore([[1_500_000, 4_000_000, 25, 35]], headers, [["gov-score"]], null)).toEqual([
    [84],
  ]);
});

test.each<[string, unknown, string]>([
  ["text", "约四百万", "#VALUE! 预计销售额：“约四百万”不是数字"],
  ["a boolean", false, "#VALUE! 预计销售额：“FALSE”不是数字"],
  ["another currency", "$400万", "#VALUE! 预计销售额：“$400万”的单位不明确，或与这一列不符"],
  ["a blank", "", "#N/A 预计销售额是空的"],
  ["an omitted value", null, "#N/A 预计销售额是空的"],
  ["an error cell", errorCell("#REF!"), "#VALUE! 预计销售额：单元格是错误值 #REF!"],
])("%s gives no score", (_, expected, message) => {
  expect(score("150万", expected)).toBe(message);
});

test("a range gives a score a row, and dirty rows their errors", () => {
  const rows = [
    [150, 400, "25%", "35%"],
    [0, 600, "35%", "35%"],
    [0, "待定", "35%", "35%"],
  ];
  expect(seen(clientScore(rows, HEADERS, [["gov-score"]], null))).toEqual([
    [84],
    [100],
    ["#VALUE! 预计销售额：“待定”不是数字"],
  ]);
});

test("a formula scheme gives the value that it computes", () => {
  const headers = [["Amount per visit", "Visits per month", "Years"]];
  expect(clientScore([[1000, 1, 10]], headers, [["clv-1000"]], null)).toEqual([[120_000]]);
});

test("a customer who does not take part in a scheme's scores is said to be such a one", () => {
  const headers = [["预计销售额", "毛利率", "要求毛利率", "有潜在需求", "预算已列"]];
  const [[cell] = []] = seen(
    clientScore([[400, 20, 30, "否", "否"]], headers, [["gov-score"]], null),
  );
  expect(cell).toBe("#N/A 政府类评分 不给出得分：客户为“不评级”");
});

test("a scheme that gives no score says so", () => {
  expect(seen(clientScore([[30_000]], [["订单数量"]], undefined, null))).toEqual([
    ["#N/A 商务部发货 ABC 不给出得分"],
  ]);
});
