import fc from "fast-check";

import { rowBlocks, runsOf, weightBlocks, weightOf } from "../../src/excel/blocks";

test("row blocks cover the rows once, in order, and hold no more cells than asked", () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.nat(500),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 99 }),
      (from, rows, columns, cells) => {
        const blocks = rowBlocks(from, from + rows, columns, cells);
        expect(blocks.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => a + i))).toEqual(
          Array.from({ length: rows }, (_, i) => from + i),
        );
        for (const [a, b] of blocks) expect((b - a) * columns <= cells || b - a === 1).toBe(true);
      },
    ),
  );
});

test("heavy rows make short blocks", async () => {
  expect(await weightBlocks(10, () => weightOf("x".repeat(100)), 1000)).toEqual([
    [0, 3],
    [3, 6],
    [6, 9],
    [9, 10],
  ]);
});

test("no rows make no block", async () => expect(await weightBlocks(0, () => 0)).toEqual([]));

test("neighbouring columns are one run, whatever their order", () => {
  expect(runsOf([7, 2, 1, 3, 2])).toEqual([
    [1, 3],
    [7, 1],
  ]);
});

test("many rows are weighed in pieces", async () => {
  let clock = 0;
  const now = jest.spyOn(performance, "now").mockImplementation(() => clock++);
  let weighed = 0;
  const work = weightBlocks(1000, () => ++weighed);
  expect(weighed).toBeLessThan(500);
  await work;
  expect(weighed).toBe(1000);
  now.mockRestore();
});
