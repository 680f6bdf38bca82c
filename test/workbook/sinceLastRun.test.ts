import fc from "fast-check";

import { gradeRegion, sinceLastRun, unwatched, type Cell } from "../../src/workbook";
import { bookOf, requestFor, ROWS } from "./customersBook";
import { createMemoryPort, tickingHost } from "./memoryPort";

const TIER = "等级 · 商务部发货 ABC";

const since = async (tiers: readonly Cell[] | null, header = TIER) => {
  const plain = bookOf(ROWS).sheets[0]!.rows;
  const rows = plain.map((row, at) => (tiers === null ? row : [...row, at === 0 ? header : (tiers[at - 1] ?? null)])); // prettier-ignore
  const port = createMemoryPort([{ name: "客户", rows }]);
  const outcome = await gradeRegion(port, await requestFor(port), tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { result: outcome.value, since: sinceLastRun(outcome.value) };
};

test("without the tiers of a former run there is nothing to compare with", async () => {
  expect((await since(null)).since).toBeNull();
});

test("who comes into a tier and who leaves it is counted, and named by row", async () => {
  // Now: A, B, C, none, none.
  expect((await since(["A", "A", "B", "A", null])).since).toEqual({
    entered: [0, 1, 1],
    left: [2, 1, 0],
    moved: [
      { row: 1, from: 0, to: 1 },
      { row: 2, from: 1, to: 2 },
      { row: 3, from: 0, to: -1 },
    ],
  });
});

test("tiers that were written in the other language are the same", async () => {
  const english = "Tier · ABC classes by shipments";
  const found = await since(["A", "B", "C", null, null], english);
  expect(found.since === null || found.since.moved).toEqual(found.since === null ? true : []);
});

test("the counts now are those then, with who came in and without who went out", async () => {
  const cell = fc.constantFrom<Cell[]>("A", "B", "C", null, "别的");
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 5, maxLength: 5 }), async (tiers) => {
      const { result, since: found } = await since(tiers);
      const then = ["A", "B", "C"].map((tier) => tiers.filter((one) => one === tier).length);
      expect(then.map((count, at) => count + found!.entered[at]! - found!.left[at]!)).toEqual(
        result.counts,
      );
    }),
    { numRuns: 30 },
  );
});
