import { tableLook } from "../../../src/workbench/grid/tableLook";
import type { Table } from "../../../src/workbench/model";

const table: Table = {
  id: "1",
  name: "t",
  sheet: "s",
  area: { row: 2, column: 0, rows: 5, columns: 2 },
  columns: [],
  showHeaders: true,
  showTotals: true,
  style: "TableStyleMedium2",
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: true,
  highlightLastColumn: false,
};

test("the header of a medium style is filled, with white letters", () => {
  expect(tableLook(table, 2, 0)).toMatchObject({ bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" } });
});

test("every other row is banded, the first column and the totals are bold", () => {
  expect([3, 4, 5].map((row) => tableLook(table, row, 1)?.bg?.rgb)).toEqual([
    "#D9E1F2",
    undefined,
    "#D9E1F2",
  ]);
  expect([tableLook(table, 4, 0)?.bl, tableLook(table, 6, 1)?.bl]).toEqual([1, 1]);
});

test("a table without a style looks like its cells", () => {
  expect(tableLook({ ...table, style: "" }, 2, 0)).toBeUndefined();
});
