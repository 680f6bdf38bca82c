import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { schemes } from "../../src/schemes";
import { PortError } from "../../src/workbook";
import { createMemoryAccess, shipments } from "./memoryAccess";
import { examples, openTab, PATIENCE, press, show } from "./showPane";

jest.setTimeout(60_000);

const picker = () => screen.findByRole("combobox", { name: "分级方案" }, PATIENCE);

/** Chooses a scheme as people do: types into the picker, and presses Enter. */
const choose = async (typed: string, name: string): Promise<void> => {
  await userEvent.click(await picker());
  await userEvent.keyboard(typed);
  await screen.findByRole("option", { name: new RegExp(`^${name}`) }, PATIENCE);
  await userEvent.keyboard("{Enter}");
  await waitFor(async () => expect(await picker()).toHaveValue(name), PATIENCE);
};

/** The pane over the examples of a scheme, with that scheme chosen. */
const showExamples = async (id: string, typed: string, name: string) => {
  const shown = show(createMemoryAccess([examples(id)]));
  await choose(typed, name);
  await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
  return shown;
};

describe("the picker", () => {
  test("lists what fits first, then all by topic", async () => {
    show();
    await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
    await userEvent.click(await picker());
    const groups = await screen.findAllByRole("group", { name: /./ }, PATIENCE);
    const names = groups.map((group) => group.getAttribute("aria-labelledby") ?? "");
    const labels = names.map((id) => document.getElementById(id)?.textContent);
    expect(labels.slice(0, 2)).toEqual(["适合这张表", "客户价值"]);
    const [fits] = groups;
    if (fits === undefined) throw new Error("no group");
    expect(within(fits).getAllByRole("option")[0]).toHaveTextContent("商务部发货 ABC");
    expect(screen.getAllByRole("option")).toHaveLength(schemes.length);
  });

  test("finds by the initials of pinyin, also while another scheme is chosen", async () => {
    show();
    await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
    await choose("gkjzt", "顾客金字塔");
    await choose("swbfh", "商务部发货 ABC");
    expect(await screen.findByText(/^A.*：1 个客户/, undefined, PATIENCE)).toBeInTheDocument();
  });

  test("says where nothing is found, and leaves the choice as it was", async () => {
    show();
    await screen.findByRole("button", { name: /^应用到/ }, PATIENCE);
    await userEvent.click(await picker());
    await userEvent.keyboard("qqqqq");
    expect(await screen.findByText("没有名称或说明相符的方案")).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    expect(await picker()).toHaveValue("商务部发货 ABC");
  });
});

describe("a scheme that reads personal data", () => {
  test("is not chosen by itself, is marked in the list, and says what the law expects", async () => {
    show(createMemoryAccess([examples("guest-types")]));
    expect(await picker()).not.toHaveValue("客人类型");
    await userEvent.click(await picker());
    expect(await screen.findByRole("option", { name: /^客人类型/ }, PATIENCE)).toHaveTextContent(
      "个人信息",
    );
    await userEvent.keyboard("{Escape}");
    await choose("krlx", "客人类型");
    const sentence = await screen.findByText(/须按《个人信息保护法》告知本人/, undefined, PATIENCE);
    expect(screen.getByText("读取个人信息")).toBeInTheDocument();
    const result = await screen.findByRole("heading", { name: /^结果/ }, PATIENCE);
    expect(sentence.compareDocumentPosition(result)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.queryByRole("button", { name: "关闭" })).toBeNull();
  });
});

test("what the source leaves open is told with what was taken", async () => {
  show();
  await press("来源未说明的地方（6）");
  const terms = screen.getAllByRole("term");
  expect(terms.length).toBeGreaterThanOrEqual(6);
  expect(screen.getAllByText("取法：")).toHaveLength(6);
});

test("what the scheme does is told in a sentence, with the page of all its rules", async () => {
  show();
  expect(await screen.findByRole("link", { name: "全部规则" }, PATIENCE)).toHaveAttribute(
    "href",
    "help/logistics-abc.zh-CN.html",
  );
});

describe("checks of the whole", () => {
  test("are open where one fails, with the figures in words", async () => {
    await showExamples("jia-yi-bing", "jyb", "甲乙丙类培训客户");
    const heading = await screen.findByRole("button", { name: /^整体检查/ }, PATIENCE);
    expect(heading).toHaveAttribute("aria-expanded", "true");
    expect(heading).toHaveTextContent("3 项不符合");
    expect(screen.getByText("甲类 100–200 家：不符合")).toBeInTheDocument();
    expect(screen.getByText(/^甲：1 户；要求 100–200/)).toBeInTheDocument();
  });

  test("a click on one that fails goes to the first cell that offends", async () => {
    const sheet = examples("segmentation-7-rules");
    const [headers = [], first = []] = sheet.rows;
    const owner = headers.findIndex((header) => String(header).startsWith("负责人"));
    const other = first.map((cell, column) => (column === owner ? "另一人" : cell));
    const { access } = show(createMemoryAccess([{ ...sheet, rows: [...sheet.rows, other] }]));
    await choose("xfqjq", "细分七诀窍检查");
    await userEvent.click(
      await screen.findByRole("button", { name: /一个负责人.*不符合/ }, PATIENCE),
    );
    await waitFor(() => expect(access.port.shown).toMatchObject({ column: owner }));
  });
});

describe("further results", () => {
  test("can be written, and are folded until somebody asks", async () => {
    const { access } = await showExamples("rfm", "rfm", "RFM 客户分群");
    const more = screen.getByRole("button", { name: /^更多结果/ });
    expect(more).toHaveAttribute("aria-expanded", "false");
    await userEvent.click(more);
    const [tick] = within(screen.getByRole("group", { name: "更多结果" })).getAllByRole("checkbox");
    if (tick === undefined) throw new Error("no further result");
    await userEvent.click(tick);
    const name = tick.closest("span")?.textContent ?? "";
    await press(/^应用到/);
    await screen.findByText(/^已写入/, undefined, PATIENCE);
    expect(access.port.sheets[0]?.rows[0]?.at(-1)).toBe(`${name} · RFM 客户分群`);
  });

  test("stand with the customer that is selected", async () => {
    const { access } = await showExamples("rfm", "rfm", "RFM 客户分群");
    const { name = "" } = access.port.sheets[0] ?? {};
    await openTab("解释");
    act(() => access.select({ sheet: name, row: 1, column: 0 }));
    const card = await screen.findByRole("article", {}, PATIENCE);
    expect(within(card).getByText("其他结果")).toBeInTheDocument();
  });
});

describe("templates", () => {
  test("are listed by topic, the plain tables last, and found as schemes are", async () => {
    const { wish } = show();
    wish("templates");
    expect(await screen.findByRole("region", { name: "客户价值" }, PATIENCE)).toBeInTheDocument();
    expect(screen.getAllByRole("region").at(-1)).toHaveAccessibleName("其他表格");
    await userEvent.type(screen.getByRole("searchbox", { name: "搜索模板" }), "swbfh");
    await waitFor(() =>
      expect(screen.getAllByRole("button", { name: /^插入工作表/ })).toHaveLength(1),
    );
    expect(screen.getByRole("status")).toHaveTextContent("找到 1 个模板");
  });

  test("are inserted where there are no customers yet, and graded by their scheme", async () => {
    const access = createMemoryAccess([{ ...shipments(), rows: [] }]);
    show(access);
    await press("全部模板");
    await press("插入工作表：甲乙丙类培训客户");
    await waitFor(async () => expect(await picker()).toHaveValue("甲乙丙类培训客户"));
    expect(await screen.findByText(/^甲.*：1 个客户/, undefined, PATIENCE)).toBeInTheDocument();
    expect(screen.getByText(/^已插入“甲乙丙类培训客户”，含 4 行示例/)).toBeInTheDocument();
    expect(access.port.sheets.at(-1)?.name).toBe("甲乙丙类培训客户");
  });

  test("give a scheme what the table has not, and the keyboard goes to the new table", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { access } = show();
    await choose("krlx", "客人类型");
    await press("插入带这些列的工作表");
    expect(await screen.findByText(/^团体.*：1 个客户/, undefined, PATIENCE)).toBeInTheDocument();
    expect(access.port.sheets).toHaveLength(3);
    expect(screen.getByRole("button", { name: /^客户表：客户_客人类型/ })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "插入带这些列的工作表" })).toBeNull();
  });

  test("what stands in the way of inserting is told", async () => {
    const access = createMemoryAccess([shipments()]);
    access.port.insertTable = () => Promise.reject(new PortError("read-only"));
    const { wish } = show(access);
    wish("templates");
    await press("插入工作表：RFM 客户分群");
    expect(await screen.findByText(/以只读方式打开/, undefined, PATIENCE)).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1, name: "模板" })).toBeInTheDocument();
  });
});
