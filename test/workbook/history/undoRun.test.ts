import { readRuns, undoableRun, undoRun } from "../../../src/workbook/history";
import { cellAddress } from "../../../src/workbook";
import { bookOf, DAY, ROWS } from "../customersBook";
import { bodyOf, customersOf, gradedNow, ranOn, recorded, written } from "./recordedBook";

const LATER = DAY + 3;

test("a column that the run has added goes, in another session too", async () => {
  const port = bookOf(ROWS, "客户表");
  const before = structuredClone(customersOf(port));
  await ranOn(port, { id: "r1" });
  const undone = await undoRun(port, LATER, "zh-CN");
  expect(customersOf(port)).toEqual(before);
  expect(undone).toMatchObject({ restored: 5, left: [], removed: ["等级 · 商务部发货 ABC"] });
});

test("what was written over holds again what it held, formulas as formulas", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const rows = customersOf(port);
  rows[1]![6] = "手工";
  const sheet = port.sheets[0]!;
  Object.assign(sheet, { formulas: new Map([[cellAddress(2, 6), "=F3"]]) });
  rows[2]![1] = 40_000;
  await ranOn(port, { id: "r2", when: DAY + 1 });
  expect(rows[2]![6]).toBe("A");
  await undoRun(port, LATER, "zh-CN");
  expect(rows[1]![6]).toBe("手工");
  expect(sheet.formulas?.get(cellAddress(2, 6))).toBe("=F3");
});

test("customers are found by their key where rows were sorted, inserted and deleted since", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const rows = customersOf(port);
  rows[1]![6] = "x";
  rows[2]![6] = "y";
  rows[3]![6] = "z";
  await ranOn(port, { id: "r2", when: DAY + 1 });
  const [head, c1, , c3] = rows.splice(0, rows.length);
  rows.push(head!, c3!, ["C9", 1, "否", null, "否", "否", "n"], c1!);
  const undone = await undoRun(port, LATER, "zh-CN");
  expect(rows.map((row) => [row[0], row[6]])).toEqual([
    ["客户编号", "等级 · 商务部发货 ABC"],
    ["C3", "z"],
    ["C9", "n"],
    ["C1", "x"],
  ]);
  expect(undone).toMatchObject({ restored: 2, left: [], removed: [] });
});

test("a cell that somebody changed since stays, is told, and keeps its column", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  customersOf(port)[2]![6] = "手工";
  const undone = await undoRun(port, LATER, "zh-CN");
  expect(customersOf(port).map((row) => row[6])).toEqual([
    "等级 · 商务部发货 ABC",
    null,
    "手工",
    null,
    null,
    null,
  ]);
  expect(undone).toMatchObject({
    left: [{ header: "等级 · 商务部发货 ABC", key: "C2", sheetRow: 3 }],
    removed: [],
  });
});

test("the run stays on record as taken back, and cannot be taken back twice", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  expect((await undoableRun(port))?.id).toBe("r1");
  await undoRun(port, LATER, "zh-CN");
  expect(await readRuns(port)).toMatchObject([{ id: "r1", undone: LATER }]);
  expect(await undoableRun(port)).toBeNull();
  expect(await undoRun(port, LATER, "zh-CN")).toBeNull();
});

test("a run after one that was taken back builds on the one before that", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  await ranOn(port, { id: "r2", when: DAY + 1 });
  await undoRun(port, LATER, "zh-CN");
  expect(await ranOn(port, { id: "r3", when: DAY + 4 })).toMatchObject({ run: { base: "r1" } });
});

test("a workbook without a run has nothing to take back", async () => {
  expect(await undoRun(bookOf(ROWS, "客户表"), LATER, "zh-CN")).toBeNull();
});

test("customers whose table is gone cannot be put back", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  Object.assign(port.sheets[0]!, { table: "别的" });
  await expect(undoRun(port, LATER, "zh-CN")).rejects.toMatchObject({ code: "not-found" });
});

test("what a run wrote is kept in a few rows, cut where a cell would be too long", async () => {
  const many = Array.from({ length: 6000 }, (_, at) => [
    `客户第${at}号`,
    100,
    "否",
    null,
    "否",
    "否",
  ]);
  const port = bookOf(many, "客户表");
  const before = structuredClone(customersOf(port));
  await ranOn(port, { id: "r1" });
  const rows = bodyOf(port, "撤销");
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.length).toBeLessThan(10);
  expect(rows.flat().every((cell) => String(cell).length <= 32_767)).toBe(true);
  await undoRun(port, LATER, "zh-CN");
  expect(customersOf(port)).toEqual(before);
});

test("of two authors who record at once, the later run can be taken back whole", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const rows = customersOf(port);
  rows[2]![1] = 40_000;
  const result = await gradedNow(port, { id: "r2" });
  const applied = await written(port, result);
  await Promise.all([
    recorded(port, result, applied, { id: "r2", when: DAY + 1 }),
    recorded(port, result, applied, { id: "r3", when: DAY + 2 }),
  ]);
  const undone = await undoRun(port, LATER, "zh-CN");
  expect(undone).toMatchObject({ run: { id: "r3" }, restored: 5, left: [] });
  expect(rows[2]![6]).toBe("B");
});
