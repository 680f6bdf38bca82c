import type { DayRead } from "./dayOfRows";
import type { Noted } from "./noted";

/** What decimals leave behind in binary, as a part of the amount. */
const NOISE = 1e-9;

/** Takes an amount off the days, the latest first; a day of which nothing is left goes. Gives what found nothing to be taken off. */
const takeOff = (days: DayRead[], amount: number, noted: Noted): number => {
  let left = amount;
  for (let k = days.length - 1; k >= 0; k--) {
    const day = days[k] as DayRead;
    // What cost nothing cannot be paid back.
    if (day.amount === 0) continue;
    const remains = day.amount - left;
    if (remains > NOISE * day.amount) {
      day.amount = remains;
      return 0;
    }
    noted.returned.push(...day.bought);
    days.splice(k, 1);
    left = -remains;
    if (left <= NOISE * amount) return 0;
  }
  return left;
};

/** Adds a day to those before it and takes its refunds off: off the purchases of the day itself first, then off those before it. */
export const deduct = (days: DayRead[], day: DayRead, noted: Noted): void => {
  if (day.orders > 0) days.push(day);
  for (const { row, amount } of day.refunds) {
    const left = takeOff(days, amount, noted);
    if (left === 0) continue;
    noted.unmatched.push(row);
    noted.unmatchedAmount += left;
  }
};
