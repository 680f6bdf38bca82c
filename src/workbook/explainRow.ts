import { shown } from "../cells";
import { inputsOf, type Explanation, type Output } from "../rules";
import { cellAddress, sheetRow } from "./address";
import { cellText } from "./cellText";
import type { GradeResult, Slice } from "./gradeResult";
import { nameColumnOf } from "./keyColumn";

/** A cell that a grade was read from. */
export interface ReadCell {
  readonly input: string;
  readonly column: number;
  /** A1 text. */
  readonly address: string;
  /** What stands in it. */
  readonly content: string;
}

/** Why one customer has the grade that it has. */
export interface RowExplanation {
  readonly row: number;
  readonly sheetRow: number;
  /** The customer's key as it stands in the sheet; "" without a key column. */
  readonly key: string;
  readonly explanation: Explanation;
  readonly cells: readonly ReadCell[];
}

/** The slice that holds a row; slices are in order. */
const sliceOf = (slices: readonly Slice[], row: number): Slice => {
  let low = 0;
  let high = slices.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((slices[middle]?.from ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  const slice = slices[low];
  if (slice === undefined) throw new RangeError(`no row ${row}`);
  return slice;
};

/** The customer's key in a body row as it stands in the sheet; "" without a key column. */
export const keyOf = (result: GradeResult, row: number): string => {
  const { key } = result.request.customers;
  return key === null ? "" : cellText(result.cells.get(key)?.[row] ?? null);
};

/** What the customer in a body row is called beside his key, where a column that was read says so; "" where none does. */
export const nameOf = (result: GradeResult, row: number): string => {
  const { region, key } = result.request.customers;
  const column = nameColumnOf(region.headers);
  if (column === null || column === key) return "";
  return cellText(result.cells.get(column)?.[row] ?? null).trim();
};

/** The engine's explanation of a body row. Throws a RangeError for a row that was not graded. */
export const explanationOf = (result: GradeResult, row: number): Explanation => {
  const slice = sliceOf(result.slices, row);
  return result.grader.explain(slice.columns, result.context, slice.grades, row - slice.from);
};

/** The further results that hold a body row, and its place in them: those of its slice, since those of all rows take long to put together. */
export const outputsAt = (
  { slices, grades }: GradeResult,
  row: number,
): { readonly outputs: readonly Output[]; readonly place: number } => {
  if (slices.length <= 1) return { outputs: grades.outputs, place: row };
  const slice = sliceOf(slices, row);
  return { outputs: slice.grades.outputs, place: row - slice.from };
};

/** Explains a body row with the cells that it was read from. Throws a RangeError for a row that was not graded. */
export const explainRow = (result: GradeResult, row: number): RowExplanation => {
  const { customers, mapping, scheme } = result.request;
  const { area } = customers.region;
  const cells = inputsOf(scheme).flatMap(({ key: input }) => {
    const column = mapping.columns[input]?.column;
    if (column === undefined) return [];
    const cell = result.cells.get(column)?.[row] ?? null;
    const address = cellAddress(area.row + 1 + row, area.column + column);
    return [{ input, column, address, content: shown(cell) }];
  });
  return {
    row,
    sheetRow: sheetRow(customers.region, row),
    key: keyOf(result, row),
    explanation: explanationOf(result, row),
    cells,
  };
};
