import { discountedValue, tidy } from "../rules";
import { isEmpty } from "./cell/result";
import { inShape, together } from "./cell/together";
import { figuresOf } from "./lifetime/figures";
import { lifetimeFigures } from "./lifetime/lifetimeFigures";

/**
 * Gives what a customer is worth over the years: amount × times a year × years, discounted and less those who leave where that is given.
 * @customfunction LIFETIMEVALUE
 * @param amount What one purchase or visit brings; one cell or a range.
 * @param perYear How many there are in a year.
 * @param years For how many years, up to 100.
 * @param [rate] The discount rate a year, as 8% or 0.08; 0 when omitted.
 * @param [retention] How much of a year's business is left the year after, as 90% or 0.9; all of it when omitted.
 * @param [margin] How much of the amount is profit, as 35% or 0.35; all of it when omitted.
 * @returns One value per cell.
 */
export function lifetimeValue(
  amount: unknown[][],
  perYear: unknown[][],
  years: unknown[][],
  rate?: unknown[][],
  retention?: unknown[][],
  margin?: unknown[][],
): unknown[][] {
  const cells = together(amount, perYear, years, rate, retention, margin);
  const figures = figuresOf(lifetimeFigures, cells.lists);
  return inShape(cells, (place) => {
    if (isEmpty(cells.lists[0]?.[place] ?? null)) return "";
    const read = figures(place);
    if (!("map" in read)) return read;
    const [each = NaN, times = NaN, periods = NaN, discount = NaN, kept = NaN, profit = NaN] = read;
    const contribution = (each * profit) / 100;
    return tidy(discountedValue(contribution, times, 1, periods, discount / 100, kept / 100, 0));
  });
}
