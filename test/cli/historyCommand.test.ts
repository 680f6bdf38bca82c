import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/files";
import { undoRun } from "../../src/workbook";
import { createWorkbook } from "../../src/xlsx";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HEADERS = ["客户编号", "单次订单量(支)", "首单", "最近严重投诉", "物流敏感", "常年量大"];
type Cell = string | number | null;
const customer = (key: string, amount: number): readonly Cell[] => [
  key,
  amount,
  "否",
  null,
  "否",
  "否",
];
const JANUARY = [customer("C1", 30_000), customer("C2", 12_000), customer("C3", 500)];

const book = (name: string, rows: readonly (readonly Cell[])[]): string => {
  const made = createWorkbook({
    sheets: [
      {
        name: "客户",
        cells: [HEADERS, ...rows].flatMap((cells, row) =>
          cells.flatMap((value, column) => (value === null ? [] : [{ row, column, value }])),
        ),
        tables: [
          {
            name: "客户表",
            range: `A1:F${rows.length + 1}`,
            columns: HEADERS.map((header) => ({ name: header })),
          },
        ],
      },
    ],
  });
  if (!made.ok) throw new Error(made.problem.code);
  const path = join(folder, name);
  writeFileSync(path, made.value);
  return path;
};

const grade = (path: string, day: string, chance: string, ...more: string[]) =>
  clientele(
    [
      "grade",
      path,
      "--scheme",
      "logistics-abc",
      "--as-of",
      day,
      "--out",
      path,
      "--record",
      ...more,
    ],
    { today: () => day, chance: () => chance },
  );

/** Changes the amount of a customer as somebody would in the sheet. */
const setAmount = async (path: string, row: number, amount: number): Promise<void> => {
  const file = openXlsx(new Uint8Array(readFileSync(path)));
  const regions = await file.port.regions();
  const region = regions.find(({ table }) => table === "客户表");
  if (region === undefined) throw new Error("no table");
  const [column] = await file.port.readColumns(region, [1], row, row + 1);
  const expected = column?.cells[0] ?? null;
  await file.port.writeCells(region, [{ row, column: 1, expected, content: amount }]);
  writeFileSync(path, await file.save());
};

const twoMonths = async (): Promise<string> => {
  const path = book("customers.xlsx", JANUARY);
  await grade(path, "2026-01-31", "aaaa", "--who", "李");
  await setAmount(path, 1, 40_000);
  await grade(path, "2026-02-28", "bbbb");
  return path;
};

test("a run goes on record where it is asked for, and what it added is told", async () => {
  const path = book("customers.xlsx", JANUARY);
  const { code, err } = await grade(path, "2026-01-31", "aaaa", "--lang", "en");
  expect(code).toBe(0);
  expect(err).toContain("On record as run 20260131-093000-aaaa: 0 tiers changed, 3 rows added.");
});

test("a workbook that was saved and opened again has all of it, and the next run builds on it", async () => {
  const { err } = await clientele(["history", await twoMonths(), "--json"]);
  expect(err).toBe("");
  const { out } = await clientele(["history", join(folder, "customers.xlsx"), "--json"]);
  const { runs } = JSON.parse(out) as { runs: readonly Record<string, unknown>[] };
  expect(runs).toMatchObject([
    { run: "20260131-093000-aaaa", who: "李", place: "客户表", changed: 0, base: null },
    { run: "20260228-093000-bbbb", changed: 1, base: "20260131-093000-aaaa" },
  ]);
});

test("the runs are listed, the last one below", async () => {
  const { out } = await clientele(["history", await twoMonths(), "--lang", "en"]);
  const [head = "", first = "", second = ""] = out.split("\n");
  expect(head).toMatch(/^Run +When +Who/);
  expect(first).toMatch(/^20260131-093000-aaaa +2026-01-31 09:30 +李/);
  expect(second).toMatch(/^20260228-093000-bbbb/);
});

test("two months are compared: from where to where, and what the data have done", async () => {
  const path = await twoMonths();
  const { code, out } = await clientele(["history", path, "--from", "2026-01", "--lang", "en"]);
  expect(code).toBe(0);
  expect(out).toMatch(/\n +A +C +All\n/);
  expect(out).toMatch(/\nB +1 +· +1\n/);
  expect(out).toMatch(/\nUp +1 +0 +1 +0 +0\n/);
});

test("--json has every customer who moved, with the cause", async () => {
  const path = await twoMonths();
  const { out } = await clientele([
    "history",
    path,
    "--from",
    "2026-01",
    "--to",
    "2026-02",
    "--json",
  ]);
  expect(JSON.parse(out)).toMatchObject({
    places: ["A", "B", "C", "?", "-"],
    flows: { up: { count: 1 } },
    customers: [{ key: "C2", from: "B", to: "A", cause: "data" }],
  });
});

test("--out writes the list of changes on a sheet of its own", async () => {
  const path = await twoMonths();
  const out = join(folder, "changes.xlsx");
  const { err } = await clientele([
    "history",
    path,
    "--from",
    "2026-01",
    "--out",
    out,
    "--lang",
    "zh",
  ]);
  expect(err).toContain("等级变动 2026-02-28");
  const { port } = openXlsx(new Uint8Array(readFileSync(out)));
  const read = await port.readTable("等级变动_20260228");
  expect(read?.cells[1]?.slice(0, 5)).toEqual(["C2", "B", "A", "升级", "数据变化"]);
});

test("the record is found where only one sheet is graded, and where its sheets are hidden", async () => {
  const path = book("customers.xlsx", JANUARY);
  await grade(path, "2026-01-31", "aaaa");
  await grade(path, "2026-02-28", "bbbb", "--sheet", "客户");
  const { out } = await clientele(["history", path, "--json"]);
  const { runs } = JSON.parse(out) as { runs: readonly { base: string | null }[] };
  expect(runs.map(({ base }) => base)).toEqual([null, "20260131-093000-aaaa"]);
});

test.each([
  [
    ["--from", "2026-09"],
    /There is no run “2026-09” on record\. There are: 20260131-093000-aaaa, 20260228-093000-bbbb\./,
  ],
  [["--to", "2026-01"], /Say from which run, as --from RUN\./],
])("says what to do: %j", async (args, message) => {
  const { code, err } = await clientele(["history", await twoMonths(), ...args, "--lang", "en"]);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test("a workbook without a run says how to put one there", async () => {
  const { code, out, err } = await clientele([
    "history",
    book("new.xlsx", JANUARY),
    "--lang",
    "en",
  ]);
  expect([code, out]).toEqual([0, ""]);
  expect(err).toContain("--record");
});

test("the record needs a workbook to be written to", async () => {
  const path = book("customers.xlsx", JANUARY);
  const { code, err } = await clientele([
    "grade",
    path,
    "--scheme",
    "logistics-abc",
    "--record",
    "--lang",
    "en",
  ]);
  expect(code).toBe(2);
  expect(err).toContain("--out OUT.xlsx");
});

test("the last run is taken back from the file alone", async () => {
  const path = await twoMonths();
  const file = openXlsx(new Uint8Array(readFileSync(path)));
  const undone = await undoRun(file.port, 46_100, "zh-CN");
  expect(undone).toMatchObject({ run: { id: "20260228-093000-bbbb" }, restored: 3, left: [] });
  writeFileSync(path, await file.save());
  const { port } = openXlsx(new Uint8Array(readFileSync(path)));
  const read = await port.readTable("客户表");
  expect(read?.cells.slice(1).map((row) => row[6])).toEqual(["A", "B", "C"]);
  const { out } = await clientele(["history", path, "--lang", "en"]);
  expect(out).toMatch(/20260228-093000-bbbb.*taken back/);
});
