import { logGamma } from "./logGamma";

const MOST_TERMS = 10_000;
const PRECISION = 1e-14;

/** The lower part by its series, for x below shape + 1. */
const lowerBySeries = (shape: number, x: number): number => {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum * Math.exp(shape * Math.log(x) - x - logGamma(shape));
};

/** The upper part by its continued fraction (Lentz's method), for x from shape + 1 on. */
const upperByFraction = (shape: number, x: number): number => {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const a = n * (shape - n);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    product *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return product * Math.exp(shape * Math.log(x) - x - logGamma(shape));
};

/**
 * The chance that a Gamma variable of this shape and scale 1 is greater than x: the regularised upper incomplete gamma function. Shape must be positive; NaN otherwise.
 * Press et al., "Numerical Recipes", 6.2.
 */
export const gammaTail = (shape: number, x: number): number => {
  if (!(shape > 0) || Number.isNaN(x)) return NaN;
  if (x <= 0) return 1;
  return x < shape + 1 ? 1 - lowerBySeries(shape, x) : upperByFraction(shape, x);
};

/** What a Gamma variable of this shape and scale 1 is greater than with a chance between 0 and 1, by halving. */
export const gammaQuantile = (shape: number, tail: number): number => {
  let [low, high] = [0, shape + 1];
  while (gammaTail(shape, high) > tail) high *= 2;
  for (let k = 0; k < 200 && high - low > 1e-12 * high; k++) {
    const middle = (low + high) / 2;
    if (gammaTail(shape, middle) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
