import type { Provenance } from "../../rules";
import { choose, cmp, col, isKnown, val, type Expr } from "../expr";
import { fromOf } from "./say";

interface Cutoff {
  readonly tier: string;
  readonly atLeast?: number;
  readonly from: Provenance;
}

/** The tier of a score: the first cut-off that it reaches. */
export const tierOfScore = (cutoffs: readonly Cutoff[], score: string): Expr =>
  choose(
    "text",
    cutoffs.map(({ tier, atLeast, from }) => ({
      when: atLeast === undefined ? isKnown(col(score)) : cmp(col(score), ">=", val(atLeast)),
      then: val(tier),
      note: fromOf(from),
    })),
  );
