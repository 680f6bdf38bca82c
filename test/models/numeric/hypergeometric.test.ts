import fc from "fast-check";
import { hypergeometric } from "../../../src/models/numeric/hypergeometric";

const below1 = fc.double({ min: 0.001, max: 0.95, noNaN: true });
const positive = fc.double({ min: 0.1, max: 20, noNaN: true });

const near = (found: number, expected: number): void =>
  expect(Math.abs(found / expected - 1)).toBeLessThan(1e-10);

test("₂F₁(1, 1; 2; z) is -ln(1 - z) / z", () =>
  fc.assert(fc.property(below1, (z) => near(hypergeometric(1, 1, 2, z), -Math.log1p(-z) / z))));

test("₂F₁(a, b; b; z) is (1 - z) to the power of -a", () =>
  fc.assert(
    fc.property(positive, positive, below1, (a, b, z) =>
      near(hypergeometric(a, b, b, z), (1 - z) ** -a),
    ),
  ));

test("it is 1 at 0, and a polynomial where a is 0 or negative and whole", () => {
  expect(hypergeometric(3, 4, 5, 0)).toBe(1);
  expect(hypergeometric(0, 4, 5, 0.5)).toBe(1);
  // 1 + (-1 · 4 / 5) · 0.5
  expect(hypergeometric(-1, 4, 5, 0.5)).toBeCloseTo(0.6, 14);
});

test("a factor brings a sum beyond all numbers back", () =>
  near(hypergeometric(2000, 3, 3, 0.9, 2000 * Math.log(0.1)), 1));
