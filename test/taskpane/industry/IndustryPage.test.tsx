import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { businesses } from "../../workbook/industryBook";
import type { MemorySheet } from "../../workbook/memoryPort";
import { createMemoryAccess, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(60_000);

/** The page over a workbook in memory. */
const showPage = async (
  sheets: readonly MemorySheet[] = [businesses()],
  language = "zh-CN",
  access: MemoryAccess = createMemoryAccess(sheets),
): Promise<MemoryAccess> => {
  const { wish } = show(access, language);
  wish("industry");
  return access;
};

const text = (wanted: RegExp | string) => screen.findByText(wanted, undefined, PATIENCE);

const column = (access: MemoryAccess, header: RegExp) => {
  const rows = access.port.sheets[0]!.rows;
  const at = rows[0]!.findIndex((cell) => header.test(String(cell)));
  return at < 0 ? null : rows.slice(1).map((row) => row[at] ?? null);
};

const corrections = ({ port }: MemoryAccess) =>
  port.sheets.find(({ name }) => name === "行业更正")?.rows;

/** Types into the search for a class of the only open card, and takes the class. */
const pick = async (typed: string, name: RegExp): Promise<void> => {
  const box = (await screen.findAllByRole("combobox", { name: "其他行业" }, PATIENCE)).at(-1)!;
  await userEvent.type(box, typed);
  await userEvent.click(await screen.findByRole("option", { name }, PATIENCE));
};

describe("coding", () => {
  test("starts by itself with the column whose header says what customers do, and counts by level", async () => {
    await showPage();
    expect(await text(/^6 行中已编码 5 行/)).toHaveTextContent(/平均把握 \d/);
    expect(screen.getByRole("combobox", { name: "文本所在列" })).toHaveDisplayValue(
      "B 列 · 经营范围",
    );
    expect(screen.getByText(/^中类：5 行/)).toBeInTheDocument();
    expect(screen.getByText(/^未编码：1 行/)).toBeInTheDocument();
  });

  test("asks for a column where no header says so", async () => {
    const sheet = businesses();
    sheet.rows[0]![1] = "备注";
    await showPage([sheet]);
    await text("请选择说明客户做什么的那一列。");
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "文本所在列" }),
      "B 列 · 备注",
    );
    await text(/^6 行中已编码 5 行/);
  });

  test("codes into another taxonomy and no deeper than asked, and remembers that on this machine", async () => {
    const access = await showPage();
    await text(/^6 行中已编码 5 行/);
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "行业分类" }),
      "国民经济行业分类",
    );
    await press(/^层级与把握/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "最细到哪一级" }), "门类");
    expect(await text(/^门类：\d 行/)).toBeInTheDocument();
    expect(JSON.parse(access.user.get("industry")!)).toMatchObject({
      taxonomy: "gbt4754",
      level: "section",
    });
  });

  test("answers higher up where more confidence is asked for", async () => {
    await showPage();
    await text(/^6 行中已编码 5 行/);
    await press(/^层级与把握/);
    fireEvent.change(screen.getByRole("slider"), { target: { value: "95" } });
    await text(/^中类：2 行/);
    expect(screen.getByText(/至少有 95% 正确/)).toBeInTheDocument();
  });

  test("tells when tables or model cannot be loaded, and tries again when asked", async () => {
    const access = createMemoryAccess([businesses()]);
    const { asset } = access;
    access.asset = (path) =>
      path.endsWith("zh.bin") ? Promise.reject(new Error("offline")) : asset(path);
    await showPage([], "zh-CN", access);
    await text(/分类表和模型没有载入.*offline/);
    access.asset = asset;
    await press("重试");
    await text(/^6 行中已编码 5 行/);
  });

  test("follows an edit of the sheet", async () => {
    const access = await showPage();
    await text(/^6 行中已编码 5 行/);
    access.port.sheets[0]!.rows[7]![1] = "商业银行";
    act(() => access.edit());
    await text(/^6 行中已编码 6 行/);
  });
});

describe("what is to be checked", () => {
  test("the selected row says why it has its code", async () => {
    const access = await showPage();
    await text(/^6 行中已编码 5 行/);
    act(() => access.select({ sheet: "客户", row: 2, column: 1 }));
    const card = await screen.findByRole("article", { name: "选中的行 第 3 行" }, PATIENCE);
    expect(card).toHaveTextContent(/生产五金工具，兼营劳保用品/);
    expect(card).toHaveTextContent(/代码\d+ .*属于.* › .*依据这些词指向它 · “.*五金/);
  });

  test("a text is set right by code or name, all its rows change, and the correction is kept", async () => {
    const access = await showPage();
    access.user.set("who", "王芳");
    await text(/^6 行中已编码 5 行/);
    act(() => access.select({ sheet: "客户", row: 2, column: 1 }));
    await pick("111", /^111/);
    await text(/^2 行改为 \d+ .*，已记入更正表。/);
    const [headers, row] = corrections(access)!;
    expect(headers).toEqual(["文本", "行业代码", "行业分类", "更正人", "更正日期"]);
    expect(row).toEqual([
      "生产五金工具，兼营劳保用品",
      expect.stringMatching(/^\d+$/),
      "大客户行业划分表",
      "王芳",
      46053,
    ]);
    const card = screen.getByRole("article", { name: "选中的行 第 3 行" });
    await waitFor(() => expect(card).toHaveTextContent("依据人工更正 · 王芳"), PATIENCE);
    await press(/^应用到 5 行/);
    await text(/^已给 5 行编码（列 C–E）。1 行没有代码。/);
    const codes = column(access, /^行业代码 · 大客户行业划分表$/)!;
    expect(codes[1]).toBe(row![1]);
    expect(codes[2]).toBe(row![1]);
    expect(codes[3]).not.toBe(row![1]);
  });

  test("those that begin with the same clause are set right together when asked, and taken back together", async () => {
    const access = await showPage();
    await text(/^6 行中已编码 5 行/);
    act(() => access.select({ sheet: "客户", row: 2, column: 1 }));
    await userEvent.click(
      await screen.findByRole(
        "checkbox",
        { name: /一并更正第一句相同的 1 个文本，共 3 行/ },
        PATIENCE,
      ),
    );
    await pick("012", /^012/);
    await text(/^3 行改为 012 /);
    expect(corrections(access)).toHaveLength(3);
    await press("撤销");
    await text("已撤销 2 条更正。");
    // A table keeps one row, if only an empty one.
    const [, ...left] = corrections(access) ?? [];
    expect(left.flat().every((cell) => cell === null)).toBe(true);
    const card = screen.getByRole("article", { name: "选中的行 第 3 行" });
    await waitFor(() => expect(card).toHaveTextContent("这些词指向它"), PATIENCE);
  });

  test("texts without a code are listed with their candidates, and one leaves the list when it is set right", async () => {
    const sheet = businesses();
    sheet.rows.push(["C8", "宽带接入和云主机"], ["C9", "宽带接入和云主机"]);
    const access = await showPage([sheet]);
    await text(/^8 行中/);
    await press(/^层级与把握/);
    fireEvent.change(screen.getByRole("slider"), { target: { value: "95" } });
    await press(/^宽带接入和云主机 ?2 行 · 未编码/);
    await press("B10");
    await waitFor(() => expect(access.port.shown).toMatchObject({ row: 9, column: 1 }));
    const group = await screen.findByRole("group", { name: "哪一个正确？" });
    const [best] = within(group).getAllByRole("button");
    await userEvent.click(best!);
    await text(/^2 行改为/);
    await waitFor(
      () => expect(screen.queryByRole("button", { name: /^宽带接入和云主机/ })).toBeNull(),
      PATIENCE,
    );
  });
});

describe("the table of corrections", () => {
  const kept = (...rows: MemorySheet["rows"]): MemorySheet => ({
    name: "更正",
    table: "更正",
    rows: [["文本", "行业代码", "行业分类", "更正人", "更正日期"], ...rows],
  });

  test("is used first, and is no table of customers", async () => {
    await showPage([
      businesses(),
      kept(["生产五金工具 兼营劳保用品", "072", "大客户行业划分表", "李雷", 46000]),
    ]);
    await text(/^6 行中已编码 5 行/);
    await press(/^客户表：客户/);
    expect(
      within(await screen.findByRole("combobox", { name: "客户表" }, PATIENCE)).getAllByRole(
        "option",
      ),
    ).toHaveLength(1);
  });

  test("names the cells that cannot be followed, and a click goes there", async () => {
    const access = await showPage([
      businesses(),
      kept(["商业银行", "XYZ", "大客户行业划分表", null, null]),
    ]);
    await userEvent.click(await screen.findByRole("button", { name: /^B2.*XYZ/ }, PATIENCE));
    await waitFor(() =>
      expect(access.port.shown).toMatchObject({ sheet: "更正", row: 1, column: 1 }),
    );
  });

  test("a co-author's correction made meanwhile is not written over", async () => {
    const access = await showPage([businesses(), kept()]);
    await text(/^6 行中已编码 5 行/);
    access.port.sheets[1]!.rows.push(["商业银行", "072", "大客户行业划分表", "李雷", 46000]);
    act(() => access.select({ sheet: "客户", row: 1, column: 1 }));
    await pick("020", /^020/);
    await text(/“商业银行”仍为 072（李雷更正）：请在更正表中核对。/);
    expect(access.port.sheets[1]!.rows).toHaveLength(2);
  });

  test("is shared as text: what one workbook exports another one takes over", async () => {
    const user = userEvent.setup();
    await showPage([businesses(), kept(["商业银行", "013", "大客户行业划分表", "李雷", 46000])]);
    await text(/^6 行中/);
    await press(/^更正/);
    await press("导出");
    const box = await screen.findByRole("textbox", { name: "CSV 格式的更正" });
    expect(box).toHaveValue(
      "文本,行业代码,行业分类,更正人,更正日期\r\n商业银行,013 其他银行,大客户行业划分表,李雷,2025-12-09".replace(
        /\r\n/g,
        "\n",
      ),
    );
    await user.click(screen.getByRole("button", { name: "复制" }));
    await text("已复制");
    expect(await navigator.clipboard.readText()).toContain("013 其他银行");
  });

  test("takes over a pasted list, and says which lines it cannot", async () => {
    const access = await showPage();
    await text(/^6 行中/);
    await press(/^更正/);
    await press("导入");
    fireEvent.change(await screen.findByRole("textbox", { name: "把更正粘贴到这里" }), {
      target: { value: "商业银行\t013\n海关\tXYZ\n？？？ 店\t072" },
    });
    await text(/读到 2 条更正。 1 行用不了：/);
    expect(screen.getByText("第 2 行：“XYZ”不是这个分类的代码")).toBeInTheDocument();
    await press("加入 2 条更正");
    await text("已加入 2 条更正。");
    expect(corrections(access)).toHaveLength(3);
  });
});

test("the codes can be taken back in one step", async () => {
  const access = await showPage();
  await press(/^应用到 5 行/);
  await text(/^已给 5 行编码/);
  expect(access.port.sheets[0]!.rows[0]).toHaveLength(5);
  await userEvent.click((await screen.findAllByRole("button", { name: "撤销" }))[0]!);
  await text(/^已撤销/);
  expect(access.port.sheets[0]!.rows[0]).toHaveLength(2);
});

test("speaks English", async () => {
  const sheet = businesses();
  sheet.rows[0] = ["Customer no.", "Business scope"];
  await showPage([sheet], "en-US");
  await text(/^5 of 6 rows coded/);
  expect(screen.getByRole("heading", { level: 1, name: "Industry coding" })).toBeInTheDocument();
});
