/** Who is to be visited or called, through the real Office.js: by the workbook's own policies, by the keyboard too, and as a sheet. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { newWorkbook } from "../../src/files";
import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, type Opened } from "./openedPane";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-todo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Locale = "zh-CN" | "en-US";
const HEADERS: Readonly<Record<Locale, readonly string[]>> = {
  "zh-CN": ["客户编号", "客户名称", "客户类别", "上次回访日期", "客户经理"],
  "en-US": ["Customer no.", "Customer name", "Customer class", "Last visit", "Account manager"],
};
const WORDS = {
  "zh-CN": {
    tab: "待办",
    apply: /^应用到/,
    summary: /^本周 \d+ 家，其中逾期 2 家、从未联系 1 家$/,
  },
  "en-US": {
    tab: "To do",
    apply: /^Apply to/,
    summary: /^\d+ this week, 2 of them overdue, 1 never contacted$/,
  },
} as const;

/** Today as a serial: the pane grades as of today. */
const today =
  Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;

/** Customers of cti-callback: two overdue, one never seen, one that cannot be read, one due in three months. */
const bookIn = (locale: Locale): string => {
  const path = join(folder, `${locale}.xlsx`);
  const name = locale === "zh-CN" ? "客户" : "Customers";
  writeFileSync(
    path,
    newWorkbook({
      name,
      table: name,
      columns: HEADERS[locale].map((header, at) => ({
        header,
        note: "-",
        ...(at === 3 && { format: "yyyy-mm-dd" }),
      })),
      rows: [
        ["C1", "华东精密", "A", today - 50, "张伟"],
        ["C2", "江南五金", "B", today - 200, "李娜"],
        ["C3", "北方重工", "C", null, "张伟"],
        ["C4", "西部电子", "A", "月初", "李娜"],
        ["C5", "滨海化工", "C", today, "张伟"],
      ],
    }),
  );
  return path;
};

const openedToDo = async (
  locale: Locale,
  opening: Parameters<typeof openedEmpty>[0] = {},
): Promise<Opened> => {
  const book = await openedEmpty({ file: bookIn(locale), locale, width: 320, ...opening });
  const { addin } = book;
  await addin.getByRole("button", { name: WORDS[locale].apply, disabled: false }).waitFor(PATIENCE);
  await addin.getByRole("tab", { name: WORDS[locale].tab }).click(PATIENCE);
  await addin.getByText(WORDS[locale].summary).waitFor(PATIENCE);
  return book;
};

/** The sheet in front, and the first row that is selected on it. */
const selected = ({ page }: Opened): Promise<{ sheet: string; row: number | undefined }> =>
  page.evaluate(() => {
    const { sheets, activeSheet, selections } = window.workbench!.book.state;
    const sheet = sheets.find(({ id }) => id === activeSheet)?.name ?? "";
    return { sheet, row: selections.get(activeSheet)?.[0]?.row };
  });

test.each([
  ["zh-CN", "light", 320],
  ["en-US", "light", 350],
  ["zh-CN", "dark", 350],
  ["en-US", "dark", 320],
] as const)("the list is for everybody in %s, %s, at %i pixels", async (locale, theme, width) => {
  const book = await openedToDo(locale, { theme, width });
  expect(await violations(book.page)).toEqual([]);
  const wider = await book.addin.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("with contrast colours it is as good", async () => {
  const book = await openedToDo("zh-CN");
  await book.page.emulateMedia({ forcedColors: "active" });
  expect(await violations(book.page)).toEqual([]);
  await book.close();
});

test("by the keyboard: another owner, a customer's row, and what is shown as a sheet", async () => {
  const book = await openedToDo("zh-CN");
  const { addin, page, texts } = book;
  await addin.getByRole("combobox", { name: "负责人" }).focus();
  await page.keyboard.press("ArrowDown");
  await addin.getByText("逾期 1 家", { exact: false }).first().waitFor(PATIENCE);
  await page.keyboard.press("ArrowDown");
  await addin.getByText(/^本周 2 家，其中逾期 1 家、从未联系 1 家$/).waitFor(PATIENCE);

  // The first customer of the list is behind the two other choices.
  await addin.getByRole("button", { name: /^北方重工/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    () => {
      const { activeSheet, selections } = window.workbench!.book.state;
      return selections.get(activeSheet)?.[0]?.row === 3;
    },
    undefined,
    PATIENCE,
  );

  await addin.getByRole("button", { name: "放入工作表" }).focus();
  await page.keyboard.press("Enter");
  await addin.getByText(/^清单已放在工作表“待办 /).waitFor(PATIENCE);
  const { sheet } = await selected(book);
  expect(sheet).toMatch(/^待办 \d{4}-\d{2}-\d{2}$/);
  const rows = await texts(`'${sheet}'!A4:I6`);
  expect(rows[0]).toEqual(["客户", "名称", "等级", "负责人", "上次联系", "应联系日期", "逾期天数", "要做的事", "完成"]); // prettier-ignore
  expect(rows[1]?.slice(0, 7)).toEqual(["C3", "北方重工", "每三月", "张伟", "从未", "", ""]);
  expect(rows[2]?.[0]).toBe("C1");
  expect(rows[2]?.[5]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("a date that cannot be read is told with its cell, which a click shows", async () => {
  const book = await openedToDo("zh-CN");
  const { addin } = book;
  await addin.getByRole("button", { name: /^读不懂的日期/ }).click(PATIENCE);
  await addin.getByRole("button", { name: /D5.*月初/ }).click(PATIENCE);
  await book.page.waitForFunction(
    () => {
      const { activeSheet, selections } = window.workbench!.book.state;
      return selections.get(activeSheet)?.[0]?.row === 4;
    },
    undefined,
    PATIENCE,
  );
  expect(await selected(book)).toEqual({ sheet: "客户", row: 4 });
  await book.close();
});

test("who is due follows the policies in the workbook as they are edited", async () => {
  const book = await openedToDo("zh-CN");
  const { addin, page, press, texts } = book;
  await press("服务规定");
  await addin.getByText(/^已插入“服务_老客户回访频次”/).waitFor(PATIENCE);
  const [headers = []] = await texts("服务_老客户回访频次!A4:H4");
  const letter = String.fromCharCode(65 + headers.indexOf("联系周期"));
  await page.evaluate(
    (at) => window.workbench!.enter(at, "100 天"),
    `服务_老客户回访频次!${letter}5`,
  );
  await addin.getByText(/^本周 \d+ 家，其中逾期 1 家、从未联系 1 家$/).waitFor(PATIENCE);
  await page.evaluate(
    (at) => window.workbench!.enter(at, "常常"),
    `服务_老客户回访频次!${letter}5`,
  );
  await addin.getByRole("button", { name: new RegExp(`${letter}5.*常常`) }).waitFor(PATIENCE);
  expect(await violations(page)).toEqual([]);
  expect(book.log.errors).toEqual([]);
  await book.close();
});
