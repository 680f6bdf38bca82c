import type { GradeResult } from "../gradeResult";

/** What stands in a body row: a customer, a total of others, nothing; "outside" where the table has no such row. */
export type RowKind = "customer" | "total" | "blank" | "outside";

/** What stands in a body row of a result. */
export const rowKind = ({ rows, blank, totals }: GradeResult, row: number): RowKind => {
  if (row < 0 || row >= rows) return "outside";
  if (blank[row] !== 1) return "customer";
  return totals.includes(row) ? "total" : "blank";
};

/** The nearest customer below a row (`step` 1) or above it (-1), the row itself left out; null where there is none. From row -1 down it is the first one. */
export const customerBeside = (
  { rows, blank }: GradeResult,
  row: number,
  step: 1 | -1,
): number | null => {
  const start = Math.max(-1, Math.min(rows, row));
  for (let at = start + step; at >= 0 && at < rows; at += step) if (blank[at] !== 1) return at;
  return null;
};

/** So many customers below a row, in order. */
export const customersBelow = (
  result: GradeResult,
  row: number,
  count: number,
): readonly number[] => {
  const found: number[] = [];
  for (
    let at = customerBeside(result, row, 1);
    at !== null && found.length < count;
    at = customerBeside(result, at, 1)
  )
    found.push(at);
  return found;
};

/** Which of how many customers a row holds, from 1. */
export const placeAmong = (
  { blank }: GradeResult,
  row: number,
): { readonly place: number; readonly of: number } => {
  let place = 0;
  let of = 0;
  blank.forEach((each, at) => {
    if (each === 1) return;
    of += 1;
    if (at <= row) place += 1;
  });
  return { place, of };
};
