import type { RuleFinding } from "./finding";
import { neverHolding, readListing } from "./grid";
import { at, laterParents, type Ground } from "./ground";
import { unknownTier } from "./tiers";

/** Checks the cells of remarks: that they can be read, and can hold. */
export const checkRemarks = (ground: Ground): readonly RuleFinding[] =>
  ground.scheme.remarks.flatMap(({ when, tiers = [] }, index) => {
    const wrong = tiers.flatMap((tier, place) =>
      unknownTier(ground, tier, ["remarks", index, "tiers", place]),
    );
    if (typeof when === "string") return wrong;
    const read = readListing({
      ground,
      path: ["remarks"],
      rows: [{ index, when, gives: "" }],
      cellPath: (key) => ["when", key],
    });
    return [...read.findings, ...neverHolding(read), ...wrong];
  });

/** Checks derived inputs: that they are computed from what comes before them, and the cells in them. */
export const checkDerived = (ground: Ground): readonly RuleFinding[] =>
  ground.scheme.derived.flatMap((derived, index): readonly RuleFinding[] => {
    const later = laterParents(ground.scheme.derived, derived, index);
    if (later.length > 0)
      return later.map((key) => ({
        code: "no-such-input",
        severity: "error",
        path: at(ground, "derived", index),
        key,
      }));
    if (derived.kind !== "either") return [];
    const read = readListing({
      ground,
      path: ["derived"],
      rows: [{ index, when: { [derived.of]: derived.test }, gives: "" }],
      cellPath: () => ["test"],
    });
    return [...read.findings, ...neverHolding(read)];
  });
