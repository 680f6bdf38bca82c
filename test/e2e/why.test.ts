/** Why through the real Office.js: what is selected in the sheet is explained, its cells are a click away, and one walks from customer to customer. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { newWorkbook } from "../../src/files";
import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { choose, opened, openedEmpty, PATIENCE, type Opened } from "./openedPane";
import type { Opening } from "./workbench";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-why-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until a cell (rows and columns from 0) is selected in the sheet. */
const selected = async ({ page }: Opened, row: number, column: number): Promise<void> => {
  await page.waitForFunction(
    ([atRow, atColumn]) => {
      const { state } = window.workbench!.book;
      const [area] = state.selections.get(state.activeSheet) ?? [];
      return area?.row === atRow && area.column === atColumn;
    },
    [row, column] as const,
    PATIENCE,
  );
};

const why = async (opening: Opening = {}): Promise<Opened> => {
  const book = await opened(opening);
  await book.addin.getByRole("tab", { name: /^(解释|Why)$/ }).click(PATIENCE);
  return book;
};

const card = ({ addin }: Opened, key: string) =>
  addin.getByRole("article", { name: new RegExp(`${key}$`) });

describe("a customer of the sample", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await why();
    await choose(book.addin, "swbfh", "商务部发货 ABC");
  });
  afterAll(() => book.close());

  test("is explained as soon as the row is selected, with what would change the tier", async () => {
    await book.page.evaluate(() => window.workbench!.select("B29"));
    await card(book, "C0026").waitFor(PATIENCE);
    await book.addin.getByText("单次订单量 16,700 支 ≥ 10,000 支").first().waitFor(PATIENCE);
    expect(await card(book, "C0026").textContent()).toMatch(
      /岷山金石仓储有限公司 C0026.*B.*升 A.*单次订单量达到 30,000 支（还差 13,300 支）.*降 C.*单次订单量低于 10,000 支/,
    );
  });

  test("has each value with its cell, and pressing it goes there", async () => {
    await book.press(/^读到的值/);
    await card(book, "C0026").getByRole("button", { name: "转到单元格 N29" }).click(PATIENCE);
    await selected(book, 28, 13);
  });

  test("says whose rules they are", async () => {
    await book.press(/^规则出处/);
    expect(await card(book, "C0026").textContent()).toMatch(
      /来源文档一\(000\)，商务部发货 ABC 管理.*B 类：单次订单 1 万支以上/,
    );
  });

  test("without a grade is told what is missing, and led to the cell to mend; once it is mended, the grade is there", async () => {
    await book.page.evaluate(() => window.workbench!.select("B18"));
    await card(book, "C0015").getByText("缺什么").waitFor(PATIENCE);
    await card(book, "C0015").getByRole("button", { name: "转到单元格 J18" }).first().click();
    await selected(book, 17, 9);
    await book.page.evaluate(() => window.workbench!.enter("J18", "3万"));
    await card(book, "C0015").getByText("“3万” → 30,000 支").waitFor(PATIENCE);
    expect(await card(book, "C0015").textContent()).toMatch(/A.*因为.*单次订单量 30,000 支/);
  });
});

/** Call-backs: one who is late, one who was never called. */
const callbacks = (): string => {
  const path = join(folder, "callbacks.xlsx");
  const headers = ["客户编号", "客户类别", "上次回访日期", "客户经理"];
  writeFileSync(
    path,
    newWorkbook({
      name: "客户",
      table: "客户",
      columns: headers.map((header) => ({ header, note: "-" })),
      rows: [
        ["C1", "A", "2020-01-15", "张伟"],
        ["C2", "B", null, "李娜"],
        ["C3", "D", null, null],
      ],
    }),
  );
  return path;
};

test("what is due is told with the cell of the last contact and the one in charge", async () => {
  const book = await openedEmpty({ file: callbacks() });
  await choose(book.addin, "lkhhf", "老客户回访频次");
  await book.addin.getByRole("tab", { name: "解释" }).click(PATIENCE);
  await book.press("看第一位客户");
  await card(book, "C1").waitFor(PATIENCE);
  expect(await card(book, "C1").textContent()).toMatch(
    /下次联系 2020-02-15，逾期 [\d,]+ 天.*上次联系 2020-01-15.*负责：张伟/,
  );
  await card(book, "C1").getByRole("button", { name: "转到单元格 C2" }).first().click();
  await selected(book, 1, 2);
  await book.press(/^下一位客户/);
  await card(book, "C2").getByText("还没有联系过的记录：现在就该联系").waitFor(PATIENCE);
  await selected(book, 2, 0);
  await book.close();
});

test("with the keyboard alone one reads why, walks on, and goes to a cell", async () => {
  const book = await opened();
  const { addin, page } = book;
  const focused = () =>
    addin.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
  /** Tabs until what has the focus is called so. */
  const reach = async (name: RegExp): Promise<void> => {
    for (let at = 0; at < 60; at++) {
      if (name.test(await focused())) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  await addin.getByRole("combobox").first().focus();
  await reach(/^分级$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await addin.getByRole("button", { name: /^下一位客户/ }).waitFor(PATIENCE);
  await reach(/^下一位客户/);
  await page.keyboard.press("Enter");
  await card(book, "C0001").waitFor(PATIENCE);
  await page.keyboard.press("Enter");
  await card(book, "C0002").waitFor(PATIENCE);
  await selected(book, 4, 0);
  await page.keyboard.press("Alt+ArrowDown");
  await card(book, "C0003").waitFor(PATIENCE);
  await reach(/^读到的值/);
  await page.keyboard.press("Enter");
  await reach(/^转到单元格 AA6$/);
  await page.keyboard.press("Enter");
  await selected(book, 5, 26);
  await book.close();
});

describe.each([
  ["zh-CN", "light", 320, "none"],
  ["en-US", "dark", 350, "none"],
  ["zh-CN", "dark", 350, "active"],
  ["en-US", "light", 320, "active"],
] as const)("in %s, %s, %d pixels wide, forced colours %s", (locale, theme, width, forced) => {
  test("axe finds nothing, and nothing is wider than the pane", async () => {
    const book = await why({ file: locale === "zh-CN" ? "zh" : "en", locale, theme, width });
    const { addin, page } = book;
    await page.emulateMedia({ forcedColors: forced, colorScheme: theme });
    const sound = async () => [
      await addin.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      await violations(page),
    ];
    await addin.getByRole("list").first().waitFor(PATIENCE);
    expect(await sound()).toEqual([true, []]);
    // Points, then a customer who is set aside.
    for (const [cell, key] of [
      ["B29", "C0026"],
      ["B26", "C0023"],
    ] as const) {
      await page.evaluate((at) => window.workbench!.select(at), cell);
      await card(book, key).waitFor(PATIENCE);
      for (const part of [/^(读到的值|Values as read)/, /^(规则出处|Whose rules)/]) {
        const fold = addin.getByRole("button", { name: part });
        if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click(PATIENCE);
      }
      expect(await sound()).toEqual([true, []]);
    }
    await book.close();
  });
});
