/**
 * Takes binary noise out of a difference or a score: 30.3 - 20.3 is 10, not 10.000000000000004.
 * Nine decimals are kept; of numbers beyond four million, which have no nine exact ones, fourteen digits.
 */
export const tidy = (x: number): number =>
  Math.abs(x) < 4e6 ? Math.round(x * 1e9) / 1e9 : Number(x.toPrecision(14));
