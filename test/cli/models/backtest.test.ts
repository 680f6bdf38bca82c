import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientele } from "../fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const of = (tier: string, later: string, values: readonly (number | string)[]): string[] =>
  values.map((value, at) => `${tier}${at},${tier},${value},${later}`);

/** Tier A averages 200, B 100 and C 50: 100 in all. */
const ROWS = [
  ...of("A", "A", [150, 250]),
  ...of("B", "A", [100, 100]),
  ...of("C", "C", [0, 50, 100, 50]),
];
const file = (rows: readonly string[] = ROWS): string => {
  const path = join(folder, "customers.csv");
  writeFileSync(path, `${["客户,等级,次年销售额,新等级", ...rows].join("\n")}\n`);
  return path;
};
const COLUMNS = ["--tier", "等级", "--afterwards", "次年销售额"];
const backtest = (rows: readonly string[], ...args: string[]) =>
  clientele(["models", "backtest", file(rows), ...COLUMNS, ...args]);

test("--json has lift by tier, the steps between tiers, and whether they are in order", async () => {
  const { code, out } = await backtest(ROWS, "--json");
  const found = JSON.parse(out) as { tiers: unknown[]; steps: unknown[]; drift?: unknown };
  expect(code).toBe(0);
  expect(found).toMatchObject({
    model: "backtest",
    order: { tiers: ["A", "B", "C"], aside: [] },
    customers: 8,
    mean: 100,
    monotone: true,
    tiers: [
      { tier: "A", count: 2, mean: 200, lift: 2 },
      { tier: "B", lift: 1 },
      { tier: "C", lift: 0.5 },
    ],
    steps: [
      { better: "A", worse: "B", holds: true },
      { better: "B", worse: "C" },
    ],
  });
  expect(found.drift).toBeUndefined();
});

test.each([
  ["zh", "“A”的客户后来的平均值是全体的 2 倍；等级次序成立。"],
  [
    "en",
    "Afterwards, customers of tier “A” averaged 2 times the average of all; the tiers are in order.",
  ],
])("the report in %s answers in a sentence", async (lang, sentence) => {
  const { out } = await backtest(ROWS, "--lang", lang);
  expect(out).toContain(sentence);
});

test("tiers out of order are named", async () => {
  const { out } = await backtest(ROWS, "--best-first", "B,A,C", "--lang", "zh");
  expect(out).toContain("等级次序不成立：“B”不高于“A”。");
});

test("how far the tiers have moved is told where later ones are named", async () => {
  const { out } = await backtest(ROWS, "--later", "新等级", "--lang", "en");
  expect(out).toMatch(/^Tiers: moved much \(PSI \d/m);
});

test("cells that are no numbers are named with column and cell, and the customers count as left out", async () => {
  const { code, out } = await backtest([...ROWS, "X,A,约三百,A"], "--lang", "zh");
  expect(code).toBe(1);
  expect(out).toContain("C10：“次年销售额”有 1 个单元格不是数字，第一个写着“约三百”");
});

test("tiers that are not in the stated order are left out, and named", async () => {
  const { code, out } = await backtest(ROWS, "--best-first", "A,B", "--lang", "zh");
  expect([code, out]).toEqual([1, expect.stringContaining("4 个客户不参与排序（C）：未计入")]);
});

test.each([
  [["--best-first", "A,D"], "没有“D”的客户。等级有：A、B、C。"],
  [["--best-first", "A,A"], "“A”写了两次"],
  [["--later", "新等及"], "新等级"],
])("%j is a fault that says what to do", async (args, message) => {
  const { code, err } = await backtest(ROWS, ...args, "--lang", "zh");
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test("without the columns it says which there are", async () => {
  const { code, err } = await clientele(["models", "backtest", file(), "--lang", "en"]);
  expect([code, err]).toEqual([2, expect.stringContaining("--tier HEADER. The columns are: 客户, 等级")]); // prettier-ignore
});

test("tiers tested by texts are a fault with the first of them", async () => {
  const { code, err } = await backtest(["甲,A,好,A", "乙,B,差,B"], "--lang", "zh");
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("C2：“次年销售额”有 2 个单元格不是数字，第一个写着“好”"),
  ]);
});
