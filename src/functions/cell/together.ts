import type { Cell } from "../../cells";
import { toCells } from "./arguments";
import { errorOf } from "./error";
import type { Result } from "./result";

/** The cells of several arguments side by side, row by row; all lists are equally long. */
export interface Together {
  readonly columns: number;
  readonly lists: readonly (readonly Cell[])[];
}

type Rows = readonly (readonly Cell[])[];

const sizeOf = (rows: Rows): { rows: number; columns: number } => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
});

const countOf = (rows: Rows): number => rows.length * (rows[0]?.length ?? 0);

/**
 * Takes arguments together: ranges of one shape, or single cells, each of which stands beside every cell of the others; an omitted argument is
 * empty cells. Throws the error of ranges that do not fit each other.
 */
export const together = (...ranges: readonly unknown[]): Together => {
  const given = ranges.map(toCells);
  const longest = given.reduce((most, rows) => (countOf(rows) > countOf(most) ? rows : most), []);
  const want = sizeOf(longest);
  const length = Math.max(1, countOf(longest));
  const lists = given.map((rows) => {
    if (countOf(rows) <= 1) return Array.from({ length }, () => rows[0]?.[0] ?? null);
    const size = sizeOf(rows);
    if (size.rows === want.rows && size.columns === want.columns) return rows.flat();
    throw errorOf({
      code: "shape-mismatch",
      ...size,
      wantRows: want.rows,
      wantColumns: want.columns,
    });
  });
  return { columns: Math.max(1, want.columns), lists };
};

/** Lays out results, one for each place of what was taken together, in the shape of its ranges. */
export const inShape = (
  { columns, lists }: Together,
  read: (place: number) => Result,
): Result[][] =>
  Array.from({ length: (lists[0]?.length ?? 0) / columns }, (_, row) =>
    Array.from({ length: columns }, (_, column) => read(row * columns + column)),
  );
