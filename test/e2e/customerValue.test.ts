/** RFM and lifetime values through the real Office.js and a real worker: from a list of purchases to scores, pictures, and sheets with native charts. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { newWorkbook } from "../../src/files";
import type {} from "../../src/workbench/testing";
import { purchaseRows } from "../workbook/customerValue/purchasesBook";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, type Opened } from "./openedPane";
import type { Opening } from "./workbench";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-value-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = {
  "zh-CN": { page: "客户价值", lifetime: "终身价值", put: "放入工作簿", sheet: "购买", headers: ["客户编号", "订单日期", "金额", "订单号"], map: /^按最近购买/, track: /^到 2025-12-\d\d 为止/, check: "从哪天起验证", model: /^模型与时间/, forecast: /^2025-09-01 至 2025-12-28，客户实际购买/ },
  "en-US": { page: "Customer value", lifetime: "Lifetime", put: "Put into the workbook", sheet: "Orders", headers: ["Customer ID", "Order date", "Amount", "Order no"], map: /^Customers by how recently/, track: /^Up to 2025-12-\d\d/, check: "Check from this day on", model: /^Model and time/, forecast: /^From 2025-09-01 to 2025-12-28/ },
} as const; // prettier-ignore
type Locale = keyof typeof WORDS;
const zh = WORDS["zh-CN"];

/** Writes a workbook of purchases; gives its path. */
const purchasesBook = (locale: Locale): string => {
  const path = join(folder, `purchases-${locale}.xlsx`);
  const { sheet, headers } = WORDS[locale];
  const columns = headers.map((header, at) => ({
    header,
    note: "-",
    ...(at === 1 && { format: "yyyy-mm-dd" }),
  }));
  writeFileSync(path, newWorkbook({ name: sheet, table: sheet, columns, rows: purchaseRows() }));
  return path;
};

const valued = async (
  part: "rfm" | "lifetime",
  locale: Locale = "zh-CN",
  opening: Opening = {},
): Promise<Opened> => {
  const book = await openedEmpty({ file: purchasesBook(locale), locale, ...opening });
  const { page, lifetime, map, track } = WORDS[locale];
  await book.press(page);
  await book.addin.getByRole("tab", { name: part === "rfm" ? "RFM" : lifetime }).click(PATIENCE);
  await book.addin.getByRole("img", { name: part === "rfm" ? map : track }).waitFor(PATIENCE);
  return book;
};

const said = ({ addin }: Opened, text: RegExp): Promise<void> =>
  addin.getByText(text).first().waitFor(PATIENCE);

/** Presses the button of the part in front that puts its result into the workbook. */
const put = async (book: Opened, name: string): Promise<void> => {
  const button = book.addin.locator("[role=tabpanel]:visible").getByRole("button", { name });
  await button.and(book.addin.locator(":not([aria-disabled=true])")).click(PATIENCE);
  await said(book, /^已放在工作表/);
  await book.page.evaluate(() => window.workbench!.settled());
};

/** Titles of the native charts in the workbook. */
const charts = (book: Opened): Promise<readonly unknown[]> =>
  book.page.evaluate(() => window.workbench!.book.state.charts.map(({ title }) => title.text));

test("scores go into the workbook with a summary that follows them, and a native chart", async () => {
  const book = await valued("rfm");
  await said(book, /^截至 2025-12-28，60 户客户中/);
  await put(book, zh.put);
  const names = await book.texts("RFM 客群汇总 2025-12-28!A3:D14");
  expect(names[0]).toEqual(["RFM 客群", "客户数", "客户占比", "累计金额"]);
  const counts = names.slice(1).map(([, count]) => Number(count));
  expect(counts.reduce((all, one) => all + one, 0)).toBe(60);
  const rows = await book.texts("RFM 客户分群 2025-12-28!A1:I61");
  expect(rows[1]?.[0]).toBe("K01");
  expect(rows.slice(1).every((row) => /^[1-5]{3}$/.test(row[7] ?? ""))).toBe(true);
  expect(await charts(book)).toEqual(["RFM 客群汇总 2025-12-28"]);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("segments follow the rules sheet that the part makes", async () => {
  const book = await valued("rfm");
  await book.press("修改客群表");
  await said(book, /^客群按工作表“.*”里的规则。$/);
  await said(book, /^客群表在工作表/);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("the forecast is checked from a day on, and goes into the workbook with its tracking plot", async () => {
  const book = await valued("lifetime");
  await book.press(zh.model);
  await book.addin.getByLabel(zh.check).fill("2025-08-31");
  await book.addin.getByRole("img", { name: zh.forecast }).waitFor(PATIENCE);
  await put(book, zh.put);
  const track = await book.texts("回购跟踪 2025-08-31!A3:D60");
  expect(track[0]).toEqual(["截至", "实际累计回购", "模型累计回购", "阶段"]);
  expect(track[1]?.[3]).toBe("已见");
  expect(track.filter((row) => row[3] === "预测").length).toBeGreaterThan(10);
  const values = await book.texts("客户终身价值 2025-08-31!A1:L61");
  expect(values[0]).toContain("预测终身价值");
  expect(await charts(book)).toEqual(["回购跟踪 2025-08-31"]);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test.each([
  ["zh-CN", "light", 350],
  ["en-US", "dark", 320],
] as const)("axe finds nothing wrong in %s, %s, at %i pixels", async (locale, theme, width) => {
  for (const part of ["rfm", "lifetime"] as const) {
    const book = await valued(part, locale, { theme, width });
    expect(await violations(book.page)).toEqual([]);
    await book.page.emulateMedia({ forcedColors: "active" });
    expect(await violations(book.page)).toEqual([]);
    await book.close();
  }
});
