import type {} from "../../src/workbench/testing";
import { opened, PATIENCE, type Opened } from "./openedPane";

jest.setTimeout(180_000);

/** Where a command leads: the page by its heading, and on the work page the tab in front. */
const at = async (book: Opened, heading: string, tab?: string): Promise<void> => {
  await book.addin.getByRole("heading", { level: 1, name: heading }).waitFor(PATIENCE);
  if (tab !== undefined)
    await book.addin.getByRole("tab", { name: tab, selected: true }).waitFor(PATIENCE);
};

describe("the same commands", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await opened({ file: "zh", locale: "zh-CN" });
  });
  afterAll(() => book.close());

  test.each([
    ["Clientele.Why", "客户分级", "解释"],
    ["Clientele.ToDo", "客户分级", "待办"],
    ["Clientele.OpenRules", "规则", undefined],
    ["Clientele.GradeSelection", "客户分级", "分级"],
    ["Clientele.SelfTest", "自检", undefined],
    ["Clientele.Help", "函数", undefined],
  ])("the ribbon's %s opens %s", async (id, heading, tab) => {
    await book.page.evaluate((button) => window.workbench!.press(button), id);
    await at(book, heading, tab);
  });

  test.each([
    ["Clientele.WhyCell", "客户分级", "解释"],
    ["Clientele.WhichRules", "哪些规则定的？", undefined],
    ["Clientele.GradeCells", "客户分级", "分级"],
  ])("the cells' menu's %s opens %s", async (id, heading, tab) => {
    await book.page.evaluate((button) => window.workbench!.press(button), id);
    await at(book, heading, tab);
  });

  test.each([
    ["Y", "客户分级", "解释"],
    ["W", "客户分级", "试算"],
    ["I", "客户分级", "洞察"],
    ["D", "客户分级", "待办"],
    ["G", "客户分级", "分级"],
    ["R", "规则", undefined],
    ["H", "函数", undefined],
  ])("Ctrl+Alt+Shift+%s in the sheet opens %s", async (key, heading, tab) => {
    // The keyboard is on the sheet: in the pane keys are the pane's own, as in Excel on the web.
    await book.page.locator("#Clientele\\.Help").focus();
    await book.page.keyboard.press(`Control+Alt+Shift+Key${key}`);
    await at(book, heading, tab);
  });

  test("a command brings back a pane that was closed", async () => {
    await book.page.getByRole("button", { name: "关闭任务窗格" }).click();
    await book.page.locator("#Clientele\\.Help").focus();
    await book.page.keyboard.press("Control+Alt+Shift+KeyY");
    await at(book, "客户分级", "解释");
    expect(await book.page.evaluate(() => window.workbench!.view().paneVisible)).toBe(true);
  });

  test("nothing was wrong on the console", () => {
    expect(book.log.errors).toEqual([]);
  });
});
