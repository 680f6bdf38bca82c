import fc from "fast-check";

import { tierShares, type Cell } from "../../../src/workbook";
import { bookOf, gradedBy, LAYERS, weighed } from "./insightBook";

const shared = async (rows: readonly (readonly Cell[])[]) => {
  const port = bookOf(rows);
  const result = await gradedBy(port, "enterprise-layering");
  return { result, shares: tierShares(result, await weighed(port, result, "销售额(元)")) };
};

test("tiers in the scheme's order with their customers and amounts; those without a grade take no part", async () => {
  const { shares } = await shared(LAYERS);
  expect(shares.tiers.map(({ tier, count, value }) => [tier, count, value])).toEqual([
    [0, 1, 500],
    [1, 2, 400],
    [2, 1, 0],
    [3, 1, 100],
  ]);
  expect(shares).toMatchObject({ customers: 5, value: 1000, ungraded: 1 });
});

test("where all amounts together are nothing no part of it is told", async () => {
  const { shares } = await shared(
    LAYERS.map((row, at) => (at === 0 ? row : [...row.slice(0, 3), 0])),
  );
  expect(shares.tiers.every(({ valueShare }) => valueShare === null)).toBe(true);
});

test("without amounts customers are counted", async () => {
  const { result } = await shared(LAYERS);
  const { customers, value } = tierShares(result, null);
  expect([customers, value]).toEqual([5, 0]);
});

const answer = fc.constantFrom("高", "低", null, "说不清");
const row = fc.tuple(answer, answer, fc.integer({ min: 0, max: 10_000 }));

test("shares add up to one, and counts to those of the grading", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 40 }), async (rows) => {
      const body = rows.map((cells, at) => [`C${String(at)}`, ...cells]);
      const { result, shares } = await shared([LAYERS[0]!, ...body]);
      const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
      if (result.graded > 0)
        expect(sum(shares.tiers.map(({ countShare }) => countShare))).toBeCloseTo(1, 9);
      if (shares.value > 0)
        expect(sum(shares.tiers.map(({ valueShare }) => valueShare ?? 0))).toBeCloseTo(1, 9);
      expect(shares.tiers.map(({ count }) => count)).toEqual(result.counts); // prettier-ignore
    }),
    { numRuns: 30 },
  );
});
