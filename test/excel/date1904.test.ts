import { excelPort } from "../../src/excel";
import { unwatched, type Cell, type TableSheet } from "../../src/workbook";
import { installExcel, type FakeExcel, asTable, seen } from "./fakeExcel";

/** 26 November 2026 as a serial of 1900, and as a workbook that counts from 1904 has it. */
const DAY = 46_352;
const STORED = DAY - 1_462;

const start = async () => {
  const cells: unknown[][] = [["编号", "日期"], ["C1", STORED], ["C2", 5]]; // prettier-ignore
  const excel: FakeExcel = installExcel({ 客户: cells }, ["ExcelApi 1.2"]);
  excel.date1904 = true;
  asTable(excel, "客户", "客户表");
  for (const row of ["1,1", "2,1"]) excel.sheets[0]!.formats.set(row, "yyyy-mm-dd");
  const [region] = await excelPort.regions();
  return { excel, region: region! };
};

const column = async (at: number): Promise<readonly Cell[] | undefined> => {
  const [region] = await excelPort.regions();
  const [read] = await excelPort.readColumns(region!, [at], 0, 2);
  return read?.cells;
};

test("days are read as the product counts them, from 1900", async () => {
  await start();
  expect(await column(1)).toEqual([DAY, 1_467]);
});

test("numbers that are no days stay what they are", async () => {
  const { excel } = await start();
  excel.sheets[0]!.formats.clear();
  expect(await column(1)).toEqual([STORED, 5]);
});

test("days are written as the workbook counts them, and undone", async () => {
  const { excel, region } = await start();
  const write = { header: "日期", cells: [DAY + 1, DAY], replace: 1, format: "yyyy-mm-dd" };
  const receipt = await excelPort.writeColumns(region, [write], unwatched);
  expect(seen(excel, "客户").map((row) => row[1])).toEqual(["日期", STORED + 1, STORED]);
  expect(receipt.written[0]?.before).toEqual([DAY, 1_467]);
  expect(await excelPort.undo(receipt)).toEqual({ restored: 2, left: [] });
  expect(await column(1)).toEqual([DAY, 1_467]);
});

test("rows and cells are compared and written in the product's days", async () => {
  const { excel, region } = await start();
  const left = await excelPort.writeTableRows(region, [
    { row: 0, before: ["C1", DAY], cells: ["C1", DAY + 2] },
    { row: null, before: null, cells: ["C3", DAY] },
  ]);
  expect(left).toEqual([]);
  expect(seen(excel, "客户").map((row) => row[1])).toEqual(["日期", STORED + 2, 5, STORED]);
  const cell = { row: 1, column: 1, expected: 1_467, content: DAY };
  expect(await excelPort.writeCells(region, [cell])).toEqual([]);
  expect(seen(excel, "客户")[2]).toEqual(["C2", STORED]);
});

test("a new table has its days", async () => {
  const { excel } = await start();
  const sheet: TableSheet = {
    name: "史",
    table: "史",
    columns: [{ header: "日", note: "", format: "yyyy-mm-dd" }],
    rows: [[DAY]],
  };
  await excelPort.insertTable(sheet);
  expect(seen(excel, "史")).toEqual([["日"], [STORED]]);
});
