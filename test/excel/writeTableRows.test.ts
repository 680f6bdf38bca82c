import { excelPort } from "../../src/excel";
import { PortError, type Cell, type Region, type RowWrite } from "../../src/workbook";
import { asTable, installExcel, seen, type FakeExcel } from "./fakeExcel";

const ROWS = [
  ["文本", "代码"],
  ["商业银行", "012"],
  ["海关", "072"],
];

const start = async (cells: unknown[][] = ROWS): Promise<{ excel: FakeExcel; region: Region }> => {
  const excel = installExcel({ 更正: cells.map((line) => [...line]) }, ["ExcelApi 1.20"]);
  asTable(excel, "更正", "更正");
  const [region] = await excelPort.regions();
  return { excel, region: region! };
};

const row = (at: number | null, before: readonly Cell[] | null, cells: readonly Cell[] | null): RowWrite => ({ row: at, before, cells }); // prettier-ignore

test("rows are changed, added and taken away, in one step of undo", async () => {
  const { excel, region } = await start();
  const left = await excelPort.writeTableRows(region, [
    row(0, ["商业银行", "012"], ["商业银行", "013"]),
    row(1, ["海关", "072"], null),
    row(null, null, ["=保险", "020"]),
    row(null, null, ["证券", null]),
  ]);
  expect(left).toEqual([]);
  expect(seen(excel, "更正")).toEqual([
    ["文本", "代码"],
    ["商业银行", "013"],
    ["=保险", "020"],
    ["证券", ""],
  ]);
  expect(excel.tables[0]?.rows).toBe(4);
  expect(excel.runs.at(-1)).toMatchObject({ mergeUndoGroup: true });
});

test("a row that holds something else, or is not there any more, is left and given back", async () => {
  const { excel, region } = await start();
  const writes = [
    row(0, ["商业银行", "011"], ["商业银行", "013"]),
    row(7, ["海关", "072"], null),
    row(1, ["海关", "072"], ["海关", "071"]),
  ];
  expect(await excelPort.writeTableRows(region, writes)).toEqual(writes.slice(0, 2));
  expect(seen(excel, "更正").slice(1)).toEqual([
    ["商业银行", "012"],
    ["海关", "071"],
  ]);
});

test("the empty row of a table without rows is the first new one, and the only row is emptied", async () => {
  const { excel, region } = await start([["文本", "代码"], ["", ""]]); // prettier-ignore
  await excelPort.writeTableRows(region, [row(null, null, ["海关", "072"])]);
  expect(seen(excel, "更正")).toEqual([["文本", "代码"], ["海关", "072"]]); // prettier-ignore
  await excelPort.writeTableRows(region, [row(0, ["海关", "072"], null)]);
  expect(seen(excel, "更正").slice(1)).toEqual([["", ""]]);
});

test("a table that is gone, or has other columns, is not written", async () => {
  const { excel, region } = await start();
  excel.sheets[0]!.cells[0]![1] = "编码";
  await expect(excelPort.writeTableRows(region, [])).rejects.toEqual(new PortError("changed", "更正")); // prettier-ignore
  excel.tables.length = 0;
  await expect(excelPort.writeTableRows(region, [])).rejects.toEqual(
    new PortError("not-found", "更正"),
  );
});

test("where rows are only added, those that are there are not read", async () => {
  const { excel, region } = await start([["文本", "代码"], ...Array.from({ length: 500 }, () => ["海关", "072"])]); // prettier-ignore
  let most = 0;
  excel.onSync = (read) => (most = Math.max(most, read));
  await excelPort.writeTableRows(region, [row(null, null, ["证券", "067"])]);
  expect(most).toBeLessThan(10);
  expect(seen(excel, "更正").at(-1)).toEqual(["证券", "067"]);
});
