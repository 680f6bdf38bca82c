import { nextUp } from "../double";
import { Knowledge, type Known } from "../known";
import { foursOf } from "../marked";
import type { Predicate } from "./predicate";

/** Adds the places of rows [from, to), each so many times (once), to what stands in `out`, from its start. */
export type AddPlaces = (from: number, to: number, out: Int32Array, times?: number) => void;

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

/** Bounds that are counted at once: most tests of a column have no more. */
type Six = readonly [number, number, number, number, number, number];

/**
 * Adds how many of six bounds each value has reached, so many times. Without a branch: the data decide, so no processor can foresee it. The bounds are
 * parameters: taken out of an array in here, they would be looked at for each row, whether they are numbers.
 */
const countSix = (
  values: Float64Array,
  ...[a, b, c, d, e, f, from, to, out, times]: [...Six, number, number, Int32Array, number]
): void => {
  for (let row = from, i = 0; row < to; row++, i++) {
    const value = values[row] as number;
    const first = Number(value >= a) + Number(value >= b) + Number(value >= c);
    const second = Number(value >= d) + Number(value >= e) + Number(value >= f);
    // The bits of a whole number, so that nothing is added as a double.
    out[i] = ((out[i] as number) + Math.imul(first + second, times)) | 0;
  }
};

/** Adds how many of the bounds each value has reached: its place among them. */
export const addReached = (values: Float64Array, bounds: Float64Array): AddPlaces => {
  // Filled up with what no value reaches.
  const at = (k: number): number => bounds[k] ?? NaN;
  const sixes = Array.from({ length: Math.ceil(bounds.length / 6) }, (_, k): Six => {
    const first = 6 * k;
    return [at(first), at(first + 1), at(first + 2), at(first + 3), at(first + 4), at(first + 5)];
  });
  return (from, to, out, times = 1) => {
    sixes.forEach(([a, b, c, d, e, f]) => {
      countSix(values, a, b, c, d, e, f, from, to, out, times);
    });
  };
};

/** Adds the place of each code. */
const addCoded =
  (codes: Known["values"], places: Int32Array): AddPlaces =>
  (from, to, out, times = 1) => {
    for (let row = from, i = 0; row < to; row++, i++)
      out[i] = (out[i] as number) + Math.imul(places[codes[row] as number] as number, times);
  };

/** Adds so much for each kind of row without a value. Four rows are looked at at once, since most have values, and added to without a branch, since any may be without. */
const addKinds = (
  knowledge: Uint8Array,
  words: Int32Array,
  step: number,
  from: number,
  to: number,
  out: Int32Array,
): void => {
  for (let row = from, i = 0; row < to;) {
    const word = (row & 3) === 0 && row + 4 <= to ? words[row >> 2] : undefined;
    if (word === undefined) {
      out[i] = (out[i] as number) + Math.imul(knowledge[row] as number, step);
      row += 1;
      i += 1;
      continue;
    }
    if (word !== 0) {
      out[i] = (out[i] as number) + Math.imul(word & 3, step);
      out[i + 1] = (out[i + 1] as number) + Math.imul((word >> 8) & 3, step);
      out[i + 2] = (out[i + 2] as number) + Math.imul((word >> 16) & 3, step);
      out[i + 3] = (out[i + 3] as number) + Math.imul((word >> 24) & 3, step);
    }
    row += 4;
    i += 4;
  }
};

/** Rows without a value stand in places of their own, behind those of the values, who are so many. */
const addKind = (knowledge: Uint8Array, width: number): AddPlaces => {
  const words = foursOf(knowledge);
  return (from, to, out, times = 1) => {
    addKinds(knowledge, words, width * times, from, to, out);
  };
};

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
    add: (from, to, out, times = 1) => {
      addBehind?.(from, to, out, times);
      add(from, to, out, times);
    },
    specimen: {
      type,
      values: repeated(values, kinds),
      dictionary,
      knowledge: Uint8Array.from({ length: count }, (_, place) => Math.floor(place / width)),
    },
  };
};
