import { tidy } from "../rules";
import { figure } from "./models/figure";
import { askOfHistories } from "./models/histories";
import { oneFigure } from "./models/oneFigure";

const ahead = figure("periods", "期数", "Periods", { min: 0 });

/**
 * Gives how many purchases to expect of a customer in the time to come, by the BG/NBD model of how customers come back.
 * @customfunction EXPECTEDPURCHASES
 * @param frequency How many purchases each customer made after the first.
 * @param recency Time from the first purchase to the last, in any one unit; 0 where there was only one.
 * @param age Time from the first purchase to today, in the same unit.
 * @param parameters The four parameters r, alpha, a, b; fitted on the customers given when left empty.
 * @param periods How far ahead to look, in the same unit.
 * @returns One number per customer.
 */
export function expectedPurchases(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  parameters: unknown[][],
  periods: unknown[][],
): unknown[][] {
  const time = oneFigure(periods, ahead);
  return askOfHistories([frequency, recency, age], parameters, (buying, history) =>
    tidy(buying.purchases(time, ...history)),
  );
}
