import {
  isPolicyTable,
  policyTable,
  readPolicies,
  schemeServed,
  type Matrix,
} from "../../src/rulebook";
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

test("A scheme without policies has a table to fill in, one without tiers has none", () => {
  const { tiers, ...rest } = gov;
  const bare = { ...rest, tiers: tiers.map(({ policy: _, ...tier }) => tier) };
  const headers = policyTable(bare, null, "zh-CN")?.columns.map(({ header }) => header);
  expect(headers).toEqual(["等级", "负责人", "联系周期", "措施", "方案", "出处"]);
  expect(policyTable({ ...rest, tiers: [] }, null, "zh-CN")).toBeNull();
});

test("There is a row for each tier, and a column for who, how often and what, and for each thing that is stated besides", () => {
  expect(table.slice(1).map(([tier]) => tier)).toEqual(["A", "B", "C", "D", "不评级"]);
  expect(table[0]).toEqual([
    ...["等级", "负责人", "指导人", "连带责任", "联系周期", "最少拜访", "措施", "方案", "出处"],
  ]);
});

describe("the scheme of a table", () => {
  test.each(["zh-CN", "en-US"] as const)("stands in every row in %s", (locale) => {
    const english = policiesOf("gov-score", locale);
    expect(schemeServed(english)).toBe("gov-score");
    expect(english.slice(1).map((cells) => cells.at(-2))).toEqual(Array(5).fill("gov-score"));
  });

  test("is not named by an older table, which is read all the same", () => {
    const old = withoutColumn(table, "方案");
    expect(schemeServed(old)).toBeNull();
    expect(read(old)).toStrictEqual(gov);
    expect(isPolicyTable(old[0] ?? [])).toBe(true);
  });

  test("a row of another one is told", () => {
    expect(faults(withCell(table, 2, "方案", "rfm"))).toMatchObject([
      { code: "other-scheme", row: 2, content: "rfm", id: "gov-score" },
    ]);
  });

  test("may be left blank in a row that was added", () => {
    expect(read(withCell(table, 2, "方案", null))).toStrictEqual(gov);
  });
});

test.each([
  [["等级", "负责人", "方案", "出处", "备注"], true],
  [["Tier", "Owner", "Rhythm", "Actions", "Scheme", "Source", "Mine"], true],
  [["等级", "负责人", "出处"], true],
  [["等级", "客户名称", "销售额"], false],
  [["客户编号", "等级", "方案", "出处"], false],
])("Headers %j: a table of policies is %s", (headers, is) => {
  expect(isPolicyTable(headers)).toBe(is);
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
  expect(read(withCell(table, 1, "联系周期", cell)).tiers[0]?.policy?.cadence).toEqual({
    ...cadence,
    from: own,
  });
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
  expect(faults(withCell(table, 1, "联系周期", "常常"))).toMatchObject([
    { code: "bad-rhythm", row: 1, content: "常常" },
  ]);
});
