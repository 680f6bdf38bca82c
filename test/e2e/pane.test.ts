import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { choose, opened, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(180_000);

describe("grading the sample", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await opened({ file: "zh", locale: "zh-CN" });
    await choose(book.addin, "发货", "商务部发货 ABC");
    await readyToApply(book.addin, /应用到 595 行/);
  });
  afterAll(() => book.close());

  test("600 rows are graded before anything is written", async () => {
    expect(await book.page.evaluate(() => window.workbench!.book.history.undoable)).toBe(0);
    const lines = await book.addin
      .getByRole("listitem")
      .filter({ hasText: /个客户，/ })
      .allTextContents();
    const counts = lines.map((line) => Number(/(\d+) 个客户/.exec(line)?.[1]));
    expect(lines).toHaveLength(3);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(595);
  });

  test("every unreadable cell is named by address and content, and a click goes to it", async () => {
    await book.press(/^未分级/);
    await book.addin.getByRole("button", { name: /^J18.*约三万/ }).click(PATIENCE);
    await book.page.waitForFunction(
      () => {
        const { state } = window.workbench!.book;
        const [area] = state.selections.get(state.activeSheet) ?? [];
        return area?.row === 17 && area.column === 9;
      },
      undefined,
      PATIENCE,
    );
  });

  test("the selected row is explained with the cells that were read", async () => {
    await book.addin.getByRole("tab", { name: "解释" }).click(PATIENCE);
    await book.page.evaluate(() => window.workbench!.select("B26"));
    const card = book.addin.getByRole("article", { name: /C0023/ });
    await card.waitFor(PATIENCE);
    expect(await card.textContent()).toMatch(/因为.*首单/);
    expect(await card.getByRole("button", { name: "转到单元格 H26" }).count()).toBe(1);
    await book.addin.getByRole("tab", { name: "分级" }).click(PATIENCE);
  });

  test("applying adds columns to the table, one sentence says so, and undo takes all back", async () => {
    const before = await book.texts("A3:AK12");
    await book.press(/^应用到/);
    await book.addin.getByText("已写入 595 行（列 AI–AJ）。5 行未分级。").waitFor(PATIENCE);
    const written = await book.texts("AI3:AJ12");
    expect(written[0]).toEqual(["等级 · 商务部发货 ABC", "原因 · 商务部发货 ABC"]);
    expect(written.slice(1).map(([tier]) => tier)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^[ABC]$/)]),
    );
    const tables = await book.page.evaluate(() =>
      window
        .workbench!.book.state.tables.filter(({ name }) => name === "客户")
        .map(({ name, area }) => [name, area.columns]),
    );
    expect(tables).toEqual([["客户", 36]]);
    await book.press("撤销");
    await book.addin.getByText(/^已撤销/).waitFor(PATIENCE);
    expect(await book.texts("A3:AK12")).toEqual(before);
  });

  test("a second run writes over the columns of the first", async () => {
    await readyToApply(book.addin, /^应用到 595 行/);
    await book.press(/^应用到/);
    await book.addin.getByText(/列 AI–AJ/).waitFor(PATIENCE);
    await book.addin.getByText("覆盖 AI 列").waitFor(PATIENCE);
    await book.page.evaluate(() => window.workbench!.enter("J4", "30000"));
    await readyToApply(book.addin, /^应用到 595 行/);
    await book.addin.getByRole("tab", { name: "解释" }).click(PATIENCE);
    await book.page.evaluate(() => window.workbench!.select("J4"));
    const reason = "单次订单量 30,000 支 ≥ 30,000 支";
    await book.addin.getByRole("article", { name: /C0001/ }).getByText(reason).waitFor(PATIENCE);
    await book.addin.getByRole("tab", { name: "分级" }).click(PATIENCE);
    await book.press(/^应用到/);
    await book.page.waitForFunction(
      () => window.workbench!.texts("AI4:AI4")[0]?.[0] === "A",
      undefined,
      PATIENCE,
    );
    expect(await book.texts("AK3:AK3")).toEqual([[""]]);
  });

  test("a co-author's edit is seen", async () => {
    await book.page.evaluate(() => window.workbench!.enterRemotely("J5", "约两万"));
    await readyToApply(book.addin, /^应用到 594 行/);
  });

  test("nothing was refused, and nothing was wrong on the console", async () => {
    const refused = await book.page.evaluate(() => window.workbench!.log.map(({ what }) => what));
    expect(refused).toEqual([]);
    expect(book.log.errors).toEqual([]);
  });
});

describe("a plain range", () => {
  test("is graded beside, and what stands there is never overwritten", async () => {
    const book = await opened({ file: "zh" });
    await book.page.evaluate(async () => {
      const { enter, select } = window.workbench!;
      for (const [at, text] of [
        ["F1", "客户编号"],
        ["G1", "年销售额(元)"],
        ["F2", "P1"],
        ["G2", "900"],
        ["F3", "P2"],
        ["G3", "100"],
        ["I2", "taken"],
      ] as const) {
        await enter(`说明!${at}`, text);
      }
      // The first one shows the sheet.
      select("说明!A1");
    });
    await book.page.waitForTimeout(500);
    await book.page.evaluate(() => window.workbench!.select("说明!F2"));
    await book.addin.getByRole("button", { name: /说明 · 2 行/ }).waitFor(PATIENCE);
    await choose(book.addin, "ABC 累计", "ABC 累计占比");
    await readyToApply(book.addin, /^应用到 2 行/);
    await book.press(/^应用到/);
    await book.addin.getByText(/表格右侧的 I2 已有内容/).waitFor(PATIENCE);
    expect(await book.texts("说明!H1:I3")).toEqual([
      ["", ""],
      ["", "taken"],
      ["", ""],
    ]);
    await book.page.evaluate(() => window.workbench!.enter("说明!I2", ""));
    await book.press(/^应用到/);
    await book.addin.getByText(/已写入 2 行（列 H–I）/).waitFor(PATIENCE);
    expect(await book.texts("说明!H2:H3")).toEqual([["A"], ["C"]]);
    await book.close();
  });
});

describe("the commands", () => {
  test("the ribbon's buttons open the pane's pages", async () => {
    const book = await opened();
    await book.page.evaluate(() => window.workbench!.press("Clientele.Help"));
    await book.addin.getByRole("heading", { level: 1, name: "函数" }).waitFor(PATIENCE);
    await book.page.evaluate(() => window.workbench!.press("Clientele.GradeSelection"));
    await book.addin.getByRole("heading", { level: 1, name: "客户分级" }).waitFor(PATIENCE);
    await book.close();
  });
});

describe.each([
  ["zh-CN", "light", 320],
  ["en-US", "dark", 350],
] as const)("in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("axe finds nothing, and nothing is wider than the pane", async () => {
    const book = await opened({ file: locale === "zh-CN" ? "zh" : "en", locale, theme, width });
    const fits = () =>
      book.addin.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    for (const part of [/^(输入|Inputs)/, /^(未分级|Not graded)/, /^(基准日|As of)/])
      await book.press(part);
    expect([await fits(), await violations(book.page)]).toEqual([true, []]);
    for (const page of [/^(函数|Functions)$/, /^(设置|Settings)$/]) {
      await book.press(page);
      await book.addin.getByRole("button", { name: /^(返回|Back)$/ }).waitFor(PATIENCE);
      expect([await fits(), await violations(book.page)]).toEqual([true, []]);
      await book.press(/^(返回|Back)$/);
    }
    await book.close();
  });
});

test("everything can be reached and done with the keyboard", async () => {
  const book = await opened({ width: 350 });
  await book.addin.getByRole("button", { name: "函数" }).focus();
  const seen: string[] = [];
  for (let step = 0; step < 40 && !seen.some((name) => name.startsWith("应用到")); step++) {
    await book.page.keyboard.press("Tab");
    seen.push(
      await book.addin.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
      }),
    );
  }
  expect(seen.some((name) => name.startsWith("客户表"))).toBe(true);
  expect(seen.at(-1)).toMatch(/^应用到/);
  await book.page.keyboard.press("Enter");
  await book.addin.getByText(/^已写入/).waitFor(PATIENCE);
  // The keyboard is still where it was.
  expect(await book.addin.evaluate(() => document.activeElement?.textContent)).toMatch(/^应用到/);
  await book.close();
});
