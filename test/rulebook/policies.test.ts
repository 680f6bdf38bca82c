import { policyTable, readPolicies, type Matrix } from "../../src/rulebook";
import type { Locale } from "../../src/rules";
import { matrixOf, rowWith, schemeOf, withCell, withoutColumn } from "./tables";

const gov = schemeOf("gov-score");
const policiesOf = (id: string, locale: Locale = "zh-CN"): Matrix => {
  const table = policyTable(schemeOf(id), schemeOf(id), locale);
  if (table === null) throw new Error("there are no policies");
  return matrixOf(table);
};
const table = policiesOf("gov-score");
const read = (matrix: Matrix) => {
  const outcome = readPolicies(matrix, gov);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
};
const faults = (matrix: Matrix) => {
  const outcome = readPolicies(matrix, gov);
  return outcome.ok ? [] : outcome.faults;
};
const own = { kind: "default", words: { zh: "自行设定", en: "Set by ourselves" } };

test("A scheme without policies has no table", () => {
  const { tiers, ...rest } = gov;
  const bare = { ...rest, tiers: tiers.map(({ policy: _, ...tier }) => tier) };
  expect(policyTable(bare, null, "zh-CN")).toBeNull();
});

test("There is a row for each tier and a column for each thing that is stated", () => {
  expect(table.slice(1).map(([tier]) => tier)).toEqual(["A", "B", "C", "D", "不评级"]);
  expect(table[0]).toEqual(["等级", "负责人", "指导人", "连带责任", "最少拜访", "措施", "出处"]);
});

test("A cell that was changed is what the user wrote, all others stay", () => {
  const scheme = read(withCell(table, 1, "负责人", "王经理"));
  expect(scheme.tiers[0]?.policy).toStrictEqual({
    ...gov.tiers[0]?.policy,
    owner: { words: { zh: "王经理", en: "王经理" }, from: own },
  });
  expect(scheme.tiers.slice(1)).toStrictEqual(gov.tiers.slice(1));
});

test("Words that another tier has bring their translation", () => {
  const { tiers } = read(withCell(table, 4, "负责人", "客户经理"));
  expect(tiers[3]?.policy?.owner).toEqual({
    words: { zh: "客户经理", en: "Account manager" },
    from: own,
  });
});

test("An action that was added leaves the others as they are", () => {
  const row = rowWith(table, "等级", "D");
  const { tiers } = read(withCell(table, row, "措施", "每月电话联系\n每季寄样"));
  expect(tiers[3]?.policy?.actions).toStrictEqual([
    ...(gov.tiers[3]?.policy?.actions ?? []),
    { words: { zh: "每季寄样", en: "每季寄样" }, from: own },
  ]);
});

test.each([
  ["销售：1 个月 9 次", 9, 1],
  ["销售: 每３个月２次", 2, 3],
  ["Sales: 4 times in 2 months", 4, 2],
])("Visits are read from %s", (cell, times, months) => {
  const { tiers } = read(withCell(table, 1, "最少拜访", cell));
  expect(tiers[0]?.policy?.visits).toEqual([
    { role: { zh: "销售", en: "Sales" }, times, months, from: own },
  ]);
});

test.each([
  ["2 个月", { months: 2 }],
  ["每３０天", { days: 30 }],
  ["6 months", { months: 6 }],
  ["every 1 day", { days: 1 }],
])("A rhythm is read from %s", (cell, cadence) => {
  const withRhythm = table.map((cells, row) => [
    ...cells,
    row === 0 ? "联系周期" : row === 1 ? cell : null,
  ]);
  expect(read(withRhythm).tiers[0]?.policy?.cadence).toEqual({ ...cadence, from: own });
});

test("A row that is emptied leaves a tier without a policy", () => {
  const emptied = table.map((cells, row) => (row === 3 ? [cells[0] ?? null] : cells));
  expect(read(emptied).tiers[2]).not.toHaveProperty("policy");
});

test("Rows in another order, blank rows and columns of the user's own read the same", () => {
  const [headers = [], ...rows] = table;
  const turned = [headers, ...[...rows].reverse(), []].map((cells) =>
    [...cells, "x"].slice(0, cells.length),
  );
  expect(read(turned)).toStrictEqual(gov);
  expect(read(table.map((cells, row) => [row === 0 ? "备注" : null, ...cells]))).toStrictEqual(gov);
});

test("All that is wrong is told at once", () => {
  let matrix = withCell(table, 1, "最少拜访", "often");
  matrix = withCell(matrix, 2, "负责人", { error: "#N/A" });
  matrix = withCell(matrix, 3, "等级", "Z");
  expect(faults(matrix)).toMatchObject([
    { code: "missing-row", row: 0, item: { zh: "C" } },
    { code: "bad-visits", row: 1, content: "often" },
    { code: "cell-error", row: 2 },
    { code: "unknown-tier", row: 3, content: "Z" },
  ]);
  expect(faults(withCell(table, 2, "等级", "A"))).toMatchObject([
    { code: "missing-row" },
    { code: "duplicate-row", row: 2 },
  ]);
});

test.each(["等级", "负责人", "措施"])("The column %s is missed", (header) => {
  expect(faults(withoutColumn(table, header))).toMatchObject([{ code: "missing-column", header }]);
});

test("A rhythm that is none is told", () => {
  const withRhythm = table.map((cells, row) => [
    ...cells,
    row === 0 ? "联系周期" : row === 1 ? "常常" : null,
  ]);
  expect(faults(withRhythm)).toMatchObject([{ code: "bad-rhythm", row: 1, content: "常常" }]);
});
