import { createCellStore } from "../../../src/workbench/model/cellStore";

const filled = (...places: readonly (readonly [row: number, column: number])[]) => {
  const store = createCellStore();
  for (const [row, column] of places) store.put(row, column, { value: 1 });
  return store;
};

test("the used area is the smallest around all cells", () => {
  expect(filled([5, 3], [2, 7]).used(false)).toEqual({ row: 2, column: 3, rows: 4, columns: 5 });
});

test("the used area shrinks when its outermost cells go", () => {
  const store = filled([0, 0], [5, 3], [9, 12]);
  store.put(0, 0, undefined);
  store.put(9, 12, undefined);
  expect(store.used(false)).toEqual({ row: 5, column: 3, rows: 1, columns: 1 });
});

test("a sheet whose last cell goes has no used area, and gets one again", () => {
  const store = filled([4, 4]);
  store.put(4, 4, undefined);
  expect(store.used(false)).toBeUndefined();
  store.put(7, 1, { value: 1 });
  expect(store.used(false)).toEqual({ row: 7, column: 1, rows: 1, columns: 1 });
});

test("a cell that is only coloured counts among all cells, not among those with content", () => {
  const store = filled([1, 1]);
  store.put(8, 8, { value: "", style: { fill: "#FF0000" } });
  expect([store.used(true)?.rows, store.used(false)?.rows]).toEqual([1, 8]);
});

test("a cell that loses its content and keeps its colour leaves the area of content", () => {
  const store = filled([1, 1], [3, 1]);
  store.put(3, 1, { value: "", style: { fill: "#FF0000" } });
  expect(store.used(true)).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
});

test("a sheet has formulas until the last one is written over", () => {
  const store = filled([1, 1]);
  expect(store.hasFormulas).toBe(false);
  store.put(1, 1, { value: 2, formula: "=1+1" });
  expect(store.hasFormulas).toBe(true);
  store.put(1, 1, { value: 2 });
  expect(store.hasFormulas).toBe(false);
});

test("cells are cut out row by row, and the used area closes in", () => {
  const store = filled([0, 0], [1, 1], [1, 2], [4, 2]);
  const cut: (readonly [row: number, column: number])[] = [];
  store.cut({ row: 1, column: 1, rows: 9, columns: 9 }, (row, column) => cut.push([row, column]));
  expect(cut).toEqual([
    [1, 1],
    [1, 2],
    [4, 2],
  ]);
  expect([store.get(1, 1), [...store.rowNumbers()]]).toEqual([undefined, [0]]);
  expect(store.used(false)).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
});
