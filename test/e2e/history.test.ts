/** History through the real Office.js: runs are kept, compared and taken back, in this session and in the next one; a cell tells its rules. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Frame, Page } from "playwright-core";

import { newWorkbook } from "../../src/files";
import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-history-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HEADERS = {
  "zh-CN": ["客户编号", "首单", "常年量大", "单次订单量(支)", "竞争激烈地区", "最近严重投诉日期", "最近一般投诉日期", "物流敏感", "物流要求较多"],
  "en-US": ["Customer no.", "First order", "Consistently high volume", "Order quantity (pcs)", "Competitive region", "Last severe complaint", "Last general complaint", "Logistics-sensitive", "Many logistics requirements"],
}; // prettier-ignore

/** Four shipments: one of A, two of B, one of C. */
const bookIn = (locale: "zh-CN" | "en-US"): string => {
  const zh = locale === "zh-CN";
  const path = join(folder, `${locale}.xlsx`);
  const no = zh ? "否" : "No";
  const row = (key: string, quantity: number) => [key, no, no, quantity, no, null, null, no, no];
  writeFileSync(
    path,
    newWorkbook({
      name: zh ? "客户" : "Customers",
      table: zh ? "客户" : "Customers",
      columns: HEADERS[locale].map((header) => ({ header, note: "-" })),
      rows: [row("C1", 30_000), row("C2", 29_999), row("C3", 15_000), row("C4", 100)],
    }),
  );
  return path;
};

const enter = (page: Page, address: string, text: string): Promise<void> =>
  page.evaluate(([at, typed]) => window.workbench!.enter(at, typed), [address, text] as const);

/** Selects a cell, with its sheet in front. */
const goTo = (addin: Frame, sheet: string, address: string): Promise<void> =>
  addin.evaluate(
    ([name, at]) =>
      Excel.run(async (context) => {
        const there = context.workbook.worksheets.getItem(name);
        there.activate();
        there.getRange(at).select();
        await context.sync();
      }),
    [sheet, address] as const,
  );

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.workbench!.book.state.sheets.map(({ name }) => name));

/** The texts of a column of a sheet's first hundred rows, as far as there are any. */
const column = async ({ texts }: Opened, address: string): Promise<string[]> =>
  (await texts(address)).map(([text]) => text ?? "").filter((text) => text !== "");

/** Waits until so many runs are on record: the last thing that a run writes. */
const runsOnRecord = (page: Page, sheet: string, count: number): Promise<unknown> =>
  page.waitForFunction(
    ([name, wanted]) => {
      const { sheets } = window.workbench!.book.state;
      if (!sheets.some((one) => one.name === name)) return false;
      const ids = window.workbench!.texts(`${name}!A4:A40`).flat();
      return ids.filter((id) => id !== "").length === wanted;
    },
    [sheet, count] as const,
    PATIENCE,
  );

const apply = async (
  { addin, page, press }: Opened,
  rows: RegExp,
  count: number,
  sheet: string,
) => {
  await readyToApply(addin, rows);
  await press(rows);
  await runsOnRecord(page, sheet, count);
  await page.evaluate(() => window.workbench!.settled());
};

const saved = async (page: Page, name: string): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(await page.evaluate(() => window.workbench!.save()), "base64"));
  return path;
};

test("two runs are kept and compared; saved, opened again, the last one is taken back", async () => {
  const book = await openedEmpty({ file: bookIn("zh-CN"), width: 320 });
  const { addin, page, press, log } = book;
  await readyToApply(addin, /^应用到 4 行/);
  await addin.getByRole("textbox", { name: "您的名字（写进历史）" }).fill("张三");
  await apply(book, /^应用到 4 行/, 1, "运行记录");
  expect(await sheetNames(page)).toEqual(
    expect.arrayContaining(["客户", "规则存档", "规则版本", "客户等级记录", "撤销", "运行记录"]),
  );
  // The sheet of customers stays in front.
  expect(await column(book, "客户!J2:J5")).toEqual(["A", "B", "B", "C"]);

  await enter(page, "客户!D3", "31000");
  await enter(page, "客户!D4", "200");
  // Edits are graded when no more of them have come for a moment.
  await addin.getByRole("button", { name: /^与上次相比.*2 个客户变了/ }).waitFor(PATIENCE);
  await apply(book, /^应用到 4 行/, 2, "运行记录");
  expect(await column(book, "客户!J2:J5")).toEqual(["A", "A", "C", "C"]);

  await press("历史");
  await addin.getByRole("table", { name: /^行：/ }).waitFor(PATIENCE);
  await addin.getByRole("button", { name: "B 到 A：1 户" }).click(PATIENCE);
  await addin.getByRole("list", { name: "B → A · 1 户" }).getByText("C2").waitFor(PATIENCE);
  expect(await violations(page)).toEqual([]);
  await press("放入工作表");
  await addin.getByText(/^已插入“等级变动 .*2 条变动。$/).waitFor(PATIENCE);
  const report = (await sheetNames(page)).find((name) => name.startsWith("等级变动"))!;
  expect(await column(book, `'${report}'!A5:A9`)).toEqual(["C2", "C3"]);
  expect(log.errors).toEqual([]);

  const path = await saved(page, "kept.xlsx");
  await book.close();
  const again = await openedEmpty({ file: path, width: 320 });
  expect(await column(again, "客户!J2:J5")).toEqual(["A", "A", "C", "C"]);
  await again.addin.getByRole("button", { name: /^撤销 .*张三的分级$/ }).click(PATIENCE);
  await again.addin.getByText(/^已撤销：恢复 8 个单元格。$/).waitFor(PATIENCE);
  expect(await column(again, "客户!J2:J5")).toEqual(["A", "B", "B", "C"]);
  await again.press("历史");
  await again.addin.getByText(/· 已撤销$/).waitFor(PATIENCE);
  expect(again.log.errors).toEqual([]);
  await again.close();
});

test("the context menu tells which rules made a cell, and that they were changed since", async () => {
  const book = await openedEmpty({ file: bookIn("en-US"), locale: "en-US", width: 350 });
  const { addin, page, press, log } = book;
  await apply(book, /^Apply to 4 rows/, 1, "Grading runs");
  await press("Rules");
  await press("Edit rules");
  await addin.getByText(/^11 rules: every case has a result\.$/).waitFor(PATIENCE);
  await enter(page, "Rules_LogisticsABC!E8", ">= 25000");
  await goTo(addin, "Customers", "J3");
  await page.evaluate(() => window.workbench!.press("Clientele.WhichRules"));
  await addin.getByRole("heading", { name: "Which rules made this cell?" }).waitFor(PATIENCE);
  await addin.locator("dd:visible", { hasText: /^C2$/ }).waitFor(PATIENCE);
  await addin.getByText("Others: this grade is out of date").waitFor(PATIENCE);
  await addin
    .locator("dd:visible", { hasText: /Order quantity 29,999 pcs ≥ 10,000/ })
    .first()
    .waitFor(PATIENCE);
  expect(await violations(page)).toEqual([]);
  await goTo(addin, "Customers", "A3");
  await addin
    .getByText("No run in this workbook’s history has written this cell.")
    .waitFor(PATIENCE);

  // On the Grade page the same is said of the table, with who would change.
  await addin.getByRole("button", { name: "Back" }).click(PATIENCE);
  await addin
    .getByText(/The rules have changed since\. 1 customer would change\./)
    .waitFor(PATIENCE);
  await press("See who");
  await addin.getByRole("button", { name: /^C2.*B → A$/ }).waitFor(PATIENCE);
  expect(log.errors).toEqual([]);
  await book.close();
});

test("formulas are repaired and frozen, those that spill with all their cells", async () => {
  const book = await openedEmpty({ file: bookIn("zh-CN"), width: 350 });
  const { addin, page, press, log } = book;
  await readyToApply(addin, /^应用到 4 行/);
  await enter(page, "客户!L2", "=CLIENTTIER(A2:I5,A1:I1,\"logistics-abc\",DATE(2026,1,31))"); // prettier-ignore
  await enter(page, "客户!M2", "=_xldudf_CLIENTTIER(A2:I2,A1:I1,\"logistics-abc\",DATE(2026,1,31))"); // prettier-ignore
  expect((await book.texts("客户!L2:M2"))[0]).toEqual(["A", "#NAME?"]);
  await press("历史");
  await press("公式");
  await press("修复公式");
  await addin.getByText("已重新输入 1 个公式。").waitFor(PATIENCE);
  await page.evaluate(() => window.workbench!.settled());
  expect((await book.texts("客户!M2"))[0]).toEqual(["A"]);
  await press("冻结为数值");
  await addin.getByText("已冻结 2 个公式，共 5 个单元格。").waitFor(PATIENCE);
  const cells = await page.evaluate(() =>
    ["L2", "L3", "L5", "M2"].map((at) => {
      const { text, formula } = window.workbench!.cell(`客户!${at}`);
      return [text, formula];
    }),
  );
  expect(cells).toEqual([["A", null], ["B", null], ["C", null], ["A", null]]); // prettier-ignore
  expect(log.errors).toEqual([]);
  await book.close();
});
