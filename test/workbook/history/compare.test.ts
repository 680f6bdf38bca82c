import { customersBehind } from "../../../src/history";
import { changeReport, compareOnRecord, readHistory } from "../../../src/workbook/history";
import { rulesHash } from "../../../src/rulebook";
import { keepRules, readArchive, schemeOf } from "../../../src/workbook/history";
import type { Scheme } from "../../../src/workbook";
import { bookOf, DAY, ROWS, scheme } from "../customersBook";
import type { MemoryPort } from "../memoryPort";
import { policiesOf } from "../rules/rulesBook";
import { bodyOf, customersOf, ranOn } from "./recordedBook";

const abc = scheme("logistics-abc");
/** The scheme with another bound for A. */
const stricter = (bound: number): Scheme => {
  const { method } = abc;
  if (method.kind !== "decision-table") throw new Error(method.kind);
  const rules = method.rules.map((rule) =>
    rule.when["orderQty"] === ">= 30000"
      ? { ...rule, when: { ...rule.when, orderQty: `>= ${bound}` } }
      : rule,
  );
  return { ...abc, method: { ...method, rules } };
};

const compared = async (port: MemoryPort, one = "r1", other = "r2") => {
  const found = await compareOnRecord(port, await readHistory(port), one, other);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

/** Two months: C1 falls by new rules, C2 rises by new data, C3 goes, C6 comes. */
const twoMonths = async (): Promise<MemoryPort> => {
  const port = bookOf(ROWS, "客户表");
  await ranOn(port, { id: "r1", who: "李" });
  const rows = customersOf(port);
  rows[2]![1] = 40_000;
  rows[3] = ["C6", 600, "否", null, "否", "否"];
  const asOf = DAY + 28;
  await ranOn(port, { id: "r2", asOf, who: "王", scheme: stricter(35_000) });
  return port;
};

test("tells who went from where to where, each by the rules that graded then", async () => {
  const found = await compared(await twoMonths());
  const keys = (from: string, to: string) => customersBehind(found, from, to).map(({ key }) => key);
  expect(keys("A", "B")).toEqual(["C1"]);
  expect(keys("B", "A")).toEqual(["C2"]);
  expect(keys("C", "-")).toEqual(["C3"]);
  expect(keys("-", "C")).toEqual(["C6"]);
});

test("the runs may be named in either order", async () => {
  const port = await twoMonths();
  expect((await compared(port, "r2", "r1")).before.run.id).toBe("r1");
});

test("splits what the data and what the rules have done", async () => {
  const { split, places } = await compared(await twoMonths());
  const at = (place: string) => places.indexOf(place);
  expect(split.rules.counts[at("A")]?.[at("B")]).toBe(1);
  expect(split.data.counts[at("B")]?.[at("A")]).toBe(1);
});

test("a run that is not on record is told", async () => {
  const port = await twoMonths();
  expect(await compareOnRecord(port, await readHistory(port), "r1", "r9")).toEqual({
    ok: false,
    problem: { code: "no-such-run", run: "r9" },
  });
});

test("rules that were taken out of the archive are told", async () => {
  const port = await twoMonths();
  const archive = port.sheets.find(({ name }) => name === "规则存档")!;
  const hash = rulesHash(stricter(35_000));
  archive.rows.splice(0, archive.rows.length, ...archive.rows.filter((row) => row[0] !== hash));
  expect(await compareOnRecord(port, await readHistory(port), "r1", "r2")).toEqual({
    ok: false,
    problem: { code: "rules-lost", rules: hash },
  });
});

test("the archive gives back the rules that graded, also out of a table that was sorted", async () => {
  const port = await twoMonths();
  const archive = port.sheets.find(({ name }) => name === "规则存档")!;
  archive.rows.splice(3, Infinity, ...archive.rows.slice(3).reverse());
  const rules = stricter(35_000);
  const found = schemeOf(await readArchive(port), rules.id, rulesHash(rules));
  expect(found.ok && rulesHash(found.value)).toBe(rulesHash(rules));
  expect(found.ok && found.value).toMatchObject({ name: rules.name, tiers: rules.tiers });
});

test("the report of changes lists who moved, from where to where, why, and who looks after him now", async () => {
  const sheet = changeReport(await compared(await twoMonths()), "zh-CN");
  expect(sheet.name).toBe("等级变动 2026-02-28");
  expect(sheet.title).toEqual([
    "客户等级变动表 · 商务部发货 ABC · 2026-01-31 至 2026-02-28",
    "升级 1 · 降级 1 · 新增 1 · 流失 1",
  ]);
  expect(sheet.rows.map((row) => row.slice(0, 6))).toEqual([
    ["C2", "B", "A", "升级", "数据变化", "单次订单量 12,000 支 → 40,000 支"],
    ["C1", "A", "B", "降级", "规则变化", null],
    ["C6", "新增", "C", "新增", "数据变化", "新客户"],
    ["C3", "C", "流失", "流失", "数据变化", "已不在表中"],
  ]);
  expect(sheet.rows[0]?.[6]).toContain("单次订单量");
  expect(sheet.rows[0]?.slice(9)).toEqual([DAY + 28, "王"]);
});

test("who looks after a customer now is as the policies in the workbook say", async () => {
  const port = await twoMonths();
  const policies = policiesOf("logistics-abc", [["A", "负责人", "王总监"]]);
  await port.insertTable({
    name: policies.name,
    table: policies.table ?? "",
    columns: policies.rows[0]!.map((header) => ({ header: String(header), note: "-" })),
    rows: policies.rows.slice(1),
  });
  const sheet = changeReport(await compared(port), "zh-CN");
  const owner = sheet.columns.findIndex(({ header }) => header === "负责人");
  expect(sheet.rows.find(([key]) => key === "C2")?.[owner]).toBe("王总监");
});

test("the report is a table that the workbook takes, and that is not taken for customers", async () => {
  const port = await twoMonths();
  const sheet = changeReport(await compared(port), "en-US");
  expect(sheet.name.length).toBeLessThanOrEqual(31);
  expect(sheet.columns.every(({ note }) => note.length > 0 && note.length <= 255)).toBe(true);
  await port.insertTable(sheet, "behind");
  expect(bodyOf(port, sheet.name)).toHaveLength(4);
});

test("what keeps tiers goes into the archive and comes back", async () => {
  const port = bookOf(ROWS, "客户表");
  const gov = scheme("gov-score");
  if (gov.method.kind !== "scorecard") throw new Error(gov.method.kind);
  const from = { kind: "default", words: { zh: "试行", en: "on trial" } } as const;
  const cutoffs = gov.method.cutoffs.map((cutoff, at) =>
    at === 0 ? { ...cutoff, keepAbove: 80 } : cutoff,
  );
  const keeping: Scheme = {
    ...gov,
    method: { ...gov.method, cutoffs },
    hysteresis: { runs: 3, dwellDays: 30, from },
  };
  const rules = await keepRules(port, keeping, null, "zh-CN");
  const found = schemeOf(await readArchive(port), gov.id, rules);
  expect(found.ok && found.value).toMatchObject({
    hysteresis: { runs: 3, dwellDays: 30 },
    method: { cutoffs: [{ tier: "A", keepAbove: 80 }, {}, {}, {}] },
  });
});
