import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LAYERS } from "../../workbook/insight/insightBook";
import { createMemoryAccess, type MemoryAccess } from "../memoryAccess";
import { PATIENCE, press, show } from "../showPane";

jest.setTimeout(30_000);

/** The pane over the layers, with the tab of answers open. */
const asked = async (
  question?: RegExp,
  locale = "zh-CN",
  scheme = "enterprise-layering",
): Promise<MemoryAccess> => {
  const access = createMemoryAccess([
    { name: "客户", table: "客户", rows: LAYERS.map((row) => [...row]) },
  ]);
  const graded = { scheme, headers: {}, arguments: {}, columns: [] };
  access.kept.set("clientele.graded", { "[客户]": graded });
  show(access, locale);
  await userEvent.click(await screen.findByRole("tab", { name: /^(洞察|Insight)$/ }, PATIENCE));
  const chooser = await screen.findByRole("combobox", { name: /想知道什么|What do you want/ }, PATIENCE); // prettier-ignore
  if (question !== undefined)
    await userEvent.selectOptions(chooser, within(chooser).getByRole("option", { name: question }));
  return access;
};

const picture = async (name: RegExp): Promise<HTMLElement> =>
  screen.findByRole("img", { name }, PATIENCE);

test("the picture is named by its sentence, and its figures stand below it", async () => {
  await asked();
  const sentence = /^重点：1 户，占客户的 20%，占“销售额”的 50%。$/;
  expect(await picture(sentence)).toBeVisible();
  await press("数据明细");
  expect(screen.getByRole("row", { name: /培育 2 40% 400/ })).toBeVisible();
});

test("the top fifth, and who is left out of it", async () => {
  await asked(/集中/);
  expect(await picture(/前 20% 的客户（1 户）贡献 47.6% 的“销售额”/)).toBeVisible();
  expect(screen.getByText("1 户没有填，不计入。")).toBeVisible();
});

test("a scheme that is no matrix is asked nothing about one", async () => {
  await asked(undefined, "zh-CN", "abc-share");
  const chooser = screen.getByRole("combobox", { name: "想知道什么" });
  expect(within(chooser).queryByRole("option", { name: /矩阵/ })).toBeNull();
});

test("the matrix says where most customers stand", async () => {
  await asked(/矩阵/);
  expect(await picture(/“潜力：高 × 忠诚度：低”：2 户，占 40%，为 培育/)).toBeVisible();
});

test("without runs on record it says how there will be some", async () => {
  await asked(/升谁降/);
  expect(await screen.findByText(/还没有历史/, {}, PATIENCE)).toBeVisible();
});

test("the quality of data leads to the first cell", async () => {
  const access = await asked(/填得怎么样/);
  await press("到第一处：潜力 B7");
  expect(access.port.shown).toMatchObject({ sheet: "客户", row: 6, column: 1 });
});

test("grades that are not written yet are written first, or values are taken", async () => {
  const access = await asked();
  await picture(/重点/);
  await press("放入工作簿");
  expect(await screen.findByText(/等级还没有写进表里/)).toBeVisible();
  await press("放入数值");
  expect(await screen.findByText(/已放入“等级分布”，为数值/, {}, PATIENCE)).toBeVisible();
  expect(access.port.sheets.find(({ name }) => name === "等级分布")?.chart?.kind).toBe("bar");
});

test("once grades are written the sheet follows them", async () => {
  const access = await asked();
  await picture(/重点/);
  await press("放入工作簿");
  await press("先写入等级");
  // Graded anew, the Grade tab says which column a further run would go over.
  await screen.findByText(/覆盖 E 列/, {}, PATIENCE);
  const put = screen.getByRole("button", { name: "放入工作簿" });
  await waitFor(() => expect(put).not.toHaveAttribute("aria-disabled", "true"), PATIENCE);
  await press("放入工作簿");
  expect(await screen.findByText(/会随数据更新/, {}, PATIENCE)).toBeVisible();
  expect([...(access.port.sheets.at(-1)?.formulas?.values() ?? [])].join()).toContain("COUNTIF");
});

test("the column of amounts is chosen, and remembered in the workbook", async () => {
  const access = await asked();
  await picture(/重点/);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "按哪一列金额" }), "none");
  expect(await picture(/户数最多：培育，2 户，占 40%。/)).toBeVisible();
  expect(access.kept.get("clientele.weight")).toEqual({ "[客户]": null });
});

test("where the host lets no picture be copied it is given as a file", async () => {
  await asked(undefined, "en-US");
  await picture(/Key/);
  await press("Copy as picture");
  // jsdom has no canvas: the picture cannot be made at all, which is said too.
  expect(await screen.findByText(/could not be made/, {}, PATIENCE)).toBeVisible();
});
