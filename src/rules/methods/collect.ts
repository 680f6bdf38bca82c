import { Truth } from "../feel/fill";
import { tidy } from "../tidy";

/** How the values of the rules that hold become one. */
export type Aggregation = "sum" | "min" | "max" | "count";

/** The aggregate of rules: a number, or undefined with whether something unknown could change it. */
export interface Aggregate {
  readonly value: number | undefined;
  readonly pending: boolean;
}

const extreme = (
  held: readonly number[],
  open: readonly number[],
  better: (a: number, b: number) => number,
): Aggregate => {
  if (held.length === 0) return { value: undefined, pending: open.length > 0 };
  const value = held.reduce((a, b) => better(a, b));
  // What may hold as well changes nothing where it is not beyond what holds.
  return { value, pending: open.some((each) => better(each, value) !== value) };
};

/** Aggregates the values of the rules that hold; the sum, least or greatest of none is nothing, their count 0. */
export const collect = (
  aggregation: Aggregation,
  values: readonly number[],
  truths: Uint8Array,
): Aggregate => {
  const held = values.filter((_, rule) => truths[rule] === Truth.yes);
  const open = values.filter((_, rule) => truths[rule] === Truth.unknown);
  switch (aggregation) {
    case "count":
      return { value: held.length, pending: open.length > 0 };
    case "sum":
      return {
        value: held.length > 0 ? tidy(held.reduce((a, b) => a + b)) : undefined,
        pending: open.length > 0,
      };
    case "min":
      return extreme(held, open, Math.min);
    case "max":
      return extreme(held, open, Math.max);
  }
};
