import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, readyToApply } from "./openedPane";

jest.setTimeout(180_000);

describe.each([
  ["zh-CN", "light", 320],
  ["en-US", "dark", 350],
] as const)("an empty workbook in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("offers samples and templates, passes axe, and a sample is graded at once", async () => {
    const book = await openedEmpty({ file: "none", locale, theme, width });
    const { addin, page } = book;
    const samples = addin.getByRole("button", { name: /^(打开示例：|Open the sample: )/ });
    await samples.first().waitFor(PATIENCE);
    expect(await samples.count()).toBe(3);
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
    const isWide = () => document.documentElement.scrollWidth > window.innerWidth;
    expect(await addin.evaluate(isWide)).toBe(false);
    await samples.first().click();
    await readyToApply(addin, /^(应用到 6 行|Apply to 6 rows)/);
    expect(book.log.errors).toEqual([]);
    await book.close();
  });
});

test("customers that are pasted into an empty workbook are found by themselves", async () => {
  const book = await openedEmpty({ file: "none", locale: "zh-CN" });
  const { addin, page } = book;
  await addin.getByRole("heading", { name: "这个工作簿里还没有客户" }).waitFor(PATIENCE);
  await page.evaluate(async () => {
    const cells = { A1: "客户编号", B1: "年销售额(元)", A2: "C1", B2: "900", A3: "C2", B3: "100" };
    for (const [at, text] of Object.entries(cells)) await window.workbench!.enter(at, text);
  });
  await readyToApply(addin, /^应用到 2 行/);
  await book.close();
});

test("where no scheme fits, the nearest three are shown with what is missing, and what to select", async () => {
  const book = await openedEmpty({ file: "none", locale: "zh-CN" });
  const { addin, page } = book;
  await page.evaluate(async () => {
    const cells = { A1: "客户编号", B1: "首单", A2: "C1", B2: "是", A3: "C2", B3: "否" };
    for (const [at, text] of Object.entries(cells)) await window.workbench!.enter(at, text);
  });
  await addin.getByText(/如果这不是客户表，请选中客户表里的任一单元格/).waitFor(PATIENCE);
  expect(await addin.getByText(/^还缺：/).count()).toBe(3);
  expect(await violations(page)).toEqual([]);
  await book.close();
});
