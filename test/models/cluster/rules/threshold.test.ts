import fc from "fast-check";
import { plainNumber, roundest } from "../../../../src/models/cluster/rules/threshold";

test.each([
  [105, 480, 300],
  [1234, 1236, 1235],
  [0.1, 0.35, 0.2],
  [-7, 12, 0],
  [-30, -12, -20],
  [9, 10, 10],
  [999, 1001, 1000],
  [0, 0.003, 0.002],
])("between %s and %s the roundest is %s", (low, high, expected) =>
  expect(roundest(low, high)).toBe(expected),
);

test("it lies above the lower and at or below the upper number, however near they are", () =>
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const found = roundest(low, high);
        expect(found).toBeGreaterThan(low);
        expect(found).toBeLessThanOrEqual(high);
      },
    ),
  ));

test("numbers in rules have no exponent", () => {
  expect(plainNumber(1e21)).toBe("1000000000000000000000");
  expect(plainNumber(2.5e-7)).toBe("0.00000025");
  expect(plainNumber(-12.5)).toBe("-12.5");
});
