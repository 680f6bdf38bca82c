import { tidy } from "../tidy";
import { readTests } from "../feel/parse";
import type { Method } from "../scheme/method";
import type { Provenance } from "../scheme/provenance";
import type { SchemePath } from "../schemePath";
import type { Words } from "../words";
import { subjectAt, tierWords } from "./cellLists";
import type { LeverSays, When } from "./lever";
import { alone, atLeast, idOf, together, type Movable, type Numbers, type Order } from "./numbers";
import { partsOf, weightsOf } from "./weights";
import { placed, type Within } from "./within";

type Of<Kind extends Method["kind"]> = Extract<Method, { kind: Kind }>;

const NOTHING: Numbers = { figures: [], orders: [], sums: [] };

const plain = { form: "plain" } as const;

type Given = NonNullable<Of<"scorecard">["cutoffs"]>;

/** The scores at which tiers begin: they keep their order, and what a tier is kept down to moves with it. */
export const cutoffsOf = (within: Within, cutoffs: Given = []): Numbers => {
  const list = [...within.path, "method", "cutoffs"];
  const at = (index: number): SchemePath => [...list, index, "atLeast"];
  const bounded = cutoffs.map(({ atLeast: value }) => value);
  const figures = cutoffs.flatMap(({ tier, from, keepAbove }, index): Movable[] => {
    const value = bounded[index];
    if (value === undefined) return [];
    const label = tierWords(within.scheme, tier);
    const figure = alone(
      {
        kind: "cutoff",
        value,
        ...plain,
        ...placed(within),
        group: { kind: "score" },
        says: { kind: "bound", operator: ">=", gives: label && { tier: label } },
        from,
        spread: { within: within.path, key: "score" },
        peers: bounded.filter((one) => one !== undefined),
      },
      at(index),
    );
    const kept: SchemePath = [...list, index, "keepAbove"];
    return keepAbove === undefined
      ? [figure]
      : [
          {
            ...figure,
            places: [...figure.places, kept],
            edits: [...figure.edits, { how: "shift", path: kept }],
          },
        ];
  });
  const orders = cutoffs.flatMap(({ keepAbove }, index): Order[] => {
    const [value, next] = [bounded[index], bounded[index + 1]];
    if (value === undefined || next === undefined) return [];
    // The bound that is kept stays as far below as it is, and above the next tier.
    const high = { id: idOf(at(index)), value: Math.min(value, keepAbove ?? value) };
    return [{ low: { id: idOf(at(index + 1)), value: next }, high, strict: true }];
  });
  return { figures, orders, sums: [] };
};

interface Scaled {
  readonly test: string;
  readonly label?: Words;
  readonly from: Provenance;
}

const saying = (when: readonly When[], label: Words | undefined): LeverSays => ({
  kind: "given",
  label: label ?? null,
  when,
});

const whenOf = (tests: Readonly<Record<string, string>>): readonly When[] =>
  Object.entries(tests).flatMap(([key, source]) => {
    const reading = readTests(source);
    return reading.ok ? [{ key, tests: reading.tests }] : [];
  });

/** What each band of an input gives. */
const gains = <Band extends Scaled>(
  within: Within,
  kind: "points" | "factor",
  input: string,
  list: SchemePath,
  bands: readonly Band[],
  gives: (band: Band) => number,
): Numbers => {
  const { label } = subjectAt(within.scheme, input);
  const figures = bands.map((band, index) =>
    alone(
      {
        kind,
        value: gives(band),
        ...plain,
        ...placed(within),
        group: { kind: "input", key: input, label },
        says: saying(whenOf({ [input]: band.test }), band.label),
        from: band.from,
        peers: [0, ...bands.map(gives)],
      },
      [...list, "bands", index, kind],
    ),
  );
  const orders =
    kind === "factor" ? figures.map(({ id, value }) => atLeast(id, value, 0, true)) : [];
  return { figures, orders, sums: [] };
};

const perUnit = (within: Within, { criteria }: Of<"scorecard">): Numbers => ({
  ...NOTHING,
  figures: criteria.flatMap(({ input, per, from }, index): Movable[] => {
    if (per === undefined) return [];
    const { label } = subjectAt(within.scheme, input);
    return [
      alone(
        {
          kind: "per",
          value: per,
          ...plain,
          ...placed(within),
          group: { kind: "input", key: input, label },
          says: saying([], undefined),
          from,
          peers: [0, 2 * per],
        },
        [...within.path, "method", "criteria", index, "per"],
      ),
    ];
  }),
});

/** The figures of a scorecard: weights, points, factors, cut-offs. */
export const scorecardOf = (within: Within, card: Of<"scorecard">): Numbers => {
  const at = (list: string, index: number): SchemePath => [...within.path, "method", list, index];
  return together([
    weightsOf(within, card),
    perUnit(within, card),
    ...card.criteria.map(({ input, bands = [] }, index) =>
      gains(within, "points", input, at("criteria", index), bands, ({ points }) => points),
    ),
    ...card.multipliers.map(({ input, bands }, index) =>
      gains(within, "factor", input, at("multipliers", index), bands, ({ factor }) => factor),
    ),
    cutoffsOf(within, card.cutoffs),
  ]);
};

/** The figures of a decision table besides those in its cells: what its rules give, and the cut-offs of their sum. */
export const tableOf = (within: Within, { rules, cutoffs }: Of<"decision-table">): Numbers => {
  const values = rules.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const figures = rules.flatMap(({ value, when, label, from }, index): Movable[] =>
    value === undefined
      ? []
      : [
          alone(
            {
              kind: "points",
              value,
              ...plain,
              ...placed(within),
              group: { kind: "points" },
              says: saying(whenOf(when), label),
              from,
              peers: [0, ...values],
            },
            [...within.path, "method", "rules", index, "value"],
          ),
        ],
  );
  return together([{ figures, orders: [], sums: [] }, cutoffsOf(within, cutoffs)]);
};

/** The parts of a split amount, which add up to all of it. */
export const splitOf = (within: Within, { cases }: Of<"split">): Numbers =>
  together(
    cases.map(({ shares, when, from }, row): Numbers => {
      if (shares.length < 2) return NOTHING;
      const figures = shares.map(({ share, label: party }, index) =>
        alone(
          {
            kind: "portion",
            value: share,
            form: "fraction",
            ...placed(within),
            group: { kind: "portions" },
            says: saying(whenOf(when), party),
            from,
            peers: [0, 1],
          },
          [...within.path, "method", "cases", row, "shares", index, "share"],
        ),
      );
      const total = tidy(shares.reduce((sum, { share }) => sum + share, 0));
      const sums = [{ ids: figures.map(({ id }) => id), total, exact: true } as const];
      return { figures, orders: partsOf(figures, sums), sums };
    }),
  );
