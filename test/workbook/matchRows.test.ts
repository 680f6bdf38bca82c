import fc from "fast-check";
import { matchRows } from "../../src/workbook/matchRows";

const then = [
  ["C1", "C2", "C3"],
  [10, 20, 30],
];

test("rows that hold what was read are themselves", async () => {
  const match = await matchRows(then, then, 0);
  expect([...match.source]).toEqual([0, 1, 2]);
  expect(match.moved).toBe(0);
});

test("sorted rows are found by their key", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (order) => {
      const now = then.map((cells) => order.map((row) => cells[row] ?? null));
      const match = await matchRows(then, now, 0);
      expect([...match.source]).toEqual(order);
      expect(match.changed).toEqual([]);
    }),
  );
});

test("a changed input is reported and not taken for what was read", async () => {
  const match = await matchRows(
    then,
    [
      ["C1", "C2", "C3"],
      [10, 99, 30],
    ],
    0,
  );
  expect([...match.source]).toEqual([0, -1, 2]);
  expect(match.changed).toEqual([{ row: 1, was: 1 }]);
});

test("a new customer and one that is gone are told apart", async () => {
  const match = await matchRows(
    then,
    [
      ["C1", "C9", "C3"],
      [10, 20, 30],
    ],
    0,
  );
  expect(match.added).toEqual([1]);
  expect(match.gone).toEqual([1]);
});

test("a row inserted above moves the others and is new itself", async () => {
  const match = await matchRows(
    then,
    [
      ["C0", "C1", "C2", "C3"],
      [5, 10, 20, 30],
    ],
    0,
  );
  expect([...match.source]).toEqual([-1, 0, 1, 2]);
  expect(match.moved).toBe(3);
});

test("of several rows with the same key the one with the same cells counts", async () => {
  const twice = [
    ["C1", "C1"],
    [10, 20],
  ];
  const now = [
    ["C1", "C1"],
    [20, 10],
  ];
  const { source } = await matchRows(twice, now, 0);
  expect([...source]).toEqual([1, 0]);
});

test("without a key rows are themselves only in their place", async () => {
  const match = await matchRows([[10, 20]], [[20, 10]], null);
  expect([...match.source]).toEqual([-1, -1]);
  expect(match.changed).toHaveLength(2);
});

test("blank rows are neither customers nor missed", async () => {
  const match = await matchRows(
    [
      ["C1", null],
      [1, null],
    ],
    [
      ["C1", null, null],
      [1, null, null],
    ],
    0,
  );
  expect(match).toMatchObject({ added: [], gone: [], changed: [] });
});

test("errors in cells compare by what they say", async () => {
  const match = await matchRows([["C1"], [{ error: "#N/A" }]], [["C1"], [{ error: "#N/A" }]], 0);
  expect([...match.source]).toEqual([0]);
});
