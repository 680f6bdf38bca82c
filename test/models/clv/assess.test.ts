import { assess as assessSteps } from "../../../src/models/clv/assess";
import { atOnce } from "../../../src/rules";
import { inSteps, type Sum } from "../numeric/inSteps";

const assess = (names: readonly string[], logs: readonly number[], sum: Sum, furthest: number) =>
  atOnce(assessSteps(names, logs, inSteps(sum), furthest));

const bowl = ([x = NaN, y = NaN]: readonly number[]): number =>
  50 * (x - 1) ** 2 + 200 * (y - 2) ** 2 + 60 * (x - 1) * (y - 2);

test("standard errors are the roots of the inverse of the second derivatives", () => {
  const { relativeErrors, facts } = assess(["a", "b"], [1, 2], bowl, 12);
  // The inverse of (100 60; 60 400).
  expect(relativeErrors?.a).toBeCloseTo(Math.sqrt(400 / 36_400), 6);
  expect(relativeErrors?.b).toBeCloseTo(Math.sqrt(100 / 36_400), 6);
  expect(facts).toEqual([]);
});

test("away from the bottom the fit has not converged, and it is said what is to be gained", () => {
  const { facts } = assess(["a", "b"], [1.1, 2], bowl, 12);
  expect(facts).toMatchObject([{ code: "not-converged" }]);
  expect(facts[0]).toHaveProperty("gain", expect.closeTo(0.5, 6));
});

test("a valley has no standard errors", () => {
  const valley = ([x = NaN, y = NaN]: readonly number[]) => 50 * (x - y) ** 2;
  expect(assess(["a", "b"], [1, 1], valley, 12)).toEqual({
    relativeErrors: null,
    facts: [{ code: "no-standard-errors" }],
  });
});

test("a parameter that ran to its limit is named", () =>
  expect(assess(["a", "b"], [1, 11.9], bowl, 12)).toMatchObject({
    relativeErrors: null,
    facts: [{ code: "at-limit", parameters: ["b"] }, { code: "no-standard-errors" }],
  }));
