import { hasContent } from "./cellStore";
import type { Book, Cell, ChartSeries, ChartType, SheetArea } from "./book";
import { displayText } from "./display";

const isText = (cell: Cell | undefined): boolean =>
  typeof cell?.value === "string" && cell.value !== "";

/** Rows and columns of a range as a chart reads it: series stand in the columns, or lie in the rows. */
interface Layout {
  readonly length: number;
  readonly series: number;
  readonly cell: (at: number, series: number) => Cell | undefined;
  readonly range: (from: number, series: number) => SheetArea;
}

function layoutOf(book: Book, range: SheetArea, by: "Columns" | "Rows"): Layout {
  const cells = book.cells(range.sheet);
  const { row, column, rows, columns } = range;
  return by === "Columns"
    ? {
        length: rows,
        series: columns,
        cell: (at, series) => cells.get(row + at, column + series),
        range: (from, series) => ({
          ...range,
          row: row + from,
          rows: rows - from,
          column: column + series,
          columns: 1,
        }),
      }
    : {
        length: columns,
        series: rows,
        cell: (at, series) => cells.get(row + series, column + at),
        range: (from, series) => ({
          ...range,
          column: column + from,
          columns: columns - from,
          row: row + series,
          rows: 1,
        }),
      };
}

/**
 * The series of a chart over a range. Excel does not document what it takes for names and categories: here texts at the head of all series are their names, and a
 * first series that is texts (or has a blank head beside other heads) is the categories; numbers are always values.
 */
export function seriesOf(
  book: Book,
  range: SheetArea,
  by: "Auto" | "Columns" | "Rows",
  type: ChartType,
): ChartSeries[] {
  const wanted = by === "Auto" ? (range.rows >= range.columns ? "Columns" : "Rows") : by;
  const { length, series, cell, range: part } = layoutOf(book, range, wanted);
  const all = Array.from({ length: series }, (_, at) => at);
  const later = all.slice(series > 1 ? 1 : 0);
  const hasNames = length > 1 && later.every((at) => isText(cell(0, at)));
  const from = hasNames ? 1 : 0;
  const isCategories =
    series > 1 && (isText(cell(from, 0)) || (hasNames && !hasContent(cell(0, 0))));
  const categories = isCategories ? part(from, 0) : undefined;
  return (isCategories ? later : all).map((at) => ({
    type,
    ...(hasNames && { name: displayText(cell(0, at), book.state.date1904) }),
    values: part(from, at),
    ...(categories && { categories }),
  }));
}
