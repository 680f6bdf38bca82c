// Two columns of a terminal: Chinese, Japanese and Korean characters, full-width forms, emoji (UAX #11, wide and full-width).
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number => {
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

/** A table as lines, aligned also where Chinese stands in it; the last column is not padded. Titles are left out where all are empty. */
export const tableLines = (
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] => {
  const titles = columns.map(({ title }) => title);
  const all = titles.some((title) => title !== "") ? [titles, ...rows] : rows;
  const widths = columns.map((_, column) =>
    Math.max(0, ...all.map((row) => displayWidth(row[column] ?? ""))),
  );
  return all.map((row) =>
    columns
      .map(({ right = false }, column) => padded(row[column] ?? "", widths[column] ?? 0, right))
      .join(GAP)
      .trimEnd(),
  );
};
