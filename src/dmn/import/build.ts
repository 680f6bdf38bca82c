import type { Method, PlainScheme } from "../../rules";
import { Unread } from "../fault";
import { calculatedKey, columnOf, words, type Building, type Built, type Growing } from "./columns";
import { schemeIdOf } from "./keys";
import { givesNumber, type Calculated, type Literal, type Row, type Tabular } from "./node";
import { outcomeFinder, outcomesOf, type Outcome } from "./tiers";

// A decision that several need stands in each of them: more of it no scheme holds.
const MOST_PARTS = 300;

type Rule = Extract<Method, { kind: "decision-table" }>["rules"][number];

type Given = Pick<Rule, "tier" | "value">;

/** Gives the tier and the value that outputs come to. */
const givenIn = (
  table: Tabular,
  outcomes: readonly Outcome[],
): ((gives: readonly Literal[]) => Given) => {
  const find = outcomeFinder(outcomes);
  const numeric = givesNumber(table);
  return (gives) => {
    const outcome = find(gives);
    const [value] = gives;
    return {
      ...(outcome && { tier: outcome.tier.key }),
      ...(numeric && typeof value === "number" && { value }),
    };
  };
};

const rulesOf = (
  growing: Growing,
  table: Tabular,
  given: (gives: readonly Literal[]) => Given,
): readonly Rule[] => {
  const columns = table.columns.map(({ node, label }) => columnOf(growing, node, label));
  return table.rows.map(({ cells, gives, label }: Row) => {
    const when = [...cells].map(([column, cell]) => {
      const [key, written] = columns[column] as (typeof columns)[number];
      return [key, written(cell)] as const;
    });
    return {
      when: Object.fromEntries(when),
      ...given(gives),
      ...(label !== null && { label: words(label) }),
      from: growing.building.from,
    };
  });
};

const schemeOf = (
  { building, inputs, derived, parts }: Growing,
  method: Method,
  { name, about }: { readonly name: string; readonly about: string | null },
  outcomes: readonly Outcome[],
): PlainScheme => ({
  id: schemeIdOf(name) || "dmn",
  version: building.version,
  name: words(name),
  about: words(about ?? name),
  source: building.from,
  topic: "quality",
  scope: "row",
  inputs: [...inputs.values()],
  derived: [...derived.values()],
  arguments: [],
  method,
  tiers: outcomes.map(({ tier }) => tier),
  remarks: [],
  open: [],
  examples: [],
  ...(parts.size > 0 && { parts: [...parts.values()].map(({ part }) => part) }),
});

const growingFor = (building: Building, within: string): Growing => ({
  building,
  within,
  inputs: new Map(),
  derived: new Map(),
  parts: new Map(),
});

const sizeOf = ({ parts }: Growing): number => {
  const size = [...parts.values()].reduce((sum, { built }) => sum + built.size, 1);
  if (size > MOST_PARTS) throw new Unread({ code: "too-deep", limit: MOST_PARTS });
  return size;
};

/** The scheme of a table; decisions that it needs are its parts. Throws Unread: list-as-input, too-deep, output-values, mixed-outputs. */
export const buildTable = (building: Building, table: Tabular): Built => {
  const growing = growingFor(building, table.name);
  const outcomes = outcomesOf(table);
  const given = givenIn(table, outcomes);
  const method: Method = {
    kind: "decision-table",
    hitPolicy: table.hitPolicy,
    ...(table.aggregation !== null && { aggregation: table.aggregation }),
    rules: rulesOf(growing, table, given),
    ...(table.standard && {
      otherwise: { ...given(table.standard), from: building.from },
    }),
  };
  return { scheme: schemeOf(growing, method, table, outcomes), outcomes, size: sizeOf(growing) };
};

/** The scheme of a number that is computed: its score. */
export const buildCalculated = (building: Building, { sum }: Calculated, name: string): Built => {
  const growing = growingFor(building, name);
  const input = calculatedKey(growing, sum, name);
  const method: Method = {
    kind: "scorecard",
    criteria: [{ input, weight: 1, per: 1, from: building.from }],
    multipliers: [],
    cutoffs: [],
  };
  const scheme = schemeOf(growing, method, { name, about: null }, []);
  return { scheme, outcomes: [], size: sizeOf(growing) };
};
