import { excelPort } from "../../src/excel";
import type { TableSheet } from "../../src/workbook";
import { asTable, hostFault, installExcel, seen, type FakeExcel } from "./fakeExcel";

const SHEET: TableSheet = {
  name: "发货",
  table: "客户_发货",
  columns: [
    { header: "客户编号", note: "每个客户一个编号。" },
    { header: "首单", note: "填“是”或“否”。", choices: ["是", "否"] },
    { header: "最近投诉", note: "填日期。", format: "yyyy-mm-dd" },
  ],
  rows: [
    ["C001", "是", 46053],
    ["012", "否", null],
  ],
};

const excel18 = (sheets: Record<string, unknown[][]> = { One: [["a"]], Two: [] }): FakeExcel =>
  installExcel(sheets, ["ExcelApi 1.8"]);

const namesOf = ({ sheets }: FakeExcel): readonly string[] => sheets.map(({ name }) => name);

test("the sheet stands behind the active one, in front, with the first body cell selected", async () => {
  const excel = excel18();
  await excelPort.insertTable(SHEET);
  expect(namesOf(excel)).toEqual(["One", "发货", "Two"]);
  expect(excel.selected).toEqual(["activate 发货", "发货!1,0"]);
});

test("with “behind” it comes last, and what is shown and selected stays", async () => {
  const excel = excel18();
  const region = await excelPort.insertTable(SHEET, "behind");
  expect(namesOf(excel)).toEqual(["One", "Two", "发货"]);
  expect(excel.selected).toEqual([]);
  expect(await excelPort.regions()).toContainEqual(region);
});

test("where a host goes to a sheet that was added behind, it is brought back", async () => {
  const excel = excel18();
  excel.onSync = () => {
    if (namesOf(excel).includes("发货")) excel.active.sheet = "发货";
  };
  await excelPort.insertTable(SHEET, "behind");
  expect(excel.selected).toEqual(["activate One"]);
});

test("headers and rows are a table, and its region is given", async () => {
  const excel = excel18();
  const region = await excelPort.insertTable(SHEET);
  expect(seen(excel, "发货")).toEqual([
    ["客户编号", "首单", "最近投诉"],
    ["C001", "是", 46053],
    ["012", "否", ""],
  ]);
  expect(excel.tables).toMatchObject([{ name: "客户_发货", rows: 3, columns: 3 }]);
  expect(region).toEqual({
    table: "客户_发货",
    area: { sheet: "发货", row: 0, column: 0, rows: 3, columns: 3 },
    headers: ["客户编号", "首单", "最近投诉"],
  });
  expect(await excelPort.regions()).toContainEqual(region);
});

test("bodies have their formats, lists to choose from with a warning, and notes on header and body", async () => {
  const excel = excel18();
  await excelPort.insertTable(SHEET);
  const { formats, validations, frozenRows } = excel.sheets[1]!;
  expect([...formats]).toEqual([["1,2", "yyyy-mm-dd"]]);
  expect(frozenRows).toBe(1);
  const prompt = { showPrompt: true, title: "首单", message: "填“是”或“否”。" };
  expect(validations.get("1,1 2x1")).toEqual({
    rule: { list: { inCellDropDown: true, source: "是,否" } },
    prompt,
    errorAlert: expect.objectContaining({ style: "Warning" }),
  });
  expect(validations.get("0,1 1x1")).toMatchObject({ prompt });
  expect(validations.get("1,0 2x1")).toMatchObject({ rule: { custom: { formula: "=TRUE" } } });
  expect(validations.size).toBe(6);
});

test("names that a sheet, a table or a name has already get a number", async () => {
  const excel = excel18({ 发货: [["a"]], "发货 2": [] });
  asTable(excel, "发货", "客户_发货");
  excel.names.push("客户_发货_2");
  const region = await excelPort.insertTable(SHEET);
  expect(region.area.sheet).toBe("发货 3");
  expect(region.table).toBe("客户_发货_3");
});

test("a name with its number is no longer than a sheet's may be", async () => {
  const name = "A sheet's name of 31 characters";
  expect(name).toHaveLength(31);
  excel18({ [name]: [["a"]] });
  const region = await excelPort.insertTable({ ...SHEET, name });
  expect(region.area.sheet).toBe("A sheet's name of 31 characte 2");
});

test("without data validation the table comes all the same", async () => {
  const excel = installExcel({ One: [["a"]] }, ["ExcelApi 1.7"]);
  await excelPort.insertTable(SHEET);
  expect(excel.tables).toHaveLength(1);
  expect(excel.sheets[1]!.validations.size).toBe(0);
});

test("without examples the table has one empty row", async () => {
  excel18();
  const region = await excelPort.insertTable({ ...SHEET, rows: [] });
  expect(region.area.rows).toBe(2);
});

test("where the host refuses, the sheet is gone again and the fault is told", async () => {
  const excel = excel18();
  excel.onSync = (_, written) => {
    if (written > 0) throw hostFault("AccessDenied");
  };
  await expect(excelPort.insertTable(SHEET)).rejects.toMatchObject({ code: "read-only" });
  expect(namesOf(excel)).toEqual(["One", "Two"]);
});

test("where no sheet can be added, nothing is deleted", async () => {
  const excel = excel18();
  let syncs = 0;
  excel.onSync = () => {
    if (++syncs === 2) throw hostFault("AccessDenied");
  };
  await expect(excelPort.insertTable(SHEET)).rejects.toMatchObject({ code: "read-only" });
  expect(namesOf(excel)).toEqual(["One", "Two"]);
});

test("where another author takes the table's name meanwhile, the sheet is begun anew under the next one", async () => {
  const excel = excel18();
  let isTaken = false;
  excel.onSync = (_, written) => {
    if (written === 0 || isTaken) return;
    isTaken = true;
    excel.names.push("客户_发货");
    throw hostFault("ItemAlreadyExists");
  };
  const region = await excelPort.insertTable(SHEET);
  expect(region).toMatchObject({ table: "客户_发货_2", area: { sheet: "发货" } });
  expect(namesOf(excel)).toEqual(["One", "发货", "Two"]);
});

test("a host that says so of every name is not asked for ever", async () => {
  const excel = excel18();
  let syncs = 0;
  excel.onSync = () => {
    if (++syncs % 2 === 0) throw hostFault("ItemAlreadyExists");
  };
  await expect(excelPort.insertTable(SHEET)).rejects.toMatchObject({ code: "unknown" });
  expect(namesOf(excel)).toEqual(["One", "Two"]);
});
