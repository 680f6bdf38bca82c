import type { Book, Chart } from "../model";
import { drawingOf, scaleOf, type Drawing, type DrawnSeries } from "./drawing";
import { acrossMarks, categoryMarks, legend, valueMarks } from "./marks";
import { element, words, type Plot } from "./plot";
import { seriesIn } from "./series";

function plotOf(chart: Chart, drawing: Drawing, width: number, height: number): Plot {
  const lies = drawing.series.some(({ kind }) => kind === "BarClustered");
  const second = drawing.series.some((one) => one.second);
  const top = drawing.title === "" ? 12 : 34;
  const below = 22 + (chart.legend.visible ? 20 : 0);
  return {
    left: 60,
    top,
    width: width - 60 - (second ? 46 : 16),
    height: height - top - below,
    lies,
    reversed: chart.axes.category.reversed ?? false,
    categories: drawing.categories.length,
  };
}

/** Draws a chart of the workbook in so many pixels: plainly, and from the cells as they are. Titles of axes are not drawn. */
export function chartSvg(book: Book, chart: Chart, width: number, height: number): SVGElement {
  const drawing = drawingOf(book, chart);
  const plot = plotOf(chart, drawing, width, height);
  const of = (second: boolean) => drawing.series.filter((one) => one.second === second);
  const valuesOf = (list: readonly DrawnSeries[]) => list.flatMap(({ values }) => values);
  const scale = scaleOf(valuesOf(of(false)), chart.axes.value);
  const secondScale = scaleOf(valuesOf(of(true)), chart.axes.second);
  const scatter = drawing.series.filter(({ kind }) => kind === "XYScatter");
  const across = scaleOf(
    scatter.flatMap((one) => one.across),
    chart.axes.category,
  );
  const title = words(drawing.title, {
    x: width / 2,
    y: 22,
    "text-anchor": "middle",
    "font-size": 14,
  });
  const named = drawing.series.map(({ name }) => name).join(", ");
  return element(
    "svg",
    { width, height, role: "img", "aria-label": `${drawing.title || chart.name}: ${named}` },
    title,
    ...valueMarks(book, chart, plot, scale, false),
    ...(of(true).length > 0 ? valueMarks(book, chart, plot, secondScale, true) : []),
    ...(scatter.length > 0 ? acrossMarks(plot, across) : categoryMarks(plot, drawing.categories)),
    ...seriesIn(plot, of(false), scale, across),
    ...seriesIn(plot, of(true), secondScale, across),
    ...(chart.legend.visible ? legend(drawing, width, height - 8) : []),
  );
}
