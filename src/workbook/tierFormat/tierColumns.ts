import type { Scheme } from "../../rules";
import type { Region } from "../port";
import { formerColumn } from "../resultHeader";
import { tierLooks, type TierLook } from "./tierLooks";

/** A column that holds tiers, and how each of them looks. */
export interface TierColumn {
  /** Index within the region. */
  readonly column: number;
  readonly looks: readonly TierLook[];
}

/** The columns of a region in which the tiers of a scheme and of its parts stand, the scheme's own first; none before a run has written them. */
export const tierColumns = ({ headers }: Region, scheme: Scheme): readonly TierColumn[] => {
  const parts = (scheme.parts ?? []).map(
    ({ key, scheme: { tiers } }) => [`more:${key}`, tiers] as const,
  );
  return [["tier", scheme.tiers] as const, ...parts].flatMap(([kind, tiers]) => {
    const column = formerColumn(headers, scheme, kind as "tier" | `more:${string}`);
    return column === null || tiers.length === 0 ? [] : [{ column, looks: tierLooks(tiers) }];
  });
};
