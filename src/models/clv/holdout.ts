import type { CustomerHistories, Holdout } from "../purchases/histories";
import type { Occasions } from "../purchases/purchases";
import { scaleOf } from "../purchases/unit";
import type { Buying } from "./buying";

/** Customers with equally many repeat purchases: how many they made afterwards, on average, and how many were predicted. */
export interface FrequencyRow {
  readonly repeats: number;
  /** The last row stands for all who have as many or more. */
  readonly orMore: boolean;
  readonly customers: number;
  readonly actual: number;
  readonly predicted: number;
}

/** Predictions against what happened. */
export interface HoldoutCheck {
  /** Prediction of each customer. */
  readonly predicted: Float64Array;
  /** Purchases of all: what was, what was predicted. */
  readonly actualTotal: number;
  readonly predictedTotal: number;
  /** Mean absolute error and root mean square error of a customer. */
  readonly meanError: number;
  readonly rootError: number;
  readonly byRepeats: readonly FrequencyRow[];
}

/** Rows of the table by frequency: 0 to 6 repeats, and 7 or more, as in the papers. */
const ROWS = 8;

const sumOf = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

const byRepeats = (
  { repeats }: CustomerHistories,
  actual: Float64Array,
  predicted: Float64Array,
): readonly FrequencyRow[] => {
  const rows = Array.from({ length: ROWS }, () => ({ customers: 0, actual: 0, predicted: 0 }));
  repeats.forEach((x, k) => {
    const row = rows[Math.min(ROWS - 1, x)];
    if (row === undefined) return;
    row.customers++;
    row.actual += actual[k] as number;
    row.predicted += predicted[k] as number;
  });
  return rows.flatMap(({ customers, actual: was, predicted: said }, k) =>
    customers === 0
      ? []
      : [
          {
            repeats: k,
            orMore: k === ROWS - 1,
            customers,
            actual: was / customers,
            predicted: said / customers,
          },
        ],
  );
};

/** Compares what a model that was fitted on the histories says of the time after them with what was bought then. */
export const checkHoldout = (
  buying: Pick<Buying, "purchases">,
  histories: CustomerHistories,
  { purchases: actual, length }: Holdout,
): HoldoutCheck => {
  const { repeats, recency, age } = histories;
  const predicted = repeats.map((x, k) =>
    buying.purchases(length, x, recency[k] as number, age[k] as number),
  );
  const errors = predicted.map((value, k) => value - (actual[k] as number));
  const count = Math.max(1, errors.length);
  return {
    predicted,
    actualTotal: sumOf(actual),
    predictedTotal: sumOf(predicted),
    meanError: sumOf(errors.map(Math.abs)) / count,
    rootError: Math.sqrt(sumOf(errors.map((error) => error * error)) / count),
    byRepeats: byRepeats(histories, actual, predicted),
  };
};

/** Repeat purchases of all customers up to the end of a step of time. */
export interface TrackPoint {
  /** Serial of the last day. */
  readonly until: number;
  readonly actual: number;
  readonly predicted: number;
  /** Whether the model has seen these purchases. */
  readonly fitted: boolean;
}

/** Days of a step of tracking: a week, whatever the unit. */
const STEP = 7;

/** Customers by the day of their first purchase, and the days of all their repeat purchases, rising. */
const startsAndRepeats = (
  { days, starts }: Occasions,
  { customers }: CustomerHistories,
  momentOf: (day: number) => number,
) => {
  const born = new Map<number, number>();
  const repeats: number[] = [];
  for (const customer of customers) {
    const from = starts[customer] as number;
    const first = days[from] as number;
    born.set(first, (born.get(first) ?? 0) + 1);
    for (let k = from + 1; k < (starts[customer + 1] as number); k++)
      if (momentOf(days[k] as number) !== momentOf(days[k - 1] as number))
        repeats.push(days[k] as number);
  }
  return { born, repeats: Float64Array.from(repeats).sort() };
};

/** Follows the repeat purchases of the histories' customers week by week, from the first purchase of all to the last day: what was bought, and what a model expects of as many new customers. */
export const track = (
  buying: Pick<Buying, "purchases">,
  occasions: Occasions,
  histories: CustomerHistories,
): readonly TrackPoint[] => {
  const { momentOf, perUnit } = scaleOf(histories.unit, histories.periods);
  const { born, repeats } = startsAndRepeats(occasions, histories, momentOf);
  if (born.size === 0) return [];
  const known = new Map<number, number>();
  const expected = (time: number): number => {
    const found = known.get(time) ?? buying.purchases(time / perUnit, 0, 0, 0);
    known.set(time, found);
    return found;
  };
  const begin = Math.min(...born.keys());
  const points: TrackPoint[] = [];
  let actual = 0;
  for (let until = begin + STEP - 1; until <= occasions.asOf; until += STEP) {
    while (actual < repeats.length && (repeats[actual] as number) <= until) actual++;
    let predicted = 0;
    for (const [first, customers] of born)
      if (first <= until) predicted += customers * expected(momentOf(until) - momentOf(first));
    points.push({ until, actual, predicted, fitted: until <= histories.until });
  }
  return points;
};
