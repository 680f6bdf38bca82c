import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalogue } from "../../src/industry";
import { openXlsx } from "../../src/files";
import { createWorkbook } from "../../src/xlsx";
import { changedParts } from "../xlsx/fixtures";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const TEXTS = [
  "商业银行",
  "3670",
  "生产销售汽车零部件",
  "",
  "😀",
  "生产销售汽车零部件",
  "Growing of rice",
];
const CSV = ["客户,经营范围", ...TEXTS.map((text, row) => `C${row + 1},${text}`), ""].join("\n");

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

const workbook = (): Uint8Array => {
  const rows = [["客户", "经营范围"], ...TEXTS.map((text, row) => [`C${row + 1}`, text])];
  const made = createWorkbook({
    sheets: [
      {
        name: "客户",
        cells: rows.flatMap((cells, row) => cells.map((value, column) => ({ row, column, value }))),
        tables: [
          {
            name: "客户表",
            range: `A1:B${rows.length}`,
            columns: rows[0]!.map((name) => ({ name })),
          },
        ],
      },
      { name: "说明", cells: [{ row: 0, column: 0, value: "只读" }] },
    ],
  });
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const industry = (path: string, ...more: string[]) =>
  clientele(["industry", path, "--text", "经营范围", ...more]);

interface Row {
  readonly row: number;
  readonly code: string | null;
  readonly level: string | null;
  readonly confidence: number;
  readonly candidates: readonly { readonly code: string; readonly confidence: number }[];
}
interface Answer {
  readonly taxonomy: string;
  readonly rows: readonly Row[];
  readonly summary: Readonly<Record<string, unknown>>;
}
const json = async (path: string, ...more: string[]): Promise<Answer> =>
  JSON.parse((await industry(path, "--json", ...more)).out) as Answer;

test("--json is the object that is promised: a row for every row, code and level null where there is none", async () => {
  const { taxonomy, rows, summary } = await json(file("in.csv", CSV), "--taxonomy", "gbt4754");
  expect(taxonomy).toBe("gbt4754");
  expect(rows.map((row) => Object.keys(row))).toEqual(
    rows.map(() => ["row", "code", "level", "confidence", "candidates"]),
  );
  expect(rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(rows[1]).toEqual({
    row: 3,
    code: "3670",
    level: "class",
    confidence: 1,
    candidates: [{ code: "3670", confidence: 1 }],
  });
  expect(rows[2]?.code).toMatch(/^36/);
  const blank = { code: null, level: null, confidence: 0, candidates: [] };
  expect([rows[3], rows[4]]).toEqual([
    { row: 5, ...blank },
    { row: 6, ...blank },
  ]);
  expect({ ...rows[5], row: 4 }).toEqual(rows[2]);
  expect(summary).toMatchObject({
    sheet: "in.csv",
    range: "A1:B8",
    text: "经营范围",
    level: null,
    threshold: 0.66,
    corrections: 0,
    rows: 6,
    coded: 5,
    uncoded: 1,
    blank: 1,
    texts: 5,
  });
});

test("candidates come best first, also where none is sure enough", async () => {
  const { rows } = await json(file("in.csv", CSV), "--taxonomy", "gbt4754", "--confidence", "100%");
  const { code, confidence, candidates } = rows[2]!;
  expect(code).toBeNull();
  expect(candidates.length).toBeGreaterThan(0);
  expect(candidates[0]?.confidence).toBe(confidence);
  const sure = candidates.map((one) => one.confidence);
  expect(sure).toEqual([...sure].sort((one, other) => other - one));
});

test("no code is deeper than --level, whose word may be in either language", async () => {
  const path = file("in.csv", CSV);
  for (const level of ["division", "大类", "Division"]) {
    const { rows } = await json(path, "--taxonomy", "gbt4754", "--level", level);
    expect(rows[1]).toMatchObject({ code: "36", level: "division" });
  }
});

test("texts that all have a code end with code 0, one without with 1", async () => {
  const into = ["--taxonomy", "gbt4754"];
  expect((await industry(file("in.csv", CSV), ...into)).code).toBe(1);
  expect((await industry(file("in.csv", CSV.replace("😀", "3670")), ...into)).code).toBe(0);
});

test.each(catalogue.map(({ id }) => id))("%s can be asked for", async (id) => {
  const { taxonomy, rows } = await json(file("in.csv", CSV), "--taxonomy", id);
  expect([taxonomy, rows.length]).toEqual([id, TEXTS.length]);
  expect(rows[2]?.candidates.length).toBeGreaterThan(0);
});

test("the report says where the texts are, how many have a code at which level, and the most frequent without one", async () => {
  const path = file("in.csv", CSV.replaceAll("生产销售汽车零部件", "ōō"));
  const { out } = await industry(path, "--taxonomy", "gbt4754");
  expect(out).toContain("in.csv · in.csv A1:B8 · column B 经营范围 · 6 rows, 5 different texts");
  expect(out).toContain("(gbt4754) · down to class · at least 66% sure");
  expect(out).toMatch(/class +\d/);
  expect(out).toMatch(/no code +3/);
  const [first] = out.split("what they may be:\n")[1]!.split("\n");
  expect(first).toMatch(/^2 × {2}ōō/);
  const zh = (await industry(path, "--taxonomy", "gbt4754", "--lang", "zh")).out;
  expect(zh).toMatch(/小类 +\d/);
});

test("--out adds code, name, confidence and candidates in the user's language, and a second run writes over them", async () => {
  const path = file("in.csv", CSV);
  const out = join(folder, "out.csv");
  const { err } = await industry(path, "--taxonomy", "gbt4754", "--lang", "zh", "--out", out);
  expect(err).toBe(`已写入 5 个行业代码到 ${out}（列 C–F）。\n`);
  const [header, , known, guessed, blank] = read("out.csv")
    .replace(/^\ufeff/, "")
    .split(/\r?\n/);
  expect(header).toBe(
    "客户,经营范围,行业代码 · 国民经济行业分类,行业名称 · 国民经济行业分类,把握 · 国民经济行业分类,候选行业 · 国民经济行业分类",
  );
  expect(known).toMatch(/^C2,3670,3670,汽车零部件及配件制造,1,3670 汽车零部件及配件制造 100%$/);
  expect(guessed).toMatch(/^C3,生产销售汽车零部件,36\d*,[^,]+,0\.\d+,/);
  expect(blank).toBe("C4,,,,,");
  await industry(out, "--taxonomy", "gbt4754", "--lang", "en", "--out", out);
  expect(
    read("out.csv")
      .replace(/^\ufeff/, "")
      .split(/\r?\n/)[0],
  ).toBe(header);
});

test("an .xlsx is patched: codes are texts, and other parts of the file are as they were", async () => {
  const bytes = workbook();
  const path = file("in.xlsx", bytes);
  const out = join(folder, "out.xlsx");
  await industry(path, "--lang", "zh", "--out", out);
  const written = new Uint8Array(readFileSync(out));
  const [region] = await openXlsx(written).port.regions();
  expect(region?.headers.slice(2)).toEqual(
    ["行业代码", "行业名称", "把握", "候选行业"].map((name) => `${name} · 大客户行业划分表`),
  );
  const [codes, sure] = await openXlsx(written).port.readColumns(region!, [2, 4], 0, 3);
  expect(codes?.cells[0]).toBe("012");
  expect(sure).toMatchObject({ cells: [1, null, expect.any(Number)], format: "0%" });
  expect(changedParts(bytes, written)).not.toContain("xl/worksheets/sheet2.xml");
});

test.each([
  ["csv", "text,code\n😀,39\n生产 销售汽车零部件,C3670\n医院,none\n"],
  [
    "csv",
    "行业代码,文本,行业分类\n39,😀,gbt4754\n3670,生产销售汽车零部件,国民经济行业分类\n01,😀,isic4\nnone,医院,\n",
  ],
])("--corrections go first, and lines whose code is none are named (%#)", async (_, content) => {
  const path = file("in.csv", CSV);
  const corrections = file("right.csv", content);
  const given = ["--taxonomy", "gbt4754", "--corrections", corrections, "--json"];
  const { code, out, err } = await industry(path, ...given);
  const { rows, summary } = JSON.parse(out) as Answer;
  expect([rows[2], rows[4], rows[5]].map((row) => row?.code)).toEqual(["3670", "39", "3670"]);
  expect(rows[4]).toMatchObject({ confidence: 1, candidates: [{ code: "39", confidence: 1 }] });
  expect([code, summary["corrections"]]).toEqual([0, 2]);
  expect(err).toMatch(/1 correction left out .*“none”/);
});

test.each([
  [["industry"], "Say which file to read."],
  [["industry", "in.csv"], "Say which column says what the customer does: --text HEADER."],
  [["industry", "in.csv", "--text", "x", "--taxonomy", "gbt4745"], "Did you mean gbt4754?"],
  [["industry", "in.csv", "--text", "x", "--taxonomy", "zzzz"], "There are: key-account, "],
  [["industry", "in.csv", "--text", "x", "--level", "devision"], "Did you mean division?"],
  [["industry", "in.csv", "--text", "x", "--confidence", "150%"], "must be from 0 to 1"],
  [["industry", "in.csv", "--text", "x", "--out", "out.pdf"], "no file ending in .pdf can be made"],
  [["industry", "/no/such.csv", "--text", "x"], "There is no file /no/such.csv."],
  [["industry", "in.csv", "--txt", "x"], "Did you mean --text?"],
])("%j ends with code 2 and says what to do", async (args, message) => {
  const { code, out, err } = await clientele(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});

test("a column that is not there is answered with the nearest, a file without corrections with what it lacks", async () => {
  const path = file("in.csv", CSV);
  const missing = await clientele(["industry", path, "--text", "经营范畴"]);
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining("经营范围") });
  const none = await industry(path, "--corrections", file("none.csv", "a,b\n1,2\n"));
  expect(none.err).toContain("it needs a column headed text and one headed code");
});

test("the help has one example, the taxonomies and the shape of --json", async () => {
  const { code, out } = await clientele(["industry", "--help"]);
  expect(code).toBe(0);
  expect(out).toContain("clientele industry customers.xlsx --text 经营范围");
  expect(out).toContain("key-account, business-sectors, gbt4754, isic4, naics2022, nace2");
  expect(out).toContain("{taxonomy, rows: [{row, code, level, confidence, candidates");
});
