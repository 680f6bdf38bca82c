import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { opened, PATIENCE, readyToApply } from "./openedPane";

jest.setTimeout(180_000);

test("language, theme and the style of amounts are applied at once, and are there again when the pane is", async () => {
  const book = await opened({ file: "zh", locale: "zh-CN" });
  const { addin, page } = book;
  await book.press("设置");
  await addin.getByRole("radio", { name: "English" }).check(PATIENCE);
  await addin.getByRole("heading", { level: 1, name: "Settings" }).waitFor(PATIENCE);
  await addin.getByRole("radio", { name: "Dark" }).check();
  await addin.getByRole("radio", { name: "Short: 2.35M" }).check();
  await book.press("Keyboard shortcuts");
  await addin.getByText("Ctrl+Alt+Shift+G").waitFor(PATIENCE);
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await page.evaluate(() => window.workbench?.ready);
  const again = await (await page.waitForSelector('iframe[src*="/taskpane.html"]'))!.contentFrame();
  await again!.getByRole("button", { name: "Settings" }).click(PATIENCE);
  for (const name of ["English", "Dark", /^Short/])
    expect(await again!.getByRole("radio", { name }).isChecked()).toBe(true);
  await book.close();
});

test("the scheme to begin with goes first where it fits", async () => {
  const book = await opened({ file: "zh", locale: "zh-CN" });
  const { addin, page } = book;
  await book.press("设置");
  const scheme = addin.getByRole("combobox", { name: "默认方案" });
  await scheme.selectOption("logistics-abc", PATIENCE);
  await page.reload();
  await page.evaluate(() => window.workbench?.ready);
  const again = (await (await page.waitForSelector(
    'iframe[src*="/taskpane.html"]',
  ))!.contentFrame())!;
  await readyToApply(again, /^应用到/);
  expect(await again.getByRole("combobox", { name: "分级方案" }).inputValue()).toBe(
    "商务部发货 ABC",
  );
  await book.close();
});

test("at twice the size nothing is cut or scrolls sideways", async () => {
  const book = await opened({ file: "zh", locale: "en-US", width: 350 });
  const { addin } = book;
  // Twice the size of a pane of 640 pixels is one of 320; here the words are twice as large as well.
  await addin.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  for (const page of ["Settings", "Functions", "Templates"]) {
    await book.press(page);
    await addin.getByRole("heading", { level: 1, name: page }).waitFor(PATIENCE);
    const isWide = () => document.documentElement.scrollWidth > window.innerWidth;
    expect([page, await addin.evaluate(isWide)]).toEqual([page, false]);
    await book.press("Back");
  }
  await book.close();
});
