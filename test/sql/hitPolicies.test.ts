import type { Method, Scheme } from "../../src/rules";
import { input, minimal, table } from "../rules/minimal";
import { openDuckdb, type Engine } from "./engines";
import { compared } from "./equality";
import { randomOf } from "./random";
import { TODAY } from "./tables";

type Table = Extract<Method, { kind: "decision-table" }>;

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdb();
}, 60_000);
afterAll(() => engine.close());

const rows = Array.from({ length: 5 ** 3 }, (_, n) =>
  [n % 5, Math.floor(n / 5) % 5, Math.floor(n / 25)].map((cell) =>
    cell === 4 ? (n % 2 ? "?" : null) : String(cell),
  ),
);
const inputs = [
  input("a"),
  input("b", "number", {
    blank: { value: null, from: { kind: "default", words: { zh: "无", en: "none" } } },
  }),
  input("c"),
];
const TESTS = ["-", ">= 1", "< 2", "[1..3)", "not(2)", "null", "not(null)", "1, 3", "!= 0"];
const from = { kind: "default", words: { zh: "测试", en: "test" } } as const;

const rulesOf = (seed: number): Table["rules"] => {
  const random = randomOf(seed);
  const pick = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(random() * list.length)] as Item;
  return Array.from({ length: 4 }, () => ({
    when: { a: pick(TESTS), b: pick(TESTS), c: pick(TESTS) },
    tier: pick(["A", "B", "C"]),
    value: pick([1, 2.5, 10]),
    from,
  }));
};

const schemeWith = (method: Table): Scheme => minimal({ inputs, method, tiers: ["A", "B", "C"] });
const differing = (method: Table) =>
  compared(engine, schemeWith(method), { inputs, rows }, { asOf: TODAY });

describe.each(["U", "F", "A", "P", "C", "R", "O"] as const)("hit policy %s", (hitPolicy) => {
  test.each([1, 2, 3, 4])("decides as the engine does on table %i", async (seed) => {
    expect(await differing(table(rulesOf(seed), hitPolicy))).toEqual([]);
  });
});

describe.each(["sum", "min", "max", "count"] as const)("hit policy C with %s", (aggregation) => {
  const cutoffs = [
    { tier: "A", atLeast: 10, from },
    { tier: "B", atLeast: 2, from },
    { tier: "C", from },
  ];
  test.each([5, 6, 7])("collects as the engine does on table %i", async (seed) => {
    const method = { ...table(rulesOf(seed), "C"), aggregation, cutoffs };
    expect(await differing(method)).toEqual([]);
  });
});

test("what no rule holds for gets what the table says of such rows", async () => {
  const method = { ...table(rulesOf(8)), otherwise: { tier: "C", value: 7, from } };
  expect(await differing(method)).toEqual([]);
});

test("a formula of inputs is computed as the engine computes it", async () => {
  const scheme = minimal({
    inputs,
    derived: [
      {
        kind: "calculated",
        key: "mixed",
        label: { zh: "混", en: "mixed" },
        from,
        of: ["a", "b"],
        formula: "(a + 1) * b / (a - 2) - -b ** 2",
      },
    ],
    tiers: ["A", "B"],
    method: table([
      { when: { mixed: ">= 1" }, tier: "A", from },
      { when: { mixed: "< 1" }, tier: "B", from },
      { when: { mixed: "null" }, tier: "B", from },
    ]),
    more: { shows: ["mixed"] },
  });
  expect(await compared(engine, scheme, { inputs, rows }, { asOf: TODAY })).toEqual([]);
});
