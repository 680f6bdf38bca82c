import { mapHeaders, type Cell } from "../../src/cells";
import { date, demand, flag, percent, pieces, tenThousandYuan } from "./inputs";

const inputs = [tenThousandYuan, pieces, percent, date, flag, demand];
const columnOf = (key: string, header: Cell) => mapHeaders(inputs, [header]).columns[key];

test.each<[string, Cell]>([
  ["orderQty", "orderQty"],
  ["orderQty", "订单数量"],
  ["orderQty", " 订单 数量 "],
  ["orderQty", "订单\n数量"],
  ["orderQty", "订单数量 *"],
  ["orderQty", "单次订单量"],
  ["orderQty", "Order Quantity"],
  ["orderQty", "ORDER_QTY"],
  ["orderQty", "ｏｒｄｅｒ－ｑｔｙ"],
  ["orderQty", "订单数量(本月)"],
  ["expectedClose", "预计成交日期（yyyy-mm-dd）"],
  ["firstOrder", "首单（是/否）"],
])("%s is found under the header %p", (key, header) => {
  expect(columnOf(key, header)).toEqual({ column: 0 });
});

test.each<[string, string, number]>([
  ["orderQty", "订单数量(支)", 1],
  ["orderQty", "Order qty (pcs)", 1],
  ["orderQty", "订单数量（万支）", 10_000],
  ["orderQty", "订单数量 万支", 10_000],
  ["expectedSales", "预计销售额(元)", 1],
  ["expectedSales", "预计销售额(万元)", 10_000],
  ["expectedSales", "预计销售额（人民币）", 1],
  ["expectedSales", "预计销售额/万元", 10_000],
  ["expectedSales", "预计销售额万元", 10_000],
  ["expectedSales", "预计销售额（万元/年）", 10_000],
  ["expectedSales", "Expected sales (RMB 10,000)", 10_000],
  ["expectedSales", "Expected sales (CNY)", 1],
  ["expectedSales", "Expected sales, CNY", 1],
  ["expectedSales", "预计销售额【亿元】", 100_000_000],
  ["grossMargin", "毛利率(%)", 0.01],
  ["grossMargin", "毛利率%", 0.01],
])("%s under %p counts in units of %p", (key, header, scale) => {
  expect(columnOf(key, header)).toEqual({ column: 0, scale });
});

test.each([
  ["orderQty", "订单数量(箱)", "箱"],
  ["expectedSales", "Expected sales (USD)", "USD"],
  ["grossMargin", "毛利率(元)", "元"],
])("%s is not read from %p", (input, header, unit) => {
  const mapping = mapHeaders(inputs, [header]);
  expect(mapping.columns).toEqual({});
  expect(mapping.problems).toEqual([
    { input, problem: { code: "unit-mismatch", header, input, unit } },
  ]);
  expect(mapping.missing).toContain(input);
});

test("a label stands before a synonym, and a column is read for one input only", () => {
  expect(mapHeaders(inputs, ["数量", "订单数量"]).columns).toEqual({
    orderQty: { column: 1 },
  });
  const price = {
    ...tenThousandYuan,
    key: "price",
    label: { zh: "数量", en: "Price" },
  };
  expect(mapHeaders([pieces, price], ["数量"]).columns).toEqual({
    price: { column: 0 },
  });
});

test("two columns with the same right are a problem, and none is taken", () => {
  const mapping = mapHeaders(inputs, ["数量", "单次订单量", "首单"]);
  expect(mapping.columns).toEqual({ firstOrder: { column: 2 } });
  expect(mapping.problems).toEqual([
    {
      input: "orderQty",
      problem: { code: "duplicate-header", header: "数量", input: "orderQty" },
    },
  ]);
});

test("a column of the right unit is taken where another one cannot be read", () => {
  expect(mapHeaders(inputs, ["订单数量(箱)", "订单数量(支)"]).columns).toEqual({
    orderQty: { column: 1, scale: 1 },
  });
});

test("what was chosen by hand stands before the headers", () => {
  const headers = ["订单数量", "备注", "首单"];
  expect(mapHeaders(inputs, headers, { orderQty: 1, firstOrder: null }).columns).toEqual({
    orderQty: { column: 1 },
  });
  expect(mapHeaders(inputs, ["数据(万支)"], { orderQty: 0 }).columns).toEqual({
    orderQty: { column: 0, scale: 10_000 },
  });
});

test("inputs whose blank is stated are not missing", () => {
  const stated = {
    ...flag,
    blank: {
      value: false,
      from: { kind: "default", words: { zh: "空白为否", en: "Blank is no" } },
    },
  } as const;
  expect(mapHeaders([pieces, stated], []).missing).toEqual(["orderQty"]);
});

test("cells that are no header names match nothing", () => {
  expect(mapHeaders(inputs, [null, 12, { error: "#REF!" }, ""]).columns).toEqual({});
});
