/** What a workbook can be like when somebody applies grades, through the real Office.js: each has an outcome that says what to do, and nothing is half written. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type {} from "../../src/workbench/testing";
import { openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";
import { shipmentsBook } from "./shipmentsBook";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-environment-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const APPLY = /^应用到 3 行/;
let book: Opened;

beforeEach(async () => {
  book = await openedEmpty({ file: shipmentsBook(folder, "zh-CN"), width: 350 });
  await readyToApply(book.addin, APPLY);
});
afterEach(() => book.close());

/** Applies, and waits for what the pane says. */
const applied = async (says: RegExp): Promise<void> => {
  await book.press(APPLY);
  await book.addin.getByText(says).first().waitFor(PATIENCE);
};

const protect = (on: boolean): Promise<void> =>
  book.addin.evaluate(
    (wanted) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("客户");
        if (wanted) protection.protect();
        else protection.unprotect();
        await context.sync();
      }),
    on,
  );

const grades = async (): Promise<(string | undefined)[]> =>
  (await book.texts("客户!J1:J4")).map(([text]) => text);
const NONE = ["", "", "", ""];
const GRADED = [expect.stringMatching(/^等级/), "A", "B", "C"];

test("a protected sheet is named, with what to do; unprotected, it is graded", async () => {
  await protect(true);
  await applied(/工作表“客户”受保护，没有写入。.*撤销工作表保护/);
  expect(await grades()).toEqual(NONE);
  await protect(false);
  await applied(/已写入 3 行/);
  expect(await grades()).toEqual(GRADED);
});

test("a read-only workbook is left as it is", async () => {
  await book.page.evaluate(() => window.workbench!.readOnly(true));
  await applied(/工作簿以只读方式打开/);
  expect(await grades()).toEqual(NONE);
});

test("while a cell is edited it waits, and then says which key to press", async () => {
  await book.page.evaluate(() => window.workbench!.editing(true));
  await applied(/按 Enter 或 Esc/);
  await book.page.evaluate(() => window.workbench!.editing(false));
  expect(await grades()).toEqual(NONE);
  await applied(/已写入 3 行/);
});

test("hidden rows are graded like the others", async () => {
  await book.addin.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("客户").getRange("A3").rowHidden = true;
      await context.sync();
    }),
  );
  await applied(/已写入 3 行/);
  expect(await grades()).toEqual(GRADED);
});
