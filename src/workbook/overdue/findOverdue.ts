import {
  occasionsOf,
  overdue,
  type Occasions,
  type OverdueAnswer,
  type OverdueOptions,
  type PurchaseFact,
  type PurchaseRules,
  type Purchases,
} from "../../models";
import { CellState } from "../../rules";

/** Who is overdue among the customers of a list of purchases. */
export interface OverdueFound {
  readonly answer: OverdueAnswer;
  /** Names of the customers, to whom `answer` refers by their places. */
  readonly names: readonly string[];
  /** By customer: the body row of his last purchase. */
  readonly lastRows: Uint32Array;
  /** What was found about rows of purchases. */
  readonly facts: readonly PurchaseFact[];
}

/** The row of each customer's last purchase: of several on that day the last. */
const lastRowsOf = (
  { customer, date, amount }: Purchases,
  { customers, starts, days }: Occasions,
): Uint32Array => {
  const places = new Map(customers.map((name, place) => [name, place]));
  const placeOf = customer.dictionary.map((name) => places.get(name) ?? -1);
  const rows = new Uint32Array(customers.length);
  customer.values.forEach((code, row) => {
    if (customer.state[row] !== CellState.value || (amount?.values[row] ?? 0) < 0) return;
    const place = placeOf[code] ?? -1;
    const last = days[(starts[place + 1] ?? 0) - 1];
    if (place >= 0 && Math.floor(date.values[row] ?? NaN) === last) rows[place] = row;
  });
  return rows;
};

/** Puts purchases in order and tells who is overdue against his own rhythm, in one go: up to seconds for many purchases. */
export const findOverdue = (
  purchases: Purchases,
  rules: PurchaseRules,
  options: OverdueOptions,
): OverdueFound => {
  const occasions = occasionsOf(purchases, rules);
  return {
    answer: overdue(occasions, options),
    names: occasions.customers,
    lastRows: lastRowsOf(purchases, occasions),
    facts: occasions.facts,
  };
};
