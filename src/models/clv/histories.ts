import { fail, ok, type Outcome, type Steps } from "../../rules";
import { picked, places, pooled, spread } from "../numeric/order";
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
interface PooledHistories {
  readonly histories: Required<Histories>;
  readonly places: Uint32Array;
}

/** Pools the histories of rows. */
export function* pooledHistories(
  repeats: ArrayLike<number>,
  recency: ArrayLike<number>,
  age: ArrayLike<number>,
  rows: Uint32Array,
): Steps<PooledHistories> {
  const pool = yield* pooled([repeats, age, recency], rows);
  const [x, t, tx] = pool.columns as [Float64Array, Float64Array, Float64Array];
  const histories = { repeats: x, recency: tx, age: t, counts: pool.counts };
  return { histories, places: pool.places };
}

/** Histories in the order of their repeats with equal ones pooled, which is what fits are fast and repeatable on. */
export function* inOrderOf(histories: Histories): Steps<Required<Histories>> {
  const { repeats, recency, age, counts } = histories;
  if (counts) return { repeats, recency, age, counts };
  return (yield* pooledHistories(repeats, recency, age, places(repeats.length))).histories;
}

/** At most `most` of the histories, evenly spread. */
export const sampleOf = (histories: Required<Histories>, most: number): Required<Histories> => {
  const drawn = spread(histories.repeats.length, most);
  return {
    repeats: picked(histories.repeats, drawn),
    recency: picked(histories.recency, drawn),
    age: picked(histories.age, drawn),
    counts: picked(histories.counts, drawn),
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
