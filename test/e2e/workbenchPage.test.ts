import { readFile } from "node:fs/promises";

import { wrongIn } from "./axe";
import type { Page } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { openWorkbench } from "./workbench";
import type { Opening } from "./workbench";

jest.setTimeout(120_000);

/** Opens the page and waits until its workbook is calculated. */
async function opened(opening: Opening = {}) {
  const workbench = await openWorkbench(opening);
  await workbench.page.evaluate(() => window.workbench?.ready);
  return workbench;
}

/** The cells of the grid: row headers are 46 pixels wide, columns 64, rows and column headers 20 high. */
const canvas = (page: Page) => page.locator("#univer-sheet-main-canvas_book");
const cell = (page: Page, address: string) =>
  page.evaluate((at) => window.workbench!.cell(at), address);
const enter = (page: Page, address: string, text: string) =>
  page.evaluate(([at, typed]) => window.workbench!.enter(at!, typed!), [address, text]);
const select = async (page: Page, address: string) => {
  await page.evaluate((at) => window.workbench!.select(at), address);
  await page.waitForTimeout(100);
};
/** Gives the grid the keyboard, as a click into it does. */
const focusGrid = async (page: Page) => {
  await canvas(page).click({ position: { x: 300, y: 300 } });
  await page.waitForTimeout(200);
};
const type = async (page: Page, text: string) => {
  await page.keyboard.type(text, { delay: 10 });
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
};

describe("the grid", () => {
  test("what is typed is read as Excel reads it, spills, and goes back by Ctrl+Z", async () => {
    const { page, log, close } = await opened({ file: "none", locale: "zh-CN" });
    await focusGrid(page);
    await select(page, "B2");
    for (const text of ["12%", "2026-01-31", "'007", "=sum(b2:b2)+1"]) await type(page, text);
    expect(await page.evaluate(() => window.workbench!.texts("B2:B5"))).toEqual([
      ["12%"],
      ["2026-01-31"],
      ["007"],
      ["1.12"],
    ]);
    expect((await cell(page, "B5")).formula).toBe("=SUM(B2:B2)+1");
    await select(page, "D2");
    await type(page, "=SEQUENCE(3)");
    await page.evaluate(() => window.workbench!.settled());
    expect(await cell(page, "D4")).toMatchObject({ value: 3, formula: null });
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(300);
    expect([(await cell(page, "D2")).value, (await cell(page, "D4")).value]).toEqual([null, null]);
    expect(log.errors).toEqual([]);
    await close();
  });

  test("the add-in's functions are suggested while they are typed", async () => {
    const { page, close } = await opened({ file: "none", locale: "zh-CN" });
    await focusGrid(page);
    await select(page, "B2");
    await page.keyboard.type("=INDUSTRYC", { delay: 20 });
    await page.getByText("INDUSTRYCODE").first().waitFor({ timeout: 5_000 });
    await page.keyboard.press("Escape");
    await close();
  });

  test("cells that are cut and pasted take their format along, formulas follow them, and one Ctrl+Z takes it back", async () => {
    const { page, close } = await opened({ file: "none", locale: "zh-CN" });
    await focusGrid(page);
    await select(page, "B2");
    for (const text of ["12%", "=B2*2"]) await type(page, text);
    await select(page, "B2");
    await page.keyboard.press("Control+x");
    await page.waitForTimeout(300);
    await select(page, "D2");
    await page.keyboard.press("Control+v");
    await page.waitForTimeout(800);
    expect(await cell(page, "D2")).toMatchObject({ text: "12%" });
    expect(await cell(page, "B3")).toMatchObject({ value: 0.24, formula: "=D2*2" });
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(400);
    expect(await page.evaluate(() => window.workbench!.texts("B2:D3"))).toEqual([
      ["12%", "", ""],
      ["0.24", "", ""],
    ]);
    await close();
  });

  test("where a result became smaller, nothing is left to see of the larger one", async () => {
    const { page, close } = await opened({ file: "none", locale: "zh-CN" });
    // Some rows below the small result, without headers, selection and the add-in's pane.
    const picture = () => page.screenshot({ clip: { x: 110, y: 300, width: 120, height: 200 } });
    const enter = (text: string) =>
      page.evaluate((typed) => window.workbench!.enter("B4", typed), text);
    await enter("=SEQUENCE(3)");
    const before = await picture();
    await enter("=SEQUENCE(600)");
    expect((await picture()).equals(before)).toBe(false);
    await enter("=SEQUENCE(3)");
    expect((await picture()).equals(before)).toBe(true);
    await close();
  });

  test("rows that are inserted from the menu move cells and formulas along", async () => {
    const { page, close } = await opened({ file: "none", locale: "en-US" });
    await enter(page, "A3", "5");
    await enter(page, "B1", "=A3*2");
    await canvas(page).click({ button: "right", position: { x: 80, y: 50 } });
    await page.getByText("Insert", { exact: true }).hover();
    await page.getByText("rows above").hover();
    const { x, y, width, height } = (await page.getByText("rows above").boundingBox())!;
    await page.mouse.click(x + width - 4, y + height / 2);
    await page.waitForTimeout(500);
    expect(await cell(page, "A4")).toMatchObject({ value: 5 });
    expect(await cell(page, "B1")).toMatchObject({ value: 10, formula: "=A4*2" });
    await close();
  });
});

describe("formulas", () => {
  test("tables' references, spills and dependants are computed by the add-in's own functions", async () => {
    const { page, close } = await opened();
    await enter(page, "说明!H1", '=INDUSTRYCODE("商业银行")');
    await enter(page, "说明!H2", "=ABCTIER(客户[年销售额(元)])");
    await enter(page, "说明!J2", '=COUNTIF(H2#,"A")+COUNTIF(H2#,"B")+COUNTIF(H2#,"C")');
    expect(await cell(page, "说明!H1")).toMatchObject({ value: "012" });
    expect(["A", "B", "C"]).toContain((await cell(page, "说明!H601")).value);
    const graded = Number((await cell(page, "说明!J2")).value);
    expect(graded).toBeGreaterThan(550);
    await close();
  });

  test("an error's message stands in the strip while its cell is selected, and beside the pointer", async () => {
    const { page, close } = await opened({ file: "none", locale: "zh-CN" });
    await enter(page, "B2", '=INDUSTRYCODE("ōō")');
    const { error } = await cell(page, "B2");
    expect(error).toMatchObject({ code: "#N/A" });
    expect(error?.message).not.toBe("");
    await select(page, "B2");
    expect(await page.getByTestId("message").textContent()).toContain(error!.message);
    await canvas(page).hover({ position: { x: 150, y: 48 } });
    await canvas(page).hover({ position: { x: 152, y: 50 } });
    await page.getByText(error!.message).nth(1).waitFor({ timeout: 5_000 });
    await close();
  });
});

describe("the page", () => {
  test("a second author's edit reaches the cells and cannot be undone by us", async () => {
    const { page, close } = await opened({ file: "none", locale: "zh-CN" });
    await page.evaluate(() => window.workbench!.enterRemotely("C3", "=1+1"));
    expect(await cell(page, "C3")).toMatchObject({ value: 2 });
    expect(await page.evaluate(() => window.workbench!.undo())).toBe(false);
    await close();
  });

  test("a protected sheet, and a workbook to look at only, take nothing that is typed, and say why", async () => {
    const { page, addin, close } = await opened({ file: "none", locale: "en-US" });
    await addin.evaluate(
      `Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().protection.protect(); await context.sync(); })`,
    );
    await focusGrid(page);
    await select(page, "B2");
    await type(page, "5");
    expect(await page.getByTestId("message").textContent()).toContain("protected");
    expect(await cell(page, "B2")).toMatchObject({ value: null });
    await addin.evaluate(
      `Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().protection.unprotect(); await context.sync(); })`,
    );
    await page.evaluate(() => window.workbench!.readOnly(true));
    await select(page, "B2");
    await type(page, "5");
    expect(await page.getByTestId("message").textContent()).toContain("read-only");
    await close();
  });

  test("while a cell is edited, batches fail as in Excel", async () => {
    const { page, addin, close } = await opened({ file: "none", locale: "en-US" });
    const batch = () =>
      addin.evaluate(
        `Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); }).then(() => "done", (error) => error.code)`,
      );
    await page.evaluate(() => window.workbench!.editing(true));
    expect(await batch()).toBe("InvalidOperationInCellEditMode");
    await page.evaluate(() => window.workbench!.editing(false));
    expect(await batch()).toBe("done");
    await close();
  });

  test("hidden rows are not shown, and shown again", async () => {
    const { page, addin, close } = await opened({ file: "none", locale: "en-US" });
    await enter(page, "A1", "above");
    await enter(page, "A5", "below");
    const hide = (hidden: boolean) =>
      addin.evaluate(
        `Excel.run(async (context) => { context.workbook.worksheets.getActiveWorksheet().getRange("2:4").rowHidden = ${hidden}; await context.sync(); })`,
      );
    // The second row on the screen: a click there selects what stands there.
    const clicked = async () => {
      await canvas(page).click({ position: { x: 80, y: 50 } });
      await page.waitForTimeout(200);
      return page.evaluate(() => {
        const { state } = window.workbench!.book;
        return state.selections.get(state.activeSheet)?.[0]?.row;
      });
    };
    await hide(true);
    expect(await clicked()).toBe(4);
    await hide(false);
    expect(await clicked()).toBe(1);
    await close();
  });

  test("the language goes over to the page, the functions' help and the add-in", async () => {
    const { page, close } = await opened({ locale: "zh-CN" });
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    await enter(page, "说明!H1", "=1+1");
    await page.getByLabel("语言").selectOption("en-US");
    await page.getByRole("button", { name: "Self-test" }).waitFor();
    expect(await page.getByRole("button", { name: "Save" }).isVisible()).toBe(true);
    const frame = await (await page.waitForSelector("iframe"))!.contentFrame();
    await frame!.waitForFunction(
      () => typeof Office !== "undefined" && Office.context?.displayLanguage === "en-US",
    );
    expect(await cell(page, "说明!H1")).toMatchObject({ value: 2 });
    await close();
  });

  test("a saved file opens again with what was typed", async () => {
    const { page, close } = await opened();
    await enter(page, "客户!D4", "改过的地区");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("customers-zh.xlsx");
    // What is saved may be left without a question.
    await page.waitForFunction(() => !window.workbench!.view().changed);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "打开…" }).click(),
    ]);
    const buffer = await readFile((await download.path())!);
    await chooser.setFiles({ name: "reopened.xlsx", mimeType: "application/octet-stream", buffer });
    await page.waitForFunction(() => window.workbench!.view().fileName === "reopened.xlsx");
    expect(await cell(page, "客户!D4")).toMatchObject({ value: "改过的地区" });
    await close();
  });

  test("the pane's width is moved by keys, and its functions go on while it is closed", async () => {
    const { page, close } = await opened({ file: "none", locale: "zh-CN" });
    const edge = page.getByRole("separator");
    await edge.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await edge.getAttribute("aria-valuenow")).toBe("360");
    await page.getByRole("button", { name: "关闭任务窗格" }).click();
    expect(await page.locator("iframe").isVisible()).toBe(false);
    await enter(page, "A1", '=INDUSTRYCODE("商业银行")');
    expect(await cell(page, "A1")).toMatchObject({ value: "012" });
    await page.locator('[id="Clientele.OpenPane"]').click();
    expect(await page.locator("iframe").isVisible()).toBe(true);
    await close();
  });

  test("what Excel does not model here is refused and listed", async () => {
    const { page, addin, close } = await opened({ file: "none", locale: "en-US" });
    const code = await addin.evaluate(
      `Excel.run(async (context) => { const sheet = context.workbook.worksheets.getActiveWorksheet(); sheet.shapes.addGeometricShape("Star5"); await context.sync(); }).then(() => "done", (error) => error.code)`,
    );
    expect(code).toBe("ApiNotFound");
    await page.getByRole("button", { name: /refused or failed/ }).click();
    expect(
      await page.getByRole("region", { name: "What this Excel refused" }).textContent(),
    ).toContain("hapes");
    await close();
  });

  test.each(["light", "dark"] as const)(
    "axe finds nothing in the page's own parts (%s)",
    async (theme) => {
      const { page, log, close } = await opened({ locale: "zh-CN", theme });
      // Univer's grid and the add-in's frame are not the page's own.
      expect(await wrongIn(page.mainFrame(), [".grid", "iframe"])).toEqual([]);
      expect(log.errors).toEqual([]);
      await close();
    },
  );
});
