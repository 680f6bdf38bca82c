import type {} from "../../src/workbench/testing";
import { opened, PATIENCE, type Opened } from "./openedPane";

jest.setTimeout(180_000);

/** What the keyboard is on, as a screen reader would name it. */
const focused = (book: Opened): Promise<string> =>
  book.addin.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
  });

/** Presses Tab, or Shift+Tab, until the keyboard is on something of that name. */
const tabTo = async (book: Opened, name: RegExp, keys = "Tab"): Promise<void> => {
  for (let step = 0; step < 60; step++) {
    if (name.test(await focused(book))) return;
    await book.page.keyboard.press(keys);
  }
  throw new Error(`Tab never came to ${name}.`);
};

const formulaIn = (book: Opened, address: string): Promise<string | null> =>
  book.page.evaluate((at) => window.workbench!.cell(at).formula, address);

describe("putting functions together over the sample", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await opened({ file: "zh", locale: "zh-CN", width: 320 });
  });
  afterAll(() => book.close());

  test("a function is found, put together and inserted by the keyboard alone, and taken back", async () => {
    const { page, addin } = book;
    const keys = page.keyboard;
    await page.evaluate(() => window.workbench!.select("AM4"));
    await addin.getByRole("button", { name: "函数" }).focus();
    await keys.press("Enter");
    await addin.getByRole("searchbox", { name: "搜索函数" }).waitFor(PATIENCE);
    await tabTo(book, /^搜索函数$/);
    await keys.type("clienttier");
    await addin.getByText(/^找到 \d+ 个函数$/).waitFor(PATIENCE);
    // Until all letters count: a line that goes while the keyboard is on it would take the keyboard along.
    await addin
      .getByRole("button", { name: "INDUSTRYCODE", exact: true })
      .waitFor({ state: "detached", ...PATIENCE });
    await tabTo(book, /^CLIENTTIER$/);
    await keys.press("Enter");
    await tabTo(book, /^把 CLIENTTIER 插入到单元格$/);
    await keys.press("Enter");
    await addin.getByText(/结果填满 AM4:AM603/).waitFor(PATIENCE);
    await tabTo(book, /^插入到 AM4$/);
    await keys.press("Enter");
    await addin.getByText("公式已写入 AM4，结果填满 AM4:AM603。").waitFor(PATIENCE);
    expect(await formulaIn(book, "AM4")).toMatch(/^=CLIENTTIER\(客户\[\[/);
    await page.evaluate(() => window.workbench!.settled());
    const previewed = await addin.getByRole("list", { name: "结果" }).getByRole("listitem").allTextContents(); // prettier-ignore
    expect((await book.texts("AM4:AM6")).flat()).toEqual(previewed);
    await tabTo(book, /^撤销$/, "Shift+Tab");
    await keys.press("Enter");
    await addin.getByText("已撤销：AM4 恢复原样。").waitFor(PATIENCE);
    expect(await book.texts("AM4:AM5")).toEqual([[""], [""]]);
  });

  test("for one row it reads that row alone, and a cell that is not empty is asked about first", async () => {
    const { page, addin } = book;
    await page.evaluate(() => window.workbench!.enter("AM8", "备注"));
    await page.evaluate(() => window.workbench!.select("AM8"));
    await addin.getByText("写入 AM8", { exact: true }).waitFor(PATIENCE);
    await book.press("插入到 AM8");
    await addin.getByText(/^AM8 里已有“备注”/).waitFor(PATIENCE);
    expect(await formulaIn(book, "AM8")).toBeNull();
    await book.press("替换");
    await addin.getByText("公式已写入 AM8。").waitFor(PATIENCE);
    expect(await formulaIn(book, "AM8")).toMatch(/^=CLIENTTIER\(客户\[@\[/);
    await book.press("撤销");
    await addin.getByText("已撤销：AM8 恢复原样。").waitFor(PATIENCE);
    expect(await book.texts("AM8:AM8")).toEqual([["备注"]]);
  });

  test("inside the table results that fill several cells have no place, and the pane says so", async () => {
    const { page, addin } = book;
    await page.evaluate(() => window.workbench!.select("A4"));
    await book.press("所有函数");
    await addin.getByRole("searchbox").fill("");
    await book.press(/^CLIENTGRADE$/);
    await book.press("把 CLIENTGRADE 插入到单元格");
    await addin.getByText(/不允许在表格“客户”里面铺开/).waitFor(PATIENCE);
    const insert = addin.getByRole("button", { name: "插入到 A4" });
    expect(await insert.getAttribute("aria-disabled")).toBe("true");
  });

  test("nothing was refused, and nothing was wrong on the console", async () => {
    expect(await book.page.evaluate(() => window.workbench!.log.map(({ what }) => what))).toEqual(
      [],
    );
    expect(book.log.errors).toEqual([]);
  });
});
