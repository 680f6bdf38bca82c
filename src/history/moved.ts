import type { Place } from "./tally";

/** A customer between two runs: where he was and is, and where either change alone would have put him. */
export interface Moved {
  readonly key: string;
  readonly from: Place;
  readonly to: Place;
  /** By the rules alone, without what holds customers in their tier. */
  readonly plainFrom: Place;
  readonly plainTo: Place;
  /** By the old rules on the new data. */
  readonly byData: Place;
  /** By the new rules on the old data. */
  readonly byRules: Place;
  /** Hundredths of the amount that he weighs: as it is now, or as it last was. */
  readonly weight: number;
}

/** What made a customer move: `either` would have been enough, `both` were needed; `held` where the rules gave him what he had, or what he has holds. */
export type Cause = "none" | "data" | "rules" | "either" | "both" | "held";

/** What made a customer move. */
export const causeOf = ({ from, to, plainFrom, plainTo, byData, byRules }: Moved): Cause => {
  if (from === to) return "none";
  if (plainFrom === plainTo) return "held";
  const data = byData === plainTo;
  const rules = byRules === plainTo;
  if (data && rules) return "either";
  if (data) return "data";
  return rules ? "rules" : "both";
};
