/** Clusters of customers, through the real Office.js and a real worker: found, chosen, written beside the customers, and kept as a scheme to grade by. */
import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { choose, opened, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(240_000);

type Locale = "zh-CN" | "en-US";
const WORDS = {
  "zh-CN": {
    page: "客户价值",
    part: "分群",
    sentence: /^592 个客户分为 \d 群/,
    choices: /^列与方法/,
  },
  "en-US": {
    page: "Customer value",
    part: "Clusters",
    sentence: /^592 customers fall into \d clusters/,
    choices: /^Columns and method/,
  },
} as const;

const openedClusters = async (
  locale: Locale,
  opening: Parameters<typeof opened>[0] = {},
): Promise<Opened> => {
  const book = await opened({ locale, width: 320, ...opening });
  await book.press(WORDS[locale].page);
  await book.addin.getByRole("tab", { name: WORDS[locale].part }).click(PATIENCE);
  await book.addin.getByText(WORDS[locale].sentence).waitFor(PATIENCE);
  return book;
};

test.each([
  ["zh-CN", "light", 320],
  ["en-US", "light", 350],
  ["zh-CN", "dark", 350],
  ["en-US", "dark", 320],
] as const)("the page is for everybody in %s, %s, at %i pixels", async (locale, theme, width) => {
  const book = await openedClusters(locale, { theme, width });
  const { addin, page } = book;
  await addin.getByRole("img", { name: /./ }).first().locator("svg").waitFor(PATIENCE);
  await book.press(WORDS[locale].choices);
  expect(await violations(page)).toEqual([]);
  const wider = await addin.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("with contrast colours it is as good", async () => {
  const book = await openedClusters("zh-CN");
  await book.page.emulateMedia({ forcedColors: "active" });
  expect(await violations(book.page)).toEqual([]);
  await book.close();
});

test("by the keyboard: columns and method are chosen, and clusters are written beside the customers and taken back", async () => {
  const book = await openedClusters("zh-CN");
  const { addin, page, texts } = book;
  await addin.getByRole("button", { name: /^列与方法/ }).focus();
  await page.keyboard.press("Enter");
  for (const column of ["要求毛利率", "毛利率", "每月次数"]) {
    await addin.getByRole("checkbox", { name: column, exact: true }).focus();
    await page.keyboard.press("Space");
  }
  await addin.getByRole("combobox", { name: "方法" }).focus();
  await page.keyboard.press("ArrowDown");
  await addin.getByRole("combobox", { name: "群数" }).focus();
  for (let down = 0; down < 2; down++) await page.keyboard.press("ArrowDown");
  await addin.getByText(/个客户分为 3 群/).waitFor(PATIENCE);
  await addin.getByRole("combobox", { name: "图" }).selectOption("tree");
  await addin.getByRole("img", { name: /^从下往上把客户逐步合并.*得 3 群/ }).waitFor(PATIENCE);

  await addin.getByRole("button", { name: /^应用到 59\d 行/, disabled: false }).focus();
  await page.keyboard.press("Enter");
  await addin.getByText(/^已写入 59\d 个客户的群/).waitFor(PATIENCE);
  const [headers = []] = await texts("客户!A3:AZ3");
  const at = headers.indexOf("客户群 · 聚类");
  expect(at).toBeGreaterThan(0);
  expect(headers[at + 1]).toBe("群特征 · 聚类");
  const letter = (place: number): string =>
    `${place < 26 ? "" : "A"}${String.fromCharCode(65 + (place % 26))}`;
  const cells = await texts(`客户!${letter(at)}4:${letter(at)}603`);
  const counts = new Set(cells.map(([cell = ""]) => cell));
  expect([...counts].sort()).toEqual(["", "第 1 群", "第 2 群", "第 3 群"]);

  await addin.getByRole("button", { name: "撤销" }).first().click(PATIENCE);
  await addin.getByText(/^已撤销/).waitFor(PATIENCE);
  expect((await texts("客户!A3:AZ3"))[0]).not.toContain("客户群 · 聚类");
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("the rules are kept as a scheme, by which customers are graded; the averages stand in a sheet with a chart", async () => {
  const book = await openedClusters("zh-CN", { width: 350 });
  const { addin, press, texts } = book;
  await press("放入工作簿");
  await addin.getByText("已放在工作表“客户分群”。").waitFor(PATIENCE);
  expect((await texts("客户分群!A4:C4"))[0]).toEqual(["客户群 · 聚类", "群特征 · 聚类", "客户数"]);

  await press("存为分级方案");
  await addin
    .getByText(/^规则已放在工作表“规则_/)
    .first()
    .waitFor(PATIENCE);
  await press("返回");
  await choose(addin, "客户群的规则", "个客户群的规则");
  await readyToApply(addin, /^应用到 \d+ 行/);
  await addin.getByText(/^第 1 群 .*：\d+ 个客户/).waitFor({ ...PATIENCE, state: "attached" });
  await press(/^应用到 \d+ 行/);
  await addin.getByText(/^已写入 \d+ 行/).waitFor(PATIENCE);
  expect(book.log.errors).toEqual([]);
  await book.close();
});
