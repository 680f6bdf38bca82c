import type { Book, Chart, ChartSeries, SheetArea } from "../model";
import { displayText } from "../model";

/** The colours of series, as the file has them. */
const COLOURS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** A series as it is drawn; a cell that is no number leaves a gap. */
export interface DrawnSeries {
  readonly name: string;
  readonly kind: ChartSeries["type"];
  readonly second: boolean;
  readonly colour: string;
  readonly values: readonly (number | undefined)[];
  /** Of a scatter. */
  readonly across: readonly (number | undefined)[];
}

/** What a chart draws now. */
export interface Drawing {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

function cellsOf(book: Book, range: SheetArea | undefined) {
  if (!range || !book.state.sheets.some(({ id }) => id === range.sheet)) return [];
  const cells = book.cells(range.sheet);
  return Array.from({ length: range.rows * range.columns }, (_, at) =>
    cells.get(range.row + Math.floor(at / range.columns), range.column + (at % range.columns)),
  );
}

const numbersOf = (book: Book, range: SheetArea | undefined) =>
  cellsOf(book, range).map((cell) => (typeof cell?.value === "number" ? cell.value : undefined));

/** Reads what a chart draws from the cells as they are. */
export function drawingOf(book: Book, { title, series }: Chart): Drawing {
  const drawn = series.map((one, at): DrawnSeries => {
    return {
      name: one.name ?? `Series${at + 1}`,
      kind: one.type,
      second: one.second ?? false,
      colour: COLOURS[at % COLOURS.length] ?? COLOURS[0],
      values: numbersOf(book, one.values),
      across: numbersOf(book, one.categories),
    };
  });
  const length = Math.max(0, ...drawn.map(({ values }) => values.length));
  const named = cellsOf(book, series.find(({ categories }) => categories)?.categories);
  return {
    title: title.visible ? (title.text ?? (drawn.length === 1 ? (drawn[0]?.name ?? "") : "")) : "",
    categories: Array.from({ length }, (_, at) =>
      named.length > 0 ? displayText(named[at], book.state.date1904) : String(at + 1),
    ),
    series: drawn,
  };
}

/** A scale from a round number to a round number, with its marks. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly number[];
}

/** How many spaces between marks are wanted. */
const SPACES = 5;

/** A scale over numbers, from 0 where none is below; with ends of its own where it has them. */
export function scaleOf(
  values: readonly (number | undefined)[],
  { minimum, maximum }: Pick<Chart["axes"]["value"], "minimum" | "maximum">,
): Scale {
  const numbers = values.filter((value) => value !== undefined);
  const lowest = minimum ?? Math.min(0, ...numbers);
  const highest = maximum ?? Math.max(0, ...numbers);
  const rough = (highest - lowest || 1) / SPACES;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const from = minimum ?? Math.floor(lowest / step) * step;
  const to = maximum ?? Math.max(from + step, Math.ceil(highest / step) * step);
  const count = Math.floor((to - from) / step + 1e-9);
  return { from, to, marks: Array.from({ length: count + 1 }, (_, at) => from + at * step) };
}
