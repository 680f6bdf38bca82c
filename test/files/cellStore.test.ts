import fc from "fast-check";
import type { Cell } from "../../src/workbook";
import { createCellStore } from "../../src/files/cellStore";

const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
  fc.double({ noNaN: true }),
  fc.string({ minLength: 1 }),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#REF!" }),
  fc.constant(null),
);

test("every cell comes back as it was put", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(20), cell)), (puts) => {
      const store = createCellStore();
      const expected = new Map<string, Cell>();
      for (const [row, column, value] of puts) {
        if (value === null || expected.has(`${row},${column}`)) continue;
        expected.set(`${row},${column}`, value);
        store.put(row, column, value);
      }
      for (const [place, value] of expected) {
        const [row = 0, column = 0] = place.split(",").map(Number);
        expect(store.cell(row, column)).toEqual(value);
      }
      expect(store.rows).toBe(
        Math.max(0, ...[...expected.keys()].map((place) => Number(place.split(",")[0]) + 1)),
      );
    }),
  );
});

test("what was never put is blank, inside and outside", () => {
  const store = createCellStore();
  store.put(5, 2, "x");
  expect([store.cell(4, 2), store.cell(5, 1), store.cell(99_999, 2), store.cell(0, 77)]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("an empty text is a blank cell", () => {
  const store = createCellStore();
  store.put(0, 0, "");
  expect([store.rows, store.cell(0, 0)]).toEqual([0, null]);
});

test("a long column keeps what it has when it grows, and when fractions come", () => {
  const store = createCellStore();
  const puts = [
    [0, 1],
    [262_143, 2],
    [262_144, 3],
    [400_000, 0.5],
    [1_048_576, 4],
  ] as const;
  for (const [row, value] of puts) store.put(row, 0, value);
  expect(puts.map(([row]) => store.cell(row, 0))).toEqual(puts.map(([, value]) => value));
  expect(store.cell(300_000, 0)).toBeNull();
});
