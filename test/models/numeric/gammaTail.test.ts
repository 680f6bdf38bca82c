import fc from "fast-check";
import { gammaQuantile, gammaTail } from "../../../src/models/numeric/gammaTail";

// Shape 1 is the exponential distribution, shape 2 has (1 + x) e^-x; chi-squared with 3 degrees of freedom is shape 1.5, its 95 % point is 7.814728.
test.each([
  [1, 0.5, Math.exp(-0.5)],
  [1, 30, Math.exp(-30)],
  [2, 3, 4 * Math.exp(-3)],
  [1.5, 7.814727903 / 2, 0.05],
  [0.5, 3.841458821 / 2, 0.05],
  [50, 62.17106, 0.05],
])("shape %s beyond %s: %s", (shape, x, expected) =>
  expect(gammaTail(shape, x) / expected).toBeCloseTo(1, 5),
);

test("all of it is beyond 0, and a shape that is not positive has none", () => {
  expect(gammaTail(3, 0)).toBe(1);
  expect(gammaTail(0, 1)).toBeNaN();
});

test("the quantile is where the tail is", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 100, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (shape, tail) => expect(gammaTail(shape, gammaQuantile(shape, tail))).toBeCloseTo(tail, 8),
    ),
  ));
