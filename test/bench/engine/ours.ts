import {
  compile,
  type Column,
  type Derived,
  type Grades,
  type Method,
  type Scheme,
} from "../../../src/rules";
import { readColumn } from "../../../src/cells";
import { from, input, minimal } from "../../rules/minimal";
import { industryName, NUMBERS, type Customers, type NumberKey } from "./table";
import {
  CARD,
  CARD_CUTS,
  LOOKUP_TIERS,
  RANK_CUTS,
  SHARE_CUTS,
  TABLE,
  type Cell,
  type Task,
} from "./tasks";

const label = (text: string) => ({ zh: text, en: text });
const TIERS = ["0", "1", "2", "3"];

const bandsOf = ({ bounds, points, below }: (typeof CARD)[number]) => [
  ...bounds
    .map((bound, k) => ({ test: `>= ${String(bound)}`, points: points[k] as number, from }))
    .reverse(),
  // Not "-", which would hold for what is not known as well.
  { test: `< ${String(bounds[0])}`, points: below, from },
];

const card = minimal({
  tiers: TIERS,
  inputs: CARD.map(({ key }) => input(key)),
  method: {
    kind: "scorecard",
    criteria: CARD.map((criterion) => ({
      input: criterion.key,
      weight: criterion.weight,
      from,
      bands: bandsOf(criterion),
    })),
    multipliers: [],
    cutoffs: TIERS.map((tier, k) => {
      const atLeast = CARD_CUTS[k];
      return { tier, from, ...(atLeast !== undefined && { atLeast }) };
    }),
  },
});

const feel = ({ from: low, below }: Cell): string =>
  low === undefined
    ? `< ${String(below)}`
    : below === undefined
      ? `>= ${String(low)}`
      : `[${String(low)}..${String(below)})`;

const table = minimal({
  tiers: TIERS,
  inputs: ["revenue", "orders", "recency", "margin"].map((key) =>
    input(key, "number", { blank: "error" }),
  ),
  method: {
    kind: "decision-table",
    hitPolicy: "F",
    rules: TABLE.map(({ when, tier }) => ({
      when: Object.fromEntries(Object.entries(when).map(([key, cell]) => [key, feel(cell)])),
      tier: TIERS[tier] as string,
      from,
    })),
  },
});

const cuts = (name: string, values: readonly number[]) =>
  ({ type: "numbers", name, label: label(name), default: values, from }) as const;
const choice = (name: string, value: string) =>
  ({
    type: "choice",
    name,
    label: label(name),
    default: value,
    choices: [{ key: value, label: label(value) }],
    from,
  }) as const;

const ranked = (method: Method, more: Parameters<typeof minimal>[0]["arguments"]): Scheme =>
  minimal({
    scope: "column",
    tiers: TIERS,
    inputs: [input("revenue")],
    method,
    ...(more && { arguments: more }),
  });

const share = ranked(
  {
    kind: "share",
    input: "revenue",
    measure: "measure",
    boundary: "boundary",
    cuts: "cuts",
    tiers: TIERS.slice(0, 3),
  },
  [cuts("cuts", SHARE_CUTS), choice("measure", "share"), choice("boundary", "within")],
);

const rank = ranked({ kind: "rank", input: "revenue", cuts: "cuts", tiers: TIERS }, [
  cuts("cuts", RANK_CUTS),
]);

const industryInput = input("industry", "text");
const lookup = minimal({
  tiers: TIERS,
  inputs: [industryInput],
  method: {
    kind: "lookup",
    input: "industry",
    entries: LOOKUP_TIERS.map((end, tier) => {
      const start = LOOKUP_TIERS[tier - 1] ?? 0;
      const places = Array.from({ length: end - start }, (_, k) => start + k);
      return { values: places.map(industryName), tier: TIERS[tier] as string, from };
    }),
    otherwise: { tier: "3", from },
  },
});

const SIDES = { r: "recency", f: "orders", m: "revenue" } as const;
const fifth = (key: keyof typeof SIDES): Derived => ({
  kind: "quantile",
  key,
  label: label(key),
  of: SIDES[key],
  bins: "bins",
  from,
  ...(key === "r" && { falling: true }),
});
const high = (is: boolean): string => (is ? "> 3" : "<= 3");

const rfm = minimal({
  scope: "column",
  tiers: Array.from({ length: 8 }, (_, type) => String(type)),
  inputs: Object.values(SIDES).map((key) => input(key)),
  derived: [fifth("r"), fifth("f"), fifth("m")],
  arguments: [{ type: "number", name: "bins", label: label("bins"), default: 5, from }],
  method: {
    kind: "decision-table",
    hitPolicy: "U",
    rules: Array.from({ length: 8 }, (_, type) => ({
      when: {
        r: high((type & 4) === 0),
        f: high((type & 2) === 0),
        m: high((type & 1) === 0),
      },
      tier: String(type),
      from,
    })),
  },
});

const numberColumn = ({ numbers }: Customers, key: NumberKey): Column => {
  const { values, empty } = numbers[key];
  return { type: "number", values, state: empty, problems: new Map() };
};

const numbersOf = (customers: Customers) =>
  Object.fromEntries(NUMBERS.map((key) => [key, numberColumn(customers, key)]));

const grade = (scheme: Scheme, { rows }: Customers, columns: Readonly<Record<string, Column>>) =>
  compile(scheme).grade({ rows, columns }, {});

/** Our engine's answer to each task, whole: from columns to tiers and scores. */
export const ours: Readonly<Record<Task, (customers: Customers) => Grades>> = {
  card: (customers) => grade(card, customers, numbersOf(customers)),
  table: (customers) => grade(table, customers, numbersOf(customers)),
  share: (customers) => grade(share, customers, numbersOf(customers)),
  rank: (customers) => grade(rank, customers, numbersOf(customers)),
  rfm: (customers) => grade(rfm, customers, numbersOf(customers)),
  lookup: (customers) =>
    grade(lookup, customers, { industry: readColumn(industryInput, customers.industry) }),
};
