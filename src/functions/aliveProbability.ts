import { tidy } from "../rules";
import { askOfHistories } from "./models/histories";

/**
 * Gives the probability, 0 to 1, that a customer still buys, by the BG/NBD model of how customers come back.
 * @customfunction ALIVEPROBABILITY
 * @param frequency How many purchases each customer made after the first.
 * @param recency Time from the first purchase to the last, in any one unit; 0 where there was only one.
 * @param age Time from the first purchase to today, in the same unit.
 * @param [parameters] The four parameters r, alpha, a, b; fitted on the customers given when omitted.
 * @returns One probability per customer.
 */
export function aliveProbability(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  parameters?: unknown[][],
): unknown[][] {
  return askOfHistories([frequency, recency, age], parameters, (buying, history) =>
    tidy(buying.alive(...history)),
  );
}
