import fc from "fast-check";

import { dueOf, gradeRegion, unwatched, type Cell, type Due } from "../../src/workbook";
import { rhythmOf } from "../../src/workbook/due";
import { dueColumns } from "../../src/workbook/dueColumns";
import { DAY, requestFor, scheme } from "./customersBook";
import { createMemoryPort, tickingHost } from "./memoryPort";

/** What is due of the customers of a sheet, a row each. */
const dues = async (
  id: string,
  headers: readonly string[],
  ...rows: readonly (readonly Cell[])[]
): Promise<readonly (Due | null)[]> => {
  const port = createMemoryPort([
    { name: "客户", table: "客户", rows: [[...headers], ...rows.map((row) => [...row])] },
  ]);
  const request = await requestFor(port, id);
  const outcome = await gradeRegion(port, request, tickingHost(), unwatched);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return rows.map((_, row) => dueOf(outcome.value, row, DAY));
};

const columnsOf = (headers: readonly string[], id = "gov-score") =>
  dueColumns({
    customers: {
      region: {
        area: { sheet: "客户", row: 0, column: 0, rows: 2, columns: headers.length },
        headers,
      },
      key: null,
    },
    scheme: scheme(id),
    mapping: { columns: {}, missing: [], problems: [] },
  });

const callback = ["客户编号", "客户类别", "上次回访日期", "客户经理"];

test("the day of the last contact and the cadence of the tier give the next one, and how late it is", async () => {
  const [late, soon] = await dues(
    "cti-callback",
    callback,
    ["C1", "A", DAY - 40, null],
    ["C2", "C", DAY - 40, null],
  );
  // A month after 2025-12-22, and three months.
  expect(late).toMatchObject({ last: DAY - 40, due: DAY - 9, overdue: 9, column: 2 });
  expect(soon).toMatchObject({ due: DAY + 50, overdue: -50 });
});

test("a customer who was never seen has no day, and is no problem", async () => {
  const [due] = await dues("cti-callback", callback, ["C1", "A", null, null]);
  expect(due).toMatchObject({ last: null, due: null, overdue: null });
  expect(due).not.toHaveProperty("problem");
});

test("what is no day is said to be none", async () => {
  const [due] = await dues("cti-callback", callback, ["C1", "A", "月初", null]);
  expect(due).toMatchObject({ due: null, problem: { code: "not-a-date" } });
});

test("who looks after a customer stands in the customers' own column before the policy's", async () => {
  const [own, none] = await dues(
    "cti-callback",
    callback,
    ["C1", "A", DAY, "张伟"],
    ["C2", "A", DAY, null],
  );
  expect(own?.owner).toEqual({ by: "column", name: "张伟", column: 3 });
  expect(none?.owner).toBeNull();
});

test("a table of a scheme that does not say how often has nothing due, and no column of it is read", async () => {
  const headers = ["客户编号", "单次订单量(支)", "上次拜访"];
  expect(await dues("logistics-abc", headers, ["C1", 30_000, DAY])).toEqual([null]);
  expect(columnsOf(headers, "logistics-abc")).toEqual({ last: null, owner: null });
});

test("an ungraded customer has nothing due", async () => {
  expect(await dues("cti-callback", callback, ["C1", "Q", DAY, null])).toEqual([null]);
});

test("where the part that decided says how often, that holds for the whole", async () => {
  const headers = [
    "客户编号",
    "是否接触过",
    "成交次数",
    "成交价格",
    "付款信用",
    "总检测额",
    "我方份额",
    "上次回访日期",
  ];
  const [due] = await dues("cti", headers, ["C1", "是", 6, "高", "高", 80_000, "65%", DAY - 20]);
  expect(due).toMatchObject({ every: { months: 1 }, last: DAY - 20, overdue: -11 });
});

describe("where a scheme reads no date of the last contact, a column headed so is found", () => {
  test.each([
    "上次拜访",
    "最近一次拜访日期",
    "最后联系时间",
    "最近跟进日期",
    "上次回访(日期)",
    "Last visit",
    "Last contact date",
    "Last contacted",
    "Date of last call",
    "LAST FOLLOW-UP",
  ])("%s", (header) => expect(columnsOf(["客户", header]).last).toBe(1));

  test.each(["下次拜访", "拜访次数", "最近订单日期", "Last order date", "Next visit", "联系电话"])(
    "but not %s",
    (header) => expect(columnsOf(["客户", header]).last).toBeNull(),
  );
});

describe("a column that names who looks after a customer is found", () => {
  test.each([
    "负责人",
    "客户经理",
    "业务员",
    "所属销售",
    "Owner",
    "Account manager",
    "Sales rep",
    "Salesperson",
    "Account owner",
  ])("%s", (header) => expect(columnsOf(["客户", header]).owner).toBe(1));

  test.each(["负责人电话", "销售额", "Owner's tier", "Manager approval", "联系人"])(
    "but not %s",
    (header) => expect(columnsOf(["客户", header]).owner).toBeNull(),
  );
});

test("the role that visits most often sets the rhythm where a policy has no cadence", () => {
  const policy = scheme("gov-score").tiers[0]?.policy;
  expect(policy && rhythmOf(policy)).toMatchObject({ every: { days: 7 }, role: { zh: "销售" } });
});

test("visits never come more seldom than the policy asks for", () => {
  const from = { kind: "default", words: { zh: "甲", en: "a" } } as const;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 12 }),
      (times, months) => {
        const role = { zh: "销售", en: "Sales" };
        const found = rhythmOf({ visits: [{ role, times, months, from }], actions: [] });
        const every = found?.every ?? { days: Infinity };
        const days = "months" in every ? every.months * 30 : every.days;
        expect(days * times).toBeLessThanOrEqual(months * 30);
      },
    ),
  );
});

describe("the column of the last contact", () => {
  const two = ["客户", "上次拜访", "最近联系日期", "建档日期"];
  const chosen = (lastContact: number | undefined, id = "gov-score") =>
    dueColumns({
      customers: {
        region: {
          area: { sheet: "客户", row: 0, column: 0, rows: 2, columns: two.length },
          headers: two,
        },
        key: null,
      },
      scheme: scheme(id),
      mapping: { columns: {}, missing: [], problems: [] },
      ...(lastContact !== undefined && { lastContact }),
    }).last;

  test("is not guessed among several", () => expect(chosen(undefined)).toBeNull());
  test("is the one that the user chose, however it is headed", () =>
    expect([chosen(2), chosen(3)]).toEqual([2, 3]));
  test("is none but the scheme's own date where it reads one", () =>
    expect(chosen(3, "cti-callback")).toBeNull());
});
