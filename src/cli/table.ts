// Two columns of a terminal: Chinese, Japanese and Korean characters, full-width forms, emoji (UAX #11, wide and full-width).
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

const PLAIN = /^[\x20-\x7e]*$/;

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number => {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
};

/** A column of a table: numbers stand at its right edge. */
export interface TableColumn {
  readonly title: string;
  readonly right?: boolean;
}

const GAP = "  ";

const padded = (text: string, width: number, right: boolean): string => {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return right ? space + text : text + space;
};

type Row = readonly string[];

/** How wide each of so many columns is. */
const widthsOf = (columns: number, rows: Iterable<Row>): readonly number[] => {
  const widths = new Array<number>(columns).fill(0);
  for (const row of rows)
    for (let column = 0; column < columns; column++)
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(row[column] ?? ""));
  return widths;
};

const lineOf = (columns: readonly TableColumn[], widths: readonly number[], row: Row): string =>
  columns
    .map(({ right = false }, column) => padded(row[column] ?? "", widths[column] ?? 0, right))
    .join(GAP)
    .trimEnd();

const titlesOf = (columns: readonly TableColumn[]): Row => columns.map(({ title }) => title);

/** A table as lines, aligned also where Chinese stands in it; the last column is not padded. Titles are left out where all are empty. */
export const tableLines = (
  columns: readonly TableColumn[],
  rows: readonly Row[],
): readonly string[] => {
  const titles = titlesOf(columns);
  const all = titles.some((title) => title !== "") ? [titles, ...rows] : rows;
  const widths = widthsOf(columns.length, all);
  return all.map((row) => lineOf(columns, widths, row));
};

/**
 * The same table line by line, for so many rows that they are never held together: `rows` are gone through twice, the second time with the text of the last column,
 * which takes longest to make and need not be measured.
 */
export function* longTable(
  columns: readonly TableColumn[],
  rows: () => Iterable<readonly [row: Row, last: () => string]>,
): Generator<string> {
  const titles = titlesOf(columns);
  const measured = function* (): Generator<Row> {
    yield titles;
    for (const [row] of rows()) yield row;
  };
  // The last column gets no blanks behind it.
  const widths = [...widthsOf(columns.length - 1, measured()), 0];
  yield lineOf(columns, widths, titles);
  for (const [row, last] of rows()) yield lineOf(columns, widths, [...row, last()]);
}
