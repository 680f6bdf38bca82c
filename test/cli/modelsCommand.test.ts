import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/files";
import { isoOf } from "../../src/workbook";
import { clientele } from "./fakeTerminal";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "clientele-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, rows: readonly (readonly unknown[])[]): string => {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.join(",")).join("\n"));
  return path;
};
const json = async (...args: readonly string[]) => {
  const { code, out, err } = await clientele([...args, "--json"]);
  return { code, err, ...(JSON.parse(out) as Record<string, never>) } as {
    readonly code: number;
    readonly err: string;
    readonly [key: string]: unknown;
  };
};
const rowsOf = (found: Readonly<Record<string, unknown>>) =>
  found["rows"] as readonly Readonly<Record<string, unknown>>[];

/** Purchases of customers who come back with different rhythms, without chance. */
const purchases = Array.from({ length: 40 }, (_, k) =>
  Array.from({ length: 1 + (k % 6) }, (__, n) => [
    `C${k + 1}`,
    isoOf(45_700 + ((k * 11) % 90) + n * (7 + (k % 13) * 3)),
    100 + ((k * 31 + n * 7) % 90),
  ]),
).flat();
const orders = () => file("orders.csv", [["客户", "订单日期", "金额"], ...purchases]);

describe("models rfm", () => {
  test("purchases become customers with scores and segments", async () => {
    const found = await json("models", "rfm", orders(), "--as-of", "2026-06-30");
    expect(found.code).toBe(0);
    expect(found).toMatchObject({ model: "rfm", asOf: "2026-06-30", mode: "rfm-R" });
    const rows = rowsOf(found);
    expect(rows).toHaveLength(40);
    const sixth = purchases.filter(([name]) => name === "C6");
    expect(rows[5]).toMatchObject({
      customer: "C6",
      frequency: 6,
      monetary: sixth.reduce((sum, [, , amount]) => sum + Number(amount), 0),
    });
    expect(
      rows.every(({ r, f, m, score }) => score === 100 * Number(r) + 10 * Number(f) + Number(m)),
    ).toBe(true);
    expect(found["summary"]).toEqual({ customers: 40, scored: 40, without: 0 });
  });

  test("a table of customers is read as it stands", async () => {
    const path = file("customers.csv", [
      ["客户编号", "距最近消费天数", "消费次数", "消费金额"],
      ...[1, 2, 3, 4, 5].map((k) => [`K${k}`, 60 - k * 10, k * 10, k * 1000]),
    ]);
    const rows = rowsOf(await json("models", "rfm", path, "--segments", "eight"));
    expect(rows.map(({ customer, score }) => [customer, score])).toEqual(
      [1, 2, 3, 4, 5].map((k) => [`K${k}`, k * 111]),
    );
    expect(rows[4]).toMatchObject({ segment: "key-value" });
  });

  test("rows that cannot be used are counted, and the exit code says so", async () => {
    const path = file("orders.csv", [
      ["客户", "订单日期", "金额"],
      ...purchases,
      ["", "2026-01-05", 10],
      ["C1", "2030-01-05", 10],
      ["C1", "2026-01-05", "约三万"],
      ["C6", "2026-06-01", -5],
    ]);
    const found = await json("models", "rfm", path, "--as-of", "2026-06-30");
    expect(found.code).toBe(1);
    expect(found["facts"]).toEqual(
      expect.arrayContaining([
        { code: "no-customer", rows: 1 },
        { code: "in-future", rows: 1 },
        { code: "bad-amount", rows: 1 },
        { code: "refund", rows: 1 },
      ]),
    );
  });

  test("columns may be named, and breaks given", async () => {
    const path = file("x.csv", [["谁", "哪天", "多少"], ...purchases]);
    const named = ["--customer", "谁", "--date", "哪天", "--amount", "C"];
    const found = await json("models", "rfm", path, ...named, "--breaks", "frequency=2,4");
    expect(found["thresholds"]).toMatchObject({ frequency: { breaks: [2, 4] } });
    expect(rowsOf(found)[5]).toMatchObject({ f: 3 });
  });

  test.each([
    ["en", "Segment", "Customers by R"],
    ["zh", "客群", "客户分布"],
  ])("the report is in %s", async (lang, ...words) => {
    const { code, out } = await clientele(["models", "rfm", orders(), "--lang", lang]);
    expect(code).toBe(0);
    for (const word of words) expect(out).toContain(word);
  });

  test("results are written as a sheet of a workbook", async () => {
    const out = join(folder, "rfm.xlsx");
    const { code, err } = await clientele(["models", "rfm", orders(), "--out", out]);
    expect(code).toBe(0);
    expect(err).toContain("40 customers");
    const [region] = await openXlsx(new Uint8Array(readFileSync(out))).port.regions();
    expect(region?.headers).toEqual([
      "Customer",
      "Days since last purchase",
      "Purchases",
      "Amount spent",
      "R score",
      "F score",
      "M score",
      "RFM score",
      "RFM segment",
    ]);
    expect(region?.area.rows).toBe(41);
  });
});

describe("models clv", () => {
  test("purchases become probabilities, purchases and values", async () => {
    const found = await json("models", "clv", orders(), "--as-of", "2026-06-30", "--unit", "day");
    expect(found.code).toBe(0);
    expect(found).toMatchObject({ model: "bg-nbd", unit: "day", asOf: "2026-06-30" });
    const rows = rowsOf(found);
    expect(rows).toHaveLength(40);
    for (const { alive, purchases: expected, value } of rows) {
      expect(Number(alive)).toBeGreaterThanOrEqual(0);
      expect(Number(alive)).toBeLessThanOrEqual(1);
      expect(Number(expected)).toBeGreaterThanOrEqual(0);
      expect(Number(value)).toBeGreaterThanOrEqual(0);
    }
    expect(found["facts"]).toContainEqual({ code: "few-customers", customers: 40, repeaters: 33 });
  });

  test("a holdout is held against what was bought", async () => {
    const found = await json(
      "models",
      "clv",
      orders(),
      "--holdout",
      "2025-05-15",
      "--model",
      "pareto-nbd",
    );
    expect(found).toMatchObject({ model: "pareto-nbd", asOf: "2025-05-15" });
    const holdout = found["holdout"] as { from: string; actualTotal: number; track: unknown[] };
    expect(holdout.from).toBe("2025-05-16");
    const after = purchases.filter(([, day]) => String(day) > "2025-05-15");
    const known = new Set(
      purchases.filter(([, day]) => String(day) <= "2025-05-15").map(([name]) => name),
    );
    expect(holdout.actualTotal).toBe(after.filter(([name]) => known.has(name)).length);
    expect(holdout.track.length).toBeGreaterThan(5);
  });

  test("a table of histories is read as it stands, rows with contradictions left out", async () => {
    const histories = Array.from({ length: 30 }, (_, k) => {
      const x = k % 5;
      return [`K${k}`, x, x === 0 ? 0 : 10 + ((k * 37) % 300), 320 + ((k * 71) % 400), x * 20];
    });
    const path = file("histories.csv", [
      ["客户编号", "回购次数", "首末次间隔天数", "客龄天数", "均次金额"],
      ...histories,
      ["K99", 3, 500, 100, 20],
    ]);
    const found = await json("models", "clv", path, "--unit", "day");
    expect(found.code).toBe(1);
    expect(found["summary"]).toEqual({ customers: 30, leftOut: 1 });
    expect(rowsOf(found)[0]).toMatchObject({ customer: "K0", frequency: 0, alive: 1 });
    const { code, err } = await clientele(["models", "clv", path, "--holdout", "2026-01-01"]);
    expect([code, err]).toEqual([2, expect.stringContaining("--holdout")]);
  });

  test.each([
    ["en", "log-likelihood", "Lifetime value"],
    ["zh", "对数似然", "终身价值"],
  ])("the report is in %s", async (lang, ...words) => {
    const { out } = await clientele(["models", "clv", orders(), "--lang", lang]);
    for (const word of words) expect(out).toContain(word);
  });
});

test.each<[string, readonly string[], RegExp]>([
  ["no model", ["models"], /rfm.*clv/],
  ["a model that is none", ["models", "rmf", "x.csv"], /rfm/],
  ["no file", ["models", "rfm"], /file/],
  ["a mode that is none", ["models", "rfm", "x.csv", "--mode", "R"], /rfm-R.*plain/],
  ["too many bins", ["models", "rfm", "x.csv", "--bins", "12"], /1 to 9/],
  ["breaks that are none", ["models", "rfm", "x.csv", "--breaks", "x"], /frequency=4,5,6,8/],
  ["a unit that is none", ["models", "clv", "x.csv", "--unit", "year"], /week.*day.*month/],
  ["a day that is none", ["models", "clv", "x.csv", "--holdout", "May"], /2026-01-31/],
  ["a rate below 0", ["models", "clv", "x.csv", "--discount", "-1"], /0 to 10/],
  ["an output that is no workbook", ["models", "clv", "x.csv", "--out", "x.csv"], /\.xlsx/],
])("%s is said, with exit code 2", async (_, args, message) => {
  const { code, err } = await clientele(args);
  expect([code, err]).toEqual([2, expect.stringMatching(message)]);
});

test("a sheet without purchases is said, with its columns", async () => {
  const { code, err } = await clientele([
    "models",
    "rfm",
    file("x.csv", [
      ["名称", "颜色"],
      ["A", "红"],
    ]),
  ]);
  expect([code, err]).toEqual([2, expect.stringContaining("名称, 颜色")]);
});

test("too few customers are said, with how many are needed", async () => {
  const path = file("few.csv", [
    ["客户", "日期", "金额"],
    ["A", "2026-01-05", 10],
  ]);
  const { code, err } = await clientele(["models", "clv", path]);
  expect([code, err]).toEqual([2, expect.stringContaining("10")]);
});

test("purchases of which none can be used are said, with why", async () => {
  const path = file("none.csv", [
    ["客户", "日期", "金额"],
    ["A", "待定", 10],
  ]);
  const { code, err } = await clientele(["models", "rfm", path]);
  expect([code, err]).toEqual([2, expect.stringContaining("without a readable date")]);
});

test.each(["rfm", "clv"])("the help of %s has an example", async (model) => {
  const { code, out } = await clientele(["models", model, "--help"]);
  expect([code, out]).toEqual([
    0,
    expect.stringContaining(`clientele models ${model} orders.xlsx`),
  ]);
});
