import type { Text } from "../block";
import type { Telling } from "../names";
import type { Kind } from "./kind";

/** The tier that a rule gives: its own, or that of a part. */
export const resultText = (
  { tier, take }: Kind<"decision-table">["rules"][number],
  { names, speech }: Telling,
): Text => {
  if (take !== undefined) return speech.tell("tierOf", { part: names.column(take) });
  return tier === undefined ? [] : [names.tier(tier)];
};
