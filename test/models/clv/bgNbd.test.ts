import fc from "fast-check";
import {
  expectedPurchases,
  fitBgNbd,
  probabilityAlive,
  purchasesProbability,
  type BuyingParameters,
  type Histories,
} from "../../../src/models";
import { cdnow, withReference } from "../reference";

// The parameters as the paper prints them; times in weeks.
const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

const fitted = (histories: Histories) => {
  const found = fitBgNbd(histories);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

const historiesOf = (rows: readonly (readonly [number, number, number])[]): Histories => ({
  repeats: Float64Array.from(rows, ([x]) => x),
  recency: Float64Array.from(rows, ([, tx]) => tx),
  age: Float64Array.from(rows, ([, , t]) => t),
});

const parameters: fc.Arbitrary<BuyingParameters> = fc.record({
  r: fc.double({ min: 0.05, max: 10, noNaN: true }),
  alpha: fc.double({ min: 0.5, max: 200, noNaN: true }),
  a: fc.double({ min: 0.05, max: 10, noNaN: true }),
  b: fc.double({ min: 0.05, max: 20, noNaN: true }),
});
const repeats = fc.integer({ min: 0, max: 60 });
const times = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 1, max: 1000, noNaN: true }),
  )
  .map(
    ([one, other, age]) => [Math.min(one, other) * age, Math.max(one, other) * age, age] as const,
  );

withReference("CDNOW, Fader, Hardie & Lee (2005)", () => {
  const model = fitted(cdnow());

  test("parameters are those of the paper", () => {
    expect(model.r).toBeCloseTo(0.243, 3);
    expect(model.alpha).toBeCloseTo(4.414, 3);
    expect(model.a).toBeCloseTo(0.793, 3);
    expect(model.b).toBeCloseTo(2.426, 3);
    expect(model.logLikelihood).toBeCloseTo(-9582.4256, 3);
  });

  test.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.8576],
  ])("within %s weeks a new customer buys %s times", (time, expected) =>
    expect(Math.abs(expectedPurchases(model, time, 0, 0, 0) - expected)).toBeLessThan(5e-4),
  );

  test("the first customer is expected to buy 1.226 times in 39 weeks", () =>
    expect(expectedPurchases(model, 39, 2, 30.43, 38.86)).toBeCloseTo(1.226, 3));

  test("in days everything is the same", () => {
    const { recency, age, ...rest } = cdnow();
    const inDays = { ...rest, recency: recency.map((t) => t * 7), age: age.map((t) => t * 7) };
    const days = fitted(inDays);
    expect(days.r).toBeCloseTo(model.r, 5);
    expect(days.alpha).toBeCloseTo(model.alpha * 7, 3);
    expect(expectedPurchases(days, 273, 2, 213.01, 272.02)).toBeCloseTo(1.226, 3);
  });
});

// Integrated numerically over the two distributions, with the parameters of the maximum.
test.each([
  [2, 30.43, 38.86, 0.72660922],
  [1, 1.71, 38.86, 0.21222746],
  [6, 20, 38.86, 0.20812697],
  [0, 0, 38.86, 1],
])("with %s repeats until %s of %s a customer is alive with %s", (x, tx, t, expected) => {
  const model = { r: 0.242593, alpha: 4.413532, a: 0.792886, b: 2.425754 };
  expect(probabilityAlive(model, x, tx, t)).toBeCloseTo(expected, 7);
});

// The R package BTYD's, by its parameters.
test("probabilities of numbers of purchases are those of BTYD", () => {
  expect(purchasesProbability(published, 0, 39)).toBeCloseTo(0.5737864, 7);
  expect(purchasesProbability(published, 10, 2)).toBeCloseTo(1.07869e-7, 12);
  expect(purchasesProbability(published, 11, 30)).toBeCloseTo(0.0019995214, 9);
  expect(purchasesProbability(published, 20, 30)).toBeCloseTo(0.000222226, 9);
});

// Summed with 60 digits.
test.each([
  [0.9, 70, 1e5, 1.1e6, 3650, 14, 690, 720, 10.247921279844],
  [2e4, 7e5, 0.5, 3, 365, 12, 600, 620, 8.53824159444176],
  [0.5, 10, 0.3, 2, 3650, 400, 1000, 1010, 1047.30168007179],
  [3, 2, 0.05, 2e4, 365, 300, 1000, 1001, 110.24884612301],
  [2, 1, 3, 0.5, 3650, 0, 0, 0, 1.24999939576646],
])("purchases are exact far out: r %s, α %s, a %s, b %s", (r, alpha, a, b, t, x, tx, age, n) =>
  expect(expectedPurchases({ r, alpha, a, b }, t, x, tx, age) / n).toBeCloseTo(1, 9),
);

// With 40 digits (mpmath) where the closed form is 0 / 0, slow or loses its digits.
test.each([
  [0.243, 4.414, 0.5, 0.5, 39, 0, 38.86, 0.17723624757724502],
  [0.3, 5, 0.2, 0.3, 10, 0, 5, 0.25018740687912394],
  [0.3, 0.001, 0.2, 0.3, 1000, 0, 0, 14860.852189108758],
  [3, 1, 0.5, 0.5, 1000000.0, 0, 0, 1874.9998124999531],
  [0.5, 4, 1.0005, 2, 1e-5, 1, 10, 1.0714283321808147e-6],
  [0.01, 1, 0.01, 0.01, 50, 1, 20, 2.3759697488893927],
  [5, 3, 0.7, 100000.0, 300, 500, 400, 375.4384244088238],
  [0.2, 5, 3, 0.4, 1000, 900, 1000, 337.56028809594966],
  [
    70.13131073188597, 14.351386989620037, 11.667635777139076, 0.16930784705931695,
    4424.416533155635, 30, 0.6130786264113679, 3.828115664739197,
  ],
  [
    72.50793951295363, 3.4110961766359247, 0.0013471664242865197, 3.0863151431814093,
    4118.659934468255, 1, 0.18220439710117764, 83232.21903112906,
  ],
  [
    52.31440357527543, 586.3748268471919, 0.11649059896901584, 1.3451144258055228,
    14.067305662423946, 200, 7.102300402306585, 5.970389366929713,
  ],
  [
    2.2858803010551263, 133.02969575308657, 0.15987600857227005, 0.5959129795119407,
    3.9615041056821676, 0, 0.6822343345488107, 0.06704571892342588,
  ],
  [
    1.125952881765665, 2.821642227362889, 0.007747718018642057, 0.45087718432231594,
    164.3010751412055, 0, 1.7774667171725371, 38.63159164815362,
  ],
  [
    0.1850120190472397, 0.5127564144901797, 0.002945624567407018, 0.0782002727369552,
    136.47324687294574, 2, 0.44270849713418653, 307.98133845936826,
  ],
])("purchases hold for r %s, α %s, a %s, b %s", (r, alpha, a, b, t, x, age, n) => {
  const model = { r, alpha, a, b };
  const alive = probabilityAlive(model, x, age / 2, age);
  expect(expectedPurchases(model, t, x, age / 2, age) / (n * alive)).toBeCloseTo(1, 8);
});

test("the whole of all numbers of purchases is 1, and their mean what is expected", () => {
  const many = Array.from({ length: 3000 }, (_, n) => purchasesProbability(published, n, 39));
  expect(many.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 9);
  expect(many.reduce((sum, p, n) => sum + n * p, 0)).toBeCloseTo(
    expectedPurchases(published, 39, 0, 0, 0),
    6,
  );
});

test("within no time nobody buys", () => {
  expect([0, 1].map((n) => purchasesProbability(published, n, 0))).toEqual([1, 0]);
  expect(expectedPurchases(published, 0, 2, 30, 38)).toBe(0);
});

test("purchases do not jump where a is 1", () => {
  const at = (a: number) => expectedPurchases({ ...published, a }, 39, 2, 30, 38);
  expect(at(1)).toBeCloseTo((at(1 - 1e-4) + at(1 + 1e-4)) / 2, 6);
});

test("a customer who bought more recently is more alive", () =>
  fc.assert(
    fc.property(parameters, repeats, times, (model, x, [earlier, later, age]) =>
      expect(probabilityAlive(model, x + 1, later, age)).toBeGreaterThanOrEqual(
        probabilityAlive(model, x + 1, earlier, age),
      ),
    ),
  ));

test("a probability is one, purchases grow with time, and the whole is 1", () =>
  fc.assert(
    fc.property(parameters, repeats, times, (model, x, [recency, , age]) => {
      const alive = probabilityAlive(model, x, recency, age);
      expect(alive >= 0 && alive <= 1).toBe(true);
      const [soon, late] = [10, 400].map((t) => expectedPurchases(model, t, x, recency, age));
      expect(soon).toBeGreaterThanOrEqual(0);
      // Where nobody stops, expectations of the far future have noise in their last digits.
      expect(late! - soon!).toBeGreaterThanOrEqual(-1e-9 * (1 + soon!));
      const most = Array.from({ length: 60 }, (_, n) => purchasesProbability(model, n, 1));
      expect(most.reduce((sum, p) => sum + p, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  ));

describe("degenerate customers", () => {
  test("nobody, one, nine: too few", () => {
    for (const count of [0, 1, 9])
      expect(
        fitBgNbd(historiesOf(new Array<[number, number, number]>(count).fill([2, 5, 9]))),
      ).toEqual({
        ok: false,
        problem: { code: "too-few-customers", got: count, min: 10 },
      });
  });

  test("two who bought again are too few", () =>
    expect(
      fitBgNbd(historiesOf(Array.from({ length: 20 }, (_, k) => (k < 2 ? [1, 3, 9] : [0, 0, 9])))),
    ).toEqual({ ok: false, problem: { code: "too-few-customers", got: 2, min: 3 } }));

  test("customers who are all alike get finite answers", () => {
    const model = fitted(historiesOf(new Array<[number, number, number]>(12).fill([3, 60, 90])));
    const { r, alpha, a, b, logLikelihood } = model;
    const all = [r, alpha, a, b, logLikelihood, expectedPurchases(model, 365, 3, 60, 90)];
    expect(all.every(Number.isFinite)).toBe(true);
  });

  test("customers who are all alike are said not to tell the parameters", () => {
    const model = fitted(historiesOf(new Array<[number, number, number]>(12).fill([3, 60, 90])));
    expect(model.standardErrors).toBeNull();
    expect(model.facts.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["few-customers", "no-standard-errors"]),
    );
  });

  test("customers of today alone get finite answers", () => {
    const model = fitted(historiesOf(new Array<[number, number, number]>(12).fill([1, 0, 0])));
    expect(Number.isFinite(expectedPurchases(model, 365, 1, 0, 0))).toBe(true);
  });
});

test("the order of customers does not matter, to the last bit", () => {
  const rows = Array.from(
    { length: 30 },
    (_, k) => [k % 5, k % 5 === 0 ? 0 : 10 + ((k * 37) % 300), 320 + ((k * 71) % 400)] as const,
  );
  const model = fitted(historiesOf(rows));
  expect(fitted(historiesOf([...rows].reverse()))).toEqual(model);
});
