import fc from "fast-check";
import type { Method, Scheme } from "../../../src/rules";
import { divide, portionsOf } from "../../../src/rules/methods/split";
import { explained, gradesOf, tiersOf } from "../graded";
import { from, input, minimal } from "../minimal";

type Split = Extract<Method, { kind: "split" }>;
type Share = Split["cases"][number]["shares"][number];

const label = (text: string) => ({ zh: text, en: text });
const share = (party: string, part: number, among?: string): Share => ({
  party,
  label: label(party),
  share: part,
  ...(among !== undefined && { among }),
});

describe("an amount divided by shares", () => {
  test.each([
    [100, [0.5, 0.3, 0.2], [50, 30, 20]],
    [0.01, [0.5, 0.5], [0.01, 0]],
    [10, [1 / 3, 1 / 3, 1 / 3], [3.34, 3.33, 3.33]],
    // 33.3, 33.3 and 33.4 cents: the cent that is left goes to the largest remainder, not to the first.
    [1, [0.333, 0.333, 0.334], [0.33, 0.33, 0.34]],
    [0.05, [0.3, 0.3, 0.4], [0.02, 0.01, 0.02]],
    [1.005, [0.5, 0.5], [0.51, 0.5]],
    [0.29, [1], [0.29]],
    [0, [0.7, 0.3], [0, 0]],
  ])("%d by %p is %p", (amount, shares, parts) => {
    expect(divide(amount, shares)).toEqual(parts);
  });

  test("that is negative is divided as its opposite is", () => {
    expect(divide(-10, [1 / 3, 1 / 3, 1 / 3])).toEqual([-3.34, -3.33, -3.33]);
    expect(divide(-0.01, [0.5, 0.5])).toEqual([-0.01, 0]);
  });

  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 });
  const shares = weights
    .filter((list) => list.some((each) => each > 0))
    .map((list) => {
      const total = list.reduce((sum, each) => sum + each, 0);
      return list.map((each) => each / total);
    });
  const cents = fc.oneof(
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.integer({ min: -1e14, max: 1e14 }),
  );

  test("has parts that add up to it, to the cent, and each is a whole cent off its share at most", () => {
    fc.assert(
      fc.property(cents, shares, (amount, parts) => {
        const found = divide(amount / 100, parts);
        const inCents = found.map((each) => Math.round(each * 100));
        expect(inCents.reduce((sum, each) => sum + each, 0)).toBe(amount);
        found.forEach((each, k) => {
          const exact = amount * (parts[k] as number);
          expect(Math.abs((inCents[k] as number) - exact)).toBeLessThan(1.1);
          expect(Object.is(each, -0)).toBe(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("gives no party a cent more than one with a larger share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), shares, (amount, parts) => {
        const found = divide(amount / 100, parts);
        parts.forEach((one, i) =>
          parts.forEach((other, j) => {
            if (one > other + 1e-9)
              expect(found[i]).toBeGreaterThanOrEqual((found[j] as number) - 1e-9);
          }),
        );
      }),
    );
  });

  test("adds up also by shares that were rounded", () => {
    const rounded = [0.333_333_333_4, 0.333_333_333_3, 0.333_333_333_4];
    const parts = divide(1e9, rounded);
    expect(parts.reduce((sum, each) => sum + Math.round(each * 100), 0)).toBe(1e11);
  });

  test("beyond all cents is still divided", () => {
    expect(divide(1e300, [0.5, 0.5])).toEqual([5e299, 5e299]);
    expect(divide(Infinity, [0.5, 0.5])).toEqual([Infinity, Infinity]);
  });
});

describe("a share among several heads", () => {
  test("is divided equally, one amount a head, and all of it adds up", () => {
    const shares = [share("owner", 0.5), share("team", 0.5, "heads")];
    expect(portionsOf(100, shares, [1, 3])).toMatchObject([
      { heads: 1, amounts: [50] },
      { heads: 3, amounts: [16.67, 16.67, 16.66] },
    ]);
  });

  test("adds up for any number of heads", () => {
    const heads = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), heads, heads, (cents, some, others) => {
        const shares = [share("a", 0.1, "x"), share("b", 0.6, "y"), share("c", 0.3)];
        const portions = portionsOf(cents / 100, shares, [some, others, 1]);
        const amounts = portions.flatMap((portion) => portion.amounts);
        expect(amounts).toHaveLength(some + others + 1);
        expect(amounts.reduce((sum, each) => sum + Math.round(each * 100), 0)).toBe(cents);
      }),
    );
  });
});

const method: Split = {
  kind: "split",
  amount: "amount",
  cases: [
    {
      when: { kept: "true" },
      tier: "alone",
      shares: [share("owner", 1)],
      label: label("kept"),
      from,
    },
    {
      when: { size: ">= 100" },
      tier: "team",
      shares: [share("owner", 0.6), share("team", 0.4, "heads")],
      from,
    },
    { when: {}, tier: "pair", shares: [share("owner", 0.7), share("helper", 0.3)], from },
  ],
};
const scheme: Scheme = minimal({
  inputs: [input("amount"), input("kept", "boolean"), input("size"), input("heads")],
  tiers: ["alone", "team", "pair"],
  method,
});
const row = { amount: 100, kept: false, size: 100, heads: 3 };
const partsOf = (rows: Parameters<typeof gradesOf>[1]) =>
  Object.fromEntries(
    gradesOf(scheme, rows).outputs.map(({ key, values }) => [key, [...values]] as const),
  );

describe("a split", () => {
  test("follows the first case whose tests hold; the score is the amount", () => {
    const rows = [row, { ...row, kept: true }, { ...row, size: 99.9 }];
    const { score } = gradesOf(scheme, rows);
    expect(tiersOf(scheme, rows)).toEqual(["team", "alone", "pair"]);
    expect([...score]).toEqual([100, 100, 100]);
  });

  test("gives each party an output: its part, or that of the first head; nothing where it has none", () => {
    expect(partsOf([row, { ...row, kept: true }, { ...row, size: 0 }])).toEqual({
      owner: [60, 100, 70],
      team: [13.34, NaN, NaN],
      helper: [NaN, NaN, 30],
    });
  });

  test("needs the amount, and the heads only where a case divides among them", () => {
    const rows = [
      { ...row, amount: null },
      { ...row, heads: null },
      { ...row, heads: null, size: 0 },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["missing-input", "missing-input", "pair"]);
    expect(gradesOf(scheme, rows).problems.get(1)).toEqual([
      { input: "heads", problem: { code: "missing-input", input: "heads" } },
    ]);
    expect(partsOf(rows)["owner"]).toEqual([NaN, NaN, 70]);
  });

  test("waits where an earlier case may hold", () => {
    const rows = [
      { ...row, kept: null },
      { ...row, kept: true, size: null },
    ];
    expect(tiersOf(scheme, rows)).toEqual(["missing-input", "alone"]);
  });

  test("refuses a number of heads that nobody can be divided among", () => {
    const rows = [0, 0.5, -2, 1e9].map((heads) => ({ ...row, heads }));
    const { tier, problems } = gradesOf(scheme, rows);
    expect([...tier]).toEqual([-1, -1, -1, -1]);
    expect(problems.get(0)).toEqual([
      { input: "heads", problem: { code: "out-of-range", got: 0, min: 1, max: 1000 } },
    ]);
    expect(partsOf(rows)["team"]).toEqual([NaN, NaN, NaN, NaN]);
  });

  test("has no tier where no case holds", () => {
    const gap = { ...scheme, method: { ...method, cases: method.cases.slice(0, 2) } };
    expect(tiersOf(gap, [{ ...row, size: 1 }])).toEqual(["no-rule-matched"]);
  });

  test("is explained by its case and what each party gets", () => {
    expect(explained(scheme, [row], 0).because).toMatchObject([
      { rule: 2, tier: 1, facts: [{ input: "size", test: ">= 100", value: 100 }] },
      { rule: 2, label: { en: "owner" }, points: 60 },
      { rule: 2, label: { en: "team" }, points: 13.34 },
    ]);
    expect(explained(scheme, [{ ...row, amount: null }], 0).because).toEqual([]);
  });

  test("tells the way to another case", () => {
    expect(explained(scheme, [{ ...row, size: 60 }], 0).better).toMatchObject({
      tier: 1,
      steps: [{ input: "size", to: 100, by: 40, rises: true, inclusive: true }],
    });
  });
});
