import fc from "fast-check";
import { discountedValue, lifetimeValue } from "../../../src/rules/methods/formula";
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

describe("a discounted value", () => {
  const [END, MIDDLE, START] = [0, 1, 2];
  const value = (
    periods: number,
    rate: number,
    { retention = 1, timing = END, probability = 1 } = {},
  ): number => discountedValue(100, 2, probability, periods, rate, retention, timing);

  test("is the sum of contribution, frequency and probability where nothing is discounted or lost", () => {
    expect(value(3, 0)).toBe(600);
    expect(value(3, 0, { probability: 0.5 })).toBe(300);
  });

  test("is Excel's NPV of equal contributions", () => {
    // =NPV(10%,200,200,200) and =NPV(8%,200,200,200,200,200)
    expect(value(3, 0.1)).toBeCloseTo(497.370_398_2, 6);
    expect(value(5, 0.08)).toBeCloseTo(798.542_007_4, 6);
  });

  test("loses with each period what is not retained, from the second on", () => {
    // =NPV(10%,200,160,128)
    expect(value(3, 0.1, { retention: 0.8 })).toBeCloseTo(410.217_881_3, 6);
    expect(value(1, 0, { retention: 0 })).toBe(200);
    expect(value(2, 0, { retention: 0 })).toBe(200);
  });

  test("comes in half a period or a period earlier than at the end", () => {
    const end = value(3, 0.1);
    expect(value(3, 0.1, { timing: MIDDLE })).toBeCloseTo(end * Math.sqrt(1.1), 9);
    // =200+NPV(10%,200,200)
    expect(value(3, 0.1, { timing: START })).toBeCloseTo(547.107_438, 6);
  });

  test("counts part of a period in part", () => {
    expect(value(2.5, 0)).toBe(500);
    expect(value(2.5, 0.1)).toBeCloseTo(value(2, 0.1) + 100 / 1.1 ** 3, 9);
    expect(value(0, 0.1)).toBe(0);
  });

  test("ends somewhere, whatever number of periods a cell holds", () => {
    expect(value(1e12, 0.1)).toBeCloseTo(2000, 6);
    expect(value(Infinity, 0.1)).toBeCloseTo(2000, 6);
  });

  test("of a longer time is never less, and at a higher rate never more", () => {
    const time = fc.double({ min: 0, max: 60, noNaN: true });
    const rate = fc.double({ min: 0, max: 2, noNaN: true });
    const kept = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(time, time, rate, rate, kept, fc.nat(2), (a, b, r, s, retention, timing) => {
        const at = (periods: number, each: number) => value(periods, each, { retention, timing });
        const [short, long] = [Math.min(a, b), Math.max(a, b)];
        expect(at(long, r)).toBeGreaterThanOrEqual(at(short, r) - 1e-9);
        const [low, high] = [Math.min(r, s), Math.max(r, s)];
        expect(at(a, high)).toBeLessThanOrEqual(at(a, low) + 1e-9);
      }),
    );
  });

  const timing = (keys: readonly string[]) =>
    ({
      type: "choice",
      name: "timing",
      label: label("timing"),
      default: keys[0] ?? "",
      choices: keys.map((key) => ({ key, label: label(key) })),
      from,
    }) as const;
  const discounted = minimal({
    inputs: [input("contribution"), input("frequency"), input("probability")],
    arguments: [
      number("periods", 3),
      number("rate", 10),
      number("retention", 0.8),
      timing(["end", "middle", "start"]),
    ],
    method: {
      kind: "formula",
      formula: "discounted",
      with: {
        contribution: "contribution",
        frequency: "frequency",
        probability: "probability",
        periods: "periods",
        rate: "rate",
        retention: "retention",
        timing: "timing",
      },
    },
  });

  test("takes probability and rate in percent, and the timing that is chosen", () => {
    const rows = [{ contribution: 100, frequency: 2, probability: 100 }];
    expect(gradesOf(discounted, rows).score[0]).toBeCloseTo(410.217_881_3, 6);
    const start = gradesOf(discounted, rows, { arguments: { timing: "start" } });
    expect(start.score[0]).toBeCloseTo(410.217_881_3 * 1.1, 6);
    const half = [{ contribution: 100, frequency: 2, probability: 50 }];
    expect(gradesOf(discounted, half).score[0]).toBeCloseTo(205.108_940_6, 6);
  });

  test("takes no timing that it does not know", () => {
    const strange = {
      ...discounted,
      arguments: [...discounted.arguments.slice(0, 3), timing(["noon"])],
    };
    expect(() => gradesOf(strange, [])).toThrow(/with\.timing/);
  });
});
