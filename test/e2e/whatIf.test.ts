/** The What if tab through the real Office.js: figures are moved, nothing is written, and what is kept grades. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type {} from "../../src/workbench/testing";
import { enter } from "./cells";
import { violations } from "./axe";
import { choose, opened, openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";
import { shipmentsBook } from "./shipmentsBook";

jest.setTimeout(180_000);

const RULES = "规则_商务部发货ABC";

/** The tab of a sample graded by a scheme. */
const tab = async (
  opening: Parameters<typeof opened>[0],
  typed: string,
  name: string,
): Promise<Opened> => {
  const book = await opened(opening);
  await choose(book.addin, typed, name);
  await book.addin.getByRole("tab", { name: /^(试算|What if)$/ }).click(PATIENCE);
  await result(book).waitFor(PATIENCE);
  return book;
};

const result = ({ addin }: Opened) =>
  addin.getByRole("region", { name: /^(会有什么变化|What would change)$/ });

const field = ({ addin }: Opened, name: string) => addin.getByRole("textbox", { name });

const sheets = ({ page }: Opened) =>
  page.evaluate(() => window.workbench!.book.state.sheets.map(({ name }) => name));

const undoable = ({ page }: Opened) => page.evaluate(() => window.workbench!.book.history.undoable);

/** Waits until a cell shows something. */
const shows = ({ page }: Opened, address: string, text: string): Promise<unknown> =>
  page.waitForFunction(
    ([at, wanted]) => window.workbench!.cell(at).text === wanted,
    [address, text] as const,
    PATIENCE,
  );

/** How many customers a tier has now and then, as a screen reader hears it. */
const counts = async (book: Opened, tier: string): Promise<readonly number[]> => {
  const text = await result(book)
    .getByRole("listitem")
    .filter({ hasText: new RegExp(`^${tier}：`) })
    .textContent();
  const [, now, then] = /现在 (\d+)，试算 (\d+)/.exec(text ?? "") ?? [];
  const [, same] = /：(\d+)，不变/.exec(text ?? "") ?? [];
  return [Number(now ?? same), Number(then ?? same)];
};

describe("the threshold of a shipment", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await tab({ file: "zh", locale: "zh-CN" }, "发货", "商务部发货 ABC");
  });
  afterAll(() => book.close());

  test("typed anew, shows who would move before anything is written", async () => {
    const [before] = await counts(book, "A");
    await field(book, "单次订单量 A ≥，数字").fill("20000");
    await book.page.keyboard.press("Enter");
    await result(book)
      .getByText(/\d+ 户变动等级/)
      .waitFor(PATIENCE);
    const [now, then] = await counts(book, "A");
    expect(now).toBe(before);
    expect(then).toBeGreaterThan(now ?? 0);
    expect(await undoable(book)).toBe(0);
    const mover = book.addin.getByRole("button", { name: /B → A/ }).first();
    await mover.click(PATIENCE);
    const key = /^(\S+)/.exec((await mover.textContent()) ?? "")?.[1] ?? "";
    await book.page.waitForFunction(
      (wanted) => {
        const { state } = window.workbench!.book;
        const [area] = state.selections.get(state.activeSheet) ?? [];
        const address = `A${(area?.row ?? 0) + 1}`;
        return window.workbench!.texts(`${address}:${address}`)[0]?.[0] === wanted;
      },
      key,
      PATIENCE,
    );
  });

  test("dragged with the keyboard, follows at once and says its value", async () => {
    const slider = book.addin.getByRole("slider", { name: "单次订单量 B ≥，滑块" });
    await slider.focus(PATIENCE);
    await book.page.keyboard.press("ArrowLeft");
    await book.page.keyboard.press("ArrowLeft");
    expect(await slider.getAttribute("aria-valuetext")).toMatch(/^\d,\d{3} 支$/);
    await book.press(/^单次订单量 B ≥ 恢复为/);
  });

  test("kept, stands in a sheet of the rules, and the page grades by it", async () => {
    const [, then] = await counts(book, "A");
    await book.addin.getByRole("button", { name: "保留" }).focus(PATIENCE);
    await book.page.keyboard.press("Enter");
    await book.addin.getByText(/^已保留，规则放在新工作表/).waitFor(PATIENCE);
    expect(await sheets(book)).toContain(RULES);
    await result(book).getByText("还没有改动").waitFor(PATIENCE);
    await book.addin.waitForFunction(
      (wanted) => document.body.textContent?.includes(`A：${wanted}，不变`) === true,
      then,
      PATIENCE,
    );
  });

  test("taken back with the keyboard, which is where it is needed, the rules are as they were", async () => {
    await book.addin.waitForFunction(
      () => document.activeElement?.textContent === "撤销",
      undefined,
      PATIENCE,
    );
    await book.page.keyboard.press("Enter");
    await book.addin.getByText("已撤销，规则和原来一样。").waitFor(PATIENCE);
  });

  test("discarded, is as the rules say", async () => {
    await field(book, "单次订单量 A ≥，数字").fill("20000");
    await book.page.keyboard.press("Enter");
    await book.press("放弃");
    await result(book).getByText("还没有改动").waitFor(PATIENCE);
    expect(await field(book, "单次订单量 A ≥，数字").inputValue()).toBe("30000");
  });
});

test("a formula that names the rules goes by what is kept, and by what was before once it is taken back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clientele-"));
  const book = await openedEmpty({ file: shipmentsBook(folder, "zh-CN"), locale: "zh-CN" });
  const { addin, page } = book;
  await readyToApply(addin, /^应用到 3 行/);
  await addin.getByRole("tab", { name: "试算" }).click(PATIENCE);
  await field(book, "单次订单量 A ≥，数字").fill("29000");
  await page.keyboard.press("Enter");
  await book.press("保留");
  await addin.getByText(/^已保留，规则放在新工作表/).waitFor(PATIENCE);
  const formula = `=CLIENTTIER(A3:I3,$A$1:$I$1,${RULES}[#All],DATE(2026,1,31))`;
  await enter(page, { "客户!K1": "等级", "客户!K3": formula });
  await shows(book, "客户!K3", "A");
  await book.press("撤销");
  await shows(book, "客户!K3", "B");
  await book.close();
  rmSync(folder, { recursive: true });
});

describe("the visits of government customers", () => {
  test("stand against the people there are, and are remembered in the workbook", async () => {
    const book = await tab({ file: "zh", locale: "zh-CN" }, "政府类评分", "政府类评分");
    await field(book, "人数").fill("5");
    await field(book, "每人次数").fill("40");
    const sentence = book.addin.getByText(
      /^每月需 [\d,]+ 次，5 人 × 40 次 = 200 次：(超出|还余) [\d,]+ 次/,
    );
    await sentence.waitFor(PATIENCE);
    const before = await sentence.textContent();
    await field(book, "分数线 A ≥，数字").fill("95");
    await book.page.keyboard.press("Enter");
    await result(book)
      .getByText(/\d+ 户变动等级/)
      .waitFor(PATIENCE);
    expect(await sentence.textContent()).not.toBe(before);
    await book.close();
  });
});

describe.each([
  ["zh-CN", "zh", "light", "发货", "商务部发货 ABC"],
  ["en-US", "en", "dark", "Logistics", "Logistics ABC"],
] as const)("the screen, %s %s %s", (locale, file, theme, typed, name) => {
  let book: Opened;
  beforeAll(async () => {
    book = await tab({ file, locale, theme, width: 320 }, typed, name);
  });
  afterAll(() => book.close());

  test("has nothing that axe finds wrong, with figures moved", async () => {
    const input = book.addin.getByRole("textbox", { name: /(A ≥，数字|A ≥, number)$/ });
    await input.fill("20000");
    await book.page.keyboard.press("Enter");
    await result(book)
      .getByText(/(户变动等级|change tier)$/)
      .waitFor(PATIENCE);
    expect(await violations(book.page)).toEqual([]);
  });

  test("nor in forced colours", async () => {
    await book.page.emulateMedia({ forcedColors: "active" });
    expect(await violations(book.page)).toEqual([]);
  });

  test("is no wider than the pane", async () => {
    const [content, pane] = await book.addin.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBeLessThanOrEqual(pane ?? 0);
  });
});
