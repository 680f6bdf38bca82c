import { onTableEdits, type TableEdit } from "../../src/excel";
import { asTable, installExcel, type FakeExcel } from "./fakeExcel";

const start = async () => {
  const excel = installExcel({ 规则: [["a"], [1]] }, ["ExcelApi 1.9"]);
  asTable(excel, "规则", "规则表");
  const heard: (readonly TableEdit[])[] = [];
  const stop = await onTableEdits((edits) => heard.push(edits), 100);
  return { excel, heard, stop };
};

const edit = (excel: FakeExcel, event: object): void => {
  for (const listener of excel.tableListeners)
    void listener({ tableId: "规则表", source: "Local", ...event });
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("edits are told once, when nothing more was edited for a while", async () => {
  const { excel, heard } = await start();
  edit(excel, {});
  await jest.advanceTimersByTimeAsync(60);
  edit(excel, {});
  await jest.advanceTimersByTimeAsync(60);
  expect(heard).toEqual([]);
  await jest.advanceTimersByTimeAsync(60);
  expect(heard).toEqual([[{ table: "规则表", remote: false }]]);
});

test("edits of others are told apart, unless this user edited as well", async () => {
  const { excel, heard } = await start();
  edit(excel, { source: "Remote" });
  await jest.advanceTimersByTimeAsync(200);
  edit(excel, { source: "Remote" });
  edit(excel, {});
  edit(excel, { source: "Remote" });
  await jest.advanceTimersByTimeAsync(200);
  expect(heard.map(([one]) => one?.remote)).toEqual([true, false]);
});

test("what the add-in writes itself, and a table that is gone, are not told", async () => {
  const { excel, heard } = await start();
  edit(excel, { triggerSource: "ThisLocalAddin" });
  edit(excel, { tableId: "没有" });
  await jest.advanceTimersByTimeAsync(200);
  expect(heard).toEqual([]);
});

test("once stopped, nothing is told, not even what was waiting", async () => {
  const { excel, heard, stop } = await start();
  edit(excel, {});
  stop();
  await jest.advanceTimersByTimeAsync(200);
  edit(excel, {});
  await jest.advanceTimersByTimeAsync(200);
  expect(heard).toEqual([]);
  expect(excel.tableListeners.size).toBe(0);
});

test("a host without such events is never heard of", async () => {
  const excel = installExcel({ 规则: [["a"]] });
  await onTableEdits(() => undefined);
  expect(excel.tableListeners.size).toBe(0);
});
