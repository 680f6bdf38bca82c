import type { Occasions } from "./purchases";

/** What RFM looks at, one place a customer. */
export interface Standings {
  /** Days since the last purchase. */
  readonly recency: Float64Array;
  /** Orders. */
  readonly frequency: Float64Array;
  /** Amount of all purchases. */
  readonly monetary: Float64Array;
}

/** How recently, how often and for how much each of the customers bought, as of a day (the last that counts where it is absent). */
export const standingsOf = (
  { customers, starts, days, amounts, orders, asOf }: Occasions,
  day: number = asOf,
): Standings => {
  const sum = (column: Float64Array | Uint32Array): Float64Array =>
    Float64Array.from(customers, (_, customer) => {
      let total = 0;
      for (let k = starts[customer] as number; k < (starts[customer + 1] as number); k++)
        total += column[k] as number;
      return total;
    });
  return {
    recency: Float64Array.from(
      customers,
      (_, customer) => day - (days[(starts[customer + 1] as number) - 1] as number),
    ),
    frequency: sum(orders),
    monetary: sum(amounts),
  };
};
