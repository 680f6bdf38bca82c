import {
  chartArea,
  chartColumns,
  PortError,
  titleRows,
  type ChartColumns,
  type ChartKind,
  type ChartSheet,
  type Region,
} from "../workbook";
import { bodyRowsOf } from "./fillSheet";
import { insertSheet } from "./insertTable";
import { supports } from "./supports";

const TYPES = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
  pareto: "ColumnClustered",
  scatter: "XYScatter",
} as const satisfies Readonly<Record<ChartKind, string>>;

/** Adds a sheet with a table as `insertTable` does, and a chart beside the table in the same sync: where the chart fails there is no sheet either. */
export const insertChart = async (
  wanted: ChartSheet,
  shown: "in-front" | "behind" = "in-front",
): Promise<Region> => {
  const columns = chartColumns(wanted);
  // Series by their ranges came with ExcelApi 1.7, a second axis with 1.8; Excel 2021, the oldest that the manifest lets in, has 1.14.
  if (!supports("ExcelApi", "1.8")) throw new PortError("unsupported", wanted.chart.title);
  return insertSheet(wanted.sheet, shown, (sheet) => draw(sheet, wanted, columns));
};

function draw(sheet: Excel.Worksheet, wanted: ChartSheet, columns: ChartColumns): void {
  const top = titleRows(wanted.sheet) + 1;
  const body = (column: number): Excel.Range =>
    sheet.getRangeByIndexes(top, column, bodyRowsOf(wanted.sheet), 1);
  const { kind, title } = wanted.chart;
  const chart = sheet.charts.add(TYPES[kind], body(columns.series[0] ?? 0), "Columns");
  [...columns.series, ...columns.shares].forEach((column, at) => {
    const name = wanted.sheet.columns[column]?.header ?? "";
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    // Every range is told: what Excel takes for names and categories by itself depends on what the cells hold, and years it would take for a series.
    series.name = name;
    series.setValues(body(column));
    series.setXAxisValues(body(columns.categories));
    if (!columns.shares.includes(column)) return;
    series.chartType = "LineMarkers";
    series.axisGroup = "Secondary";
  });
  label(chart, wanted);
  chart.title.text = title;
  const { row, column, rows, columns: across } = chartArea(wanted.sheet);
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + across - 1, 1, 1),
  );
}

/** A legend where colours have to be told apart; on each axis what it counts. */
function label(
  chart: Excel.Chart,
  { chart: { kind, series, shares = [], categories } }: ChartSheet,
) {
  chart.legend.visible = series.length + shares.length > 1;
  chart.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.title.text = categories;
  // The first category stands on top, as in the table.
  if (kind === "bar") {
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  if (series.length === 1 && series[0] !== undefined) valueAxis.title.text = series[0];
  else valueAxis.title.visible = false;
  if (shares.length === 0) return;
  const second = chart.axes.getItem("Value", "Secondary");
  second.minimum = 0;
  second.maximum = 1;
}
