import fc from "fast-check";
import { logGamma } from "../../../src/models/numeric/logGamma";

test.each([
  [0.5, Math.log(Math.PI) / 2],
  [1, 0],
  [2, 0],
  [5, Math.log(24)],
  [11, Math.log(3_628_800)],
  [171, 706.573062245787],
  [0.001, 6.90717888538385],
])("ln Γ(%s) is %s", (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 11));

test("there is none of what is not positive", () =>
  expect([0, -1, -0.5, NaN].map(logGamma)).toEqual([NaN, NaN, NaN, NaN]));

test("Γ(x + 1) is x Γ(x)", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      const expected = logGamma(x) + Math.log(x);
      expect(Math.abs(logGamma(x + 1) - expected)).toBeLessThan(1e-12 * (1 + Math.abs(expected)));
    }),
  ));
