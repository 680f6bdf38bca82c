import type { Input, Method, Scheme } from "../../src/rules";
import { from, input, minimal, table } from "../rules/minimal";

export type Table = Extract<Method, { kind: "decision-table" }>;
export type Card = Extract<Method, { kind: "scorecard" }>;
export type Rules = Table["rules"];

export const label = (key: string) => ({ zh: key, en: key });
export const choice = (key: string, keys: readonly string[], more: Partial<Input> = {}): Input =>
  input(key, "choice", {
    choices: keys.map((each) => ({ key: each, label: label(each), synonyms: { zh: [], en: [] } })),
    ...more,
  });
export const absent = { value: null, from } as const;

/** Rules on the input x, one for each cell, that give A, B, C in turn unless said otherwise. */
export const cells = (tests: readonly string[], tiers = ["A", "B", "C"]): Rules =>
  tests.map((test, place) => ({
    when: test === "-" ? {} : { x: test },
    tier: tiers[place % tiers.length]!,
    from,
  }));

export const onX = (
  tests: readonly string[],
  hitPolicy: Table["hitPolicy"] = "F",
  x: Partial<Input> = {},
  tiers: readonly string[] = ["A", "B", "C"],
): Scheme =>
  minimal({
    inputs: [input("x", x.type ?? "number", x)],
    method: table(cells(tests, [...tiers]), hitPolicy),
    tiers: [...new Set(tiers)].slice(0, tests.length),
  });

export const card = (more: Partial<Card>): Card => ({
  kind: "scorecard",
  criteria: [
    {
      input: "x",
      weight: 1,
      from,
      bands: [
        { test: ">= 50", points: 100, from },
        { test: "< 50", points: 0, from },
      ],
    },
  ],
  multipliers: [],
  cutoffs: [
    { tier: "A", atLeast: 60, from },
    { tier: "B", from },
  ],
  ...more,
});

export const scored = (more: Partial<Card>, tiers = ["A", "B"]): Scheme =>
  minimal({ inputs: [input("x"), input("y", "boolean")], method: card(more), tiers });

export const bands = (...list: readonly (readonly [string, number])[]) => [
  {
    input: "x",
    weight: 1,
    from,
    bands: list.map(([test, points]) => ({ test, points, from })),
  },
];
