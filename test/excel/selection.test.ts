import { excelPort, onSelection } from "../../src/excel";
import type { Area } from "../../src/workbook";
import { hostFault, installExcel, type FakeExcel } from "./fakeExcel";

const cell = (row: number, sheet = "客户"): Area => ({
  sheet,
  row,
  column: 0,
  rows: 1,
  columns: 1,
});

const start = async () => {
  const excel = installExcel({ 客户: [["编号"], ["C1"], ["C2"], ["C3"]] });
  const heard: number[] = [];
  const stop = await onSelection(({ row }) => heard.push(row));
  return { excel, heard, stop };
};

/** The host tells of the cell that it has selected last. */
const tell = (excel: FakeExcel): Promise<unknown> =>
  Promise.all([...excel.selectionListeners].map((listener) => listener({})));

test("a cell that the user selects is told, until one stops", async () => {
  const { excel, heard, stop } = await start();
  excel.active = { ...excel.active, row: 2 };
  await tell(excel);
  expect(heard).toEqual([2]);
  stop();
  await tell(excel);
  expect(heard).toEqual([2]);
});

test("of several ways to a cell, one behind the other, only the last is told", async () => {
  const { excel, heard } = await start();
  const ways = [excelPort.goTo(cell(1))];
  const told = [tell(excel)];
  ways.push(excelPort.goTo(cell(2)));
  told.push(tell(excel));
  await Promise.all([...ways, ...told]);
  expect(new Set(heard)).toEqual(new Set([2]));
});

test("a way that begins while the cell is being read is waited for as well", async () => {
  const { excel, heard } = await start();
  excel.active = { ...excel.active, row: 1 };
  const told = tell(excel);
  await Promise.all([excelPort.goTo(cell(3)), told]);
  expect(heard).toEqual([3]);
});

test("what the user selects while a way is under way is told when it is over", async () => {
  const { excel, heard } = await start();
  const way = excelPort.goTo(cell(1));
  excel.active = { ...excel.active, row: 3 };
  await Promise.all([way, tell(excel)]);
  expect(heard).toEqual([3]);
});

test("a way that comes to nothing holds nothing up", async () => {
  const { excel, heard } = await start();
  excel.onSync = () => {
    throw hostFault("ItemNotFound");
  };
  const way = excelPort.goTo(cell(1));
  excel.onSync = () => undefined;
  excel.active = { ...excel.active, row: 2 };
  const told = tell(excel);
  await expect(way).rejects.toThrow();
  await told;
  expect(heard).toEqual([2]);
});
