const WORD = 32;
const SIGN = 0x80000000;
/** Bits that one pass sorts by: so many counters stay in the nearest cache. */
const DIGIT = 11;
/** Rows that are put in order by hand. */
const FEW = 24;

/** Which of the two words of a double, as this machine lays it down, holds its sign and greatest bits. */
const UPPER = new Uint32Array(Float64Array.of(1).buffer)[0] === 0 ? 1 : 0;

/** Rows and the keys that they are sorted by. */
interface Keyed {
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
}

/** Rows from the greatest value down, equals in their order, and the values that they have. */
export interface Falling {
  readonly rows: Uint32Array;
  readonly values: Float64Array;
}

/** How many keys have each digit, and so where the first key of each belongs. */
const startsOf = (keys: Uint32Array, least: number, shift: number, digit: number): Uint32Array => {
  const starts = new Uint32Array(1 << digit);
  const mask = starts.length - 1;
  for (const key of keys) {
    const at = ((key - least) >>> shift) & mask;
    starts[at] = (starts[at] as number) + 1;
  }
  let sum = 0;
  for (let at = 0; at < starts.length; at++) {
    const count = starts[at] as number;
    starts[at] = sum;
    sum += count;
  }
  return starts;
};

/** Moves rows to where their digit of the key belongs, those of one digit in their order. */
const pass = (from: Keyed, to: Keyed, least: number, shift: number, digit: number): void => {
  const next = startsOf(from.keys, least, shift, digit);
  const mask = next.length - 1;
  const { keys, rows } = from;
  const { keys: toKeys, rows: toRows } = to;
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] as number;
    const of = ((key - least) >>> shift) & mask;
    const at = next[of] as number;
    next[of] = at + 1;
    toKeys[at] = key;
    toRows[at] = rows[k] as number;
  }
};

/** Sorts rows by rising keys, equals in their order: a radix sort from the lowest digit of what they have above the least. The arrays given are used up. */
const byKeys = (given: Keyed): Keyed => {
  const { length } = given.keys;
  let least = 2 ** WORD - 1;
  let most = 0;
  for (const key of given.keys) {
    if (key < least) least = key;
    if (key > most) most = key;
  }
  const bits = length === 0 ? 0 : WORD - Math.clz32(most - least);
  const digit = Math.ceil(bits / Math.max(1, Math.ceil(bits / DIGIT)));
  let from = given;
  let to: Keyed = { keys: new Uint32Array(length), rows: new Uint32Array(length) };
  for (let shift = 0; shift < bits; shift += digit) {
    pass(from, to, least, shift, digit);
    [from, to] = [to, from];
  }
  return from;
};

/** So many of what most columns count make one: cents, or tenths of a percent. */
const PARTS = 100;

/** Keys that rise as the numbers fall, of whole hundredths that are not too great; undefined where one is not such a number. */
const wholeKeys = (values: Float64Array, rows: Uint32Array): Uint32Array | undefined => {
  const keys = new Uint32Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const value = values[rows[k] as number] as number;
    const whole = Math.round(value * PARTS);
    if (whole / PARTS !== value || whole >= SIGN || whole <= -SIGN) return undefined;
    keys[k] = SIGN - whole;
  }
  return keys;
};

/** One of the two words of each number, made to rise as the numbers fall: bits rise with the size of a number, and its sign turns them round. */
const wordsOf = (values: Float64Array, rows: Uint32Array, word: 0 | 1): Uint32Array => {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const keys = new Uint32Array(rows.length);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] as number;
    const upper = words[2 * row + UPPER] as number;
    const lower = words[2 * row + 1 - UPPER] as number;
    // 0 and -0 are one.
    const negative = upper >= SIGN && (upper !== SIGN || lower !== 0);
    const bits = word === 1 ? (upper === SIGN && lower === 0 ? 0 : upper) : lower;
    keys[k] = negative ? bits : word === 1 ? bits ^ (SIGN - 1) : ~bits;
  }
  return keys;
};

const inserted = (values: Float64Array, rows: Uint32Array, from: number, to: number): void => {
  for (let k = from + 1; k < to; k++) {
    const row = rows[k] as number;
    const value = values[row] as number;
    let at = k;
    for (; at > from && (values[rows[at - 1] as number] as number) < value; at--)
      rows[at] = rows[at - 1] as number;
    rows[at] = row;
  }
};

const falls = (values: Float64Array, rows: Uint32Array, from: number, to: number): boolean => {
  for (let k = from + 1; k < to; k++)
    if ((values[rows[k] as number] as number) > (values[rows[k - 1] as number] as number))
      return false;
  return true;
};

/** Puts rows in order whose upper words are the same. */
const sortRun = (values: Float64Array, rows: Uint32Array, from: number, to: number): void => {
  if (falls(values, rows, from, to)) return;
  if (to - from <= FEW) {
    inserted(values, rows, from, to);
    return;
  }
  const run = rows.slice(from, to);
  rows.set(byKeys({ keys: wordsOf(values, run, 0), rows: run }).rows, from);
};

/** Sorts by the upper words of the numbers, which are all that most columns differ by; rows that they do not tell apart by the lower ones. */
const byWords = (values: Float64Array, rows: Uint32Array): Uint32Array => {
  const { keys, rows: sorted } = byKeys({ keys: wordsOf(values, rows, 1), rows });
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && keys[to] === keys[from]) to++;
    if (to - from > 1) sortRun(values, sorted, from, to);
    from = to;
  }
  return sorted;
};

/** The values of rows. */
const gathered = (values: Float64Array, rows: Uint32Array): Float64Array => {
  const found = new Float64Array(rows.length);
  for (let k = 0; k < rows.length; k++) found[k] = values[rows[k] as number] as number;
  return found;
};

/**
 * Rows in falling order, with their values; `rows` are used up. A radix sort: amounts to the cent by what they are, which gives the values back as well,
 * other numbers by the bits of their doubles, few rows by hand.
 */
export const fallingOf = (values: Float64Array, rows: Uint32Array): Falling => {
  const keys = rows.length > FEW ? wholeKeys(values, rows) : undefined;
  if (keys !== undefined) {
    const sorted = byKeys({ keys, rows });
    const found = new Float64Array(rows.length);
    for (let k = 0; k < found.length; k++) found[k] = (SIGN - (sorted.keys[k] as number)) / PARTS;
    return { rows: sorted.rows, values: found };
  }
  let sorted = rows;
  if (rows.length > FEW) sorted = byWords(values, rows);
  else inserted(values, rows, 0, rows.length);
  return { rows: sorted, values: gathered(values, sorted) };
};

/** Rows in falling order; `rows` are used up. */
export const fallingRows = (values: Float64Array, rows: Uint32Array): Uint32Array =>
  fallingOf(values, rows).rows;

/** Bits of the upper word that part numbers for a selection: sixteen parts an octave. */
const PART_BITS = 16;

const partOf = (upper: number): number =>
  (upper >= SIGN ? ~upper : upper ^ SIGN) >>> (WORD - PART_BITS);

/** Numbers of one part, and how many there are below it. */
interface Part {
  readonly below: number;
  readonly values: Float64Array;
}

/** The parts that hold one of the k-th smallest, and which of them each part is (-1 for none). */
const partsWith = (counts: Uint32Array, ks: readonly number[]): [Part[], Int32Array] => {
  const parts: Part[] = [];
  const which = new Int32Array(counts.length).fill(-1);
  let below = 0;
  for (let part = 0; part < counts.length; part++) {
    const count = counts[part] as number;
    if (count === 0) continue;
    const from = below;
    below += count;
    if (!ks.some((k) => k >= from && k < from + count)) continue;
    which[part] = parts.length;
    parts.push({ below: from, values: new Float64Array(count) });
  }
  return [parts, which];
};

const fill = (
  parts: readonly Part[],
  which: Int32Array,
  values: Float64Array,
  rows: Uint32Array,
): void => {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const filled = new Uint32Array(parts.length);
  for (const row of rows) {
    const at = which[partOf(words[2 * row + UPPER] as number)] as number;
    if (at < 0) continue;
    const place = filled[at] as number;
    (parts[at] as Part).values[place] = values[row] as number;
    filled[at] = place + 1;
  }
};

/** The k-th smallest values of rows, from 0: only the parts that hold one of them are sorted, where they hold different ones. */
export const smallestOf = (
  values: Float64Array,
  rows: Uint32Array,
  ks: readonly number[],
): readonly number[] => {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
  const counts = new Uint32Array(1 << PART_BITS);
  for (const row of rows) {
    const part = partOf(words[2 * row + UPPER] as number);
    counts[part] = (counts[part] as number) + 1;
  }
  const [parts, which] = partsWith(counts, ks);
  fill(parts, which, values, rows);
  for (const part of parts)
    if (part.values.some((value) => value !== part.values[0])) part.values.sort();
  return ks.map((k) => {
    const part = parts.find(({ below, values: own }) => k >= below && k < below + own.length);
    return part?.values[k - part.below] ?? NaN;
  });
};
