import { fail, ok, type Outcome } from "../../rules";
import { picked, pooled, spread } from "../numeric/order";
import { LEAST_CUSTOMERS, LEAST_REPEATERS } from "./fit";

/** What customers have bought so far, one place a customer; times in one unit of whoever asks, such as days. */
export interface Histories {
  /** Purchases after the first. */
  readonly repeats: Float64Array;
  /** Time from the first purchase to the last; 0 without repeats. */
  readonly recency: Float64Array;
  /** Time from the first purchase to now. */
  readonly age: Float64Array;
  /** How many customers each place stands for; 1 where absent. */
  readonly counts?: Float64Array;
}

/** How many customers histories are of, and how many of them bought again. */
export const countsOf = ({ repeats, counts }: Histories) => {
  let customers = 0;
  let repeaters = 0;
  repeats.forEach((x, k) => {
    const count = counts?.[k] ?? 1;
    customers += count;
    if (x > 0) repeaters += count;
  });
  return { customers, repeaters };
};

/** The same, where they are enough to fit a model: 10 customers of whom 3 bought again, otherwise `too-few-customers`. */
export const enoughOf = (histories: Histories): Outcome<ReturnType<typeof countsOf>> => {
  const counts = countsOf(histories);
  if (counts.customers < LEAST_CUSTOMERS)
    return fail({ code: "too-few-customers", got: counts.customers, min: LEAST_CUSTOMERS });
  if (counts.repeaters < LEAST_REPEATERS)
    return fail({ code: "too-few-customers", got: counts.repeaters, min: LEAST_REPEATERS });
  return ok(counts);
};

/** Histories with each different one once, and which of them each customer (row) has. */
export const pooledHistories = (
  repeats: ArrayLike<number>,
  recency: ArrayLike<number>,
  age: ArrayLike<number>,
  rows: Uint32Array,
): { readonly histories: Required<Histories>; readonly places: Uint32Array } => {
  const { columns, counts, places } = pooled([repeats, age, recency], rows);
  const [x, t, tx] = columns as [Float64Array, Float64Array, Float64Array];
  return { histories: { repeats: x, recency: tx, age: t, counts }, places };
};

/** Histories in the order of their repeats with equal ones pooled, which is what fits are fast and repeatable on. */
export const inOrderOf = (histories: Histories): Required<Histories> => {
  const { repeats, recency, age, counts } = histories;
  if (counts) return { repeats, recency, age, counts };
  const every = Uint32Array.from(repeats, (_, k) => k);
  return pooledHistories(repeats, recency, age, every).histories;
};

/** At most `most` of the histories, evenly spread. */
export const sampleOf = (histories: Required<Histories>, most: number): Required<Histories> => {
  const places = spread(histories.repeats.length, most);
  return {
    repeats: picked(histories.repeats, places),
    recency: picked(histories.recency, places),
    age: picked(histories.age, places),
    counts: picked(histories.counts, places),
  };
};

/** The same histories in another unit of time. */
export const rescaled = (histories: Required<Histories>, factor: number): Required<Histories> => ({
  ...histories,
  recency: histories.recency.map((time) => time * factor),
  age: histories.age.map((time) => time * factor),
});

/** The average age; 1 where it is 0. */
export const meanAge = ({ age, counts }: Required<Histories>): number => {
  let sum = 0;
  let customers = 0;
  age.forEach((time, k) => {
    sum += time * (counts[k] as number);
    customers += counts[k] as number;
  });
  return sum > 0 ? sum / customers : 1;
};
