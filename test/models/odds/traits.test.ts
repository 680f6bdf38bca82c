import { codesOf, quantile, tertiles } from "../../../src/models/odds/traits";
import { booleans, choices, numbers } from "../questions";

test("quantiles are those of Excel's PERCENTILE.INC", () => {
  const rising = Float64Array.of(1, 2, 3, 4);
  expect([0, 0.25, 0.5, 1].map((fraction) => quantile(rising, fraction))).toEqual([
    1, 1.75, 2.5, 4,
  ]);
  expect(quantile(Float64Array.of(7), 0.3)).toBe(7);
  expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
});

test("tertiles cut in any order", () =>
  expect(tertiles(Float64Array.of(7, 1, 4, 10))).toEqual([4, 7]));

test("a number on a cut is in the part below; only decided rows make the cuts", () => {
  const codes = codesOf(numbers([1, 4, 7, 10, 4.1, 99, null]), (row) => row < 4);
  expect([...codes]).toEqual([0, 0, 1, 2, 1, 2, -1]);
});

test("where no decided row has a number there are no parts", () =>
  expect([...codesOf(numbers([1, 2]), () => false)]).toEqual([-1, -1]));

test("choices and booleans are their own codes", () => {
  expect([...codesOf(choices(["ad", "", "ad", "visit"]), () => true)]).toEqual([0, -1, 0, 2]);
  expect([...codesOf(booleans([true, false, undefined]), () => true)]).toEqual([1, 0, -1]);
});
