import {
  changesToMenu,
  editPolicies,
  editRules,
  policiesInBook,
  policyMarks,
  rulesInBook,
  schemesIn,
  servedAs,
  type Scheme,
} from "../../../src/workbook";
import { createMemoryPort, type MemorySheet } from "../memoryPort";
import { change, menuScheme, policiesOf, rulesOf } from "./rulesBook";

const withoutScheme = (sheet: MemorySheet): MemorySheet => {
  const column = (sheet.rows[0] ?? []).indexOf("方案");
  return { ...sheet, rows: sheet.rows.map((row) => row.filter((_, at) => at !== column)) };
};

const read = (...sheets: readonly MemorySheet[]) => policiesInBook(createMemoryPort(sheets));
const cadences = ({ tiers }: Scheme) => tiers.map(({ policy }) => policy?.cadence);

test("a scheme is served as the workbook's table says", async () => {
  const policies = await read(policiesOf("cti-callback", [["每月", "联系周期", "10 天"]]));
  const { scheme, held } = servedAs(menuScheme("cti-callback"), policies);
  expect(scheme.tiers[0]?.policy?.cadence).toMatchObject({ days: 10 });
  expect(held?.faults).toEqual([]);
});

test("other schemes are served as ever", async () => {
  const policies = await read(policiesOf("cti-callback", [["每月", "联系周期", "10 天"]]));
  const menu = menuScheme("tracking-log");
  expect(servedAs(menu, policies)).toEqual({ scheme: menu, held: null });
});

test("the schemes that hold are those of the rules tables, served as the tables of policies say", async () => {
  const rules = rulesOf("logistics-abc");
  change(rules, 3, "单次订单量", ">= 25000");
  const port = createMemoryPort([
    rules,
    policiesOf("logistics-abc", [["A", "联系周期", "1 个月"]]),
  ]);
  const { schemes, policies } = schemesIn(await rulesInBook(port), await policiesInBook(port));
  const scheme = schemes.find(({ id }) => id === "logistics-abc");
  expect(JSON.stringify(scheme?.method)).toContain(">= 25000");
  expect(scheme?.tiers[0]?.policy?.cadence).toMatchObject({ months: 1 });
  expect([...policies.keys()]).toEqual(["logistics-abc"]);
});

test("where a table of policies cannot be read, the scheme has none: those of the menu do not stand in", async () => {
  const policies = await read(policiesOf("cti-callback", [["每月", "联系周期", "常常"]]));
  const { scheme, held } = servedAs(menuScheme("cti-callback"), policies);
  expect(cadences(scheme).every((cadence) => cadence === undefined)).toBe(true);
  expect(held?.faults).toMatchObject([{ code: "bad-rhythm", content: "常常" }]);
});

test("an older table, which names no scheme, is that of the scheme whose name it bears", async () => {
  const old = withoutScheme(policiesOf("cti-callback", [["每月", "联系周期", "10 天"]]));
  const known = servedAs(menuScheme("cti-callback"), await read(old));
  expect(known.scheme.tiers[0]?.policy?.cadence).toMatchObject({ days: 10 });
  const renamed = servedAs(menuScheme("cti-callback"), await read({ ...old, table: "表1" }));
  expect(renamed.held).toBeNull();
});

test("a table that names its scheme counts under any name, and before one that only bears its name", async () => {
  const old = withoutScheme(policiesOf("cti-callback", [["每月", "联系周期", "10 天"]]));
  const named = {
    ...policiesOf("cti-callback", [["每月", "联系周期", "20 天"]]),
    name: "新",
    table: "表1",
  };
  const { scheme } = servedAs(menuScheme("cti-callback"), await read(old, named));
  expect(scheme.tiers[0]?.policy?.cadence).toMatchObject({ days: 20 });
});

test("a table that has not changed is given back as it was", async () => {
  const port = createMemoryPort([policiesOf("cti-callback")]);
  const before = await policiesInBook(port);
  expect((await policiesInBook(port, before))[0]).toBe(before[0]);
});

test("a table that was renamed is shown, and not made anew", async () => {
  const port = createMemoryPort([{ ...policiesOf("cti-callback"), table: "表1" }]);
  const edited = await editPolicies(port, menuScheme("cti-callback"), "zh-CN");
  expect([edited?.isNew, port.sheets.length]).toEqual([false, 1]);
});

test("rules that are put into a sheet leave to the table of policies what it says", async () => {
  const port = createMemoryPort([policiesOf("cti-callback", [["每月", "联系周期", "10 天"]])]);
  const { scheme } = servedAs(menuScheme("cti-callback"), await policiesInBook(port));
  await editRules(port, scheme, "zh-CN");
  const [rules] = await rulesInBook(port);
  expect(rules?.outcome.ok && rules.outcome.value.scheme).toEqual(menuScheme("cti-callback"));
});

test("policies that were changed are no change of the rules", async () => {
  const policies = await read(policiesOf("cti-callback", [["每月", "联系周期", "10 天"]]));
  const { scheme } = servedAs(menuScheme("cti-callback"), policies);
  expect(changesToMenu(scheme)).toEqual({ cells: 0, added: 0, removed: 0, decides: false });
});

test("what is wrong is marked on its cell, in words", async () => {
  const policies = await read(policiesOf("cti-callback", [["每月", "联系周期", "常常"]]));
  const { held } = servedAs(menuScheme("cti-callback"), policies);
  expect(policyMarks(held!, "zh-CN")).toEqual([
    { row: 1, column: 2, severity: "error", words: expect.stringContaining("常常") },
  ]);
});
