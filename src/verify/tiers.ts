import type { SchemePath } from "../rules";
import type { RuleFinding } from "./finding";
import { at, tierPlace, type Ground } from "./ground";

/** What checking a method came to: what is wrong, and the tiers that it can give; null where that cannot be said. */
export interface MethodChecked {
  readonly findings: readonly RuleFinding[];
  readonly given: ReadonlySet<string> | null;
}

/** A tier that the scheme does not have. */
export const unknownTier = (
  ground: Ground,
  tier: string,
  path: SchemePath,
): readonly RuleFinding[] =>
  tierPlace(ground, tier) >= 0
    ? []
    : [{ code: "no-such-tier", severity: "error", path: at(ground, ...path), tier }];

/** Tiers that nobody gets. `told` are those of which another finding says so already. */
export const neverGiven = (
  ground: Ground,
  given: ReadonlySet<string>,
  told: ReadonlySet<string>,
): readonly RuleFinding[] =>
  ground.scheme.tiers.flatMap(({ key }, index): readonly RuleFinding[] =>
    given.has(key) || told.has(key)
      ? []
      : [
          {
            code: "tier-never-given",
            severity: "warning",
            path: at(ground, "tiers", index),
            tier: key,
          },
        ],
  );
