import type { Book, Chart } from "../model";
import { displayText } from "../model";
import type { Drawing, Scale } from "./drawing";
import { element, middle, place, share, words, type Plot } from "./plot";

/** Without what adding up steps leaves behind the ninth decimal. */
const tidy = (value: number): number => Math.round(value * 1e9) / 1e9;

/** A number as the cells of its series show it. */
function numberWords(book: Book, chart: Chart, second: boolean, value: number): string {
  const source = chart.series.find((one) => (one.second ?? false) === second)?.values;
  const style = source && book.cells(source.sheet).get(source.row, source.column)?.style;
  return displayText({ value: tidy(value), ...(style && { style }) }, book.state.date1904);
}

/** The numbers of an axis, with lines across the plot for the first one. */
export function valueMarks(book: Book, chart: Chart, plot: Plot, scale: Scale, second: boolean) {
  return scale.marks.flatMap((value) => {
    const at = place(plot, second ? 1 : plot.lies ? 1 : 0, share(scale, value));
    const far = place(plot, plot.lies ? 0 : 1, share(scale, value));
    const anchor = plot.lies ? "middle" : second ? "start" : "end";
    const [dx, dy] = plot.lies ? [0, 14] : [second ? 5 : -5, 4];
    const text = words(numberWords(book, chart, second, value), {
      x: at.x + dx,
      y: at.y + dy,
      "text-anchor": anchor,
    });
    const grid = { x1: at.x, y1: at.y, x2: far.x, y2: far.y, stroke: "currentColor", opacity: 0.2 };
    return second ? [text] : [element("line", grid), text];
  });
}

/** The names of categories: so many that they do not lie over each other. */
export function categoryMarks(plot: Plot, names: readonly string[]): SVGElement[] {
  const every = Math.ceil(names.length / ((plot.lies ? plot.height / 16 : plot.width / 44) || 1));
  return names.flatMap((name, at) => {
    if (at % every !== 0) return [];
    const { x, y } = place(plot, middle(plot, at), 0);
    return plot.lies
      ? [words(name, { x: x - 5, y: y + 4, "text-anchor": "end" })]
      : [words(name, { x, y: y + 14, "text-anchor": "middle" })];
  });
}

/** About how many pixels a text of this size takes: a Chinese letter is a square. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 11 : 6), 0);

/** The numbers of a scatter's x axis. */
export const acrossMarks = (plot: Plot, scale: Scale): SVGElement[] =>
  scale.marks.map((value) => {
    const { x, y } = place(plot, share(scale, value), 0);
    return words(String(tidy(value)), { x, y: y + 14, "text-anchor": "middle" });
  });

/** What each colour is, in a row. */
export function legend(drawing: Drawing, width: number, y: number): SVGElement[] {
  const widths = drawing.series.map(({ name }) => widthOf(name) + 30);
  const first = (width - widths.reduce((sum, each) => sum + each, 0)) / 2;
  return drawing.series.flatMap(({ name, colour }, at) => {
    const x = widths.slice(0, at).reduce((sum, each) => sum + each, first);
    return [
      element("rect", { x, y: y - 9, width: 10, height: 10, fill: colour }),
      words(name, { x: x + 14, y }),
    ];
  });
}
