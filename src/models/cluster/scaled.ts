import { meanOf, standardise } from "./standardise";

/** A column of customers by the name that people know it by; a value that is no finite number is not known. */
export interface CustomerColumn {
  readonly name: string;
  readonly values: Float64Array;
}

/** Why a column is as it is where logarithms were asked for: it has negative values, or is not skewed to the right. */
export type NoLogarithm = "negative" | "not-skewed";

/** A column as clusters see it. */
export interface ScaledColumn {
  readonly name: string;
  /** Its values where every column is known, as they are. */
  readonly values: Float64Array;
  /** Those that distances are taken of: log(1 + value) where it says so, then less the mean by the standard deviation; all 0 where all are the same. */
  readonly scaled: Float64Array;
  readonly logged: boolean;
  /** Of the values as they are; the deviation is that of a sample. */
  readonly mean: number;
  readonly deviation: number;
  /** Only where logarithms were asked for and are not taken. */
  readonly whyNot?: NoLogarithm;
  /** All values are the same: it tells nobody apart. */
  readonly constant: boolean;
}

/** Skewness above which a column counts as skewed: that of an exponential distribution is 2, of a symmetric one 0. */
const SKEWED = 1;

/** The third standardised moment (n in the denominators); NaN of a constant column. */
export const skewnessOf = (values: Float64Array): number => {
  const mean = meanOf(values);
  let squares = 0;
  let cubes = 0;
  for (const value of values) {
    squares += (value - mean) ** 2;
    cubes += (value - mean) ** 3;
  }
  return cubes / values.length / (squares / values.length) ** 1.5;
};

const whyNotLogged = (values: Float64Array): NoLogarithm | null => {
  if (values.some((value) => value < 0)) return "negative";
  return skewnessOf(values) > SKEWED ? null : "not-skewed";
};

/** Columns without gaps, made comparable: standardised, and before that as logarithms where `log` asks for it and the column is skewed and not negative. */
export const scaledColumns = (
  columns: readonly CustomerColumn[],
  log: boolean,
): readonly ScaledColumn[] =>
  columns.map(({ name, values }) => {
    const whyNot = log ? whyNotLogged(values) : null;
    const logged = log && whyNot === null;
    const [scaled] = standardise([logged ? values.map(Math.log1p) : values]).columns;
    const plain = standardise([values]);
    return {
      name,
      values,
      mean: plain.means[0] ?? meanOf(values),
      deviation: plain.deviations[0] ?? 0,
      scaled: scaled ?? new Float64Array(values.length),
      logged,
      ...(whyNot !== null && { whyNot }),
      constant: scaled === undefined,
    };
  });

/** The rows in which every column is a finite number. */
export const knownRows = (columns: readonly CustomerColumn[]): Uint32Array => {
  const count = columns[0]?.values.length ?? 0;
  const rows = new Uint32Array(count);
  let known = 0;
  for (let row = 0; row < count; row++)
    if (columns.every(({ values }) => Number.isFinite(values[row]))) rows[known++] = row;
  return rows.slice(0, known);
};
