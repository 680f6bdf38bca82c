import fc from "fast-check";

import {
  countsOf,
  dueOf,
  findCustomers,
  groupsOf,
  itemsOf,
  PERIODS,
  PortError,
  workListOf,
  workSheet,
  type Wanted,
  type WorkItem,
} from "../../../src/workbook";
import { DAY } from "../customersBook";
import { createMemoryPort, tickingHost } from "../memoryPort";
import { HEADERS, ROWS, worked } from "./workBook";

const ALL: Wanted = { period: "30-days", owner: null, tier: null };
const keys = (items: readonly WorkItem[]) => items.map(({ key }) => key);

const asked = async (wanted: Partial<Wanted>) => {
  const { list } = await worked();
  return itemsOf(list!, { ...ALL, ...wanted }, "zh-CN");
};

test("who was never seen comes first, then who is longest overdue", async () => {
  expect(keys(await asked({ period: "week" }))).toEqual(["C4", "C3", "C1", "C2"]);
});

test("a list of who is overdue has nobody who was never seen, and nobody who is due today", async () => {
  const items = await asked({ period: "overdue" });
  expect(keys(items)).toEqual(["C3", "C1"]);
  expect(items.map(({ due }) => due.overdue)).toEqual([39, 9]);
});

test("who is due later stands on the list of a longer period", async () => {
  const rows = [["C1", "甲厂", "A", DAY - 14, "张伟"]];
  const { list } = await worked(rows);
  const counts = PERIODS.map((period) => itemsOf(list!, { ...ALL, period }, "zh-CN").length);
  // Due on 2026-02-17, 17 days later.
  expect(counts).toEqual([0, 0, 0, 0, 1]);
});

test("a tier that is not to be seen, and who is due in more than a month, is on no list", async () => {
  const { list } = await worked();
  expect(keys(list!.items)).not.toEqual(expect.arrayContaining(["C7"]));
  expect(keys(list!.items)).not.toEqual(expect.arrayContaining(["C8"]));
});

test("a date that cannot be read is told with its cell, and its customer is not guessed to be due", async () => {
  const { list } = await worked();
  expect(list?.unreadable).toEqual([
    {
      row: 4,
      column: 3,
      address: "D6",
      content: "月初",
      says: { problem: { code: "not-a-date", got: "月初" } },
    },
  ]);
  expect(keys(list!.items)).not.toContain("C5");
});

test("a last contact that lies ahead is told", async () => {
  const { list } = await worked();
  expect(list?.ahead).toMatchObject([{ address: "D7", says: { day: DAY + 5 } }]);
});

test("lists are by owner and by tier", async () => {
  expect(keys(await asked({ owner: "李娜" }))).toEqual(["C2"]);
  expect(keys(await asked({ tier: 0 }))).toEqual(["C1", "C2"]);
  expect(keys(await asked({ owner: "" }))).toEqual([]);
});

test("owners come in the order of their names, those without one last", async () => {
  const rows = [...ROWS, ["C9", "壬厂", "A", null, null]];
  const { list } = await worked(rows);
  const groups = groupsOf(itemsOf(list!, ALL, "zh-CN"), "zh-CN");
  expect(groups.map(({ owner, items }) => [owner, items.length])).toEqual([
    ["李娜", 1],
    ["张伟", 3],
    ["", 1],
  ]);
});

test("it is counted who is overdue and who was never seen", async () => {
  expect(countsOf(await asked({ period: "week" }))).toEqual({ all: 4, overdue: 2, never: 1 });
});

test("names stand beside keys, also in a column that grading does not read", async () => {
  const headers = ["客户编号", "客户类别", "上次回访日期", "客户经理", "城市", "客户名称"];
  const { list } = await worked([["C1", "A", DAY - 40, "张伟", "杭州", "甲厂"]], headers);
  expect(list?.items).toMatchObject([{ key: "C1", name: "甲厂" }]);
});

test("where no column says when customers were seen last, there is no list", async () => {
  const headers = ["客户编号", "客户名称", "客户类别", "建档日期", "客户经理"];
  expect((await worked(ROWS, headers)).list).toBeNull();
});

test("whatever the dates are, each customer who is to be seen is on the list, unreadable, or due later", async () => {
  const cell = fc.oneof(
    fc.integer({ min: DAY - 500, max: DAY + 100 }),
    fc.constantFrom(null, "月初", "2026-01-02", ""),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 30 }), async (dates) => {
      const rows = dates.map((date, at) => [`C${String(at)}`, "厂", "A", date, "张伟"]);
      const { result, list } = await worked(rows);
      const told = [...list!.items, ...list!.unreadable].map(({ row }) => row);
      const later = rows.flatMap((_, row) =>
        (dueOf(result, row, DAY)?.due ?? 0) > DAY + 30 ? [row] : [],
      );
      expect([...told, ...later].sort((a, b) => a - b)).toEqual(rows.map((_, row) => row));
    }),
    { numRuns: 30 },
  );
});

test("a list that is not wanted any more is not made", async () => {
  const { port, result } = await worked();
  const stopped = { report: () => undefined, cancelled: true };
  await expect(workListOf(port, result, DAY, tickingHost(), stopped)).rejects.toEqual(
    new PortError("cancelled"),
  );
});

describe("as a sheet", () => {
  const sheetOf = async (locale: "zh-CN" | "en-US" = "zh-CN") => {
    const { result, list } = await worked();
    const items = itemsOf(list!, { ...ALL, period: "week" }, locale);
    return workSheet(result, items, { period: "week", asOf: DAY }, locale);
  };

  test("it has a row for each customer, dates as dates, and a column to tick off", async () => {
    const { columns, rows, title } = await sheetOf();
    expect(columns.map(({ header }) => header)).toEqual([
      ...[
        "客户",
        "名称",
        "等级",
        "负责人",
        "上次联系",
        "应联系日期",
        "逾期天数",
        "要做的事",
        "完成",
      ],
    ]);
    expect(columns.filter(({ format }) => format === "yyyy-mm-dd")).toHaveLength(2);
    expect(rows[0]).toEqual([
      ...["C4", "丁厂", "每三月", "张伟", "从未", null, null, "拜访 A 类时顺路，或电话", null],
    ]);
    expect(rows[1]?.slice(4, 7)).toEqual([DAY - 100, DAY - 39, 39]);
    expect(title?.[1]).toBe("本周 4 家，其中逾期 2 家、从未联系 1 家");
  });

  test("it is in the language of the pane", async () => {
    const { columns, title, name } = await sheetOf("en-US");
    expect(columns[0]?.header).toBe("Customer");
    expect(title?.[1]).toBe("4 this week, 2 of them overdue, 1 never contacted");
    expect(name).toBe("To do 2026-01-31");
  });

  test("it is not taken for customers", async () => {
    const port = createMemoryPort([]);
    await port.insertTable(await sheetOf());
    expect(await findCustomers(port)).toEqual([]);
  });
});

test("without a column of names the sheet has none", async () => {
  const headers = HEADERS.filter((header) => header !== "客户名称");
  const rows = ROWS.map((row) => row.filter((_, at) => at !== 1));
  const { result, list } = await worked(rows, headers);
  const { columns } = workSheet(result, list!.items, { period: "week", asOf: DAY }, "zh-CN");
  expect(columns.slice(0, 2).map(({ header }) => header)).toEqual(["客户", "等级"]);
});
