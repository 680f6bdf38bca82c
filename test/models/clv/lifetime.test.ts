import { discountedPurchases, expectedPurchases, TEN_YEARS } from "../../../src/models";

const model = { r: 0.9, alpha: 70, a: 1.5, b: 12 };
const history = [5, 140, 180] as const;

test("one year without a rate is what is expected of the year", () =>
  expect(discountedPurchases(model, { step: 365, steps: 1, rate: 0 }, ...history)).toBe(
    expectedPurchases(model, 365, ...history),
  ));

test("years without a rate add up to what is expected of all of them", () =>
  expect(discountedPurchases(model, { step: 365, steps: 10, rate: 0 }, ...history)).toBeCloseTo(
    expectedPurchases(model, 3650, ...history),
    9,
  ));

test("two years at 10 %, by hand", () => {
  const [one, two] = [365, 730].map((time) => expectedPurchases(model, time, ...history));
  const found = discountedPurchases(model, { step: 365, steps: 2, rate: 0.1 }, ...history);
  expect(found).toBeCloseTo(one! / 1.1 + (two! - one!) / 1.21, 12);
});

test("models look ten years of 365 days ahead at 10 %", () =>
  expect(TEN_YEARS).toEqual({ step: 365, steps: 10, rate: 0.1 }));
