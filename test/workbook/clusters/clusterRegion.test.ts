import {
  applyClusters,
  clusterColumns,
  clusterRegion,
  customersIn,
  findClusters,
  numberColumns,
  unwatched,
  type Cell,
  type Progress,
} from "../../../src/workbook";
import { createMemoryPort, tickingHost, type MemoryPort } from "../memoryPort";

const HEADERS = ["客户编号", "消费金额", "购买次数", "城市", "客户代码"];
const ROWS: readonly (readonly Cell[])[] = [
  ["K1", "500元", 50, "北京", 1],
  ["K2", 480, 48, "上海", 2],
  ["K3", 520, 52, "广州", 3],
  ["K4", 4, 1, "北京", 4],
  ["K5", 5, 2, "上海", 5],
  ["K6", 6, 1, "广州", 6],
  ["合计", 1515, 154, null, null],
];

const book = (rows = ROWS): MemoryPort =>
  createMemoryPort([
    { name: "客户", table: "客户", rows: [HEADERS, ...rows].map((row) => [...row]) },
  ]);
const found = async (port: MemoryPort, options = {}, progress: Progress = unwatched) => {
  const customers = await customersIn(port, (await port.regions())[0]!);
  const columns = await numberColumns(port, customers);
  return clusterRegion(
    port,
    { customers, columns, options },
    tickingHost(),
    progress,
    findClusters,
  );
};

test("columns of numbers are found: neither the key, nor words, nor codes", async () => {
  const { request } = await found(book());
  expect(request.columns).toEqual([1, 2]);
});

test("numbers as people type them are read, and the total is nobody's", async () => {
  const { answer, unread } = await found(book());
  expect(answer.ok && [...answer.value.clusterOf]).toEqual([0, 0, 0, 1, 1, 1, -1]);
  expect(unread).toEqual([]);
});

test("the result has rules as a scheme that asks for the sheet's own headers", async () => {
  const { scheme, rules } = await found(book());
  expect(rules?.fidelity).toBe(1);
  expect(scheme?.inputs.map(({ label }) => label.zh)).toEqual(["消费金额"]);
});

test.each([
  ["zh-CN", "客户群 · 聚类", "第 1 群", "群特征 · 聚类"],
  ["en-US", "Cluster · Clustering", "Cluster 1", "What sets it apart · Clustering"],
] as const)("columns in %s", async (locale, first, cell, second) => {
  const [cluster, apart] = clusterColumns(await found(book()), locale);
  expect([cluster!.header, cluster!.cells[0], cluster!.cells[6], apart!.header]).toEqual([
    first,
    cell,
    null,
    second,
  ]);
});

test("columns are written beside the customers, and over those of a former run", async () => {
  const port = book();
  for (const locale of ["zh-CN", "en-US"] as const) {
    const result = await found(port);
    await applyClusters(port, result, clusterColumns(result, locale), unwatched);
  }
  const [region] = await port.regions();
  expect(region!.headers).toEqual([...HEADERS, "客户群 · 聚类", "群特征 · 聚类"]);
  const [cells] = await port.readColumns(region!, [5], 0, 1);
  expect(cells!.cells).toEqual(["Cluster 1"]);
});

test("without clusters there are no columns, no rules and no scheme", async () => {
  const result = await found(book(ROWS.slice(0, 2)));
  expect([result.answer.ok, result.rules, result.scheme, clusterColumns(result, "zh-CN")]).toEqual([
    false,
    null,
    null,
    [],
  ]);
});

test("whoever cancels while it reads gets no result", async () => {
  await expect(found(book(), {}, { report: () => {}, cancelled: true })).rejects.toMatchObject({
    code: "cancelled",
  });
});
