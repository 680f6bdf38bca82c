/** A repeatable stream of numbers in [0, 1): mulberry32, so that the samples are the same bytes on every machine. */
export interface Random {
  next(): number;
  /** A whole number in [low, high]. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  chance(probability: number): boolean;
  /** A log-normal number: most are near `median`, few are many times larger, as sales are. */
  logNormal(median: number, sigma: number): number;
}

/** Starts a stream from a seed. */
export const random = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const logNormal = (median: number, sigma: number): number => {
    // Sum of uniforms instead of Math.log/cos of one draw: only + and * here, so no platform's libm can differ; exp is rounded by the callers.
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += next();
    return median * Math.exp(sigma * sum);
  };
  return {
    next,
    whole,
    pick,
    chance: (probability) => next() < probability,
    logNormal,
  };
};
