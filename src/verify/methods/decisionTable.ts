import type { Method } from "../../rules";
import { checkRows, type Reading } from "../checkRows";
import {
  appliesUnder,
  combinationsOf,
  contradictions,
  underAll,
  type Combination,
} from "../combinations";
import { checkCutoffs, reachOf } from "../cutoffs";
import type { Proposal, RuleFinding, When } from "../finding";
import {
  gridOf,
  neverHolding,
  readListing,
  type Grid,
  type GridRow,
  type ReadListing,
} from "../grid";
import { at, cautiousTier, tierPlace, type Ground } from "../ground";
import { unknownTier, type MethodChecked } from "../tiers";
import { valuesReached } from "./values";

type Table = Extract<Method, { kind: "decision-table" }>;
type Rule = Table["rules"][number];

const PATH = ["method", "rules"] as const;

const listingOf = (ground: Ground, { rules }: Table) => ({
  ground,
  path: PATH,
  rows: rules.map(({ when, tier, take, value }, index) => ({
    index,
    when,
    gives: JSON.stringify([tier, take, value]),
  })),
  cellPath: (key: string) => ["when", key],
});

/** The rows in the order in which the hit policy tries them: for P the best tier first. */
const orderOf = (ground: Ground, { hitPolicy, rules }: Table, grid: Grid): readonly GridRow[] => {
  if (hitPolicy !== "P") return grid.all;
  const place = ({ index }: GridRow) => tierPlace(ground, rules[index]?.tier ?? "");
  return [...grid.all].sort((a, b) => place(a) - place(b) || a.index - b.index);
};

const MODES: Readonly<Record<Table["hitPolicy"], Reading["mode"]>> = {
  U: "unique",
  A: "any",
  F: "first",
  P: "first",
  C: "all",
  R: "all",
  O: "all",
};

/** Lists of what holds may be empty on purpose, and where something is said of all other rows there is no gap. */
const mayHaveGaps = ({ hitPolicy, otherwise }: Table): boolean =>
  ["C", "R", "O"].includes(hitPolicy) || otherwise !== undefined;

const proposeIn =
  (ground: Ground, { rules }: Table) =>
  (when: When): Proposal => ({
    kind: "rule",
    path: at(ground, ...PATH),
    at: rules.length,
    when,
    tier: cautiousTier(ground),
  });

const tiersOf = (ground: Ground, { tier, take }: Rule): readonly string[] => {
  if (tier !== undefined) return [tier];
  const part = take === undefined ? undefined : ground.plan.parts.get(take);
  return part?.scheme.tiers.map(({ key }) => key) ?? [];
};

interface Under {
  readonly findings: readonly RuleFinding[];
  readonly given: readonly string[];
}

const checkUnder = (
  ground: Ground,
  table: Table,
  read: ReadListing,
  combination: Combination,
): Under => {
  const { rules } = table;
  const applies = (index: number) => appliesUnder(rules[index] as Rule, combination);
  const grid = gridOf(read, applies);
  const broken = [...read.broken].some(applies);
  const checked = checkRows(grid, {
    mode: MODES[table.hitPolicy],
    mayAgree: true,
    order: orderOf(ground, table, grid),
    propose: mayHaveGaps(table) || broken ? undefined : proposeIn(ground, table),
  });
  const deciding = grid.rows.filter(({ index }) => !checked.hidden.has(index));
  const rest = table.otherwise?.tier;
  const given = [
    ...deciding.flatMap(({ index }) => tiersOf(ground, rules[index] as Rule)),
    ...(rest === undefined ? [] : [rest]),
  ];
  if (table.aggregation === undefined) return { findings: checked.findings, given };
  const reach = reachOf(ground, table.cutoffs ?? [], valuesReached(grid, table));
  return { findings: [...checked.findings, ...reach.findings], given: [...reach.given] };
};

const tierFaults = (ground: Ground, { rules, otherwise }: Table): readonly RuleFinding[] => [
  ...rules.flatMap(({ tier }, index) =>
    tier === undefined ? [] : unknownTier(ground, tier, [...PATH, index, "tier"]),
  ),
  ...(otherwise?.tier === undefined
    ? []
    : unknownTier(ground, otherwise.tier, ["method", "otherwise", "tier"])),
];

/** Checks a decision table, under every combination of the choice arguments that its rules ask for. */
export const checkTable = (ground: Ground, table: Table): MethodChecked => {
  const read = readListing(listingOf(ground, table));
  const { combinations, complete } = combinationsOf(ground, table.rules);
  const found = combinations.map((combination) => ({
    combination,
    ...checkUnder(ground, table, read, combination),
  }));
  const given = new Set(found.flatMap((each) => each.given));
  const partly: readonly RuleFinding[] = complete
    ? []
    : [
        {
          code: "too-many-combinations",
          severity: "warning",
          path: at(ground, ...PATH),
          checked: ["cells"],
          unchecked: ["arguments"],
        },
      ];
  return {
    findings: [
      ...read.findings,
      ...neverHolding(read),
      ...contradictions(ground, table.rules, PATH),
      ...tierFaults(ground, table),
      ...checkCutoffs(ground, table.cutoffs ?? []),
      ...underAll(found),
      ...partly,
    ],
    // Rows that cannot be read may give any tier.
    given: read.broken.size > 0 ? null : given,
  };
};
