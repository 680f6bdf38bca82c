import { Knowledge, type Known } from "../../rules";
import type { Codes } from "./naiveBayes";

/** The quantile of rising values by linear interpolation (type 7, as Excel's PERCENTILE.INC); NaN of none. */
export const quantile = (rising: Float64Array, fraction: number): number => {
  const place = (rising.length - 1) * fraction;
  const below = Math.floor(place);
  const low = rising[below] ?? NaN;
  const high = rising[below + 1] ?? low;
  return low + (high - low) * (place - below);
};

/** The two values that cut numbers into three parts of equal size. */
export const tertiles = (values: Float64Array): readonly [number, number] => {
  const rising = values.slice().sort();
  return [quantile(rising, 1 / 3), quantile(rising, 2 / 3)];
};

const partOf = (value: number, [low, high]: readonly [number, number]): number => {
  if (value <= low) return 0;
  return value <= high ? 1 : 2;
};

/**
 * A column as codes: those of a choice, text or boolean as they are, numbers and dates by the third of the decided rows that they fall into (0, 1, 2),
 * a value on a cut in the part below it. -1 where a row has no value or takes no part.
 */
export const codesOf = (
  { type, values, knowledge }: Known,
  isDecided: (row: number) => boolean,
): Codes => {
  const has = (row: number): boolean => knowledge === null || knowledge[row] === Knowledge.value;
  const codes = new Int32Array(values.length).fill(-1);
  const fill = (code: (value: number) => number): Codes => {
    for (let row = 0; row < codes.length; row++)
      if (has(row)) codes[row] = code(values[row] as number);
    return codes;
  };
  if (type !== "number" && type !== "date") return fill((value) => value);
  const cuts = tertiles((values as Float64Array).filter((_, row) => has(row) && isDecided(row)));
  // Without a decided row there are no cuts, and nothing to learn.
  return Number.isNaN(cuts[0]) ? codes : fill((value) => partOf(value, cuts));
};
