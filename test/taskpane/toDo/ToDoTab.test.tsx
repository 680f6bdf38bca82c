import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Cell } from "../../../src/workbook";
import type { MemorySheet } from "../../workbook/memoryPort";
import { policiesOf } from "../../workbook/rules/rulesBook";
import { HEADERS, ROWS } from "../../workbook/workList/workBook";
import { createMemoryAccess, shipments, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

const text = (words: RegExp | string) => screen.findByText(words, undefined, PATIENCE);

const customers = (
  headers: readonly string[] = HEADERS,
  rows: readonly (readonly Cell[])[] = ROWS,
): MemorySheet => ({
  name: "客户",
  table: "客户",
  rows: [[...headers], ...rows.map((row) => [...row])],
});

/** The pane with the tab over sheets in memory. */
const showToDo = async (sheets: readonly MemorySheet[], language = "zh-CN") => {
  const shown = show(createMemoryAccess(sheets), language);
  await userEvent.click(
    await screen.findByRole("tab", { name: language === "zh-CN" ? "待办" : "To do" }, PATIENCE),
  );
  return shown;
};

const choose = async (label: string, option: string): Promise<void> =>
  userEvent.selectOptions(await screen.findByRole("combobox", { name: label }, PATIENCE), option);

const shownLines = (): readonly string[] =>
  within(screen.getByRole("list", { name: "要拜访或联系的客户" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("one sentence says how many are due this week, and who is overdue", async () => {
  await showToDo([customers()]);
  expect(await text("本周 4 家，其中逾期 2 家、从未联系 1 家")).toBeInTheDocument();
});

test("customers stand by owner, who was never seen first, with what is to be done", async () => {
  await showToDo([customers()]);
  await text(/^本周 4 家/);
  expect(shownLines()).toEqual([
    "李娜 · 1 家",
    expect.stringMatching(/^乙厂 C2 今天到期每月 · 上次 2025-12-31 · 2026-01-31 到期/),
    "张伟 · 3 家",
    expect.stringMatching(/^丁厂 C4 从未联系每三月 · 还没有联系过拜访 A 类时顺路，或电话$/),
    expect.stringMatching(/^丙厂 C3 逾期 39 天/),
    expect.stringMatching(/^甲厂 C1 逾期 9 天/),
  ]);
});

test("a longer period, one owner and one tier can be chosen", async () => {
  await showToDo([customers()]);
  await text(/^本周 4 家/);
  await choose("负责人", "张伟");
  await choose("等级", "每月");
  expect(await text("本周 1 家，其中逾期 1 家")).toBeInTheDocument();
  await choose("时间", "已逾期");
  expect(await text("逾期 1 家")).toBeInTheDocument();
  await choose("负责人", "李娜");
  expect(await text(/^没有到期的客户/)).toBeInTheDocument();
});

test("a click goes to the customer's row", async () => {
  const { access } = await showToDo([customers()]);
  await press(/^丙厂/);
  await waitFor(() =>
    expect(access.port.shown).toMatchObject({ sheet: "客户", row: 3, column: 0 }),
  );
});

test("dates that cannot be read, and such as lie ahead, are told with their cells", async () => {
  const { access } = await showToDo([customers()]);
  await press(/^读不懂的日期.*1 处/);
  await press(/D6.*月初/);
  await waitFor(() => expect(access.port.shown).toMatchObject({ row: 5, column: 3 }));
  await press(/^上次日期在将来.*1 处/);
  expect(await screen.findByRole("button", { name: /D7.*2026-02-05.*晚于评级日期/ })).toBeVisible();
});

describe("which column says when they were visited", () => {
  const asked = "哪一列写着上次拜访的日期？";
  const headers = HEADERS.map((header) => (header === "上次回访日期" ? "日期" : header));

  /** Graded by the scheme before, which nobody would propose for a table without the date. */
  const graded = (): MemoryAccess => {
    const access = createMemoryAccess([customers(headers)]);
    access.kept.set("clientele.graded", { "[客户]": { scheme: "cti-callback" } });
    return access;
  };
  const toDo = async (access: MemoryAccess): Promise<void> => {
    show(access);
    await userEvent.click(await screen.findByRole("tab", { name: "待办" }, PATIENCE));
  };

  test("is asked where none does, and remembered in the workbook", async () => {
    const access = graded();
    await toDo(access);
    await choose(asked, "D 日期");
    expect(await text(/^本周 4 家/)).toBeInTheDocument();
    await waitFor(() =>
      expect(access.kept.get("clientele.lastContact")).toEqual({ "[客户]": "日期" }),
    );
  });

  test("is known the next time", async () => {
    const access = graded();
    access.kept.set("clientele.lastContact", { "[客户]": "日期" });
    await toDo(access);
    expect(await text(/^本周 4 家/)).toBeInTheDocument();
  });

  test("can be changed", async () => {
    const both = [...HEADERS, "电话日期"];
    await showToDo([
      customers(
        both,
        ROWS.map((row) => [...row, 46_053]),
      ),
    ]);
    await text(/^本周 4 家/);
    await choose("上次拜访", "F 电话日期");
    expect(await text("本周 0 家")).toBeInTheDocument();
  });
});

describe("as a sheet", () => {
  test("what is shown goes into a table, and where it is is said", async () => {
    const { access } = await showToDo([customers()]);
    await text(/^本周 4 家/);
    await choose("负责人", "张伟");
    await press("放入工作表");
    expect(await text("清单已放在工作表“待办 2026-01-31”。")).toBeInTheDocument();
    const sheet = access.port.sheets[1];
    expect(sheet?.rows.slice(4).map(([key]) => key)).toEqual(["C4", "C3", "C1"]);
  });

  test("in English it is English", async () => {
    const { access } = await showToDo([customers()], "en-US");
    await press("Put into a sheet");
    expect(await text("The list is on the sheet “To do 2026-01-31”.")).toBeInTheDocument();
    expect(access.port.sheets[1]?.rows[3]).toEqual([
      ...["Customer", "Name", "Tier", "Owner", "Last contact", "Due", "Days overdue"],
      ...["What to do", "Done"],
    ]);
  });
});

describe("the policies of the workbook", () => {
  test("count before those of the menu, and it is said where they stand", async () => {
    await showToDo([customers(), policiesOf("cti-callback", [["每月", "联系周期", "60 天"]])]);
    expect(await text(/^本周 2 家，其中逾期 1 家/)).toBeInTheDocument();
    expect(await text(/按工作表“服务_老客户回访频次”里的服务规定/)).toBeInTheDocument();
  });

  test("where they cannot be read, the cells are listed and nobody is", async () => {
    const { access } = await showToDo([
      customers(),
      policiesOf("cti-callback", [["每月", "联系周期", "常常"]]),
    ]);
    await press(/C2.*常常/);
    await waitFor(() => expect(access.port.shown).toMatchObject({ row: 1, column: 2 }));
    expect(screen.queryByText(/^本周 /)).toBeNull();
  });

  test("a scheme that does not say how often gets a table in which to write it, and then has a list", async () => {
    const sheet = shipments();
    sheet.rows.forEach((row, at) => row.push(at === 0 ? "上次拜访" : 46_000));
    const { access } = await showToDo([sheet]);
    await press("服务规定");
    expect(await text(/^已插入“服务_商务部发货ABC”/)).toBeInTheDocument();
    const policies = access.port.sheets[1]!;
    const top = policies.top ?? 0;
    const column = policies.rows[top]!.indexOf("联系周期");
    policies.rows[top + 1]![column] = "常常";
    access.edit();
    expect(await screen.findByRole("button", { name: /C\d+.*常常/ }, PATIENCE)).toBeVisible();
    await waitFor(() => expect(policies.marks).toHaveLength(1));
    policies.rows.slice(top + 1).forEach((row) => (row[column] = "1 个月"));
    access.edit();
    expect(await text(/^本周 \d 家，其中逾期 \d 家/)).toBeInTheDocument();
    expect(policies.marks).toEqual([]);
  });
});

test("of many customers only those in sight are drawn", async () => {
  const rows = Array.from({ length: 500 }, (_, at) => [`C${String(at)}`, "厂", "A", null, "张伟"]);
  await showToDo([customers(HEADERS, rows)]);
  expect(await text("本周 500 家，其中逾期 0 家、从未联系 500 家")).toBeInTheDocument();
  expect(screen.queryAllByRole("listitem").length).toBeLessThan(60);
});
