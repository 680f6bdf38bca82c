import { columnNamed } from "../../src/workbook";

const region = {
  area: { sheet: "s", row: 0, column: 2, rows: 3, columns: 3 },
  headers: ["客户 编号", "订单量(支)", "E"],
};

test("a column is named by its header, whatever its width, case and blanks", () => {
  expect(columnNamed(region, "订单量\uff08支\uff09")).toBe(1);
  expect(columnNamed(region, "客户编号")).toBe(0);
});

test("a column is named by the letters of the sheet", () => {
  expect(columnNamed(region, "d")).toBe(1);
});

test("a header goes before letters", () => {
  expect(columnNamed({ ...region, headers: ["E", "b", "c"] }, "E")).toBe(0);
});

test("what is neither names no column", () => {
  expect(columnNamed(region, "Z")).toBeNull();
  expect(columnNamed(region, "")).toBeNull();
});
