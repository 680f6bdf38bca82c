import fc from "fast-check";
import { expectedValue, fitGammaGamma, type Spending } from "../../../src/models";
import { cdnow, withReference } from "../reference";

const fitted = (spending: Spending) => {
  const found = fitGammaGamma(spending);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

const spendingOf = (rows: readonly (readonly [number, number])[]): Spending => ({
  repeats: Float64Array.from(rows, ([x]) => x),
  average: Float64Array.from(rows, ([, z]) => z),
});

withReference("CDNOW, Fader & Hardie, note 025", () => {
  const { repeats, average } = cdnow();
  const model = fitted({ repeats, average });

  test("parameters are those of the note", () => {
    expect(Math.abs(model.p - 6.25)).toBeLessThan(0.01);
    expect(Math.abs(model.q - 3.74)).toBeLessThan(0.01);
    expect(Math.abs(model.gamma - 15.44)).toBeLessThan(0.01);
    expect(model.logLikelihood).toBeCloseTo(-4055.923244, 4);
  });

  test("the first ten customers are expected to spend what the note says", () => {
    const note = [24.65, 18.91, 35.17, 35.17, 35.17, 71.46, 18.91, 35.17, 27.28, 35.17];
    note.forEach((expected, k) =>
      expect(Math.abs(expectedValue(model, repeats[k]!, average[k]!) - expected)).toBeLessThan(
        0.05,
      ),
    );
  });
});

// Fitted independently (SciPy): p 6.42682, q 4.93693, γ 1308.963.
const customers = [
  [14, 3200],
  [9, 2400],
  [6, 1800],
  [11, 2600],
  [5, 900],
  [4, 1500],
  [3, 1100],
  [2, 2100],
  [1, 700],
  [1, 1300],
  [7, 5200],
  [2, 1600],
  [0, 0],
  [0, 0],
  [0, 0],
  [0, 0],
] as const;

test("a few customers are fitted as elsewhere", () => {
  const model = fitted(spendingOf(customers));
  expect(model.p).toBeCloseTo(6.42682, 3);
  expect(model.q).toBeCloseTo(4.93693, 3);
  expect(model.gamma).toBeCloseTo(1308.963, 0);
  expect(expectedValue(model, 14, 3200)).toBeCloseTo(3155.43, 1);
  expect(expectedValue(model, 0, 0)).toBeCloseTo(2136.81, 1);
});

test("what is expected lies between the customer's average and the mean of all", () => {
  const model = fitted(spendingOf(customers));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.double({ min: 1, max: 1e5, noNaN: true }),
      (x, z) => {
        const found = expectedValue(model, x, z);
        expect(found).toBeGreaterThanOrEqual(Math.min(z, model.mean) * (1 - 1e-12));
        expect(found).toBeLessThanOrEqual(Math.max(z, model.mean) * (1 + 1e-12));
      },
    ),
  );
});

test("amounts that differ beyond measure have the mean of the customers", () => {
  const wild = Array.from({ length: 12 }, (_, k) => [1 + ((k * 7) % 40), 10 ** (k / 1.5)] as const);
  const model = fitted(spendingOf(wild));
  expect(model.q).toBeLessThan(2);
  expect(model.mean).toBeCloseTo(wild.reduce((sum, [, z]) => sum + z, 0) / 12, 3);
});

test("a unit of money changes the amounts alone", () => {
  const model = fitted(spendingOf(customers));
  const cents = fitted(spendingOf(customers.map(([x, z]) => [x, z * 100] as const)));
  expect(cents.p).toBeCloseTo(model.p, 6);
  expect(cents.mean / model.mean).toBeCloseTo(100, 6);
});

test("customers who all spend alike are expected to go on so", () => {
  const model = fitted(spendingOf(new Array<[number, number]>(12).fill([3, 250])));
  expect(expectedValue(model, 3, 250)).toBeCloseTo(250, 0);
  expect(model.mean).toBeCloseTo(250, 0);
});

test("too few customers, or too few who spent on a repeat purchase", () => {
  expect(fitGammaGamma(spendingOf([]))).toMatchObject({ problem: { got: 0, min: 10 } });
  const none = spendingOf(new Array<[number, number]>(12).fill([0, 0]));
  expect(fitGammaGamma(none)).toMatchObject({ problem: { got: 0, min: 3 } });
  const free = spendingOf(new Array<[number, number]>(12).fill([2, 0]));
  expect(fitGammaGamma(free)).toMatchObject({ problem: { got: 0, min: 3 } });
});
