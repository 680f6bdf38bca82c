import fc from "fast-check";
import { concentrationOf, etaSquared, stabilityIndex } from "../../../src/rules/checks/figures";

const spread = (values: readonly number[], top = 0.2, share = 0.8) =>
  concentrationOf(Float64Array.from(values), top, share);

describe("concentration", () => {
  test("of five values has a Gini coefficient worked out by hand", () => {
    // 5, 4, 3, 2, 1: the mean absolute difference is 1.6, half of it over the mean of 3 is 0.26667.
    expect(spread([5, 4, 3, 2, 1])?.gini).toBeCloseTo(1.6 / 2 / 3, 12);
    expect(spread([10, 0, 0, 0])?.gini).toBeCloseTo(0.75, 12);
    expect(spread([7, 7, 7])?.gini).toBeCloseTo(0, 12);
  });

  test("is the mean difference of all pairs, over twice the mean", () => {
    const values = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(values, (given) => {
        const total = given.reduce((sum, each) => sum + each, 0);
        const found = spread([...given].sort((a, b) => b - a));
        if (total === 0) {
          expect(found).toBeUndefined();
          return;
        }
        const apart = given.flatMap((one) => given.map((other) => Math.abs(one - other)));
        const difference = apart.reduce((sum, each) => sum + each, 0) / given.length ** 2;
        expect(found?.gini).toBeCloseTo(difference / 2 / (total / given.length), 9);
      }),
    );
  });

  test("says what the greatest hold, a head in part where the fraction ends within it", () => {
    expect(spread([50, 30, 10, 6, 4], 0.4)?.topShare).toBe(0.8);
    expect(spread([50, 30, 10, 6, 4], 0.3)?.topShare).toBe(0.65);
    expect(spread([50, 30, 10, 6, 4], 0)?.topShare).toBe(0);
    expect(spread([50, 30, 10, 6, 4], 1)?.topShare).toBe(1);
  });

  test("says how few hold the share", () => {
    const holders = (share: number) => spread([50, 30, 10, 6, 4], 0.2, share)?.holders;
    expect([0.5, 0.51, 0.8, 0.81, 1, 0].map(holders)).toEqual([0.2, 0.4, 0.4, 0.6, 1, 0]);
  });

  test("is not to be had of nothing", () => {
    expect([spread([]), spread([0, 0])]).toEqual([undefined, undefined]);
  });
});

describe("eta squared", () => {
  test("of two groups is worked out by hand", () => {
    // Means 2 and 5 around 3.5: 13.5 of 17.5 lies between.
    expect(etaSquared([1, 2, 3, 4, 5, 6], ["a", "a", "a", "b", "b", "b"])).toBeCloseTo(
      13.5 / 17.5,
      12,
    );
  });

  test("is 1 where groups say all, and 0 where they say nothing", () => {
    expect(etaSquared([1, 1, 9, 9], ["a", "a", "b", "b"])).toBe(1);
    expect(etaSquared([1, 9, 1, 9], ["a", "a", "b", "b"])).toBe(0);
  });

  test("is not to be had of one value, or of values that are all the same", () => {
    expect([etaSquared([1], ["a"]), etaSquared([3, 3], ["a", "b"])]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("weighs groups by their size", () => {
    // Mean 4; group a of three at 3, group b of one at 7: 3 x 1 + 9 between, and within a 2 more.
    expect(etaSquared([2, 3, 4, 7], ["a", "a", "a", "b"])).toBeCloseTo(12 / 14, 12);
  });
});

describe("the population stability index", () => {
  test("of two distributions is worked out by hand", () => {
    const byHand =
      (0.2 - 0.1) * Math.log(2) + (0.3 - 0.4) * Math.log(0.75) + (0.5 - 0.5) * Math.log(1);
    expect(stabilityIndex([0.1, 0.4, 0.5], [20, 30, 50])).toBeCloseTo(byHand, 12);
    expect(byHand).toBeCloseTo(0.098_083, 6);
  });

  test("is 0 of the same, in whatever units", () => {
    expect(stabilityIndex([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12);
  });

  test("stays a number where a class is empty, and does not depend on the direction", () => {
    const index = stabilityIndex([0.5, 0.5], [10, 0]);
    expect(index).toBeCloseTo(0.5 * Math.log(2) + (0.0001 - 0.5) * Math.log(0.0001 / 0.5), 12);
    expect(stabilityIndex([10, 0], [0.5, 0.5])).toBeCloseTo(index, 12);
  });
});
