import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { OwnFunction } from "../../../src/workbook";
import { createMemoryAccess, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(30_000);

const customers = () =>
  createMemoryAccess([
    {
      name: "客户",
      table: "客户",
      rows: [["客户编号", "年销售额(元)", "客户等级", "最近拜访日期"], ["C1", 80, "A", 46_000], ["C2", 20, "B", 46_010]], // prettier-ignore
    },
  ]);

/** All letters in the order of the cells: what the page would be told by the real function. */
const tiers: OwnFunction = (cells) => (cells as unknown[]).map((_, row) => ["ABC"[row] ?? "C"]);

/** Opens the functions over customers, with a cell beside them selected. */
const opened = async (
  access: MemoryAccess = customers(),
  language?: string,
): Promise<MemoryAccess> => {
  const { wish } = show(access, language);
  wish("functions");
  await screen.findByRole("searchbox", undefined, PATIENCE);
  return access;
};

const building = async (name: string, access = customers()): Promise<MemoryAccess> => {
  access.own.set(name, tiers);
  await opened(access);
  await press(name);
  await press(`把 ${name} 插入到单元格`);
  await screen.findByRole("heading", { level: 2, name }, PATIENCE);
  act(() => access.select({ row: 1, column: 6 }));
  return access;
};

const code = (text: string) => screen.findByText(text, { selector: "code" }, PATIENCE);

describe("the list", () => {
  test("is searched by name, and by what is said in either language", async () => {
    await opened();
    const box = screen.getByRole("searchbox", { name: "搜索函数" });
    await userEvent.type(box, "cadence");
    expect(await screen.findByText("说明中提到")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "NEXTVISIT" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "ABCTIER" })).toBeNull();
    await userEvent.clear(box);
    await userEvent.type(box, "abct");
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("找到 1 个函数"));
  });

  test("says so where nothing is found, and leaves out what is not for people", async () => {
    await opened(customers(), "en-US");
    expect(screen.queryByRole("button", { name: "CLIENTPROBE" })).toBeNull();
    await userEvent.type(screen.getByRole("searchbox"), "zzz");
    expect(
      await screen.findByText("No function is called that, or mentions it"),
    ).toBeInTheDocument();
  });
});

describe("putting a function together", () => {
  test("begins with the columns whose headers say it, and shows the formula with what it gives", async () => {
    await building("ABCTIER");
    await code("=ABCTIER(客户[年销售额(元)])");
    const results = screen.getByRole("list", { name: "结果" });
    expect(within(results).getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["A", "B"]); // prettier-ignore
    expect(screen.getByText("写入 G2，结果填满 G2:G3")).toBeInTheDocument();
  });

  test("takes other columns and typed values", async () => {
    await building("NEXTVISIT");
    await code('=NEXTVISIT(客户[客户等级],客户[最近拜访日期],"cti-callback")');
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: /^等级/ }),
      "各行用同一个值",
    );
    await userEvent.type(screen.getByRole("textbox", { name: /^等级的值/ }), "B");
    await code('=NEXTVISIT("B",客户[最近拜访日期],"cti-callback")');
  });

  test("says what is still to choose", async () => {
    await building("RFMSCORE");
    expect(await screen.findByText(/^还要选：/, undefined, PATIENCE)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "插入到 G2" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });

  test("of a scheme finds its columns, and a formula for one row is the user's choice", async () => {
    const access = await building("CLIENTTIER");
    await code('=CLIENTTIER(客户[年销售额(元)],客户[[#Headers],[年销售额(元)]],"abc-share")');
    expect(screen.queryByRole("radio", { name: /^只算第/ })).toBeNull();
    act(() => access.select({ row: 2, column: 6 }));
    await screen.findByText("写入 G3，结果填满 G3:G4", undefined, PATIENCE);
  });

  test("without the function on the page the formula can be inserted all the same", async () => {
    const access = customers();
    await opened(access);
    await press("ABCTIER");
    await press("把 ABCTIER 插入到单元格");
    expect(await screen.findByText(/^这里无法试算/, undefined, PATIENCE)).toBeInTheDocument();
  });

  test("goes back to the list, the function open and the keyboard on its button", async () => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    await building("ABCTIER");
    await press("所有函数");
    expect(await screen.findByRole("button", { name: "把 ABCTIER 插入到单元格" })).toHaveFocus();
    jest.restoreAllMocks();
  });
});

describe("inserting", () => {
  test("enters the formula, says where, and takes it back", async () => {
    const access = await building("ABCTIER");
    await code("=ABCTIER(客户[年销售额(元)])");
    await press("插入到 G2");
    expect(
      await screen.findByText("公式已写入 G2，结果填满 G2:G3。", undefined, PATIENCE),
    ).toBeInTheDocument();
    expect(access.formulas.formulas).toMatchObject([
      { sheet: "客户", row: 1, column: 6, formula: "=ABCTIER(客户[年销售额(元)])" },
    ]);
    await press("撤销");
    expect(await screen.findByText("已撤销：G2 恢复原样。")).toBeInTheDocument();
    expect(access.formulas.formulas).toEqual([]);
  });

  test("asks before it writes over a cell that is not empty", async () => {
    const access = await building("ABCTIER");
    access.formulas.constants.set("客户!1,6", "备注");
    await code("=ABCTIER(客户[年销售额(元)])");
    await press("插入到 G2");
    expect(await screen.findByText(/^G2 里已有“备注”/, undefined, PATIENCE)).toBeInTheDocument();
    await press("保留原样");
    expect(access.formulas.formulas).toEqual([]);
    await press("插入到 G2");
    await press("替换");
    await waitFor(() => expect(access.formulas.formulas).toHaveLength(1));
  });

  test("writes nothing where the results have no room, and says which cell is in the way", async () => {
    const access = await building("ABCTIER");
    access.formulas.constants.set("客户!2,6", "备注");
    await code("=ABCTIER(客户[年销售额(元)])");
    await press("插入到 G2");
    expect(
      await screen.findByText(/^G3 已有内容，结果放不下/, undefined, PATIENCE),
    ).toBeInTheDocument();
    expect(access.formulas.formulas).toEqual([]);
  });

  test("is not possible among the cells that the formula reads", async () => {
    const access = await building("ABCTIER");
    await code("=ABCTIER(客户[年销售额(元)])");
    act(() => access.select({ row: 1, column: 1 }));
    expect(await screen.findByText(/要读的单元格里包含/, undefined, PATIENCE)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "插入到 B2" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});
