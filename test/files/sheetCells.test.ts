import { createCellStore } from "../../src/files/cellStore";
import { regionOver, usedArea } from "../../src/files/sheetCells";

const storeOf = (...cells: [number, number, string][]) => {
  const store = createCellStore();
  for (const [row, column, text] of cells) store.put(row, column, text);
  return store;
};

test("the used area is the smallest around everything", () => {
  expect(usedArea("s", storeOf([2, 3, "a"], [5, 1, "b"]))).toEqual({
    sheet: "s",
    row: 2,
    column: 1,
    rows: 4,
    columns: 3,
  });
});

test("an empty sheet has none", () => {
  expect(usedArea("s", storeOf())).toBeNull();
});

test("a region takes its headers from its first row", () => {
  const store = storeOf([1, 1, "编号"], [1, 2, "名称"]);
  expect(regionOver({ sheet: "s", row: 1, column: 1, rows: 1, columns: 3 }, store).headers).toEqual(
    ["编号", "名称", null],
  );
});
