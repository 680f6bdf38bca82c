import fc from "fast-check";
import { matchRows } from "../../src/workbook/matchRows";

const then = [
  ["C1", "C2", "C3"],
  [10, 20, 30],
];

test("rows that hold what was read are themselves", () => {
  const match = matchRows(then, then, 0);
  expect([...match.source]).toEqual([0, 1, 2]);
  expect(match.moved).toBe(0);
});

test("sorted rows are found by their key", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const now = then.map((cells) => order.map((row) => cells[row] ?? null));
      const match = matchRows(then, now, 0);
      expect([...match.source]).toEqual(order);
      expect(match.changed).toEqual([]);
    }),
  );
});

test("a changed input is reported and not taken for what was read", () => {
  const match = matchRows(
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

test("a new customer and one that is gone are told apart", () => {
  const match = matchRows(
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

test("a row inserted above moves the others and is new itself", () => {
  const match = matchRows(
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

test("of several rows with the same key the one with the same cells counts", () => {
  const twice = [
    ["C1", "C1"],
    [10, 20],
  ];
  expect([
    ...matchRows(
      twice,
      [
        ["C1", "C1"],
        [20, 10],
      ],
      0,
    ).source,
  ]).toEqual([1, 0]);
});

test("without a key rows are themselves only in their place", () => {
  const match = matchRows([[10, 20]], [[20, 10]], null);
  expect([...match.source]).toEqual([-1, -1]);
  expect(match.changed).toHaveLength(2);
});

test("blank rows are neither customers nor missed", () => {
  const match = matchRows(
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

test("errors in cells compare by what they say", () => {
  const match = matchRows([["C1"], [{ error: "#N/A" }]], [["C1"], [{ error: "#N/A" }]], 0);
  expect([...match.source]).toEqual([0]);
});
