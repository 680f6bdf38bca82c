import type { Moved } from "./moved";
import { sumOf, tallyOf, type Place, type Tally } from "./tally";

/**
 * What became of a customer base between two runs, cell by cell, against nothing having happened at all: `total` is exactly `data` plus `rules` plus `interaction`
 * plus `held`, in counts and in values, in every cell, and so in every sum of cells.
 */
export interface Split {
  readonly total: Tally;
  /** Old rules on new data. */
  readonly data: Tally;
  /** New rules on old data. */
  readonly rules: Tally;
  /** What only both together have done, or what one did that the other undid. */
  readonly interaction: Tally;
  /** What holding customers in their tiers has changed; nothing in schemes that do not. */
  readonly held: Tally;
}

/** Splits the moves of customers. With T(r, d) for the tiers by rules r on data d: data = T(0,1) - T(0,0), rules = T(1,0) - T(0,0), the rest is interaction. */
export const splitOf = (places: readonly Place[], customers: readonly Moved[]): Split => {
  const tally = (to: (one: Moved) => Place, from: (one: Moved) => Place): Tally =>
    tallyOf(
      places,
      customers.map((one) => ({ from: from(one), to: to(one), weight: one.weight })),
    );
  const plainFrom = (one: Moved): Place => one.plainFrom;
  const given = (one: Moved): Place => one.from;
  const nothing = tally(plainFrom, plainFrom);
  const byData = tally((one) => one.byData, plainFrom);
  const byRules = tally((one) => one.byRules, plainFrom);
  const plain = tally((one) => one.plainTo, plainFrom);
  const total = sumOf([
    [1, tally((one) => one.to, given)],
    [-1, tally(given, given)],
  ]);
  return {
    total,
    data: sumOf([
      [1, byData],
      [-1, nothing],
    ]),
    rules: sumOf([
      [1, byRules],
      [-1, nothing],
    ]),
    interaction: sumOf([
      [1, plain],
      [-1, byData],
      [-1, byRules],
      [1, nothing],
    ]),
    held: sumOf([
      [1, total],
      [-1, plain],
      [1, nothing],
    ]),
  };
};
