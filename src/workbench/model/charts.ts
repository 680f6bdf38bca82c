import { sameArea } from "./area";
import { movedArea, type Move } from "./areaMove";
import type { Area, Book, Chart, ChartCorner, Edit, SheetArea, SheetId } from "./book";
import { freeName } from "./defaultNames";
import { columnLook } from "./style";

/** The width in points of a column that nobody changed, in Excel's default font. */
export const STANDARD_WIDTH = 48;

/** The height in points of a row that nobody changed. */
export const STANDARD_HEIGHT = 14.4;

/** How many charts one author may make before two of them give the same id. */
const CHARTS_PER_AUTHOR = 0x1000000;

function chartId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-0000000000C7}`;
}

/** The charts of a sheet, the oldest first. */
export function chartsOf({ state }: Book, sheet: SheetId): Chart[] {
  return state.charts.filter((chart) => chart.sheet === sheet);
}

/** The size in points that Excel gives to a new chart. */
const SIZE = { width: 360, height: 216 };

const BARE_AXIS = { title: { visible: false } };

/** Adds a chart in front of the others, with an id and a name of its own ("Chart 1"), in the look that Excel gives to a new one. */
export function addChart(edit: Edit, chart: Pick<Chart, "sheet" | "corner" | "series">): Chart {
  const { book } = edit;
  const { charts } = book.state;
  const ids = new Set(charts.map(({ id }) => id));
  let number = book.author * CHARTS_PER_AUTHOR + charts.length + 1;
  while (ids.has(chartId(number))) number++;
  const names = chartsOf(book, chart.sheet).map(({ name }) => name);
  const added: Chart = {
    ...chart,
    ...SIZE,
    id: chartId(number),
    name: freeName(book.state, "chart", names),
    title: { visible: true },
    legend: { visible: chart.series.length > 1, position: "Bottom" },
    axes: { category: BARE_AXIS, value: BARE_AXIS, second: BARE_AXIS },
  };
  edit.set({ charts: [...charts, added] });
  edit.tell({ kind: "charts", sheet: chart.sheet });
  return added;
}

/** Puts a changed chart in the place of the old one. */
export function replaceChart(edit: Edit, chart: Chart): void {
  edit.set({ charts: edit.book.state.charts.map((old) => (old.id === chart.id ? chart : old)) });
  edit.tell({ kind: "charts", sheet: chart.sheet });
}

/** Takes a chart away. */
export function deleteChart(edit: Edit, { id, sheet }: Chart): void {
  edit.set({ charts: edit.book.state.charts.filter((chart) => chart.id !== id) });
  edit.tell({ kind: "charts", sheet });
}

function widthAt(book: Book, sheet: SheetId, column: number): number {
  const look = columnLook(book, sheet, column);
  return look?.hidden ? 0 : (look?.width ?? STANDARD_WIDTH);
}

function heightAt(book: Book, sheet: SheetId, row: number): number {
  const look = book.state.sheets.find(({ id }) => id === sheet)?.rows.get(row);
  return look?.hidden ? 0 : (look?.height ?? STANDARD_HEIGHT);
}

/** Points from the sheet's corner to that of a cell. */
export function cellCorner(
  book: Book,
  sheet: SheetId,
  { row, column }: Pick<Area, "row" | "column">,
): { readonly left: number; readonly top: number } {
  let [left, top] = [0, 0];
  for (let at = 0; at < column; at++) left += widthAt(book, sheet, at);
  for (let at = 0; at < row; at++) top += heightAt(book, sheet, at);
  return { left, top };
}

/** Where a chart lies, in points from the sheet's corner. */
export function chartPlace(
  book: Book,
  { sheet, corner }: Pick<Chart, "sheet" | "corner">,
): { readonly left: number; readonly top: number } {
  const { left, top } = cellCorner(book, sheet, corner);
  return { left: left + corner.x, top: top + corner.y };
}

/** The cell, and the points within it, at so many points from the sheet's corner. */
export function cornerAt(book: Book, sheet: SheetId, left: number, top: number): ChartCorner {
  let [column, x] = [0, Math.max(0, left)];
  let [row, y] = [0, Math.max(0, top)];
  while (x >= widthAt(book, sheet, column)) x -= widthAt(book, sheet, column++);
  while (y >= heightAt(book, sheet, row)) y -= heightAt(book, sheet, row++);
  return { row, column, x, y };
}

/** The charts with their ranges put elsewhere; a range that is nowhere any more is taken out. What does not change keeps its identity. */
function withRanges(
  charts: readonly Chart[],
  moved: (range: SheetArea) => SheetArea | undefined,
): Chart[] {
  return charts.map((chart) => {
    const series = chart.series.map((one) => {
      const values = one.values && moved(one.values);
      const categories = one.categories && moved(one.categories);
      if (values === one.values && categories === one.categories) return one;
      const { values: _values, categories: _categories, ...rest } = one;
      return { ...rest, ...(values && { values }), ...(categories && { categories }) };
    });
    return series.every((one, at) => one === chart.series[at]) ? chart : { ...chart, series };
  });
}

/** The charts after cells have moved: each goes with the cell that it begins in, and its ranges with theirs. */
export function movedCharts(charts: readonly Chart[], move: Move): Chart[] {
  return withRanges(charts, (range) => {
    if (range.sheet !== move.sheet) return range;
    const area = movedArea(range, move);
    return area && (sameArea(area, range) ? range : { ...area, sheet: range.sheet });
  }).map((chart) => {
    const { corner } = chart;
    if (chart.sheet !== move.sheet) return chart;
    const cell = movedArea({ row: corner.row, column: corner.column, rows: 1, columns: 1 }, move);
    // The cell is deleted: the chart stays where it was, over those that came there.
    const next = cell ?? { row: move.at.row, column: move.at.column };
    if (next.row === corner.row && next.column === corner.column) return chart;
    return { ...chart, corner: { ...corner, row: next.row, column: next.column } };
  });
}

/** The charts after the body of a table has become longer or shorter: ranges over all its rows follow it, as in Excel. */
export function grownCharts(
  charts: readonly Chart[],
  sheet: SheetId,
  before: Area,
  after: Area,
): readonly Chart[] {
  if (sameArea(before, after)) return charts;
  const next = withRanges(charts, (range) => {
    const isOver =
      range.sheet === sheet &&
      range.row === before.row &&
      range.rows === before.rows &&
      range.column >= before.column &&
      range.column + range.columns <= before.column + before.columns;
    return isOver ? { ...range, row: after.row, rows: after.rows } : range;
  });
  return next.every((chart, at) => chart === charts[at]) ? charts : next;
}
