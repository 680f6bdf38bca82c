import { eachMarked } from "./marked";
import { UPPER, wordsIn } from "./radix";

const WORD = 32;
const SIGN = 0x80000000;
/** Bits of the upper word that part numbers: 64 parts an octave, so that small whole numbers have parts of their own. */
const PART_BITS = 18;
const PARTS = 1 << PART_BITS;
/** So many numbers are looked at as they are. */
const FEW = 1 << 12;

/** Marks of rows that are left out, 0 on those that are not; null where all take part. */
export type Marks = Uint8Array | null;

/** The part of a number by its upper word; parts rise with the numbers. */
const partOf = (upper: number): number =>
  (upper ^ ((upper >> (WORD - 1)) | SIGN)) >>> (WORD - PART_BITS);

/** Numbers of one part, and how many there are below it. */
interface Part {
  readonly below: number;
  readonly values: Float64Array;
}

/** How many numbers each part has, from the least part that has any. */
const countParts = (
  values: Float64Array,
  marks: Marks,
): { readonly counts: Uint32Array; readonly least: number } => {
  const words = wordsIn(values);
  const counts = new Uint32Array(PARTS);
  let [least, most] = [PARTS, 0];
  for (let row = 0; row < values.length; row++) {
    const part = partOf(words[2 * row + UPPER] as number);
    counts[part] = (counts[part] as number) + 1;
    if (part < least) least = part;
    if (part > most) most = part;
  }
  if (marks !== null)
    eachMarked(marks, 0, marks.length, (row) => {
      const part = partOf(words[2 * row + UPPER] as number);
      counts[part] = (counts[part] as number) - 1;
    });
  return { counts: counts.subarray(least, most + 1), least };
};

/** The parts that hold one of the k-th smallest; their places among them, from 1, are written over the counts. */
const partsWith = (counts: Uint32Array, ks: readonly number[]): readonly Part[] => {
  const parts: Part[] = [];
  let below = 0;
  for (let part = 0; part < counts.length; part++) {
    const count = counts[part] as number;
    if (count === 0) continue;
    const from = below;
    below += count;
    const isAsked = ks.some((k) => k >= from && k < below);
    counts[part] = isAsked ? parts.push({ below: from, values: new Float64Array(count) }) : 0;
  }
  return parts;
};

/** The parts of numbers that hold one of the k-th smallest; all in one where there are few. */
const partsOf = (values: Float64Array, marks: Marks, ks: readonly number[]): readonly Part[] => {
  if (values.length <= FEW) return [{ below: 0, values: values.filter((_, row) => !marks?.[row]) }];
  const { counts: places, least } = countParts(values, marks);
  const parts = partsWith(places, ks);
  const filled = new Uint32Array(parts.length + 1);
  const words = wordsIn(values);
  for (let row = 0; row < values.length; row++) {
    const place = places[partOf(words[2 * row + UPPER] as number) - least] as number;
    if (place === 0 || (marks !== null && marks[row] !== 0)) continue;
    const at = filled[place] as number;
    filled[place] = at + 1;
    (parts[place - 1] as Part).values[at] = values[row] as number;
  }
  return parts;
};

/** The k-th smallest values, from 0, of rows that have no mark: only the parts that hold one of them are sorted, where they hold different ones. */
export const smallestAmong = (
  values: Float64Array,
  marks: Marks,
  ks: readonly number[],
): readonly number[] => {
  const parts = partsOf(values, marks, ks);
  for (const part of parts)
    if (part.values.some((value) => value !== part.values[0])) part.values.sort();
  return ks.map((k) => {
    const part = parts.find(({ below, values: own }) => k >= below && k < below + own.length);
    return part?.values[k - part.below] ?? NaN;
  });
};
