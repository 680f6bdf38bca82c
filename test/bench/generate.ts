/** Makes columns as customers' tables have them: skewed, with cells left empty; the same ones from the same seed. */

/** Numbers from 0 to below 1, the same from the same seed: mulberry32, by T. Ettinger (public domain). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Draws one number. */
export type Draw = () => number;

/** Normally distributed numbers, by Box and Muller. */
export const normal =
  (random: Draw): Draw =>
  () =>
    Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Amounts to the cent, lognormal: few customers have most of the money. */
export const amounts = (random: Draw, middle: number, spread: number): Draw => {
  const draw = normal(random);
  return () => Math.round(middle * Math.exp(spread * draw()) * 100) / 100;
};

/** Places from 0 to below `count`, by Zipf's law: the first is drawn most often. */
export const zipf = (random: Draw, count: number, exponent = 1): Draw => {
  const sums = new Float64Array(count);
  let total = 0;
  for (let place = 0; place < count; place++) {
    total += (place + 1) ** -exponent;
    sums[place] = total;
  }
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
};

/** Days gone, exponential. */
export const days =
  (random: Draw, mean: number): Draw =>
  () =>
    Math.floor(-mean * Math.log(1 - random()));

/** A column of drawn numbers, and 1 where its cell is empty. */
export interface Drawn {
  readonly values: Float64Array;
  readonly empty: Uint8Array;
}

/** Draws a column; of so many cells one is empty, and its value 0. */
export const drawn = (rows: number, random: Draw, draw: Draw, oneOf = 100): Drawn => {
  const values = new Float64Array(rows);
  const empty = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const value = draw();
    empty[row] = random() * oneOf < 1 ? 1 : 0;
    values[row] = empty[row] === 1 ? 0 : value;
  }
  return { values, empty };
};
