import { numberCell, type ValueColumn } from "./valueSheet";
import type { LifetimeValues, Rfm, Segments, Standings, ValuedHistories } from "../../models";
import { inLocale, type Locale, type Scheme } from "../../rules";
import { VALUE_HEADERS } from "./valueHeaders";

const numbers = (
  name: keyof typeof VALUE_HEADERS,
  values: ArrayLike<number>,
  format?: string,
): ValueColumn => ({
  header: VALUE_HEADERS[name],
  cells: Array.from(values, numberCell),
  ...(format !== undefined && { format }),
});

/** The names of customers. */
export const namesColumn = (names: readonly string[]): ValueColumn => ({
  header: VALUE_HEADERS.customer,
  cells: names.map((name) => (name === "" ? null : name)),
  format: "@",
});

/** What RFM looks at. */
export const standingColumns = ({ recency, frequency, monetary }: Standings): ValueColumn[] => [
  numbers("recency", recency, "0"),
  numbers("frequency", frequency, "0"),
  numbers("monetary", monetary, "#,##0.00"),
];

/** The scores and segments; empty for who has none. */
export const rfmColumns = (
  { r, f, m, score }: Rfm,
  { segments }: Segments,
  { tiers }: Scheme,
  locale: Locale,
): ValueColumn[] => {
  const scored = (column: ArrayLike<number>): number[] =>
    Array.from(column, (value) => (value === 0 ? NaN : value));
  const labels = tiers.map(({ label }) => inLocale(label, locale));
  return [
    numbers("r", scored(r), "0"),
    numbers("f", scored(f), "0"),
    numbers("m", scored(m), "0"),
    numbers("score", scored(score), "0"),
    {
      header: VALUE_HEADERS.segment,
      cells: Array.from(segments, (place) => labels[place] ?? null),
    },
  ];
};

/** The history of each customer, in its unit. */
export const historyColumns = ({
  repeats,
  recency,
  age,
  average,
}: ValuedHistories): ValueColumn[] => [
  numbers("repeats", repeats, "0"),
  numbers("span", recency, "0.00"),
  numbers("age", age, "0.00"),
  ...(average ? [numbers("average", average, "#,##0.00")] : []),
];

/** What models of lifetime value say of each customer. */
export const lifetimeColumns = ({
  alive,
  purchases,
  discounted,
  amounts,
  values,
}: Pick<
  LifetimeValues,
  "alive" | "purchases" | "discounted" | "amounts" | "values"
>): ValueColumn[] => [
  numbers("alive", alive, "0.0%"),
  numbers("purchases", purchases, "0.00"),
  numbers("discounted", discounted, "0.00"),
  ...(amounts ? [numbers("amount", amounts, "#,##0.00")] : []),
  ...(values ? [numbers("value", values, "#,##0.00")] : []),
];

/** Predictions and purchases of a holdout period. */
export const holdoutColumns = (predicted: Float64Array, actual: Float64Array): ValueColumn[] => [
  numbers("predicted", predicted, "0.00"),
  numbers("actual", actual, "0"),
];
