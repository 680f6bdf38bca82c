import { lastRun } from "../../../src/history";
import {
  cellStamp,
  noteUndone,
  readHistory,
  readRuns,
  undoableRun,
  undoRun,
  whereIs,
  whyThen,
} from "../../../src/workbook/history";
import type { Area } from "../../../src/workbook";
import { bookOf, DAY, ROWS, scheme } from "../customersBook";
import { createMemoryPort, type MemoryPort } from "../memoryPort";
import { customersOf, ranOn } from "./recordedBook";

const at = (row: number, column: number): Area => ({
  sheet: "客户",
  row,
  column,
  rows: 1,
  columns: 1,
});

const stamp = async (port: MemoryPort, cell: Area) => cellStamp(port, await readRuns(port), cell);

const graded = async (): Promise<MemoryPort> => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1" });
  return port;
};

describe("the stamp of a cell", () => {
  test("is the run that wrote its column, with the customer of its row", async () => {
    expect(await stamp(await graded(), at(2, 6))).toMatchObject({ run: { id: "r1" }, key: "C2" });
  });

  test("of a header has no customer", async () => {
    expect(await stamp(await graded(), at(0, 6))).toMatchObject({ run: { id: "r1" }, key: null });
  });

  test.each([
    ["a column that no run has written", at(2, 1)],
    ["a cell below the table", at(40, 6)],
    ["a cell of another sheet", { ...at(2, 6), sheet: "说明" }],
  ])("there is none for %s", async (_, cell) => {
    expect(await stamp(await graded(), cell)).toBeNull();
  });

  test("there is none after the run was taken back", async () => {
    const port = bookOf(ROWS, "客户表");
    const { run } = await ranOn(port, { id: "r1" });
    await noteUndone(port, run.id, DAY, "zh-CN");
    expect(await stamp(port, at(2, 6))).toBeNull();
  });
});

describe("why a customer got what a run gave him", () => {
  const why = async (port: MemoryPort, cell: Area) => {
    const found = await stamp(port, cell);
    if (found === null) throw new Error("no stamp");
    return whyThen(port, found, null);
  };

  test("is told by what was read then, whatever stands there now", async () => {
    const port = await graded();
    customersOf(port)[1]![1] = 5;
    const found = await why(port, at(1, 6));
    expect(found).toMatchObject({
      ok: true,
      value: { standing: { tier: "A" }, explanation: { tier: 0 } },
    });
  });

  test("is nothing for a customer who was not there", async () => {
    const port = await graded();
    customersOf(port)[1]![0] = "C99";
    expect(await why(port, at(1, 6))).toMatchObject({
      ok: true,
      value: { standing: null, explanation: null },
    });
  });

  test("is a problem where the rules are lost", async () => {
    const port = bookOf(ROWS, "客户表");
    const own = { ...scheme("logistics-abc"), id: "our-abc" };
    await ranOn(port, { id: "r1", scheme: own });
    const archive = port.sheets.find(({ name }) => name === "规则存档");
    archive?.rows.splice((archive.top ?? 0) + 1);
    expect(await why(port, at(1, 6))).toMatchObject({
      ok: false,
      problem: { code: "rules-lost" },
    });
  });
});

describe("where a customer stands", () => {
  test("is his cell, wherever he was moved", async () => {
    const port = await graded();
    const [run] = await readRuns(port);
    const rows = customersOf(port);
    rows.push(...rows.splice(1, 1));
    expect(await whereIs(port, run!, "C1")).toEqual(at(5, 0));
  });

  test("is nowhere for one who is gone, and where the table is gone", async () => {
    const port = await graded();
    const [run] = await readRuns(port);
    expect(await whereIs(port, run!, "C99")).toBeNull();
    expect(await whereIs(port, { ...run!, place: "没有" }, "C1")).toBeNull();
  });
});

describe("a run that was taken back by other means", () => {
  test("is marked, counts no more, and cannot be taken back again", async () => {
    const port = await graded();
    await noteUndone(port, "r1", DAY + 1, "zh-CN");
    expect((await readRuns(port))[0]?.undone).toBe(DAY + 1);
    expect(lastRun(await readHistory(port), "logistics-abc", "客户表")).toBeUndefined();
    expect(await undoableRun(port)).toBeNull();
  });

  test("that is not on record changes nothing", async () => {
    const port = await graded();
    await noteUndone(port, "r9", DAY + 1, "zh-CN");
    expect((await undoableRun(port))?.id).toBe("r1");
  });
});

test("a run is taken back on a plain sheet with a title above the headers", async () => {
  const [sheet] = bookOf(ROWS).sheets;
  const port = createMemoryPort([
    { name: "客户", rows: [["客户一览"], [], ...(sheet?.rows ?? [])], formulas: new Map() },
  ]);
  await ranOn(port, { id: "r1" });
  expect(customersOf(port)[3]?.[6]).toBe("A");
  const undone = await undoRun(port, DAY + 1, "zh-CN");
  expect(undone).toMatchObject({ restored: 5, left: [] });
  expect(customersOf(port)[3]?.[6] ?? null).toBeNull();
});
