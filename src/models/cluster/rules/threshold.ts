/** A number with at most so many significant digits. */
export const toDigits = (value: number, digits: number): number =>
  Number(value.toPrecision(digits));

const MOST_DIGITS = 17;

/** The roundest number above `low` and up to `high`: with the fewest significant digits, the nearest to their middle. */
export const roundest = (low: number, high: number): number => {
  if (low < 0 && high >= 0) return 0;
  const middle = low / 2 + high / 2;
  const fits = (value: number): boolean => value > low && value <= high;
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const near = toDigits(middle, digits);
    // Rounding may lead out of a narrow gap where the next number to either side is within.
    const step = 10 ** (Math.floor(Math.log10(Math.abs(middle))) - digits + 1);
    const found = [near, near - step, near + step]
      .map((value) => toDigits(value, digits))
      .filter(fits)
      .sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
    if (found[0] !== undefined) return found[0];
  }
  return high;
};

/** A number as rules have it: digits and a point, never "1e-7". */
export const plainNumber = (value: number): string => {
  const text = String(Math.abs(value));
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return String(value);
  const digits = mantissa.replace(".", "");
  const power = Number(exponent);
  const plain = power < 0 ? `0.${"0".repeat(-power - 1)}${digits}` : digits.padEnd(power + 1, "0");
  return value < 0 ? `-${plain}` : plain;
};
