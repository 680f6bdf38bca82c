import { titleRows, type TableSheet } from "./tableSheet";

/** How a chart draws its series: bars lie and columns stand; "pareto" is columns with a line of shares; "scatter" takes its categories as x values. */
export type ChartKind = "bar" | "column" | "line" | "pareto" | "scatter";

/** A chart over columns of a table, named by their headers; it follows the table as that grows, shrinks and is changed. */
export interface TableChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The column of categories, or of x values. */
  readonly categories: string;
  readonly series: readonly string[];
  /** Series drawn as lines against a second axis from 0 to 1: fractions, in columns with a percent format. */
  readonly shares?: readonly string[];
}

/** A sheet with a table, and a chart of it beside the table. */
export interface ChartSheet {
  readonly sheet: TableSheet;
  readonly chart: TableChart;
}

/** What a chart draws as columns of its table: each an index of `TableSheet.columns`. */
export interface ChartColumns {
  readonly categories: number;
  readonly series: readonly number[];
  readonly shares: readonly number[];
}

/** Where the columns of a chart stand. Throws a RangeError for a header that its table does not have, and for a chart without series. */
export const chartColumns = ({ sheet, chart }: ChartSheet): ChartColumns => {
  const place = (header: string): number => {
    const at = sheet.columns.findIndex((column) => column.header === header);
    if (at < 0) throw new RangeError(`no column "${header}" in ${sheet.table}`);
    return at;
  };
  if (chart.series.length === 0) throw new RangeError(`no series in a chart of ${sheet.table}`);
  return {
    categories: place(chart.categories),
    series: chart.series.map(place),
    shares: (chart.shares ?? []).map(place),
  };
};

/** Cells of a sheet; rows and columns from 0. */
interface Cells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells that a chart covers: about 430 by 270 points, in columns that nobody made wider. */
const ROWS = 18;
const COLUMNS = 9;

/**
 * The cells over which a chart lies: one empty column away from its table, below the header row, which is frozen: a chart over both would be cut in two.
 */
export const chartArea = (sheet: TableSheet): Cells => ({
  row: titleRows(sheet) + 1,
  column: sheet.columns.length + 1,
  rows: ROWS,
  columns: COLUMNS,
});
