import { headerRowOf } from "../../src/workbook/headerRow";

test("headers in the first row are found", () => {
  expect(
    headerRowOf([
      ["编号", "名称", "金额"],
      ["C1", "甲", 3],
    ]),
  ).toBe(0);
});

test("a merged title and a line of notes above the headers are skipped", () => {
  expect(
    headerRowOf([
      ["客户清单", null, null, null],
      [null, null, null, null],
      ["制表人:李", null, "2026年1月", null],
      ["编号", "名称", "金额", "日期"],
      ["C1", "甲", 3, 46_000],
    ]),
  ).toBe(3);
});

test("group headings over several columns are skipped", () => {
  expect(
    headerRowOf([
      ["基本", null, "订单", null, null],
      ["编号", "名称", "支数", "金额", "日期"],
      ["C1", "甲", 1, 2, 3],
    ]),
  ).toBe(1);
});

test("years among the headers do not make them data", () => {
  expect(
    headerRowOf([
      ["客户", "区域", "2024", 2025, "合计"],
      ["甲", "华东", 1, 2, 3],
    ]),
  ).toBe(0);
});

test("a first row of data is skipped for headers below it", () => {
  expect(
    headerRowOf([
      [1, 2, 3],
      ["a", "b", "c"],
      [1, 2, 3],
    ]),
  ).toBe(1);
});

test("a sentence across all columns is no header", () => {
  const sentence = "说明:".padEnd(80, "字");
  expect(
    headerRowOf([
      [sentence, sentence],
      ["编号", "名称"],
      ["C1", "甲"],
    ]),
  ).toBe(1);
});

test("where nothing looks like headers the first row has to do", () => {
  expect(
    headerRowOf([
      [1, 2],
      [3, 4],
    ]),
  ).toBe(0);
  expect(headerRowOf([])).toBe(0);
});

test("the numbers of a delimited file are texts, and yet no headers", () => {
  expect(
    headerRowOf([
      ["客户编号", "年销售额", null, null],
      ["A", "100", "7", "8"],
      ["B", null, null, null],
    ]),
  ).toBe(0);
});
