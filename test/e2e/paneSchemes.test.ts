/** The menu of schemes in the pane, through the real Office.js: found, judged, and begun from a template. */
import type { Frame, Page } from "playwright-core";

import { schemes } from "../../src/schemes";
import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { opened, openedEmpty, PATIENCE, readyToApply } from "./openedPane";

jest.setTimeout(180_000);

const picker = (addin: Frame) => addin.getByRole("combobox", { name: /^(分级方案|Scheme)$/ });

/** What the keyboard stands on in the open list. */
const active = (addin: Frame): Promise<string> =>
  addin.evaluate(() => {
    const id = document.querySelector("[role=combobox]")?.getAttribute("aria-activedescendant");
    return document.getElementById(id ?? "")?.textContent ?? "";
  });

/** Whether the active option can be seen, neither cut by the list nor covered by a heading or the bar below. */
const activeIsSeen = (addin: Frame): Promise<boolean> =>
  addin.evaluate(() => {
    const id = document.querySelector("[role=combobox]")?.getAttribute("aria-activedescendant");
    const option = document.getElementById(id ?? "");
    if (option === null) return false;
    const { left, top, bottom, width } = option.getBoundingClientRect();
    return [top + 2, bottom - 2].every((y) =>
      option.contains(document.elementFromPoint(left + width / 2, y)),
    );
  });

/** Chooses a scheme with the keyboard alone. */
const find = async (addin: Frame, typed: string, name: string): Promise<void> => {
  await picker(addin).click(PATIENCE);
  await addin.page().keyboard.type(typed);
  await addin.getByRole("option", { name }).waitFor(PATIENCE);
  await addin.page().keyboard.press("Enter");
  await addin.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[role=combobox]")?.value === wanted,
    name,
    PATIENCE,
  );
};

const insert = async (addin: Frame, name: string): Promise<void> => {
  await addin.getByRole("button", { name: /^(模板|Templates)$/ }).click(PATIENCE);
  await addin
    .getByRole("button", { name: new RegExp(`(插入工作表|Insert sheet).*${name}$`) })
    .click(PATIENCE);
  await addin.getByRole("heading", { level: 1, name: /^(客户分级|Clientele)$/ }).waitFor(PATIENCE);
};

const selected = (page: Page) =>
  page.evaluate(() => {
    const { state } = window.workbench!.book;
    const [area] = state.selections.get(state.activeSheet) ?? [];
    return { row: area?.row, column: area?.column };
  });

describe("the picker", () => {
  test("lists all schemes by topic, and the keyboard goes all through them in sight", async () => {
    const { addin, page, close } = await opened({ file: "zh", width: 320 });
    await picker(addin).click(PATIENCE);
    // The first groups come at once, the others right after.
    const options = addin.getByRole("option");
    await options.nth(schemes.length - 1).waitFor({ ...PATIENCE, state: "attached" });
    expect(await options.count()).toBe(schemes.length);
    expect(await addin.getByRole("group").first().textContent()).toMatch(/^适合这张表/);
    await page.keyboard.press("End");
    expect(await active(addin)).toMatch(/^表格更新考核/);
    const seen = [await activeIsSeen(addin)];
    for (let step = 0; step < schemes.length - 1; step++) {
      await page.keyboard.press("ArrowUp");
      seen.push(await activeIsSeen(addin));
    }
    expect(seen).not.toContain(false);
    const top = await active(addin);
    await page.keyboard.press("Home");
    expect(await active(addin)).toBe(top);
    expect(await activeIsSeen(addin)).toBe(true);
    await close();
  });

  test("finds by the initials of pinyin, and Enter chooses", async () => {
    const { addin, page, log, close } = await opened({ file: "zh" });
    await find(addin, "swbfh", "商务部发货 ABC");
    await readyToApply(addin, /^应用到 595 行/);
    // In the box that still has the keyboard, what is typed takes the place of the name.
    await page.keyboard.type("gkjzt");
    await addin.getByRole("option", { name: "顾客金字塔" }).waitFor(PATIENCE);
    await page.keyboard.press("Escape");
    expect(await picker(addin).inputValue()).toBe("商务部发货 ABC");
    expect(log.errors).toEqual([]);
    await close();
  });

  test("finds the same in English, by what is said of it too", async () => {
    const { addin, page, close } = await opened({ file: "en", locale: "en-US" });
    await picker(addin).click(PATIENCE);
    await page.keyboard.type("risk");
    const group = addin.getByRole("group", { name: "In the description" });
    await group.getByRole("option", { name: "Bank customers A–D" }).waitFor(PATIENCE);
    await close();
  });
});

test("a scheme that reads personal data says above its result what the law expects", async () => {
  const { addin, close } = await openedEmpty({ file: "none", width: 320 });
  await insert(addin, "客人类型");
  await addin.getByText(/须按《个人信息保护法》告知本人/).waitFor(PATIENCE);
  await readyToApply(addin, /^应用到 4 行/);
  const order = await addin.evaluate(() => {
    const notice = [...document.querySelectorAll(".fui-MessageBar")].find(({ textContent }) =>
      textContent?.includes("读取个人信息"),
    );
    const result = [...document.querySelectorAll("h2")].find(({ textContent }) =>
      textContent?.startsWith("结果"),
    );
    return [
      notice?.querySelectorAll("button").length,
      result !== undefined && notice?.compareDocumentPosition(result),
    ];
  });
  expect(order).toEqual([0, 4]);
  await close();
});

test("checks of the whole are shown, and a click goes to the first row that offends", async () => {
  const { addin, page, log, close } = await openedEmpty({ file: "none", width: 350 });
  await insert(addin, "细分七诀窍检查");
  await readyToApply(addin, /^应用到/);
  const headers = (await page.evaluate(() => window.workbench!.texts("A1:H1")))[0] ?? [];
  const owner = headers.findIndex((header) => header.startsWith("负责人"));
  // Another owner for the segment of the first customer.
  const last = await page.evaluate(
    async ([columns, at]) => {
      const { texts, enter } = window.workbench!;
      const rows = texts("A2:H20").filter(([first]) => first !== "");
      const row = rows.length + 2;
      for (let column = 0; column < columns; column++) {
        const text = column === at ? "另一位" : column === 0 ? "C900" : (rows[0]?.[column] ?? "");
        await enter(`${String.fromCharCode(65 + column)}${row}`, text);
      }
      return row;
    },
    [headers.filter((header) => header !== "").length, owner] as const,
  );
  const check = addin.getByRole("button", { name: /一个负责人.*不符合/ });
  await check.click(PATIENCE);
  await page.waitForFunction(
    (column) => {
      const { state } = window.workbench!.book;
      return state.selections.get(state.activeSheet)?.[0]?.column === column;
    },
    owner,
    PATIENCE,
  );
  const { row } = await selected(page);
  expect([1, last - 1]).toContain(row);
  expect(log.errors).toEqual([]);
  await close();
});

test("a template is inserted, graded by its scheme, and written", async () => {
  const { addin, page, texts, log, press, close } = await openedEmpty({
    file: "none",
    locale: "en-US",
    width: 320,
  });
  await press("All templates");
  await addin.getByRole("searchbox").fill("training");
  await press(/^Insert sheet: Training customers/);
  await addin.getByText(/^Inserted “Training customers 1–3”/).waitFor(PATIENCE);
  await addin.getByText(/^First .*: 1 customers, 25%$/).waitFor(PATIENCE);
  expect(await picker(addin).inputValue()).toBe("Training customers 1–3");
  await readyToApply(addin, /^Apply to 4 rows/);
  await press(/^Apply to/);
  await addin.getByText(/^Wrote 4 rows/).waitFor(PATIENCE);
  const written = await texts("A1:F5");
  expect(written.map((cells) => cells[4])).toEqual([
    "Tier · Training customers 1–3",
    "First",
    "Second",
    "Third",
    "Dropped",
  ]);
  const refused = await page.evaluate(() => window.workbench!.log.map(({ what }) => what));
  expect(refused).toEqual([]);
  expect(log.errors).toEqual([]);
  await close();
});

describe.each([
  ["zh-CN", "light", 320],
  ["en-US", "light", 320],
  ["zh-CN", "dark", 350],
  ["en-US", "dark", 350],
] as const)("in %s, %s, %d pixels wide", (locale, theme, width) => {
  test("axe finds nothing wrong with the list, the templates, the notice and the checks", async () => {
    const zh = locale === "zh-CN";
    const { addin, page, press, close } = await opened({
      file: zh ? "zh" : "en",
      locale,
      theme,
      width,
    });
    const sound = async () => [
      await addin.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      await violations(page),
    ];
    await picker(addin).click(PATIENCE);
    await addin.getByRole("option").first().waitFor(PATIENCE);
    expect(await sound()).toEqual([true, []]);
    await page.keyboard.type(zh ? "krlx" : "guest");
    await addin.getByRole("option", { name: zh ? "客人类型" : "Guest types" }).waitFor(PATIENCE);
    expect(await sound()).toEqual([true, []]);
    await page.keyboard.press("Enter");
    await addin.getByText(zh ? "读取个人信息" : "Reads personal data").waitFor(PATIENCE);
    await press(/^(来源未说明|Left open)/);
    expect(await sound()).toEqual([true, []]);
    await addin.getByRole("button", { name: /^(模板|Templates)$/ }).click(PATIENCE);
    await addin.getByRole("searchbox").waitFor(PATIENCE);
    expect(await sound()).toEqual([true, []]);
    await addin
      .getByRole("button", { name: zh ? /：客户分类.*七诀窍|：细分七诀窍检查/ : /: Seven rules/ })
      .click(PATIENCE);
    await addin.getByRole("button", { name: /^(整体检查|Checks of the whole)/ }).waitFor(PATIENCE);
    expect(await sound()).toEqual([true, []]);
    await close();
  });
});
