import type { Block } from "./block";
import { decisionTable } from "./methods/decisionTable";
import { formula } from "./methods/formula";
import { lookup } from "./methods/lookup";
import { rank, share } from "./methods/population";
import { scorecard } from "./methods/scorecard";
import { split } from "./methods/split";
import type { Telling } from "./names";

/** How the scheme gets from inputs to tiers: every rule, band and cut with where it comes from. */
export const methodBlocks = (telling: Telling): Block[] => {
  const { method } = telling.scheme;
  switch (method.kind) {
    case "decision-table":
      return decisionTable(method, telling);
    case "scorecard":
      return scorecard(method, telling);
    case "share":
      return share(method, telling);
    case "rank":
      return rank(method, telling);
    case "formula":
      return formula(method, telling);
    case "lookup":
      return lookup(method, telling);
    case "split":
      return split(method, telling);
  }
};
