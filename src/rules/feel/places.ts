import { nextUp } from "../double";
import { Knowledge, type Known } from "../known";
import { eachMarked } from "../marked";
import type { Predicate } from "./predicate";

/** Adds the places of rows [from, to) to what stands in `out`, from its start. */
export type AddPlaces = (from: number, to: number, out: Int32Array) => void;

/**
 * A column cut into places, so that every test of a scheme on it gives the same on all values of a place: numbers are cut where a test
 * begins or ends, words stand in the place of their name or in that of all others. Tests are then asked once a place instead of once a row.
 */
export interface Places {
  readonly count: number;
  readonly add: AddPlaces;
  /** A row for each place, which stands for all rows in it. */
  readonly specimen: Known;
}

/** The rising values from which on the tests may give something else. */
const boundsOf = (predicates: readonly Predicate[]): Float64Array => {
  const ends = predicates
    .flatMap(({ ranges }) => ranges)
    .flatMap(({ low, high }) => (high === Infinity ? [low] : [low, nextUp(high)]))
    .filter((end) => end > -Infinity);
  return Float64Array.from(new Set(ends)).sort();
};

/** Bounds that are counted at once. */
const FOUR = 4;

/** Adds how many of four bounds each value has reached. Without a branch: the data decide, so no processor can foresee it. */
const countFour = (
  values: Float64Array,
  bounds: Float64Array,
  from: number,
  to: number,
  out: Int32Array,
): void => {
  const [a, b, c, d] = bounds as unknown as [number, number, number, number];
  for (let row = from, i = 0; row < to; row++, i++) {
    const value = values[row] as number;
    // The bits of a whole number, so that nothing is added as a double.
    out[i] =
      ((out[i] as number) +
        Number(value >= a) +
        Number(value >= b) +
        Number(value >= c) +
        Number(value >= d)) |
      0;
  }
};

/** Adds how many of the bounds each value has reached: its place among them. */
export const addReached = (values: Float64Array, bounds: Float64Array): AddPlaces => {
  // Filled up with what no value reaches.
  const padded = new Float64Array(Math.ceil(bounds.length / FOUR) * FOUR).fill(NaN);
  padded.set(bounds);
  const fours = Array.from({ length: padded.length / FOUR }, (_, k) =>
    padded.slice(k * FOUR, (k + 1) * FOUR),
  );
  return (from, to, out) => {
    for (const four of fours) countFour(values, four, from, to, out);
  };
};

/** Adds the place of each code. */
const addCoded =
  (codes: Known["values"], places: Int32Array): AddPlaces =>
  (from, to, out) => {
    for (let row = from, i = 0; row < to; row++, i++)
      out[i] = (out[i] as number) + (places[codes[row] as number] as number);
  };

/** Rows without a value stand in places of their own, behind those of the values, who are so many. */
const addKind =
  (knowledge: Uint8Array, width: number): AddPlaces =>
  (from, to, out) =>
    eachMarked(knowledge, from, to, (row) => {
      out[row - from] = (out[row - from] as number) + (knowledge[row] as number) * width;
    });

/** How a column is cut: what adds the place among the values, and a value for each place. */
type Cut = { readonly add: AddPlaces } & Pick<Known, "values" | "dictionary">;

/** So many values a byte has: yes and no, and small whole numbers, are kept as bytes. */
const BYTES = 256;

const cutNumbers = (predicates: readonly Predicate[], { values }: Known): Cut => {
  const bounds = boundsOf(predicates);
  const reached = (_: unknown, byte: number) => bounds.filter((bound) => byte >= bound).length;
  const add =
    values instanceof Float64Array
      ? addReached(values, bounds)
      : addCoded(values, Int32Array.from({ length: BYTES }, reached));
  return { add, values: Float64Array.from([-Infinity, ...bounds]), dictionary: [] };
};

const cutWords = (predicates: readonly Predicate[], { values, dictionary }: Known): Cut => {
  const names = [...new Set(predicates.flatMap(({ texts }) => [...texts]))];
  const places = new Map(names.map((name, place) => [name, place]));
  // One entry at least: rows without a value have the code 0 in an empty dictionary too.
  const byCode = new Int32Array(Math.max(1, dictionary.length)).fill(names.length);
  dictionary.forEach((word, code) => (byCode[code] = places.get(word) ?? names.length));
  // Longer than any name, the word that stands for all others is none of them.
  return {
    add: addCoded(values, byCode),
    values: Uint32Array.from({ length: names.length + 1 }, (_, place) => place),
    dictionary: [...names, `${names.join("")}.`],
  };
};

const repeated = (values: Known["values"], times: number): Known["values"] => {
  const length = values.length * times;
  const longer =
    values instanceof Float64Array ? new Float64Array(length) : new Uint32Array(length);
  for (let k = 0; k < times; k++) longer.set(values, k * values.length);
  return longer;
};

const KINDS = Object.keys(Knowledge).length;

/** Cuts a column into the places of the tests on it. */
export const placesOf = (predicates: readonly Predicate[], column: Known): Places => {
  const { type, knowledge } = column;
  const isWord = type === "text" || type === "choice";
  const { add, values, dictionary } = (isWord ? cutWords : cutNumbers)(predicates, column);
  const width = values.length;
  const kinds = knowledge === null ? 1 : KINDS;
  const count = width * kinds;
  const addBehind = knowledge && addKind(knowledge, width);
  return {
    count,
    add: (from, to, out) => {
      addBehind?.(from, to, out);
      add(from, to, out);
    },
    specimen: {
      type,
      values: repeated(values, kinds),
      dictionary,
      knowledge: Uint8Array.from({ length: count }, (_, place) => Math.floor(place / width)),
    },
  };
};
