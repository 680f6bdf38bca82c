// Godfrey's coefficients for Lanczos's approximation with g = 607/128.
const G = 607 / 128;
const FIRST = 0.9999999999999971;
const COEFFICIENTS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
];

/**
 * The natural logarithm of the gamma function of a positive number, to some 15 digits; NaN for others.
 * Lanczos, "A precision approximation of the gamma function" (1964). Our own: @stdlib's gammaln comes with 159 packages.
 */
export const logGamma = (x: number): number => {
  if (!(x > 0)) return NaN;
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const base = x - 1;
  let sum = FIRST;
  for (let k = 0; k < COEFFICIENTS.length; k++) sum += (COEFFICIENTS[k] as number) / (base + k + 1);
  const t = base + G + 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (base + 0.5) * Math.log(t) - t + Math.log(sum);
};
