import type { Method, Scheme } from "../../src/rules";
import { schemeNamed } from "../../src/schemes";
import { from } from "../rules/minimal";

/** A decision table. */
export type Table = Extract<Method, { kind: "decision-table" }>;
/** A row of a table of the source: the tier and the cells. */
export type Row = readonly [tier: string, when: Readonly<Record<string, string>>];

/** A scheme of the menu by its id. */
export const named = (id: string): Scheme => {
  const outcome = schemeNamed(id);
  if (!outcome.ok) throw new Error(id);
  return outcome.value;
};

/** A scheme of the menu with the rules of the source in place of ours, as a table of which one row must hold. */
export const ofSource = (
  id: string,
  rows: readonly Row[],
  hitPolicy: Table["hitPolicy"] = "U",
): Scheme => ({
  ...named(id),
  method: {
    kind: "decision-table",
    hitPolicy,
    rules: rows.map(([tier, when]) => ({ tier, when, from })),
  },
});
