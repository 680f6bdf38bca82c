import type {} from "../../src/workbench/testing";
import { opened, PATIENCE, type Opened } from "./openedPane";

jest.setTimeout(180_000);

/** What the keyboard is on, as a screen reader would name it. */
const focused = (book: Opened): Promise<string> =>
  book.addin.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
  });

/** Presses Tab until the keyboard is on something of that name. */
const tabTo = async (book: Opened, name: RegExp): Promise<void> => {
  for (let step = 0; step < 60; step++) {
    await book.page.keyboard.press("Tab");
    if (name.test(await focused(book))) return;
  }
  throw new Error(`Tab never came to ${name}.`);
};

test("grade, why and undo are done without a mouse", async () => {
  const book = await opened({ locale: "zh-CN", width: 320 });
  const { addin, page } = book;
  const keys = page.keyboard;
  await page.evaluate(() => window.workbench!.select("B10"));
  await addin.getByRole("button", { name: "设置" }).focus();

  await tabTo(book, /^分级$/);
  await keys.press("ArrowRight");
  expect(await focused(book)).toBe("解释");
  await addin.getByRole("article").first().waitFor(PATIENCE);

  await keys.press("Home");
  expect(await focused(book)).toBe("分级");
  await tabTo(book, /^应用到/);
  await keys.press("Enter");
  await addin.getByText(/^已写入/).waitFor(PATIENCE);
  expect((await book.texts("AI3:AI3"))[0]?.[0]).toMatch(/^等级 · /);

  await addin.getByRole("tab", { name: "分级" }).focus();
  await tabTo(book, /^撤销$/);
  await keys.press("Enter");
  await addin.getByText(/^已撤销/).waitFor(PATIENCE);
  expect(await book.texts("AI3:AI3")).toEqual([[""]]);
  await book.close();
});
