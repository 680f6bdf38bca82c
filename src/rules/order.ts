import { smallestAmong } from "./parts";
import { byKeys, keyed, LOWER, putKeyed, UPPER, wordsIn, type Keyed } from "./radix";

const SIGN = 0x80000000;
/** Rows that are compared. */
const FEW = 24;

/** Rows from the greatest value down, equals in their order, and the values that they have. */
export interface Falling {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** So many of what most columns count make one: cents, or tenths of a percent. */
const PARTS = 100;

/** The key of 0; keys rise as the numbers fall. */
const NOUGHT = SIGN - 1;

/** Rows keyed by whole hundredths that are not too great; undefined where one is not such a number. */
const byWholes = (values: Float64Array, rows: Uint32Array): Keyed | undefined => {
  const found = keyed(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const value = values[row] as number;
    const whole = Math.round(value * PARTS);
    if (whole / PARTS !== value || whole >= SIGN || whole <= -SIGN) return undefined;
    putKeyed(found, k, row, NOUGHT - whole);
  }
  return found;
};

/** Rows keyed by the upper words of their numbers, made to rise as the numbers fall: bits rise with the size of a number, and its sign turns them round. */
const byUpper = (values: Float64Array, rows: Uint32Array): Keyed => {
  const words = wordsIn(values);
  const found = keyed(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const upper = words[2 * row + UPPER] as number;
    // 0 and -0 are one.
    const isNegative = upper >= SIGN && values[row] !== 0;
    putKeyed(found, k, row, isNegative ? upper : (upper & NOUGHT) ^ NOUGHT);
  }
  return found;
};

/** Puts rows in order by comparing them. */
const compared = (values: Float64Array, rows: Uint32Array): Uint32Array =>
  rows.sort((one, other) => (values[other] as number) - (values[one] as number));

/** Puts the rows of sorted pairs down. */
const putDown = (words: Uint32Array, rows: Uint32Array): void => {
  for (let k = 0; k < rows.length; k++) rows[k] = words[2 * k + UPPER] as number;
};

/** Sorts by the upper words of the numbers, which are all that most columns differ by; rows that they do not tell apart by comparing them. */
const byWords = (values: Float64Array, rows: Uint32Array): void => {
  const words = wordsIn(byKeys(byUpper(values, rows)));
  putDown(words, rows);
  for (let from = 0; from < rows.length;) {
    const key = words[2 * from + LOWER];
    const value = values[rows[from] as number];
    let isOne = true;
    let to = from + 1;
    for (; to < rows.length && words[2 * to + LOWER] === key; to++)
      isOne &&= values[rows[to] as number] === value;
    if (!isOne) compared(values, rows.subarray(from, to));
    from = to;
  }
};

/** The values of rows. */
export const gathered = (values: Float64Array, rows: Uint32Array): Float64Array => {
  const found = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) found[k] = values[rows[k] as number] as number;
  return found;
};

/**
 * Puts rows in falling order and gives their values as well. A radix sort: amounts to the cent by what they are, which gives the values back,
 * other numbers by the bits of their doubles; few rows are compared.
 */
export const fallingOf = (values: Float64Array, rows: Uint32Array): Falling => {
  if (rows.length <= FEW) return { rows, values: gathered(values, compared(values, rows)) };
  const wholes = byWholes(values, rows);
  if (wholes === undefined) {
    byWords(values, rows);
    return { rows, values: gathered(values, rows) };
  }
  const pairs = byKeys(wholes);
  const words = wordsIn(pairs);
  putDown(words, rows);
  // Where the pairs have stood.
  for (let k = 0; k < pairs.length; k++)
    pairs[k] = (NOUGHT - (words[2 * k + LOWER] as number)) / PARTS;
  return { rows, values: pairs };
};

/** Puts rows in falling order. */
export const fallingRows = (values: Float64Array, rows: Uint32Array): Uint32Array =>
  fallingOf(values, rows).rows;

/** The k-th smallest values of rows, from 0. */
export const smallestOf = (
  values: Float64Array,
  rows: Uint32Array,
  ks: readonly number[],
): readonly number[] => smallestAmong(gathered(values, rows), null, ks);
