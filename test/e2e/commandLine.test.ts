/** `dist/cli/clientele.mjs` as somebody has it who copied that one file: Node, an empty folder, a workbook. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { changedParts } from "../xlsx/fixtures";
import { opened, texts } from "./cells";
import { hasLibreOffice, throughLibreOffice, valuesIn } from "./xlsxFile";

jest.setTimeout(60_000);

const SAMPLE = readFileSync("assets/samples/customers-zh.xlsx");
const withLibreOffice = hasLibreOffice ? test : test.skip;
const TIER = "等级 · 商务部发货 ABC";

interface Row {
  readonly row: number;
  readonly key: string;
  readonly tier: string | null;
}

let folder = "";
let rows: readonly Row[] = [];
let status: number | null = null;
let graded = new Uint8Array();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-cli-"));
  copyFileSync("dist/cli/clientele.mjs", join(folder, "clientele.mjs"));
  copyFileSync("assets/samples/customers-zh.xlsx", join(folder, "in.xlsx"));
  const args = "grade in.xlsx --scheme logistics-abc --as-of 2026-01-31 --json --out out.xlsx --why --lang zh"; // prettier-ignore
  // No environment: neither NODE_PATH nor anything of npm points back to the project.
  const ran = spawnSync(process.execPath, ["clientele.mjs", ...args.split(" ")], {
    cwd: folder,
    encoding: "utf8",
    env: {},
    maxBuffer: 1 << 26,
  });
  status = ran.status;
  rows = (JSON.parse(ran.stdout) as { rows: readonly Row[] }).rows;
  graded = new Uint8Array(readFileSync(join(folder, "out.xlsx")));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The tiers as the file's column holds them, by sheet row; undefined where the cell is empty. */
const tiersIn = (values: ReadonlyMap<string, unknown>): unknown[] => {
  const head = [...values].find(([, value]) => value === TIER)?.[0] ?? "";
  const column = /!([A-Z]+)3$/.exec(head)?.[1] ?? "no such column";
  return rows.map(({ row }) => values.get(`客户!${column}${row}`));
};
const expected = (): unknown[] => rows.map(({ tier }) => tier ?? undefined);

test("grades all rows but those that cannot be read, and says so by its exit code", () => {
  expect(rows).toHaveLength(600);
  expect(rows.filter(({ tier }) => tier === null).map(({ row }) => row)).toContain(18);
  expect(status).toBe(1);
});

test("writes the tiers into the file that it prints", async () => {
  expect(tiersIn(await valuesIn(graded))).toEqual(expected());
});

test("keeps every part of the file byte for byte but the sheet, its table and the looks of cells", () => {
  expect(changedParts(SAMPLE, graded).sort()).toEqual([
    "xl/styles.xml",
    "xl/tables/table1.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});

withLibreOffice(
  `shows old and new values in LibreOffice${hasLibreOffice ? "" : " (skipped: no LibreOffice on this machine)"}`,
  async () => {
    const theirs = await valuesIn(throughLibreOffice(graded));
    expect(tiersIn(theirs)).toEqual(expected());
    // LibreOffice writes numbers with 15 digits.
    const rounded = (value: unknown) =>
      typeof value === "number" ? Number(value.toPrecision(15)) : value;
    const before = [...(await valuesIn(SAMPLE))];
    expect(before.filter(([at, value]) => rounded(theirs.get(at)) !== rounded(value))).toEqual([]);
  },
);

test("gives a table that the workbench opens with its new columns, and in which formulas agree", async () => {
  const { page, close } = await opened({ file: join(folder, "out.xlsx"), locale: "zh-CN" });
  const table = await page.evaluate(() => window.workbench!.book.state.tables[0]!.columns.length);
  expect(table).toBe(36);
  await page.evaluate(() =>
    window.workbench!.enter(
      "客户!AL4",
      '=CLIENTTIER(客户,客户[#Headers],"logistics-abc",评级日期)',
    ),
  );
  const formulas = (await texts(page, "客户!AL4:AL603")).flat();
  expect(formulas.map((tier) => (tier === "#VALUE!" || tier === "#N/A" ? null : tier))).toEqual(
    rows.map(({ tier }) => tier),
  );
  await close();
});
