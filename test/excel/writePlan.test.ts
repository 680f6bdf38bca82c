import { columnWidth, planWrite } from "../../src/excel/writePlan";
import type { Region } from "../../src/workbook";

const region: Region = {
  area: { sheet: "S", row: 2, column: 4, rows: 10, columns: 3 },
  headers: ["a", "b", "c"],
};

test("columns that replace none follow the last one in order", () => {
  const columns = [
    { header: "x", cells: [] },
    { header: "b", cells: [], replace: 1 },
    { header: "y", cells: [] },
  ];
  expect(planWrite(region, columns).map(({ at, added }) => [at, added])).toEqual([
    [3, true],
    [1, false],
    [4, true],
  ]);
});

test("a column is as wide as its texts, Chinese twice as wide, within bounds", () => {
  expect(columnWidth({ header: "A", cells: ["B"] })).toBe(52);
  expect(columnWidth({ header: "重点关注客户名", cells: [] })).toBeGreaterThan(
    columnWidth({ header: "abcdefg", cells: [] }),
  );
  expect(columnWidth({ header: "x".repeat(500), cells: [] })).toBe(260);
});
