import { tidy, type Method } from "../../rules";
import { checkRows } from "../checkRows";
import type { RuleFinding } from "../finding";
import { gridOf, neverHolding, readListing } from "../grid";
import { at, type Ground } from "../ground";
import { unknownTier, type MethodChecked } from "../tiers";

type Split = Extract<Method, { kind: "split" }>;

const PATH = ["method", "cases"];

const shareSums = (ground: Ground, { cases }: Split): readonly RuleFinding[] =>
  cases.flatMap(({ shares }, index): readonly RuleFinding[] => {
    const sum = tidy(shares.reduce((total, { share }) => total + share, 0));
    if (sum === 1) return [];
    const path = at(ground, ...PATH, index, "shares");
    return [{ code: "shares-sum", severity: "error", path, row: index + 1, sum }];
  });

/** Checks a split: its cases as rows of which the first that holds decides, and the shares of each, which add up to 1. */
export const checkSplit = (ground: Ground, split: Split): MethodChecked => {
  const { cases } = split;
  const read = readListing({
    ground,
    path: PATH,
    rows: cases.map(({ when, tier, shares }, index) => ({
      index,
      when,
      gives: JSON.stringify([tier, shares.map(({ party, share, among }) => [party, share, among])]),
    })),
    cellPath: (key) => ["when", key],
  });
  const grid = gridOf(read);
  const checked = checkRows(grid, {
    mode: "first",
    mayAgree: false,
    order: grid.all,
    // Who gets what in a missing case cannot be guessed: the gap is told without a proposal.
    propose: read.broken.size > 0 ? undefined : () => undefined,
  });
  const tiers = cases.flatMap(({ tier }, index) =>
    unknownTier(ground, tier, [...PATH, index, "tier"]),
  );
  const deciding = grid.rows.filter(({ index }) => !checked.hidden.has(index));
  return {
    findings: [
      ...read.findings,
      ...neverHolding(read),
      ...tiers,
      ...shareSums(ground, split),
      ...checked.findings,
    ],
    given:
      read.broken.size > 0
        ? null
        : new Set(deciding.flatMap(({ index }) => cases[index]?.tier ?? [])),
  };
};
