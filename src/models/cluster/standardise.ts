import { atOnce, type Steps } from "../../rules";

/** Columns of mean 0 and standard deviation 1. */
export interface Standardised {
  readonly columns: readonly Float64Array[];
  /** Which of the columns these are: constant ones are dropped, as they tell nobody apart. */
  readonly kept: readonly number[];
  /** Of the kept columns, in their own units. */
  readonly means: readonly number[];
  readonly deviations: readonly number[];
}

/** The mean of a column; NaN of none. */
export const meanOf = (column: Float64Array): number =>
  column.reduce((sum, value) => sum + value, 0) / column.length;

const deviationOf = (column: Float64Array, mean: number): number =>
  Math.sqrt(column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (column.length - 1));

const isConstant = (column: Float64Array): boolean => column.every((value) => value === column[0]);

/** Standardises columns: less the mean, divided by the standard deviation of a sample (n − 1), as R's `scale` does. */
export function* standardiseSteps(columns: readonly Float64Array[]): Steps<Standardised> {
  const kept = columns.flatMap((column, k) => (isConstant(column) ? [] : [k]));
  const scaled: Float64Array[] = [];
  const means: number[] = [];
  const deviations: number[] = [];
  for (const k of kept) {
    yield;
    const column = columns[k] as Float64Array;
    const mean = meanOf(column);
    const deviation = deviationOf(column, mean);
    means.push(mean);
    deviations.push(deviation);
    scaled.push(column.map((value) => (value - mean) / deviation));
  }
  return { columns: scaled, kept, means, deviations };
}

/** The same columns at once. */
export const standardise = (columns: readonly Float64Array[]): Standardised =>
  atOnce(standardiseSteps(columns));
