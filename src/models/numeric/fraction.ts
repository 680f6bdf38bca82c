const TINY = 1e-300;
const MOST_STEPS = 100_000;
const PRECISION = 1e-15;

/**
 * Gauss's hypergeometric function ₂F₁(1, b; a + 1; z) for a > 0, b > 0 and 0 ≤ z < 1, by his continued fraction, which converges also close to 1.
 * Abramowitz & Stegun, 15.2 (relations between neighbours); evaluated as Lentz, Thompson and Barnett do. Our own: @stdlib has no hypergeometric function.
 */
export const unitHypergeometric = (b: number, a: number, z: number): number => {
  let value = 1;
  let c = 1;
  let d = 0;
  for (let n = 0; n < MOST_STEPS; n++) {
    const k = n >> 1;
    // 1 / F = 1 − e₀z / (1 − e₁z / (1 − …)).
    const e =
      n % 2 === 0
        ? ((b + k) * (a + k)) / ((a + 2 * k) * (a + 2 * k + 1))
        : ((k + 1) * (a - b + k + 1)) / ((a + 2 * k + 1) * (a + 2 * k + 2));
    d = 1 / (1 - e * z * d || TINY);
    c = 1 - (e * z) / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return 1 / value;
};

/** The logarithm of ₂F₁(a, b; a + 1; z) for a > 0, 0 < b ≤ a + 1 and 0 ≤ z < 1, by Euler's transformation: (1 − z)^(1 − b) ₂F₁(1, a + 1 − b; a + 1; z). */
export const logNextHypergeometric = (a: number, b: number, z: number): number =>
  z === 0 ? 0 : (1 - b) * Math.log1p(-z) + Math.log(unitHypergeometric(a + 1 - b, a, z));

/** e to the power z times the exponential integral E of order s, for z > 0 and s > 0: the integral of e^(−zt) (1 + t)^(−s) over all t > 0. Abramowitz & Stegun, 5.1.22. */
export const scaledExponentialIntegral = (s: number, z: number): number => {
  let b = z + s;
  let d = 1 / b;
  let c = Infinity;
  let value = d;
  for (let n = 1; n <= MOST_STEPS; n++) {
    const a = -n * (s - 1 + n);
    b += 2;
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return value;
};
