import { readWeights, unwatched, usualWeight, weightColumns } from "../../../src/workbook";
import { tickingHost } from "../memoryPort";
import { bookOf, gradedBy, LAYERS, weighed } from "./insightBook";

const headed = async (rows: Parameters<typeof bookOf>[0]) => {
  const port = bookOf(rows);
  const result = await gradedBy(port, "enterprise-layering");
  return { port, result, columns: await weightColumns(port, result.request) };
};

test("columns of numbers may weigh; answers, names and the key may not", async () => {
  const { columns } = await headed(LAYERS);
  expect(columns).toEqual([{ column: 3, header: "销售额(元)" }]);
});

test("a column of days weighs nothing", async () => {
  const rows = LAYERS.map((row, at) => [...row, at === 0 ? "签约日期" : "2026-01-31"]);
  const { columns } = await headed(rows);
  expect(columns.map(({ header }) => header)).toEqual(["销售额(元)"]);
});

test("what is sold goes before any other amount", async () => {
  const rows = LAYERS.map((row, at) => [
    ...row.slice(0, 3),
    at === 0 ? "欠款金额" : 1,
    row[3] ?? 0,
  ]);
  const { result, columns } = await headed(rows);
  expect(usualWeight(result, columns)).toBe(4);
});

test("the scheme's own amount goes before all headers", async () => {
  const port = bookOf([
    ["客户编号", "销售额", "销售收入"],
    ["C1", 3, 9],
    ["C2", 2, 8],
    ["C3", 1, 7],
  ]);
  const result = await gradedBy(port, "abc-share");
  expect(usualWeight(result, await weightColumns(port, result.request))).toBe(1);
});

test("without a header of money nothing weighs by itself", async () => {
  const rows = LAYERS.map((row, at) => [...row.slice(0, 3), at === 0 ? "人数" : 5]);
  const { result, columns } = await headed(rows);
  expect([columns.length, usualWeight(result, columns)]).toEqual([1, null]);
});

test("amounts are read as they stand, and what is none is counted", async () => {
  const rows = LAYERS.map((row) => [...row]);
  rows[1]![3] = "2.35万";
  rows[2]![3] = "很多";
  const port = bookOf(rows);
  const result = await gradedBy(port, "enterprise-layering");
  const { values, read, blank, unreadable, texts } = await weighed(port, result, "销售额(元)");
  expect([...values]).toEqual([23_500, NaN, 100, NaN, 100, 50]);
  expect({ read, blank, unreadable, texts }).toEqual({
    read: 4,
    blank: 1,
    unreadable: 1,
    texts: 1,
  });
});

test.each([
  ["销售额(万元)", "150万元", 150],
  ["销售额(万元)", 150, 150],
  ["销售额(元)", "150万", 1_500_000],
  ["销售额", "150万", 1_500_000],
  ["Sales (k pcs)", 3, 3],
])("under %s a cell with %s is %s", async (header, cell, amount) => {
  const rows = LAYERS.map((row, at) => [
    ...row.slice(0, 3),
    at === 0 ? header : at === 1 ? cell : 1,
  ]);
  const port = bookOf(rows);
  const { values } = await weighed(port, await gradedBy(port, "enterprise-layering"), header);
  expect(values[0]).toBe(amount);
});

test("a column that the scheme reads is in the scheme's unit where its header states none", async () => {
  const port = bookOf([
    ["客户编号", "预计销售额", "毛利率", "要求毛利率"],
    ["C1", "150万元", 0.3, 0.2],
    ["C2", 20, 0.3, 0.2],
    ["C3", 30, 0.3, 0.2],
  ]);
  const result = await gradedBy(port, "gov-score");
  expect([...(await weighed(port, result, "预计销售额")).values]).toEqual([150, 20, 30]);
});

test("totals among the rows weigh nothing, and are told", async () => {
  const port = bookOf([...LAYERS, ["合计", null, null, 1050]]);
  const result = await gradedBy(port, "enterprise-layering");
  const { values, strays } = await weighed(port, result, "销售额(元)");
  expect([values[6], strays]).toEqual([NaN, 1]);
});

test("reading stops where nobody waits for it any more", async () => {
  const port = bookOf(LAYERS);
  const result = await gradedBy(port, "enterprise-layering");
  const stopped = readWeights(port, result, 3, tickingHost(), { ...unwatched, cancelled: true });
  await expect(stopped).rejects.toMatchObject({ code: "cancelled" });
});
