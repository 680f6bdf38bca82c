/** Bits that one pass sorts by: so many counters stay in the nearest cache. */
const DIGIT = 11;
const DIGITS = 3;
const COUNTERS = 1 << DIGIT;
const MASK = COUNTERS - 1;

/** Which of the two words of a double, as this machine lays it down, holds its sign and first digits, and which the last ones. */
export const UPPER = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;
export const LOWER = 1 - UPPER;

/** The words of doubles, two each. */
export const wordsIn = ({ buffer, byteOffset, length }: Float64Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length * 2);

/** Rows and the keys that they are sorted by. */
export interface Keyed {
  /** A row in the upper word of a double and its key in the lower one: both are moved at once. No row is so great that it would be no number. */
  readonly pairs: Float64Array;
  readonly words: Uint32Array;
  /** How many keys have each digit, from the lowest. */
  readonly counts: readonly Uint32Array[];
}

/** Room for so many rows. */
export const keyed = (count: number): Keyed => {
  const pairs = new Float64Array(count);
  const counts = Array.from({ length: DIGITS }, () => new Uint32Array(COUNTERS));
  return { pairs, words: wordsIn(pairs), counts };
};

/** Puts a row in its place with its key, a whole number of 32 bits. */
export const putKeyed = ({ words, counts }: Keyed, at: number, row: number, key: number): void => {
  const [low, middle, high] = counts as [Uint32Array, Uint32Array, Uint32Array];
  words[2 * at + UPPER] = row;
  words[2 * at + LOWER] = key;
  const [a, b, c] = [key & MASK, (key >>> DIGIT) & MASK, key >>> (2 * DIGIT)];
  low[a] = (low[a] as number) + 1;
  middle[b] = (middle[b] as number) + 1;
  high[c] = (high[c] as number) + 1;
};

/** Moves pairs to where their digit of the key belongs, those of one digit in their order. */
const pass = (from: Float64Array, to: Float64Array, next: Uint32Array, shift: number): void => {
  const words = wordsIn(from);
  let sum = 0;
  for (let digit = 0; digit < next.length; digit++) {
    const count = next[digit] as number;
    next[digit] = sum;
    sum += count;
  }
  for (let k = 0; k < from.length; k++) {
    const digit = ((words[2 * k + LOWER] as number) >>> shift) & MASK;
    const at = next[digit] as number;
    next[digit] = at + 1;
    to[at] = from[k] as number;
  }
};

/** The pairs by rising keys, equals in their order: a radix sort from the lowest digit. What is given is used up. */
export const byKeys = ({ pairs, counts }: Keyed): Float64Array => {
  let from = pairs;
  let to: Float64Array = new Float64Array(pairs.length);
  counts.forEach((count, digit) => {
    // A digit that all keys share moves nothing.
    if (count.includes(pairs.length)) return;
    pass(from, to, count, digit * DIGIT);
    [from, to] = [to, from];
  });
  return from;
};
