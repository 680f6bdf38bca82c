import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { MemorySheet } from "../../workbook/memoryPort";
import { change, drop, rulesOf } from "../../workbook/rules/rulesBook";
import { createMemoryAccess, shipments } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

const text = (words: RegExp | string) => screen.findByText(words, undefined, PATIENCE);

/** The pane with the page of rules over sheets in memory. */
const showRules = async (...sheets: readonly MemorySheet[]) => {
  const shown = show(createMemoryAccess(sheets));
  await press("规则");
  return shown;
};

/** The rules without the row that takes the rest. */
const withGap = (): MemorySheet => {
  const sheet = rulesOf("logistics-abc");
  drop(sheet, 11);
  return sheet;
};

describe("a scheme of the menu", () => {
  test("says its version and the hash of its rules", async () => {
    await showRules(shipments());
    expect(await text("内置方案")).toBeInTheDocument();
    expect(screen.getByText("1.0")).toBeInTheDocument();
    expect(screen.getByText(/^[0-9a-f]{8}$/)).toBeInTheDocument();
  });

  test("the one that the Grade page grades by is shown first", async () => {
    const shown = show(createMemoryAccess([shipments()]));
    await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
    await press("规则");
    expect(await screen.findByRole("combobox", { name: "分级方案" }, PATIENCE)).toHaveValue(
      "商务部发货 ABC",
    );
    expect(shown.access.port.sheets).toHaveLength(1);
  });

  test("where the page was opened before the Grade page had found its scheme, it is shown as soon as it has", async () => {
    let find: (nothing: undefined) => void = () => undefined;
    const recalled = new Promise<undefined>((resolve) => (find = resolve));
    show({ ...createMemoryAccess([shipments()]), workbookSetting: () => recalled });
    await press("规则");
    expect(await text("选择一个方案，查看或修改它的规则。")).toBeInTheDocument();
    find(undefined);
    expect(await text("内置方案")).toBeInTheDocument();
  });

  test("its rules go into a sheet, and are checked", async () => {
    const shown = show(createMemoryAccess([shipments()]));
    await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
    await press("规则");
    await press("编辑规则");
    expect(await text(/^已插入“规则_商务部发货ABC”/)).toBeInTheDocument();
    expect(await text("11 条规则，全部情况都有结果。")).toBeInTheDocument();
    expect(shown.access.port.sheets.map(({ name }) => name)).toEqual([
      "客户",
      "规则_商务部发货ABC",
    ]);
  });
});

describe("rules of the workbook", () => {
  test("are shown with their sheet and how far they are from the menu", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", ">= 25000");
    await showRules(sheet);
    expect(await text("工作表“规则_商务部发货ABC”")).toBeInTheDocument();
    expect(screen.getByText("改了 1 个单元格")).toBeInTheDocument();
    expect(screen.getByText("规则_商务部发货ABC[#All]")).toBeInTheDocument();
  });

  test("stand first in the picker", async () => {
    await showRules(rulesOf("gov-score"));
    await userEvent.click(await screen.findByRole("combobox", { name: "分级方案" }, PATIENCE));
    const [first] = await screen.findAllByRole("option", undefined, PATIENCE);
    expect(first).toHaveTextContent(/政府.*本工作簿的规则/);
  });

  test("a click goes to them", async () => {
    const { access } = await showRules(rulesOf("logistics-abc"));
    await press("转到规则");
    await waitFor(() =>
      expect(access.port.shown).toMatchObject({ sheet: "规则_商务部发货ABC", row: 5, column: 0 }),
    );
  });
});

describe("what is wrong", () => {
  test("a cell that cannot be read is listed, and a click goes there", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", "三万以上");
    const { access } = await showRules(sheet);
    expect(await text("1 处错误")).toBeInTheDocument();
    await press("去看 E8");
    await waitFor(() => expect(access.port.shown).toMatchObject({ row: 7, column: 4 }));
  });

  test("a gap is closed with one click", async () => {
    const sheet = rulesOf("demand-state");
    drop(sheet, 3);
    await showRules(sheet);
    await press(/^插入 .* 缺的这一行$/);
    expect(await text(/^已插到表的末尾/)).toBeInTheDocument();
    expect(await text("5 条规则，全部情况都有结果。")).toBeInTheDocument();
  });

  test("all gaps are closed with one click, where the first rule that holds decides", async () => {
    const { access } = await showRules(withGap());
    await press(/^用一行补上全部 \d+ 处空缺$/);
    expect(await text(/^已插到表的末尾/)).toBeInTheDocument();
    expect(await text("11 条规则，全部情况都有结果。")).toBeInTheDocument();
    expect(access.port.shown).toMatchObject({ sheet: "规则_商务部发货ABC" });
  });

  test("is listed and marked while the author types", async () => {
    const sheet = rulesOf("logistics-abc");
    const { access } = await showRules(sheet);
    expect(await text(/全部情况都有结果/)).toBeInTheDocument();
    change(sheet, 3, "单次订单量", "三万以上");
    act(() => access.edit());
    expect(await text("1 处错误")).toBeInTheDocument();
    await waitFor(() =>
      expect(sheet.marks).toEqual([expect.objectContaining({ row: 3, column: 4 })]),
    );
  });

  test("after a co-author's edit it is listed, and no cell is marked", async () => {
    const sheet = rulesOf("logistics-abc");
    const { access } = await showRules(sheet);
    await text(/全部情况都有结果/);
    change(sheet, 3, "单次订单量", "三万以上");
    act(() => access.edit(true));
    expect(await text("1 处错误")).toBeInTheDocument();
    expect(sheet.marks).toBeUndefined();
  });

  test("marks go when it is mended", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", "三万以上");
    const { access } = await showRules(sheet);
    await text("1 处错误");
    change(sheet, 3, "单次订单量", ">= 30000");
    act(() => access.edit());
    await text(/全部情况都有结果/);
    await waitFor(() => expect(sheet.marks).toEqual([]));
  });
});

describe("grading by rules of the workbook", () => {
  test("goes by the table, and says so", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", ">= 25000");
    show(createMemoryAccess([shipments(), sheet]));
    expect(await text(/^A.*：2 个客户/)).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "分级方案" })).toHaveValue(
      "商务部发货 ABC · 本工作簿的规则 v1.0",
    );
  });

  test("follows an edit of the table", async () => {
    const sheet = rulesOf("logistics-abc");
    const { access } = show(createMemoryAccess([shipments(), sheet]));
    expect(await text(/^A.*：1 个客户/)).toBeInTheDocument();
    change(sheet, 3, "单次订单量", ">= 25000");
    act(() => access.edit());
    expect(await text(/^A.*：2 个客户/)).toBeInTheDocument();
  });

  test("grades nobody by rules that cannot be read, and leads to what is wrong", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 3, "单次订单量", "三万以上");
    show(createMemoryAccess([shipments(), sheet]));
    expect(await text(/读不懂。改好之前谁也不定级/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^应用到/ })).toBeNull();
    expect(screen.queryByText(/个客户/)).toBeNull();
    await press("看哪里不对");
    expect(await screen.findByRole("button", { name: "去看 E8" }, PATIENCE)).toBeInTheDocument();
  });

  test("rules of which nobody can tell whose they are are told", async () => {
    const sheet = rulesOf("logistics-abc");
    change(sheet, 14, "值", "logistic");
    show(createMemoryAccess([shipments(), sheet]));
    expect(await text(/也看不出属于哪个方案/)).toBeInTheDocument();
    await press("看哪里不对");
    expect(await screen.findByRole("button", { name: /^去看/ }, PATIENCE)).toBeInTheDocument();
  });

  test("what was graded before is gone when the rules become unreadable, and comes back", async () => {
    const sheet = rulesOf("logistics-abc");
    const { access } = show(createMemoryAccess([shipments(), sheet]));
    await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
    change(sheet, 3, "单次订单量", "三万以上");
    act(() => access.edit());
    expect(await text(/读不懂。改好之前谁也不定级/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^应用到/ })).toBeNull();
    change(sheet, 3, "单次订单量", ">= 30000");
    act(() => access.edit());
    expect(
      await screen.findByRole("button", { name: "应用到 3 行" }, PATIENCE),
    ).toBeInTheDocument();
  });
});

describe("sharing", () => {
  test("a scheme is exported as text, and imported into another workbook", async () => {
    await showRules(rulesOf("logistics-abc"));
    await press("导出与导入");
    await press("导出");
    const box = await screen.findByRole("textbox", { name: "方案的文本" }, PATIENCE);
    const exported = (box as HTMLTextAreaElement).value.replace('"logistics-abc"', '"our-abc"');
    await press("导入");
    await userEvent.click(await screen.findByRole("textbox", { name: "把方案粘贴到这里" }));
    await userEvent.paste(exported);
    await press("插入为工作表：商务部发货 ABC");
    expect(await text(/^已插入“规则_/)).toBeInTheDocument();
    const facts = within(document.querySelector("dl") ?? document.body);
    await waitFor(
      () => expect(facts.getByText("本工作簿自己的方案")).toBeInTheDocument(),
      PATIENCE,
    );
  });

  test("what is no scheme is told place by place", async () => {
    await showRules(rulesOf("logistics-abc"));
    await press("导出与导入");
    await press("导入");
    await userEvent.click(await screen.findByRole("textbox", { name: "把方案粘贴到这里" }));
    await userEvent.paste('{"id": "x"}');
    expect(await text("读不出方案：")).toBeInTheDocument();
    expect(screen.getAllByRole("listitem").length).toBeGreaterThan(3);
  });
});

test("a version is published with a number, a name and a reason", async () => {
  const { access } = await showRules(rulesOf("logistics-abc"));
  await press(/^发布版本/);
  expect(await screen.findByRole("textbox", { name: "版本号" }, PATIENCE)).toHaveValue("1.1");
  await userEvent.type(screen.getByRole("textbox", { name: "您的名字" }), "王敏");
  await userEvent.type(screen.getByRole("textbox", { name: "为什么" }), "年度复核");
  await press("发布");
  expect(await text("已发布为版本 1.1。")).toBeInTheDocument();
  expect(await text("已发布为 1.1，之后没有改动。")).toBeInTheDocument();
  expect(access.user.get("who")).toBe("王敏");
});
