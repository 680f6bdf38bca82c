/** Digits that are kept of great numbers. */
const DIGITS = 14;

/** From which numbers on how many decimals are among so many digits. */
const DECIMALS = [7, 6, 5, 4, 3, 2, 1, 0].map(
  (decimals) => [10 ** (DIGITS - decimals), 10 ** decimals] as const,
);

/** Rounds to fourteen digits. Where it is certain on which side of a half a number lies, without writing it out, which takes a hundred times as long. */
const toDigits = (x: number): number => {
  const size = Math.abs(x);
  for (const [beyond, power] of DECIMALS) {
    if (size >= beyond) continue;
    const scaled = x * power;
    const whole = Math.round(scaled);
    // The product misses the true one by less than a hundredth: below 10 ** 14 doubles lie that close.
    const certain = Math.abs(Math.abs(scaled - whole) - 0.5) > 0.02;
    return certain ? whole / power : Number(x.toPrecision(DIGITS));
  }
  return Number(x.toPrecision(DIGITS));
};

/**
 * Takes binary noise out of a difference or a score: 30.3 - 20.3 is 10, not 10.000000000000004.
 * Nine decimals are kept; of numbers beyond four million, which have no nine exact ones, fourteen digits.
 */
export const tidy = (x: number): number =>
  Math.abs(x) >= 4e6 ? toDigits(x) : Math.round(x * 1e9) / 1e9;
