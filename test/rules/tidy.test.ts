import fc from "fast-check";
import { tidy } from "../../src/rules/tidy";

test.each([
  [30.3 - 20.3, 10],
  [0.1 + 0.2, 0.3],
  [32.3 - 22.3, 10],
  [80 * 1.05, 84],
  [0.1 * 3e8, 3e7],
  [12_345_678.9 * 1.1, 13_580_246.79],
  [-(0.1 + 0.2), -0.3],
])("%d is tidied to %d", (noisy, plain) => {
  expect(tidy(noisy)).toBe(plain);
});

test("what is no number or endless stays so", () => {
  expect([tidy(NaN), tidy(Infinity), tidy(-Infinity)]).toEqual([NaN, Infinity, -Infinity]);
});

test("no number moves by more than a billionth of itself, or of 1", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(Math.abs(tidy(x) - x)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(x)));
    }),
  );
});
