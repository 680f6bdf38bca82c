const MOST_TERMS = 100_000;
const LARGE = 1e200;

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) by its series, times e to the power of `logFactor`, for 0 ≤ z < 1 and c > 0: either may be beyond what
 * numbers hold, as long as the product is not. Exact to some 12 digits where a and b are positive; terms of both signs cost digits.
 * It ends when terms no longer count, after 100,000 at the latest: close to 1 the series is slow.
 * Abramowitz & Stegun, 15.1.1.
 */
export const hypergeometric = (
  a: number,
  b: number,
  c: number,
  z: number,
  logFactor = 0,
): number => {
  let term = 1;
  let sum = 1;
  let scale = logFactor;
  for (let n = 0; n < MOST_TERMS; n++) {
    const ratio = ((a + n) * (b + n) * z) / ((c + n) * (n + 1));
    term *= ratio;
    sum += term;
    // What is left is about a geometric series of this ratio, as soon as terms shrink.
    const rest = Math.abs(ratio) < 1 ? Math.abs(term / (1 - Math.abs(ratio))) : Infinity;
    if (term === 0 || rest < Math.abs(sum) * 1e-14) break;
    if (Math.abs(sum) < LARGE) continue;
    term /= LARGE;
    sum /= LARGE;
    scale += Math.log(LARGE);
  }
  return sum * Math.exp(scale);
};
