const float = new Float64Array(1);
const bits = new BigInt64Array(float.buffer);

/** The next double above a number. */
export const nextUp = (x: number): number => {
  if (x === Infinity || Number.isNaN(x)) return x;
  if (x === 0) return Number.MIN_VALUE;
  float[0] = x;
  bits[0] = (bits[0] ?? 0n) + (x > 0 ? 1n : -1n);
  return float[0];
};

/** The next double below a number. */
export const nextDown = (x: number): number => -nextUp(-x);
