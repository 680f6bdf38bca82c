import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../../src/files";
import { PortError, unwatched, type Cell, type Region } from "../../../src/workbook";
import {
  createWorkbook,
  openWorkbook,
  readTables,
  type CellSpec,
  type SheetSpec,
} from "../../../src/xlsx";

const ROWS: readonly (readonly Cell[])[] = [
  ["编号", "名称", "金额"],
  ["C1", "甲", 12.5],
  ["C2", "乙", { error: "#N/A" }],
  ["C3", "丙", true],
];

const cellsOf = (rows: readonly (readonly Cell[])[], top = 0): CellSpec[] =>
  rows.flatMap((cells, row) => cells.map((value, column) => ({ row: top + row, column, value })));

const bookOf = (...sheets: SheetSpec[]): Uint8Array => {
  const made = createWorkbook({ sheets });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const table = bookOf(
  {
    name: "客户",
    cells: cellsOf(ROWS),
    tables: [
      {
        name: "客户表",
        range: "A1:C4",
        columns: ["编号", "名称", "金额"].map((name) => ({ name })),
      },
    ],
    conditionalFormats: [
      {
        ranges: [{ top: 1, left: 0, bottom: 3, right: 2 }],
        rules: [{ kind: "expression", formula: "$C2>10", style: { fill: "FFFF00" } }],
      },
    ],
  },
  { name: "说明", cells: [{ row: 0, column: 0, value: "只读" }] },
);

const plain = bookOf({
  name: "清单",
  cells: [{ row: 0, column: 0, value: "客户清单" }, ...cellsOf(ROWS, 2)],
});

const first = async (file: ReturnType<typeof openXlsx>): Promise<Region> => {
  const [region] = await file.port.regions();
  if (region === undefined) throw new Error("no region");
  return region;
};

const grades = [
  { header: "等级 · 测试", cells: ["A", null, "C"] },
  { header: "得分 · 测试", cells: [90.5, null, 60] },
] as const;

const write = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const file = openXlsx(bytes);
  await file.port.writeColumns(await first(file), grades, unwatched);
  return file.save();
};

const body = async (bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> => {
  const file = openXlsx(bytes);
  const region = await first(file);
  const all = region.headers.map((_, column) => column);
  const columns = await file.port.readColumns(region, all, 0, region.area.rows - 1);
  return columns.map(({ cells }) => cells);
};

test("a table is a region by its name", async () => {
  const file = openXlsx(table);
  expect(await file.port.regions()).toMatchObject([
    {
      table: "客户表",
      headers: ["编号", "名称", "金额"],
      area: { sheet: "客户", row: 0, column: 0, rows: 4, columns: 3 },
    },
    { area: { sheet: "说明" } },
  ]);
});

test("cells are read with their types", async () => {
  expect((await body(table))[2]).toEqual([12.5, { error: "#N/A" }, true]);
});

test("written columns are there when the file is opened again, inside the table", async () => {
  const written = await write(table);
  const file = openXlsx(written);
  expect((await first(file)).headers).toEqual([
    "编号",
    "名称",
    "金额",
    "等级 · 测试",
    "得分 · 测试",
  ]);
  expect((await body(written)).slice(3)).toEqual([
    ["A", null, "C"],
    [90.5, null, 60],
  ]);
  const opened = openWorkbook(written);
  const tables = opened.ok ? readTables(opened.value) : opened;
  expect(tables.ok && tables.value[0]?.range).toEqual({ top: 0, left: 0, bottom: 3, right: 4 });
});

test("the cells that stood there stay as they were", async () => {
  expect((await body(await write(table))).slice(0, 3)).toEqual(await body(table));
});

test("every part of the file but the sheet, its table and the styles is the same to the byte", async () => {
  const [before, after] = [unzipSync(table), unzipSync(await write(table))];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
  );
  expect(
    changed.every((part) =>
      /worksheets\/sheet1\.xml|tables\/table1\.xml|styles\.xml|sharedStrings\.xml/.test(part),
    ),
  ).toBe(true);
});

test("a plain block below a title takes columns beside it", async () => {
  const file = openXlsx(plain);
  const whole = await first(file);
  const region = { ...whole, area: { ...whole.area, row: 2, rows: 4 }, headers: ROWS[0] ?? [] };
  await file.port.writeColumns(region, grades, unwatched);
  const again = openXlsx(await file.save());
  const [tiers] = await again.port.readColumns(region, [3], 0, 3);
  expect(tiers?.cells).toEqual(["A", null, "C"]);
});

test("cells that are taken beside the customers stop the write", async () => {
  const file = openXlsx(
    bookOf({ name: "s", cells: [...cellsOf(ROWS), { row: 2, column: 3, value: "x" }] }),
  );
  const whole = await first(file);
  const narrow = { ...whole, area: { ...whole.area, columns: 3 } };
  await expect(file.port.writeColumns(narrow, grades, unwatched)).rejects.toEqual(
    new PortError("taken", "D3"),
  );
  expect(file.port.written()).toEqual([]);
});

test("undo before saving leaves the file byte for byte", async () => {
  const file = openXlsx(table);
  const receipt = await file.port.writeColumns(await first(file), grades, unwatched);
  await file.port.undo(receipt);
  expect(Buffer.from(await file.save()).equals(Buffer.from(table))).toBe(true);
});

test("a sheet that is not there is named", () => {
  expect(() => openXlsx(table, "没有")).toThrow(new PortError("not-found", "没有"));
});

test("bytes that are no workbook are refused with what is wrong", () => {
  expect(() => openXlsx(Buffer.from("hello"))).toThrow(
    expect.objectContaining({ code: "unreadable", detail: "plain-text" }),
  );
});

test("LibreOffice reads the written file with the same values", async () => {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    console.info("skipped: LibreOffice (soffice) is not installed");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "clientele-"));
  try {
    writeFileSync(join(folder, "out.xlsx"), await write(table));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76";
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", filter, "--outdir", folder, join(folder, "out.xlsx")],
      { stdio: "ignore" },
    );
    expect(readFileSync(join(folder, "out.csv"), "utf8").trim().split("\n")).toEqual([
      "编号,名称,金额,等级 · 测试,得分 · 测试",
      "C1,甲,12.5,A,90.5",
      "C2,乙,#N/A,,",
      "C3,丙,TRUE,C,60",
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
