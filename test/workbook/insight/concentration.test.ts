import fc from "fast-check";

import { concentrationOf, type Concentration } from "../../../src/workbook";

const found = (amounts: readonly number[]): Concentration => {
  const answer = concentrationOf(Float64Array.from(amounts));
  if ("code" in answer) throw new Error(answer.code);
  return answer;
};

const amounts = fc
  .array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 400 })
  .filter((all) => all.some((one) => one > 1e-6));

test("of ten customers the largest two are the top fifth", () => {
  const { fifth } = found([10, 40, 5, 5, 5, 5, 5, 5, 10, 10]);
  expect(fifth).toEqual({ customers: 2, of: 0.2, share: 0.5 });
});

test("the fewest that make four fifths", () => {
  expect(found([50, 30, 10, 10]).most).toEqual({ customers: 2, of: 0.5, share: 0.8 });
});

test("sums that are a little off reach four fifths all the same", () => {
  expect(found([0.1, 0.2, 0.1, 0.1]).most.customers).toBe(found([1, 2, 1, 1]).most.customers);
});

test("the coefficient is 0 where all have the same, and near 1 where one has it all", () => {
  expect(found([7, 7, 7, 7]).gini).toBeCloseTo(0, 12);
  expect(found([...new Array<number>(999).fill(0), 1]).gini).toBeCloseTo(0.999, 12);
});

test("the coefficient of 1, 2, 3, 4 is a quarter", () => {
  expect(found([3, 1, 4, 2]).gini).toBeCloseTo(0.25, 12);
});

test("an amount below zero counts as zero, and is told", () => {
  const { total, negative, zero, customers } = found([100, -40, 0]);
  expect({ total, negative, zero, customers }).toEqual({ total: 100, negative: 1, zero: 1, customers: 3 }); // prettier-ignore
});

test("customers without an amount are not counted", () => {
  expect(found([1, NaN, 3]).customers).toBe(2);
});

test("one customer has it all", () => {
  expect(found([5]).fifth).toEqual({ customers: 1, of: 1, share: 1 });
});

test("equal amounts are told", () => {
  expect([found([3, 3, 3, 1, 1]).tied, found([3, 2, 1, 0, 0]).tied]).toEqual([3, 1]);
});

test.each([
  ["nobody has an amount", [], "no-amounts"],
  ["no amount can be read", [NaN, NaN], "no-amounts"],
  ["all have nothing", [0, 0], "none-positive"],
  ["all have less than nothing", [-1, -2], "none-positive"],
])("there are no shares where %s", (_, given, code) => {
  expect(concentrationOf(Float64Array.from(given))).toEqual({ code });
});

test("the curve rises from nobody with nothing to all with everything, and bends down", () => {
  fc.assert(
    fc.property(amounts, (given) => {
      const { points } = found(given);
      expect(points[0]).toEqual({ customers: 0, of: 0, share: 0 });
      expect(points.at(-1)).toEqual({ customers: given.length, of: 1, share: 1 });
      points.slice(1).forEach((point, at) => {
        expect(point.share).toBeGreaterThanOrEqual(points[at]!.share);
        expect(point.share).toBeGreaterThanOrEqual(point.of - 1e-9);
      });
    }),
  );
});

test("the order of the customers makes no difference", () => {
  fc.assert(
    fc.property(amounts, (given) => {
      expect(found([...given].reverse())).toEqual(found(given));
    }),
  );
});

test("a curve of many customers has no more points than can be seen", () => {
  const many = Float64Array.from({ length: 100_000 }, (_, at) => at % 97);
  const { points, customers } = found([...many]);
  expect([customers, points.length <= 123]).toEqual([100_000, true]);
});
