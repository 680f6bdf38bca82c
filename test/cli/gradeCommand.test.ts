import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/files";
import { createWorkbook } from "../../src/xlsx";
import { newWorkbook } from "../../src/files";
import { policySheet, schemeNamed } from "../../src/workbook";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HEADERS = ["客户编号", "常年量大", "单次订单量(支)", "首单", "最近严重投诉"];
const CSV = [
  HEADERS.join(","),
  "C1,否,30000,否,",
  "C2,否,1.2万,否,2025-12-01",
  "C3,否,500,否,",
  "C4,否,约三万,否,",
  "",
].join("\n");

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const workbook = (): Uint8Array => {
  const rows = CSV.trim()
    .split("\n")
    .map((line) => line.split(","));
  const made = createWorkbook({
    sheets: [
      {
        name: "说明",
        cells: [
          { row: 0, column: 0, value: "说明" },
          { row: 1, column: 0, value: "只读" },
        ],
      },
      {
        name: "客户",
        cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
        tables: [{ name: "客户表", range: "A1:E5", columns: HEADERS.map((name) => ({ name })) }],
      },
    ],
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const grade = (path: string, ...more: string[]) =>
  clientele(["grade", path, "--scheme", "logistics-abc", "--as-of", "2026-01-31", ...more]);

test("--json is exactly the object that is promised", async () => {
  const { out, code } = await grade(file("in.csv", CSV), "--json");
  const golden = JSON.parse(
    readFileSync(join(__dirname, "golden/logistics-abc.json"), "utf8"),
  ) as unknown;
  expect(JSON.parse(out)).toEqual(golden);
  expect(code).toBe(1);
});

test("--why gives each row its reason, also why it has no grade", async () => {
  const { out } = await grade(file("in.csv", CSV), "--json", "--why");
  const { rows } = JSON.parse(out) as { rows: { why: string }[] };
  expect(rows[0]?.why).toContain("30,000");
  expect(rows[3]?.why).toContain("约三万");
});

test("rows that could all be graded end with code 0", async () => {
  expect((await grade(file("in.csv", CSV.replace("约三万", "3")))).code).toBe(0);
});

test("the report counts tiers and names each cell that could not be read", async () => {
  const { out } = await grade(file("in.csv", CSV));
  expect(out).toMatch(/in\.csv · in\.csv A1:E5 · 4 rows · key 客户编号/);
  expect(out).toMatch(/C +Standard attention +1 +25\.0%/);
  expect(out).toMatch(/Not graded +1 +25\.0%/);
  expect(out).toMatch(/C5 +C4 +Order quantity: “约三万” is not a number/);
});

test("--why alone prints a line a customer", async () => {
  const { out } = await grade(file("in.csv", CSV), "--why");
  expect(out).toMatch(/^ +2 {2}C1 +A +Order quantity 30,000/m);
});

test("--out of a .csv is the file with columns behind", async () => {
  const input = file("in.csv", CSV);
  const { err } = await grade(input, "--out", join(folder, "out.csv"), "--lang", "zh");
  expect(readFileSync(join(folder, "out.csv"), "utf8").split("\n").slice(0, 3)).toEqual([
    `${HEADERS.join(",")},等级 · 商务部发货 ABC`,
    "C1,否,30000,否,,A",
    "C2,否,1.2万,否,2025-12-01,A",
  ]);
  expect(readFileSync(input, "utf8")).toBe(CSV);
  expect(err).toContain("已写入 3 个等级");
});

test("--out of an .xlsx has the grades inside the table of the sheet that fits", async () => {
  const out = join(folder, "out.xlsx");
  await grade(file("in.xlsx", workbook()), "--out", out);
  const { port } = openXlsx(new Uint8Array(readFileSync(out)), "客户");
  const [region] = await port.regions();
  expect(region).toMatchObject({ table: "客户表", headers: [...HEADERS, "Tier · Logistics ABC"] });
  const [tiers] = region ? await port.readColumns(region, [5], 0, 4) : [];
  expect(tiers?.cells).toEqual(["A", "A", "C", null]);
});

test("input and output may be the same file, a second run changes nothing, and no scraps stay beside it", async () => {
  const path = file("in.xlsx", workbook());
  await grade(path, "--out", path);
  const once = readFileSync(path);
  await grade(path, "--out", path);
  expect(readFileSync(path).equals(once)).toBe(true);
  expect(readdirSync(folder)).toEqual(["in.xlsx"]);
});

test("--map reads an input from another column, by header or letter, or from none", async () => {
  const path = file("in.csv", CSV.replace("单次订单量(支)", "数目"));
  expect((await grade(path)).code).toBe(1);
  for (const column of ["数目", "c"])
    expect((await grade(path, "--map", `orderQty=${column}`)).out).toMatch(
      /C +Standard attention +1/,
    );
  expect((await grade(path, "--map", "orderQty=数目", "--map", "isFirstOrder=")).out).toMatch(
    /First order +none/,
  );
});

test("--group-by ranks within the values of a column", async () => {
  const path = file("in.csv", "编号,销售额,区域\nC1,100,东\nC2,1,东\nC3,900,西\nC4,20,西\n");
  const tiers = async (...more: string[]) => {
    const { out } = await clientele([
      "grade",
      path,
      "--scheme",
      "abc-share",
      "--as-of",
      "2026-01-31",
      "--json",
      ...more,
    ]);
    return (JSON.parse(out) as { rows: { tier: string }[] }).rows.map(({ tier }) => tier);
  };
  expect((await tiers())[0]).not.toBe("A");
  expect((await tiers("--group-by", "区域"))[0]).toBe("A");
});

test("--arg changes an argument of the scheme, and only by values that it takes", async () => {
  const path = file("in.csv", "编号,销售额\nC1,60\nC2,25\nC3,15\n");
  const abc = (...more: string[]) =>
    clientele(["grade", path, "--scheme", "abc-share", "--as-of", "2026-01-31", "--json", ...more]);
  expect((await abc("--arg", "cuts=0.8,0.95")).out).not.toBe(
    (await abc("--arg", "cuts=0.9,0.95")).out,
  );
  expect(await abc("--arg", "slices=3")).toMatchObject({
    code: 2,
    err: expect.stringContaining("cuts"),
  });
});

test("--key says who the customers are", async () => {
  const { out } = await grade(file("in.csv", CSV), "--key", "首单", "--json");
  expect((JSON.parse(out) as { rows: { key: string }[] }).rows[0]?.key).toBe("否");
});

test("without a day it is today, and stderr says so", async () => {
  const { err } = await clientele(["grade", file("in.csv", CSV), "--scheme", "logistics-abc"]);
  expect(err).toContain("2026-01-31");
});

test("progress is shown only where somebody watches, and is wiped away", async () => {
  let time = 0;
  const watch = (watched: boolean) =>
    clientele(
      ["grade", file("in.csv", CSV), "--scheme", "logistics-abc", "--as-of", "2026-01-31"],
      { watched, now: () => (time += 500) },
    );
  expect((await watch(true)).err).toMatch(/4 of 4 rows.*\r\x1b\[K$/s);
  expect((await watch(false)).err).toBe("");
});

test.each<[string, () => string[], string]>([
  ["a file that is not there", () => [join(folder, "no.csv")], "There is no file"],
  ["a file of another kind", () => [file("a.pdf", "x")], "Save it as .xlsx, .csv or .parquet"],
  ["a folder", () => [folder + "/"], "it is a folder"],
  ["bytes that are no workbook", () => [file("a.xlsx", "hello")], "it is a text and no workbook"],
  [
    "a sheet that is not there",
    () => [file("a.xlsx", workbook()), "--sheet", "客"],
    "There are: 说明, 客户.",
  ],
  ["a file without customers", () => [file("a.csv", "")], "There are no customers"],
  [
    "columns that serve no input",
    () => [file("a.csv", "编号,城市\nC1,沪\n")],
    "--map isFirstOrder=HEADER",
  ],
  ["an unknown input", () => [file("a.csv", CSV), "--map", "orderQt=C"], "Did you mean orderQty?"],
  [
    "an unknown column",
    () => [file("a.csv", CSV), "--map", "orderQty=单次订单"],
    "Did you mean 单次订单量(支)?",
  ],
  [
    "a place that cannot be written",
    () => [file("a.csv", CSV), "--out", join(folder, "no/where.csv")],
    "no/where.csv failed: there is no such folder",
  ],
])("%s ends with code 2 and says what to do", async (_, args, words) => {
  const { code, out, err } = await clientele([
    "grade",
    "--scheme",
    "logistics-abc",
    "--as-of",
    "2026-01-31",
    ...args(),
  ]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(words);
});

test("a wrong scheme names the nearest", async () => {
  expect(await clientele(["grade", file("x.csv", CSV), "--scheme", "logistic-abc"])).toMatchObject({
    code: 2,
    err: expect.stringContaining("logistics-abc"),
  });
});

test("the day is spoken of only where it matters to the scheme", async () => {
  const today = await clientele(["grade", file("a.csv", CSV), "--scheme", "logistics-abc"]);
  expect(today.err).toMatch(/as of today/);
  const sales = file("b.csv", "编号,销售额\nC1,60\nC2,40\n");
  const share = await clientele(["grade", sales, "--scheme", "abc-share"]);
  expect(share.err + share.out).not.toMatch(/as of/);
});

test("a scheme without tiers says for how many rows it has a value", async () => {
  const path = file("a.csv", "编号,每次金额,每月次数,合作年限\nC1,1000,1,10\nC2,?,1,10\n");
  const { out, code } = await clientele(["grade", path, "--scheme", "clv-1000"]);
  expect(out).toContain("A value for 1 row.");
  expect(code).toBe(1);
});

const byShare = (path: string, ...more: string[]) =>
  clientele(["grade", path, "--scheme", "abc-share", ...more]);

test("totals rows are named as set aside", async () => {
  const { out, code } = await byShare(
    file("in.csv", "客户编号,年销售额\nA,100\n小计,100\nB,50\n合计,150\n"),
  );
  expect(out).toContain("Set aside: rows 3, 5 are totals rows, not graded.");
  expect(code).toBe(0);
});

const TWICE = "客户编号,年销售额,年销售额\nA,1,2\nB,3,4\n";

test("an input that several columns share a header for is told with their letters", async () => {
  const { err, code } = await byShare(file("in.csv", TWICE));
  expect(err).toContain("“年销售额” in B, C");
  expect(code).toBe(2);
});

test("a header that stands twice chooses no column", async () => {
  const { err } = await byShare(file("in.csv", TWICE), "--map", "value=年销售额");
  expect(err).toContain("More than one column is headed “年销售额”: B, C.");
  expect((await byShare(file("in.csv", TWICE), "--map", "value=C")).code).toBe(0);
});

const SALES = "客户编号,年销售额\nA,100\nB,50\n";

test.each([
  ["abc-share", "measure=value", "give 2 descending values"],
  ["abc-share", "cuts=0.8", "The scheme needs 2 ascending shares"],
  ["pyramid-4", "cuts=1%,5%", "The scheme needs 3 ascending shares"],
  ["clv-1000", "rate=-1", "--arg rate: "],
])("%s with --arg %s is told what would do", async (scheme, arg, words) => {
  const csv = scheme === "clv-1000" ? "编号,每次金额\nC1,1\n" : SALES;
  const args = ["grade", file("in.csv", csv), "--scheme", scheme, "--arg", arg];
  const { err, code } = await clientele(args);
  expect(err).toContain(words);
  expect(code).toBe(2);
});

test("--why shows the value of a scheme without tiers", async () => {
  const path = file("a.csv", "编号,每次金额,每月次数,合作年限\nC1,1000,1,10\n");
  const { out } = await clientele(["grade", path, "--scheme", "clv-1000", "--why"]);
  expect(out).toMatch(/Row +Customer +Score +Why/);
  expect(out).toMatch(/2 +C1 +\d/);
});

test("a run that grades nothing writes nothing", async () => {
  const out = join(folder, "out.csv");
  const { err, code } = await byShare(
    file("in.csv", "客户编号,年销售额\nA,x\nB,y\n"),
    "--out",
    out,
  );
  expect(err).toContain("was not written");
  expect(code).toBe(1);
  expect(readdirSync(folder)).not.toContain("out.csv");
});

test("a protected sheet is written with a word about it", async () => {
  const parts = unzipSync(workbook());
  const part = "xl/worksheets/sheet2.xml";
  const sheet = strFromU8(parts[part] ?? new Uint8Array());
  parts[part] = strToU8(sheet.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
  const { err } = await grade(file("in.xlsx", zipSync(parts)), "--out", join(folder, "out.xlsx"));
  expect(err).toContain("The sheet “客户” is protected.");
  const plain = await grade(file("b.xlsx", workbook()), "--out", join(folder, "c.xlsx"));
  expect(plain.err).not.toContain("protected");
});

test.each([
  [() => [folder], "it is a folder"],
  [() => ["customers"], "The file's name has no extension."],
] as const)("what is no file to read is called what it is: %#", async (args, words) => {
  const { err } = await clientele(["grade", ...args(), "--scheme", "abc-share"]);
  expect(err).toContain(words);
});

test("in Chinese lists and sentences are set as Chinese", async () => {
  const args = ["grade", file("in.csv", SALES), "--scheme", "abc-share", "--lang", "zh"];
  const { err } = await clientele([...args, "--key", "无"]);
  expect(err).toContain("客户编号、年销售额。");
  expect((await clientele([...args, "--sheet"])).err).not.toMatch(/。 /);
  expect((await clientele(args)).out).toContain("以客户编号识别");
});

describe("the policies of the workbook", () => {
  /** Customers of cti-callback, and its table of policies with another rhythm for the first tier. */
  const served = (rhythm: string): Uint8Array => {
    const scheme = schemeNamed("cti-callback");
    const policies = scheme.ok ? policySheet(scheme.value, "zh-CN") : null;
    if (policies === null) throw new Error("no policies");
    const at = policies.columns.findIndex(({ header }) => header === "联系周期");
    const rows = policies.rows.map((row, index) =>
      index === 0 ? row.map((cell, column) => (column === at ? rhythm : cell)) : row,
    );
    return newWorkbook(
      {
        name: "客户",
        table: "客户",
        columns: ["客户编号", "客户类别", "上次回访日期"].map((header) => ({ header, note: "-" })),
        rows: [["C1", "A", "2026-01-01"]],
      },
      { ...policies, rows },
    );
  };
  const graded = async (rhythm: string) => {
    const path = file("served.xlsx", served(rhythm));
    return clientele([
      ...["grade", path, "--scheme", "cti-callback", "--as-of", "2026-01-31"],
      ...["--out", path, "--lang", "zh"],
    ]);
  };
  const written = async (): Promise<readonly unknown[]> => {
    const { port } = openXlsx(new Uint8Array(readFileSync(join(folder, "served.xlsx"))), "客户");
    const [region] = await port.regions();
    const columns = await port.readColumns(region!, [3, 4, 5], 0, 1);
    return columns.map(({ cells }) => cells[0] ?? null);
  };

  test("say when the next contact is due", async () => {
    const { err } = await graded("10 天");
    expect(err).not.toContain("联系周期");
    // 2026-01-11
    expect(await written()).toContain(46_033);
  });

  test("are told where they cannot be read, and customers are graded all the same", async () => {
    const { err } = await graded("常常");
    expect(err).toMatch(/served\.xlsx 里的服务规定读不懂[^]*!C5 .*常常/);
    expect(await written()).toContain("每月");
  });
});

test("a table goes from one kind of file into another, and is graded there as here", async () => {
  const csv = file("a.csv", CSV);
  const parquet = join(folder, "b.parquet");
  expect((await grade(csv, "--out", parquet)).code).toBe(1);
  const tiers = async (path: string): Promise<unknown> =>
    (JSON.parse((await grade(path, "--json")).out) as { rows: { tier: string }[] }).rows.map(
      ({ tier }) => tier,
    );
  expect(await tiers(parquet)).toEqual(await tiers(csv));
  const sheet = join(folder, "c.xlsx");
  expect((await grade(parquet, "--out", sheet)).code).toBe(1);
  expect(await tiers(sheet)).toEqual(await tiers(csv));
  expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.parquet", "c.xlsx"]);
});

test("macros neither come nor go: such a file is not made of another one", async () => {
  const { code, err } = await grade(file("a.csv", CSV), "--out", join(folder, "b.xlsm"));
  expect([code, err]).toEqual([2, expect.stringContaining(".xlsm")]);
});

test.each([
  ["a.xlsx", "<html><table><tr><td>1</td></tr></table></html>", "web page", "网页"],
  ["a.xlsx", CSV, "a text", "文本"],
  ["a.xlsx", "", "empty", "空"],
  ["a.parquet", CSV, "Parquet", "Parquet"],
])(
  "%s that holds something else is refused with the reason in both languages",
  async (name, content, en, zh) => {
    const path = file(name, content);
    const args = (language: string) =>
      grade(path, "--lang", language, "--out", join(folder, `out${name.slice(1)}`));
    const [english, chinese] = [await args("en"), await args("zh")];
    expect([english.code, chinese.code]).toEqual([2, 2]);
    expect(english.err).toContain(en);
    expect(chinese.err).toContain(zh);
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(path, "utf8")).toBe(content);
  },
);
