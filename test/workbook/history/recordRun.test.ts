import { snapshotAt } from "../../../src/history";
import {
  isOfHistory,
  readHistory,
  readRuns,
  readVersions,
  weighingInput,
} from "../../../src/workbook/history";
import { customersIn, findCustomers, type Cell } from "../../../src/workbook";
import { bookOf, DAY, ROWS, scheme } from "../customersBook";
import { createMemoryPort } from "../memoryPort";
import { bodyOf, customersOf, gradedNow, ranOn, recorded, written } from "./recordedBook";

const tiersAt = async (port: Parameters<typeof readHistory>[0], id: string) => {
  const found = snapshotAt(await readHistory(port), id);
  if (!found.ok) throw new Error(found.problem.code);
  return Object.fromEntries([...found.value.customers].map(([key, { tier }]) => [key, tier]));
};

test("the first run makes the tables, each on a sheet of its own behind the others", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  expect(port.sheets.map(({ name }) => name)).toEqual([
    "客户",
    "规则存档",
    "规则版本",
    "客户等级记录",
    "撤销",
    "运行记录",
  ]);
});

test("a run says who graded what, when, and by which rules", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1", who: "王" });
  const [run] = await readRuns(port);
  expect(run).toMatchObject({
    id: "r1",
    when: DAY,
    who: "王",
    place: "客户表",
    keyHeader: "客户编号",
    scheme: "logistics-abc",
    version: scheme("logistics-abc").version,
    asOf: DAY,
    arguments: {},
    rows: 5,
    graded: 3,
    changed: 0,
    columns: ["等级 · 商务部发货 ABC"],
    base: null,
    undone: null,
  });
  expect(run?.rules).toMatch(/^[0-9a-f]{8}$/);
});

test("each customer is on record with his tier and what was read of him", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const rows = bodyOf(port, "客户等级记录");
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ["r1", "C1", "A"],
    ["r1", "C2", "B"],
    ["r1", "C3", "C"],
    ["r1", "C4", null],
    ["r1", "C5", null],
  ]);
  expect(rows[1]?.[6]).toMatch(/orderQty=12000/);
  expect(rows[3]?.[6]).toMatch(/orderQty=\?"约三万"/);
});

test("the second run adds only who is not as he was, and counts the tiers that changed", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  customersOf(port)[2]![1] = 40_000;
  customersOf(port)[3]![1] = 600;
  const second = await ranOn(port, { id: "r2", when: DAY + 1 });
  expect(second).toMatchObject({ entries: 2, run: { changed: 1, base: "r1" } });
  expect(
    bodyOf(port, "客户等级记录")
      .slice(5)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    ["r2", "C2", "A"],
    ["r2", "C3", "C"],
  ]);
  expect(await tiersAt(port, "r1")).toMatchObject({ C2: "B" });
  expect(await tiersAt(port, "r2")).toMatchObject({ C1: "A", C2: "A", C3: "C" });
});

test("the record survives another language of whoever grades next", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  customersOf(port)[2]![1] = 40_000;
  await ranOn(port, { id: "r2", when: DAY + 1, locale: "en-US" });
  expect(port.sheets.filter((sheet) => sheet.table !== undefined)).toHaveLength(6);
  expect(await tiersAt(port, "r2")).toMatchObject({ C2: "A" });
});

test("tables that were moved, renamed and sorted, with a column of the user's own, read the same", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const tiers = port.sheets.find(({ name }) => name === "客户等级记录")!;
  const [title, blank, head, ...body] = tiers.rows as [Cell[], Cell[], Cell[], ...Cell[][]];
  const reversed = [...body].reverse().map((row) => ["备注", ...row]);
  tiers.rows.splice(0, tiers.rows.length, title, blank, ["我的列", ...head], ...reversed);
  Object.assign(tiers, { name: "记录", table: "记录表" });
  customersOf(port)[2]![1] = 40_000;
  await ranOn(port, { id: "r2", when: DAY + 1 });
  expect(tiers.rows.at(-1)?.slice(0, 4)).toEqual([null, "r2", "C2", "A"]);
  expect(await tiersAt(port, "r2")).toMatchObject({ C1: "A", C2: "A" });
});

test("two authors who grade at once leave one history with both runs", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  customersOf(port)[2]![1] = 40_000;
  const mine = await gradedNow(port, { id: "r2" });
  customersOf(port)[2]![1] = 500;
  const hers = await gradedNow(port, { id: "r3" });
  const applied = await written(port, hers);
  const [first, second] = [
    recorded(port, mine, applied, { id: "r2", when: DAY + 1 }),
    recorded(port, hers, applied, { id: "r3", when: DAY + 2 }),
  ];
  await Promise.all([first, second]);
  expect((await readRuns(port)).map(({ id, base }) => [id, base])).toEqual([
    ["r1", null],
    ["r2", "r1"],
    ["r3", "r1"],
  ]);
  expect(await tiersAt(port, "r2")).toMatchObject({ C2: "A" });
  expect(await tiersAt(port, "r3")).toMatchObject({ C2: "C" });
});

test("two authors who make the tables at once leave both, and both count", async () => {
  const port = bookOf(ROWS, "客户表");
  const result = await gradedNow(port, { id: "r1" });
  const applied = await written(port, result);
  await Promise.all([
    recorded(port, result, applied, { id: "r1" }),
    recorded(port, result, applied, { id: "r2", when: DAY + 1 }),
  ]);
  expect((await readRuns(port)).map(({ id }) => id)).toEqual(["r1", "r2"]);
  expect(await tiersAt(port, "r1")).toEqual(await tiersAt(port, "r2"));
});

test("a deleted run begins a new record, and says nothing of what it cannot know", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  await ranOn(port, { id: "r2", when: DAY + 1 });
  const runs = port.sheets.find(({ name }) => name === "运行记录")!;
  runs.rows.splice(3, 1);
  expect(snapshotAt(await readHistory(port), "r2")).toMatchObject({
    problem: { code: "broken-record" },
  });
  const third = await ranOn(port, { id: "r3", when: DAY + 2 });
  expect(third).toMatchObject({ entries: 5, run: { base: null } });
});

test("customers without a column that names them are graded, and only the run goes on record", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1", keyless: true });
  expect(await readRuns(port)).toMatchObject([{ id: "r1", keyHeader: "", graded: 3 }]);
  expect(port.sheets.some(({ name }) => name === "客户等级记录")).toBe(false);
});

test("a key that is missing or stands twice is told, and every row is on record", async () => {
  const rows = ROWS.map((row) => [...row]);
  const many = Array.from({ length: 100 }, (_, at) => [`D${at}`, 100, "否", null, "否", "否"]);
  const port = bookOf(
    [...rows, ...many, ["D0", 50_000, "否", null, "否", "否"], [null, 100, "否", null, "否", "否"]],
    "客户表",
  );
  const found = await ranOn(port, { id: "r1" });
  expect(found).toMatchObject({ repeated: [107], unnamed: [108], entries: 107 });
  expect(await tiersAt(port, "r1")).toMatchObject({ D0: "C", "D0#2": "A", "#1": "C" });
});

test("the rules that graded are kept once, by their hash", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const kept = bodyOf(port, "规则存档").length;
  await ranOn(port, { id: "r2", when: DAY + 1 });
  expect(bodyOf(port, "规则存档")).toHaveLength(kept);
  expect(await readVersions(port)).toMatchObject([{ scheme: "logistics-abc", by: "", on: null }]);
});

test("where what was read of a customer fits into no cell, nothing is written", async () => {
  const port = bookOf(ROWS, "客户表");
  customersOf(port)[4]![1] = "约".repeat(81);
  const result = await gradedNow(port, { id: "r1" });
  const long = { ...result, slices: result.slices.map((slice) => ({ ...slice })) };
  const column = long.slices[0]!.columns.columns["orderQty"]!;
  (column.problems as Map<number, unknown>).set(3, {
    code: "not-a-number",
    got: "约".repeat(40_000),
  });
  const applied = await written(port, result);
  expect(await recorded(port, long, applied, { id: "r1" })).toEqual({
    ok: false,
    problem: { code: "reading-too-long", key: "C4" },
  });
  expect(port.sheets).toHaveLength(1);
});

test("none of the tables is taken for customers", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const tables = (await port.regions()).filter(isOfHistory);
  expect(tables).toHaveLength(5);
  expect((await findCustomers(port)).map(({ region }) => region.table)).toEqual(["客户表"]);
  expect((await customersIn(port, tables[0]!)).region.table).toBe(tables[0]?.table);
});

test("where the table of tiers has no room left, nothing is written, and the room is told", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  customersOf(port)[2]![1] = 40_000;
  customersOf(port)[3]![1] = 600;
  const result = await gradedNow(port, { id: "r2" });
  const applied = await written(port, result);
  const history = await readHistory(port);
  const regions = (await port.regions()).map((region) =>
    region.table === "客户等级记录"
      ? { ...region, area: { ...region.area, rows: 1_048_576 - 2 - 1 } }
      : region,
  );
  const full = { ...port, regions: async () => regions };
  const before = structuredClone(bodyOf(port, "运行记录"));
  expect(await recorded(full, result, applied, { id: "r2", when: DAY + 1 }, history)).toEqual({
    ok: false,
    problem: { code: "history-full", rows: 2, room: 1 },
  });
  expect(bodyOf(port, "运行记录")).toEqual(before);
});

test.each([
  ["abc-share", "value"],
  ["gov-score", "expectedSales"],
  ["logistics-abc", undefined],
])("customers of %s are weighed by %s", (id, key) => {
  expect(weighingInput(scheme(id))?.key).toBe(key);
});

test("the amount that a customer weighs goes on record", async () => {
  const port = createMemoryPort([
    {
      name: "客户",
      table: "客户表",
      rows: [
        ["客户编号", "预计销售额(万元)"],
        ["C1", 500],
        ["C2", "约三百"],
      ],
    },
  ]);
  await ranOn(port, { id: "r1", scheme: scheme("gov-score"), weigh: "expectedSales" });
  expect(bodyOf(port, "客户等级记录").map((row) => row[5])).toEqual([500, null]);
});

test("customers whose row a write left alone stay as they were at the last run, and new ones wait for the next", async () => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  const rows = customersOf(port);
  rows[1]![1] = 100;
  rows.push(["C6", 30_000, "否", null, "否", "否"]);
  const result = await gradedNow(port, { id: "r2" });
  // A co-author writes while the run is under way: one customer's result, and the inputs of the new one.
  rows[1]![6] = "B";
  rows[6]![1] = 5;
  const applied = await written(port, result);
  expect([applied.edited, applied.changed].map((list) => list.map(({ key }) => key))).toEqual([
    ["C1"],
    ["C6"],
  ]);
  await recorded(port, result, applied, { id: "r2" });
  expect(await tiersAt(port, "r2")).toEqual(await tiersAt(port, "r1"));
});
