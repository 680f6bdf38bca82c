/** Coding a column of texts in the pane, through the real Office.js: the codes and their undo, corrections in a table of the workbook, and both languages. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { newWorkbook } from "../../src/files";
import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, type Opened } from "./openedPane";

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-industry-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A small table of customers: a bank, two tool makers that begin alike, one of them twice, and a text that says nothing. */
const bookIn = (locale: "zh-CN" | "en-US", given?: readonly string[]): string => {
  const zh = locale === "zh-CN";
  const path = join(folder, `${locale}.xlsx`);
  const few = zh
    ? ["商业银行", "生产五金工具，兼营劳保用品", "生产五金工具，出口", "生产五金工具，出口", "？？？"]
    : ["Commercial banks", "Retail sale of shoes, and repair", "Retail sale of shoes, online", "Retail sale of shoes, online", "???"]; // prettier-ignore
  const sheet = {
    name: zh ? "客户" : "Customers",
    table: zh ? "客户" : "Customers",
    columns: [
      { header: zh ? "客户编号" : "Customer no.", note: "-" },
      { header: zh ? "经营范围" : "Business scope", note: "-" },
    ],
    rows: (given ?? few).map((text, row) => [`C${row + 1}`, text]),
  };
  writeFileSync(path, newWorkbook(sheet));
  return path;
};

const open = async (locale: "zh-CN" | "en-US", given?: readonly string[]): Promise<Opened> => {
  const book = await openedEmpty({ file: bookIn(locale, given), locale, width: 350 });
  await book.press(locale === "zh-CN" ? "行业编码" : "Industry coding");
  return book;
};

const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((at) => window.workbench!.select(at), address);

/** Types into the search of the card of the selected row, and takes what is offered first. */
const pick = async ({ addin, page }: Opened, label: string, typed: string): Promise<void> => {
  const article = addin.getByRole("article");
  await article.getByRole("combobox", { name: label }).click(PATIENCE);
  await page.keyboard.type(typed);
  await addin.getByRole("option", { name: new RegExp(`^${typed} `) }).click(PATIENCE);
};

test("a column is coded, one text set right, all its rows change; apply, undo, and a second run begins with the correction", async () => {
  const book = await open("zh-CN");
  const { addin, page, press, texts } = book;
  await addin.getByText(/^5 行中已编码 4 行/).waitFor(PATIENCE);

  // The selected row says why, and is set right with the one that begins alike.
  await select(page, "B3");
  const card = addin.getByRole("article", { name: "选中的行 第 3 行" });
  await card.getByText(/这些词指向它/).waitFor(PATIENCE);
  await card
    .getByRole("checkbox", { name: /一并更正第一句相同的 1 个文本，共 3 行/ })
    .click(PATIENCE);
  await pick(book, "其他行业", "111");
  await addin.getByText(/^3 行改为 111 /).waitFor(PATIENCE);
  await card.getByText(/人工更正/).waitFor(PATIENCE);

  // The corrections stand in a table of their own, behind, and the customers stay in front.
  const sheets = await page.evaluate(() =>
    window.workbench!.book.state.sheets.map(({ name }) => name),
  );
  expect(sheets).toEqual(["客户", "行业更正"]);
  expect(await texts("A1:B1")).toEqual([["客户编号", "经营范围"]]);
  expect(await texts("行业更正!A1:D3")).toEqual([
    ["文本", "行业代码", "行业分类", "更正人"],
    ["生产五金工具，兼营劳保用品", "111", "大客户行业划分表", ""],
    ["生产五金工具，出口", "111", "大客户行业划分表", ""],
  ]);
  expect((await texts("行业更正!E2"))[0]?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  await press(/^应用到 4 行/);
  await addin.getByText(/^已给 4 行编码（列 C–E）。1 行没有代码。/).waitFor(PATIENCE);
  expect(await texts("C1:C6")).toEqual([
    ["行业代码 · 大客户行业划分表"],
    ["012"],
    ["111"],
    ["111"],
    ["111"],
    [""],
  ]);
  expect((await texts("E2"))[0]).toEqual(["100%"]);
  await press("撤销");
  await addin.getByText(/^已撤销/).waitFor(PATIENCE);
  expect(await texts("C1:E1")).toEqual([["", "", ""]]);

  // A second run, after the pane was elsewhere: what was set right is used first. An edit of the table by hand is followed as well.
  await press("返回");
  await press("行业编码");
  await card.getByText(/人工更正/).waitFor(PATIENCE);
  await page.evaluate(() => window.workbench!.enter("行业更正!B2", "'072"));
  await card.getByText(/^072 /).waitFor(PATIENCE);
  await press(/^应用到 4 行/);
  await addin.getByText(/^已给 4 行编码/).waitFor(PATIENCE);
  expect((await texts("C2:C5")).flat()).toEqual(["012", "072", "111", "111"]);

  // The table can change under a correction: a row is changed in its place, and taken back there.
  await pick(book, "其他行业", "020");
  await addin.getByText(/^1 行改为 020 /).waitFor(PATIENCE);
  expect((await texts("行业更正!B2:B4")).flat()).toEqual(["020", "111", ""]);
  await press("撤销");
  await addin.getByText("已撤销 1 条更正。").waitFor(PATIENCE);
  expect((await texts("行业更正!B2:B4")).flat()).toEqual(["072", "111", ""]);

  expect(await page.evaluate(() => window.workbench!.log.map(({ what }) => what))).toEqual([]);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("everything of a text can be done with the keyboard, and the next one opens when it is done", async () => {
  const book = await open("zh-CN", ["宽带接入和云主机", "宽带接入和云主机", "？？？"]);
  const { addin, page } = book;
  await addin.getByText(/^3 行中已编码/).waitFor(PATIENCE);
  await book.press(/^层级与把握/);
  await addin.getByRole("slider").focus();
  await page.keyboard.press("End");
  const first = addin.getByRole("button", { name: /^宽带接入和云主机.*未编码/ });
  await first.waitFor(PATIENCE);
  await first.focus();
  await page.keyboard.press("Enter");
  await addin.getByRole("group", { name: "哪一个正确？" }).waitFor(PATIENCE);
  const focused = (): Promise<string> =>
    addin.evaluate(() => document.activeElement?.textContent ?? "");
  for (let step = 0; step < 4 && !/%$/.test(await focused()); step++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await addin.getByText(/^2 行改为/).waitFor(PATIENCE);
  await first.waitFor({ state: "detached", ...PATIENCE });
  await addin.waitForFunction(
    () => document.activeElement?.getAttribute("aria-expanded") === "true",
    undefined,
    PATIENCE,
  );
  expect(await focused()).toMatch(/^？？？/);
  await book.close();
});

describe.each([
  ["zh-CN", "light", 320],
  ["en-US", "dark", 350],
] as const)("in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("axe finds nothing, and nothing is wider than the pane", async () => {
    const zh = locale === "zh-CN";
    const book = await openedEmpty({ file: bookIn(locale), locale, theme, width });
    const { addin, page, press } = book;
    const fits = (): Promise<boolean> =>
      addin.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await press(zh ? "行业编码" : "Industry coding");
    await addin.getByText(zh ? /^5 行中/ : /^\d of 5 rows coded/).waitFor(PATIENCE);
    await select(page, "B3");
    await addin.getByRole("article").waitFor(PATIENCE);
    for (const part of [
      /^(层级与把握|Level, confidence)/,
      /^(更正|Corrections)/,
      /^(导入|Import)$/,
    ])
      await press(part);
    await addin.getByRole("article").getByRole("combobox").click(PATIENCE);
    await addin.locator("[role=option]").first().waitFor(PATIENCE);
    expect([await fits(), await violations(page)]).toEqual([true, []]);
    await page.keyboard.press("Escape");
    await press(/^[？?]{3}/);
    expect([await fits(), await violations(page)]).toEqual([true, []]);
    await book.close();
  });
});
