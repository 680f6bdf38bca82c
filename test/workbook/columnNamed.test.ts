import { columnsNamed } from "../../src/workbook";

const region = {
  area: { sheet: "s", row: 0, column: 2, rows: 3, columns: 3 },
  headers: ["客户 编号", "订单量(支)", "E"],
};

test("a column is named by its header, whatever its width, case and blanks", () => {
  expect(columnsNamed(region, "订单量\uff08支\uff09")).toEqual([1]);
  expect(columnsNamed(region, "客户编号")).toEqual([0]);
});

test("a column is named by the letters of the sheet", () => {
  expect(columnsNamed(region, "d")).toEqual([1]);
});

test("a header goes before letters", () => {
  expect(columnsNamed({ ...region, headers: ["E", "b", "c"] }, "E")).toEqual([0]);
});

test("what is neither names no column", () => {
  expect(columnsNamed(region, "Z")).toEqual([]);
  expect(columnsNamed(region, "")).toEqual([]);
});

test("columns that share a header are all meant", () => {
  expect(columnsNamed({ ...region, headers: ["E", "额", "额"] }, "额")).toEqual([1, 2]);
});
