import { absoluteRange } from "../../xlsx";
import type { CellValue, ChartAxis, ChartRange, ChartSeries, ChartSpec } from "../../xlsx";
import type { Book, Chart, ChartType, SheetArea } from "../model";
import { hasContent } from "../model";
import { toRange } from "./rules";

const DRAWS: Readonly<Record<ChartType, ChartSeries["draws"]>> = {
  ColumnClustered: "column",
  BarClustered: "bar",
  Line: "line",
  LineMarkers: "line",
  XYScatter: "scatter",
};

const SIDES = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;

/** What a chart draws of a range, as it is now; undefined where its sheet was deleted. */
function rangeOf(book: Book, range: SheetArea): ChartRange | undefined {
  const sheet = book.state.sheets.find(({ id }) => id === range.sheet);
  if (!sheet) return undefined;
  const cells = book.cells(range.sheet);
  const all = Array.from({ length: range.rows * range.columns }, (_, at) =>
    cells.get(range.row + Math.floor(at / range.columns), range.column + (at % range.columns)),
  );
  const format = all.find((cell) => typeof cell?.value === "number")?.style?.numberFormat;
  return {
    cells: absoluteRange(sheet.name, toRange(range)),
    shown: all.map((cell): CellValue => (cell && hasContent(cell) ? cell.value : null)),
    ...(format !== undefined && { format }),
  };
}

/** A series without values is drawn by nobody. */
function seriesSpec(
  book: Book,
  { name, type, values, categories, second }: Chart["series"][number],
): ChartSeries[] {
  const drawn = values && rangeOf(book, values);
  if (!drawn) return [];
  const across = categories && rangeOf(book, categories);
  return [
    {
      draws: DRAWS[type],
      values: drawn,
      ...(name !== undefined && { name }),
      ...(across && { categories: across }),
      ...(second && { second }),
      ...(type === "Line" && { markers: false }),
    },
  ];
}

function axisSpec({ title, ...axis }: Chart["axes"]["value"]): ChartAxis {
  return { ...axis, ...(title.visible && title.text !== undefined && { title: title.text }) };
}

/** A chart as the file has it. */
export function chartSpec(book: Book, chart: Chart): ChartSpec {
  const { corner, width, height, title, legend, axes } = chart;
  const series = chart.series.flatMap((one) => seriesSpec(book, one));
  const words = title.text ?? (series.length === 1 ? series[0]?.name : undefined);
  return {
    name: chart.name,
    place: { ...corner, width, height },
    ...(title.visible && words !== undefined && { title: words }),
    ...(legend.visible && { legend: SIDES[legend.position] }),
    series,
    categoryAxis: axisSpec(axes.category),
    valueAxis: axisSpec(axes.value),
    secondAxis: axisSpec(axes.second),
  };
}
