import { movedBetween, placesOf } from "./compare";
import type { Moved } from "./moved";
import { regrade, type Rules } from "./regrade";
import type { Run } from "./run";
import type { Snapshot } from "./snapshot";
import { tallyOf, type Place, type Tally } from "./tally";

/** Whether a grade was made under other rules than today's (their hash), or with other arguments where those are given. */
export const isStale = (run: Run, rulesToday: string): boolean => run.rules !== rulesToday;

/** What grading the same customers again by today's rules would change. */
export interface WouldChange {
  readonly places: readonly Place[];
  readonly tally: Tally;
  /** Customers whose tier would be another. */
  readonly customers: readonly Moved[];
}

/**
 * Grades the customers of a run again by today's rules, out of what was read of them then and on the day of grading then: nothing but the rules differs.
 * Throws an InvalidSchemeError where the rules do not hold together.
 */
export const wouldChange = (then: Snapshot, today: Rules): WouldChange => {
  const graded = regrade(today, then.customers, then.run.asOf);
  const as = new Map(
    [...then.customers].map(([key, state]) => {
      const now = graded.get(key) ?? { tier: null, score: null };
      return [key, { ...state, ...now, plain: now.tier }] as const;
    }),
  );
  const all = movedBetween(then.customers, as, graded, graded).map((one) => ({
    ...one,
    from: one.plainFrom,
  }));
  const places = placesOf([today], all);
  return {
    places,
    tally: tallyOf(places, all),
    customers: all.filter(({ from, to }) => from !== to),
  };
};
