import { newWorkbook, openXlsx } from "../../src/files";
import type { TableSheet } from "../../src/workbook";
import { openWorkbook, scanSheet } from "../../src/xlsx";

const SHEET: TableSheet = {
  name: "发货",
  table: "客户_发货",
  columns: [
    { header: "客户编号", note: "每个客户一个编号。" },
    { header: "毛利率 (%)", note: "填百分比。", format: "0%" },
    { header: "首单", note: "填“是”或“否”。", choices: ["是", "否"] },
  ],
  rows: [
    ["012", 0.2, "是"],
    ["C002", 1.5, null],
  ],
};

test("the new workbook has the table, with cells and formats as given", async () => {
  const { port } = openXlsx(newWorkbook(SHEET));
  const [region] = await port.regions();
  expect(region).toMatchObject({
    table: "客户_发货",
    area: { sheet: "发货", row: 0, column: 0, rows: 3, columns: 3 },
    headers: ["客户编号", "毛利率 (%)", "首单"],
  });
  expect(await port.readColumns(region!, [0, 1, 2], 0, 2)).toMatchObject([
    { cells: ["012", "C002"] },
    { cells: [0.2, 1.5], format: "0%" },
    { cells: ["是", null] },
  ]);
});

test("without examples the table has one empty row", async () => {
  const { port } = openXlsx(newWorkbook({ ...SHEET, rows: [] }));
  expect((await port.regions())[0]?.area.rows).toBe(2);
});

test("a name that no sheet can have is a bug, and thrown", () => {
  expect(() => newWorkbook({ ...SHEET, name: "a/b" })).toThrow("bad-sheet-name");
});

test("several sheets stand in one workbook, the first in front", async () => {
  const { port } = openXlsx(newWorkbook(SHEET, { ...SHEET, name: "另一张", table: "另一张" }));
  expect(port.sheets).toEqual([SHEET.name, "另一张"]);
  expect((await port.selectedRegion())?.table).toBe(SHEET.table);
});

test("a title stands above the table, which is then frozen down to its header", async () => {
  const titled = { ...SHEET, title: ["标题", "说明"] };
  const bytes = newWorkbook(titled);
  const [region] = await openXlsx(bytes).port.regions();
  expect(region?.area.row).toBe(3);
  const opened = openWorkbook(bytes);
  const frame = opened.ok ? await scanSheet(opened.value, SHEET.name) : opened;
  expect(frame.ok && frame.value.freeze.rows).toBe(4);
});
