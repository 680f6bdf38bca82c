import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { MemorySheet } from "../../workbook/memoryPort";
import { createMemoryAccess, notes, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";
import { installWorkers, type Workers } from "./worker";

jest.setTimeout(60_000);

let workers: Workers;
beforeEach(() => {
  workers = installWorkers();
});

/** Six customers, three of whom buy much and often. */
const buyers = (): MemorySheet => ({
  name: "客户",
  table: "客户",
  rows: [
    ["客户编号", "城市", "消费金额", "购买次数"],
    ["K1", "北京", 500, 50],
    ["K2", "上海", 480, 48],
    ["K3", "广州", 520, 52],
    ["K4", "北京", 4, 1],
    ["K5", "上海", "很少", 2],
    ["K6", "广州", 6, 1],
    ["K7", "深圳", 5, 2],
  ],
});

const showClusters = async (
  sheets: readonly MemorySheet[] = [buyers()],
  language = "zh-CN",
): Promise<MemoryAccess> => {
  const access = createMemoryAccess(sheets);
  show(access, language);
  await press(language === "zh-CN" ? "客户价值" : "Customer value");
  const name = language === "zh-CN" ? "分群" : "Clusters";
  await userEvent.click(await screen.findByRole("tab", { name }, PATIENCE));
  return access;
};

const text = (wanted: RegExp | string) => screen.findByText(wanted, undefined, PATIENCE);
const SENTENCE = /^6 个客户分为 2 群/;

describe("clusters", () => {
  test("are found by the columns of numbers as soon as the page is open, and told by size and what sets them apart", async () => {
    await showClusters();
    await text(SENTENCE);
    const list = screen.getByRole("region", { name: /^客户群/ });
    expect(within(list).getAllByRole("listitem")[0]).toHaveTextContent(
      "第 1 群3 个客户，占 50%消费金额、购买次数偏高",
    );
    expect(screen.getByRole("button", { name: /^列与方法/ })).toHaveTextContent(
      "2 列 · K 均值 · 自动",
    );
  });

  test("a cell that is no number is told, and a click goes there", async () => {
    const access = await showClusters();
    await text(/“消费金额”有 1 个单元格不是数字，第一个是“很少”/);
    await press("转到 C6");
    await waitFor(() =>
      expect(access.port.shown).toMatchObject({ sheet: "客户", row: 5, column: 2 }),
    );
  });

  test("follow the columns, the method and the number that are chosen", async () => {
    await showClusters();
    await text(SENTENCE);
    await press(/^列与方法/);
    await userEvent.click(screen.getByRole("checkbox", { name: "消费金额" }));
    await text(/^7 个客户分为 2 群/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "方法" }), "Ward 法");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "群数" }), "3");
    await text(/^7 个客户分为 3 群/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "图" }), "聚类树");
    await text(/^从下往上把客户逐步合并.*得 3 群/);
  });

  test("without a chosen column there is nothing to find", async () => {
    await showClusters();
    await text(SENTENCE);
    await press(/^列与方法/);
    await userEvent.click(screen.getByRole("checkbox", { name: "消费金额" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "购买次数" }));
    await text("请在上面至少选一个数字列。");
  });

  test.each([
    ["map", "客户分布图", /^相近的客户靠在一起/],
    ["silhouettes", "分得是否清楚", /^平均 \d\.\d\d（最高 1）。第 \d 群最分明/],
    ["numbers of clusters", "分几群合适", /^分 2 群最分明：轮廓系数 \d\.\d\d/],
  ])("the picture of %s has its sentence as a name", async (_, option, name) => {
    await showClusters();
    await text(SENTENCE);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "图" }), option);
    expect(await screen.findByRole("img", { name }, PATIENCE)).toBeInTheDocument();
  });

  test("follow an edit of the sheet", async () => {
    const access = await showClusters();
    await text(SENTENCE);
    access.port.sheets[0]!.rows[5]![2] = 5;
    act(() => access.edit());
    await text(/^7 个客户分为 2 群/);
  });
});

describe("work", () => {
  test("can be stopped while it computes, and begun again", async () => {
    workers.hold();
    await showClusters();
    await text("正在计算…");
    await waitFor(() => expect(workers.begun).toBe(1), PATIENCE);
    await press("取消");
    await text("已停止。");
    expect(workers).toMatchObject({ begun: 1, ended: 1 });
    workers.go();
    await press("计算");
    await text(SENTENCE);
  });
});

describe("empty states teach", () => {
  test("no table", async () => {
    await showClusters([{ name: "空", rows: [] }]);
    const panel = await screen.findByRole("tabpanel", { name: "分群" }, PATIENCE);
    expect(await within(panel).findByText("选中客户表里的任一单元格", undefined, PATIENCE)).toBeVisible(); // prettier-ignore
  });

  test("no columns of numbers", async () => {
    await showClusters([notes]);
    await text(/^这张表没有可用来区分客户的数字列/);
  });

  test("fewer than three customers", async () => {
    const sheet = buyers();
    sheet.rows.length = 3;
    await showClusters([sheet]);
    await text(/^聚类至少要有 3 个在所选各列都有数字的客户；现在有 2 个/);
  });
});

describe("taking clusters along", () => {
  test("they are written beside the customers, and taken back", async () => {
    const access = await showClusters();
    await text(SENTENCE);
    await press(/^应用到 6 行/);
    await text(/^已写入 6 个客户的群.*不属于任何群：1 行/);
    const { rows } = access.port.sheets[0]!;
    expect(rows.map((row) => row.slice(4, 5)[0] ?? null)).toEqual([
      "客户群 · 聚类", "第 1 群", "第 1 群", "第 1 群", "第 2 群", null, "第 2 群", "第 2 群",
    ]); // prettier-ignore
    await userEvent.click(screen.getAllByRole("button", { name: /^撤销/ })[0]!);
    await text(/^已撤销/);
    expect(rows[0]!.slice(4).every((cell) => cell === null || cell === undefined)).toBe(true);
  });

  test("averages are put into a sheet", async () => {
    const access = await showClusters();
    await text(SENTENCE);
    await press("放入工作簿");
    await text("已放在工作表“客户分群”。");
    expect(access.port.sheets.some(({ name }) => name === "客户分群")).toBe(true);
  });

  test("rules are kept as a scheme; those of other clusters get a place of their own", async () => {
    const access = await showClusters();
    await text(SENTENCE);
    await press("存为分级方案");
    expect((await screen.findAllByText(/^规则已放在工作表“规则_/, undefined, PATIENCE))[0]).toBeVisible(); // prettier-ignore
    act(() => access.edit());
    await press("存为分级方案");
    await waitFor(
      () =>
        expect(access.port.sheets.filter(({ name }) => name.startsWith("规则_"))).toHaveLength(2),
      PATIENCE,
    );
  });
});
