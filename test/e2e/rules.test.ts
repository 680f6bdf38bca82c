/** Rules in the workbook, through the real Office.js: edited in the sheet, checked while they are typed, and graded by in pane and cells. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Page } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";
import { shipmentsBook } from "./shipmentsBook";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHEET = "规则_商务部发货ABC";

const enter = (page: Page, address: string, text: string): Promise<void> =>
  page.evaluate(([at, typed]) => window.workbench!.enter(at, typed), [address, text] as const);
const shown = (page: Page, address: string): Promise<string> =>
  page.evaluate((at) => window.workbench!.cell(at).text, address);

/** Waits until a cell shows something. */
const shows = (page: Page, address: string, text: string): Promise<unknown> =>
  page.waitForFunction(
    ([at, wanted]) => window.workbench!.cell(at).text === wanted,
    [address, text] as const,
    PATIENCE,
  );

/** Waits until cells are marked by us with a fill, or none is: this Office.js has no notes. */
const marked = (page: Page, wanted: boolean): Promise<unknown> =>
  page.waitForFunction(
    (are) => {
      const { conditionalFormats } = window.workbench!.book.state;
      return JSON.stringify(conditionalFormats).includes("clientele:") === are;
    },
    wanted,
    PATIENCE,
  );

const back = async ({ addin }: Opened): Promise<void> =>
  addin.getByRole("button", { name: /^(返回|Back)$/ }).click(PATIENCE);

test("a threshold is changed in the sheet: pane and cells grade by it; a gap is marked, listed, and closed with one click", async () => {
  const book = await openedEmpty({ file: shipmentsBook(folder, "zh-CN"), width: 350 });
  const { addin, page, press, log } = book;
  await readyToApply(addin, /^应用到 3 行/);
  await press("规则");
  await press("编辑规则");
  await addin.getByText("11 条规则，全部情况都有结果。").waitFor(PATIENCE);
  await enter(page, "客户!K1", "等级");
  await enter(page, "客户!K3", `=CLIENTTIER(A3:I3,$A$1:$I$1,${SHEET}[#All],DATE(2026,1,31))`);
  await shows(page, "客户!K3", "B");

  // The threshold of A, as the author types it.
  expect(await shown(page, `${SHEET}!E8`)).toBe(">= 30000");
  await enter(page, `${SHEET}!E8`, ">= 29000");
  await shows(page, "客户!K3", "A");
  await addin.getByText("改了 1 个单元格").waitFor(PATIENCE);
  await back(book);
  await addin.getByText(/^A 重点关注：2 个客户/).waitFor({ ...PATIENCE, state: "attached" });
  await addin.getByText(/按本工作簿的规则 v1\.0/).waitFor(PATIENCE);

  // The row that takes the rest takes less: there are gaps.
  await press("规则");
  await enter(page, `${SHEET}!E16`, "< 5000");
  await addin
    .getByRole("button", { name: /^插入 .* 缺的这一行$/ })
    .first()
    .waitFor(PATIENCE);
  await marked(page, true);
  await press(/^用一行补上全部 \d+ 处空缺$/);
  await addin.getByText(/^已插到表的末尾/).waitFor(PATIENCE);
  await addin.getByText("12 条规则，全部情况都有结果。").waitFor(PATIENCE);
  await marked(page, false);
  expect(await violations(page)).toEqual([]);
  expect(log.errors).toEqual([]);
  await book.close();
});

test("rules that cannot be read grade nobody, in the pane and in cells, until they are put right", async () => {
  const book = await openedEmpty({
    file: shipmentsBook(folder, "en-US"),
    locale: "en-US",
    width: 320,
  });
  const { addin, page, press, log } = book;
  await readyToApply(addin, /^Apply to 3 rows/);
  await press("Rules");
  await press("Edit rules");
  await addin.getByText(/^11 rules: every case has a result\.$/).waitFor(PATIENCE);
  const sheet = "Rules_LogisticsABC";
  await enter(page, `${sheet}!E8`, "more than 30000");
  await addin.getByText("1 error").waitFor(PATIENCE);
  await back(book);
  await addin.getByText(/cannot be read\. Nobody is graded until they can/).waitFor(PATIENCE);
  expect(await addin.getByRole("button", { name: /^Apply to/ }).count()).toBe(0);
  await enter(page, `${sheet}!E8`, ">= 30000");
  await readyToApply(addin, /^Apply to 3 rows/);
  expect(log.errors).toEqual([]);
  await book.close();
});
