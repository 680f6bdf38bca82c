/** A stream of random numbers that is the same every time. */
export interface Random {
  /** From 0 up to but not 1. */
  next(): number;
  /** A whole number below `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** Whether something of that chance happens. */
  chance(chance: number): boolean;
}

/** mulberry32: small, fast, good enough to mix texts. */
export const random = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    chance: (chance) => next() < chance,
  };
};
