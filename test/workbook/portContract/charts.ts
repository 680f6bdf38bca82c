import type { ChartSheet, WorkbookPort } from "../../../src/workbook";
import { CUSTOMER_TABLE, PLAIN, type Opening } from "./harness";

/** Counts and running shares of tiers, as a Pareto chart has them. */
export const TIERS: ChartSheet = {
  sheet: {
    name: "等级分布",
    table: "等级分布",
    title: ["各等级的客户", "随客户表更新。"],
    columns: [
      { header: "等级", note: "等级" },
      { header: "说明", note: "文字" },
      { header: "客户数", note: "个" },
      { header: "累计占比", note: "占全部客户", format: "0%" },
    ],
    rows: ["A", "B", "C"].map((tier) => [
      tier,
      "=1+1",
      { formula: `=COUNTIF(客户表[等级],"${tier}")` },
      { formula: "=SUM(INDEX([客户数],1):[@客户数])/SUM([客户数])" },
    ]),
  },
  chart: {
    kind: "pareto",
    title: "等级分布 <A&B>",
    categories: "等级",
    series: ["客户数"],
    shares: ["累计占比"],
  },
};

const insert = (port: WorkbookPort, changes: Partial<ChartSheet["chart"]> = {}) =>
  port.insertChart({ ...TIERS, chart: { ...TIERS.chart, ...changes } });

/** Charts beside their tables. */
export const chartFacts = (open: Opening): void => {
  test("a chart stands beside a table, which is one as any other", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await insert(opened.port);
    expect(region).toEqual({
      table: "等级分布",
      area: { sheet: "等级分布", row: 3, column: 0, rows: 4, columns: 4 },
      headers: ["等级", "说明", "客户数", "累计占比"],
    });
    expect(await opened.drawn("等级分布")).toEqual([
      { title: expect.stringMatching(/^等级分布 /) as string, series: ["客户数", "累计占比"] },
    ]);
  });

  test("a cell is a formula where it says so, and a text is none", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    const region = await insert(opened.port);
    const [texts = [], counts = []] = await opened.port.readContents(region, [1, 2]);
    expect(texts).toEqual(["=1+1", "=1+1", "=1+1"]);
    expect(counts).toEqual(
      ["A", "B", "C"].map((tier) => ({ formula: `=COUNTIF(客户表[等级],"${tier}")` })),
    );
  });

  test("two charts have sheets of their own", async () => {
    const opened = await open([CUSTOMER_TABLE]);
    await insert(opened.port);
    const region = await opened.port.insertChart(TIERS, "behind");
    expect([region.area.sheet, region.table]).toEqual(["等级分布 2", "等级分布_2"]);
    expect(await opened.drawn("等级分布 2")).toHaveLength(1);
  });

  test("an inserted table has no chart", async () => {
    const opened = await open([PLAIN]);
    await opened.port.insertTable(TIERS.sheet);
    expect(await opened.drawn("等级分布")).toEqual([]);
  });

  test.each([{ series: ["没有"] }, { categories: "没有" }, { series: [] }])(
    "a chart of columns that are not there is no chart, and no sheet is left: %j",
    async (changes) => {
      const opened = await open([PLAIN]);
      await expect(insert(opened.port, changes)).rejects.toThrow(RangeError);
      expect(await opened.port.regions()).toHaveLength(1);
    },
  );
};
