import { excelPort } from "../../src/excel";
import { createCalculator } from "../../src/workbench/formulas";
import { bodyArea, chartsOf } from "../../src/workbench/model";
import { CUSTOMER_TABLE } from "../workbook/portContract/harness";
import { TIERS } from "../workbook/portContract/charts";
import { bookOf, seenOn } from "./officeBook";
import { HostRefusal, installOffice } from "./officeJs";

const opened = () => {
  const book = bookOf([CUSTOMER_TABLE]);
  return { book, host: installOffice(book) };
};

const inserted = async (chart: Partial<(typeof TIERS)["chart"]> = {}) => {
  const { book } = opened();
  await excelPort.insertChart({ ...TIERS, chart: { ...TIERS.chart, ...chart } });
  const sheet = book.state.sheets.find(({ name }) => name === "等级分布")!;
  return { book, sheet: sheet.id, chart: chartsOf(book, sheet.id)[0]! };
};

test("the series are the table's columns, the shares a line from 0 to 1 on a second axis", async () => {
  const { sheet, chart } = await inserted();
  const column = (at: number) => ({ sheet, row: 4, column: at, rows: 3, columns: 1 });
  expect(chart.series).toEqual([
    { name: "客户数", type: "ColumnClustered", values: column(2), categories: column(0) },
    {
      name: "累计占比",
      type: "LineMarkers",
      values: column(3),
      categories: column(0),
      second: true,
    },
  ]);
  expect(chart.axes.second).toMatchObject({ minimum: 0, maximum: 1 });
});

test("it has its title, what its axes count, and a legend for more than one series", async () => {
  const { chart } = await inserted();
  expect(chart).toMatchObject({
    title: { text: "等级分布 <A&B>", visible: true },
    legend: { visible: true, position: "Bottom" },
    axes: {
      category: { title: { text: "等级", visible: true } },
      value: { title: { text: "客户数", visible: true } },
    },
  });
  const alone = await inserted({ kind: "column", shares: [] });
  expect(alone.chart.legend.visible).toBe(false);
});

test("it lies beside the table, below the frozen header row", async () => {
  const { book, sheet, chart } = await inserted();
  expect(chart.corner).toEqual({ row: 4, column: 5, x: 0, y: 0 });
  expect(book.state.sheets.find(({ id }) => id === sheet)?.frozen?.rows).toBe(4);
});

test.each([
  ["bar", "BarClustered"],
  ["column", "ColumnClustered"],
  ["line", "LineMarkers"],
  ["scatter", "XYScatter"],
] as const)("a chart of the kind %s is drawn as %s", async (kind, type) => {
  const { chart } = await inserted({ kind, shares: [] });
  expect(chart.series.map((one) => one.type)).toEqual([type]);
  expect(chart.axes.category.reversed ?? false).toBe(kind === "bar");
});

test("its table stays live: formulas mean the customers by their table, and their own table without a name", async () => {
  const { book } = await inserted();
  book.calculation.use(createCalculator({ functions: [], callFunctions: () => () => undefined }));
  await book.calculation.settled();
  expect(
    seenOn(book, "等级分布")
      .slice(4)
      .map((row) => row.slice(2)),
  ).toEqual([
    [0, 0],
    [1, 0.5],
    [1, 1],
  ]);
});

test("it grows with its table", async () => {
  const { book, sheet, chart } = await inserted();
  const table = await excelPort.readTable("等级分布");
  await excelPort.writeTableRows(table!.region, [
    { row: null, before: null, cells: ["D", "x", 1, 1] },
  ]);
  const rows = bodyArea(book.state.tables.find((one) => one.sheet === sheet)!).rows;
  const [series] = chartsOf(book, sheet).find(({ id }) => id === chart.id)!.series;
  expect([rows, series?.values?.rows, series?.categories?.rows]).toEqual([4, 4, 4]);
});

test.each(["AccessDenied", "GeneralException"])(
  "where the host refuses the chart (%s) neither sheet nor table nor chart is left",
  async (code) => {
    const { book, host } = opened();
    host.before = (request) => {
      const draws = Object.values(request.ObjectPaths).some(({ Name }) => Name === "Charts");
      if (draws) throw new HostRefusal(code);
    };
    await expect(excelPort.insertChart(TIERS)).rejects.toMatchObject({ name: "PortError" });
    expect(book.state.sheets.map(({ name }) => name)).toEqual(["客户"]);
    expect([book.state.tables.length, book.state.charts.length]).toEqual([1, 0]);
  },
);

test("a host that knows no second axis is asked for nothing", async () => {
  const { host } = opened();
  Object.assign(globalThis, {
    Office: {
      context: {
        requirements: { isSetSupported: (_set: string, version: string) => version < "1.8" },
      },
    },
  });
  await expect(excelPort.insertChart(TIERS)).rejects.toMatchObject({ code: "unsupported" });
  expect(host.requests).toBe(0);
});
