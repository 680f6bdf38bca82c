import {
  chartColumns,
  clusterSheet,
  findClusters,
  findCustomers,
  type Locale,
} from "../../../src/workbook";
import { createMemoryPort } from "../memoryPort";

const found = findClusters(
  [
    { name: "金额", values: Float64Array.of(1, 2, 3, 50, 51, 52) },
    { name: "客户数", values: Float64Array.of(1, 1, 1, 9, 9, 9) },
  ],
  { k: 2 },
);

const sheetIn = (locale: Locale) => {
  if (!found.answer.ok) throw new Error("no clusters");
  return clusterSheet(found.answer.value, locale, 46_053);
};

test("a row a cluster with its size and averages; a header that is there twice is told apart", () => {
  const { sheet } = sheetIn("zh-CN");
  expect(sheet.columns.map(({ header }) => header)).toEqual([
    "客户群 · 聚类",
    "群特征 · 聚类",
    "客户数",
    "客户占比",
    "金额",
    "客户数 2",
  ]);
  expect(sheet.rows[0]).toEqual(["第 1 群", "客户数、金额偏高", 3, 0.5, 51, 9]);
});

test.each(["zh-CN", "en-US"] as const)(
  "the chart is of columns that there are, in %s",
  (locale) => {
    expect(chartColumns(sheetIn(locale))).toEqual({ categories: 0, series: [2], shares: [] });
  },
);

test("the sheet is no table of customers", async () => {
  const port = createMemoryPort([{ name: "空", rows: [] }]);
  await port.insertTable(sheetIn("en-US").sheet);
  expect(await findCustomers(port)).toEqual([]);
});
