import fc from "fast-check";
import { lifetimeValue } from "../../../src/rules/methods/formula";
import { explained, gradesOf } from "../graded";
import { from, input, minimal } from "../minimal";

const label = (text: string) => ({ zh: text, en: text });
const number = (name: string, value: number) =>
  ({ type: "number", name, label: label(name), default: value, from }) as const;

const scheme = minimal({
  inputs: [input("amount"), input("visits"), input("span")],
  arguments: [number("rate", 0), number("margin", 1)],
  method: {
    kind: "formula",
    formula: "clv",
    with: { amount: "amount", perMonth: "visits", years: "span", rate: "rate", margin: "margin" },
    cutoffs: [
      { tier: "A", atLeast: 120_000, from },
      { tier: "B", from },
    ],
  },
});
const row = { amount: 1000, visits: 1, span: 10 };

test("1,000 a visit, once a month, for ten years is 120,000", () => {
  expect(lifetimeValue(1000, 1, 10, 0, 1)).toBe(120_000);
  const { score, tier } = gradesOf(scheme, [row]);
  expect([score[0], tier[0]]).toEqual([120_000, 0]);
});

test.each([
  [0.05, 92_660.819_15],
  [0.1, 73_734.805_27],
])("at a rate of %d a year it is the annuity %d", (rate, value) => {
  expect(lifetimeValue(1000, 1, 10, rate, 1)).toBeCloseTo(value, 4);
  expect(gradesOf(scheme, [row], { arguments: { rate } }).score[0]).toBeCloseTo(value, 4);
});

test("a margin is a part of the amount, and a part of a year counts as that part", () => {
  expect(lifetimeValue(1000, 1, 10, 0, 0.25)).toBe(30_000);
  expect(lifetimeValue(1000, 1, 2.5, 0, 1)).toBe(30_000);
  expect(lifetimeValue(1000, 1, 0.5, 0.1, 1)).toBeCloseTo(6000 * 1.1 ** -0.5, 9);
});

test("more years never lower the value, and a higher rate never raises it", () => {
  const years = fc.double({ min: 0, max: 50, noNaN: true });
  const rates = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(years, rates, rates, (span, one, other) => {
      const value = (time: number, rate: number) => lifetimeValue(100, 2, time, rate, 1);
      expect(value(Math.floor(span) + 1, one)).toBeGreaterThanOrEqual(
        value(Math.floor(span), one) - 1e-6,
      );
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(value(span, high)).toBeLessThanOrEqual(value(span, low) + 1e-6);
    }),
  );
});

test("a row without one of the inputs has no value", () => {
  const { score, problems } = gradesOf(scheme, [{ ...row, span: null }]);
  expect(score[0]).toBeNaN();
  expect(problems.get(0)).toEqual([
    { input: "span", problem: { code: "missing-input", input: "span" } },
  ]);
});

test("reasons are the inputs with the value, and the cut-off", () => {
  expect(explained(scheme, [row], 0).because).toMatchObject([
    { points: 120_000, facts: [{ value: 1000 }, { value: 1 }, { value: 10 }] },
    { tier: 0, facts: [{ input: "score", test: ">= 120000" }] },
  ]);
});
