import { newWorkbook, openXlsx } from "../../src/files";
import type { TableSheet } from "../../src/workbook";

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

test("a file that is open is graded, never given new sheets", async () => {
  const { port } = openXlsx(newWorkbook(SHEET));
  await expect(port.insertTable(SHEET)).rejects.toMatchObject({ code: "unsupported" });
  const [region] = await port.regions();
  await expect(port.writeTableRows(region!, [])).rejects.toMatchObject({ code: "unsupported" });
});
