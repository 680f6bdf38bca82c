import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { openXlsx } from "../../src/files";
import { scanFields } from "../../src/files/csv/fields";
import { clientele } from "./fakeTerminal";

const SAMPLE = join(__dirname, "../../assets/samples/customers-zh.xlsx");

let folder = "";
let out = "";
let rows: readonly { row: number; key: string; tier: string | null }[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
  out = join(folder, "out.xlsx");
  const args = [
    "grade",
    SAMPLE,
    "--scheme",
    "logistics-abc",
    "--as-of",
    "2026-01-31",
    "--json",
    "--why",
    "--lang",
    "zh",
    "--out",
    out,
  ];
  rows = (JSON.parse((await clientele(args)).out) as { rows: typeof rows }).rows;
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const bytes = (path: string) => new Uint8Array(readFileSync(path));

test("the 600 customers of the sample are graded but for its dirty cells", () => {
  expect(rows).toHaveLength(600);
  const ungraded = rows.filter(({ tier }) => tier === null).length;
  expect(ungraded).toBeGreaterThan(0);
  expect(ungraded).toBeLessThan(30);
});

test("the table of the written file has the tiers in the rows that --json names", async () => {
  const { port } = openXlsx(bytes(out));
  const region = (await port.regions()).find(({ table }) => table !== undefined);
  if (region === undefined) throw new Error("no table");
  const column = region.headers.indexOf("等级 · 商务部发货 ABC");
  const [tiers] = await port.readColumns(region, [column], 0, region.area.rows - 1);
  expect(rows.map(({ row }) => tiers?.cells[row - region.area.row - 2])).toEqual(
    rows.map(({ tier }) => tier),
  );
});

test("every part of the zip but the sheet, its table and the styles is the same to the byte", () => {
  const [before, after] = [unzipSync(bytes(SAMPLE)), unzipSync(bytes(out))];
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(before).filter(
    (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
  );
  expect(
    changed.filter(
      (part) => !/^xl\/(worksheets\/sheet\d+|tables\/table\d+|styles)\.xml$/.test(part),
    ),
  ).toEqual([]);
  expect(changed.filter((part) => part.includes("worksheets/"))).toHaveLength(1);
  expect(changed.filter((part) => part.includes("tables/"))).toHaveLength(1);
});

test("LibreOffice shows the same tiers", () => {
  if (spawnSync("soffice", ["--version"]).status !== 0) {
    console.info("skipped: LibreOffice (soffice) is not installed");
    return;
  }
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", sheets, "--outdir", folder, out],
    { stdio: "ignore" },
  );
  const fields = scanFields(readFileSync(join(folder, "out-客户.csv"), "utf8"), ",");
  const lines = Array.from({ length: fields.records }, (_, record) =>
    Array.from({ length: fields.count(record) }, (_, field) => fields.value(record, field)),
  );
  const header = lines.findIndex((line) => line.includes("等级 · 商务部发货 ABC"));
  const column = lines[header]?.indexOf("等级 · 商务部发货 ABC") ?? -1;
  const shown = new Map(lines.slice(header + 1).map((line) => [line[0], line[column]]));
  const clean = rows.filter(({ key }) => shown.has(key));
  expect(clean.length).toBeGreaterThan(590);
  expect(clean.map(({ key }) => shown.get(key) ?? "")).toEqual(clean.map(({ tier }) => tier ?? ""));
}, 60_000);
