import {
  chartArea,
  chartColumns,
  isFormula,
  titleRows,
  type ChartKind,
  type ChartSheet,
} from "../workbook";
import { absoluteRange, type ChartRange, type ChartSeries, type ChartSpec } from "../xlsx";

const DRAWS: Readonly<Record<ChartKind, ChartSeries["draws"]>> = {
  bar: "bar",
  column: "column",
  line: "line",
  pareto: "column",
  scatter: "scatter",
};

/** Points of a column and a row that nobody has changed. */
const COLUMN = 48;
const ROW = 15;

/** The chart of a table as a file has it; `name` is what the sheet is called. */
export const chartSpec = (wanted: ChartSheet, name: string): ChartSpec => {
  const { sheet, chart } = wanted;
  const { categories, series, shares } = chartColumns(wanted);
  const top = titleRows(sheet) + 1;
  // A table has a row below its headers, if only an empty one.
  const bottom = top + Math.max(1, sheet.rows.length) - 1;
  const range = (column: number): ChartRange => {
    const contents = sheet.rows.map((row) => row[column] ?? null);
    const format = sheet.columns[column]?.format;
    return {
      cells: absoluteRange(name, { top, left: column, bottom, right: column }),
      shown: contents.map((content) => (isFormula(content) ? null : content)),
      ...(format !== undefined && { format }),
    };
  };
  const drawn = (column: number, second: boolean): ChartSeries => ({
    draws: second ? "line" : DRAWS[chart.kind],
    name: sheet.columns[column]?.header ?? "",
    values: range(column),
    categories: range(categories),
    second,
  });
  const area = chartArea(sheet);
  const [only, ...more] = chart.series;
  return {
    name: chart.title,
    place: {
      row: area.row,
      column: area.column,
      width: area.columns * COLUMN,
      height: area.rows * ROW,
    },
    title: chart.title,
    ...(series.length + shares.length > 1 && { legend: "bottom" }),
    series: [
      ...series.map((column) => drawn(column, false)),
      ...shares.map((column) => drawn(column, true)),
    ],
    categoryAxis: {
      title: chart.categories,
      // The first category stands on top, as in the table.
      ...(chart.kind === "bar" && { reversed: true, crossedAtEnd: true }),
    },
    valueAxis: only !== undefined && more.length === 0 ? { title: only } : {},
    ...(shares.length > 0 && { secondAxis: { minimum: 0, maximum: 1 } }),
  };
};
