/** 100,000 customers through the real Office.js. How long it takes is told by test/bench/pane/large.bench.ts; here is only what does not depend on the machine. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type {} from "../../src/workbench/testing";
import { largeBook } from "./largeBook";
import { openedEmpty, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(600_000);

const ROWS = 100_000;
const UNREADABLE = ROWS / 1000;
const APPLY = /^应用到 99,900 行/;
const PATIENCE = { timeout: 300_000 };

const folder = mkdtempSync(join(tmpdir(), "clientele-large-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let book: Opened;
beforeAll(async () => {
  book = await openedEmpty({ file: largeBook(folder, ROWS), width: 350 });
  await readyToApply(book.addin, APPLY);
});
afterAll(() => book.close());

const progress = () => book.addin.getByText(/^[\d,]+ \/ 100,000 行$/);
const says = (words: RegExp): Promise<void> =>
  book.addin.getByText(words).first().waitFor(PATIENCE);

/** How many cells of each new column are filled, headers aside. */
const filled = (): Promise<number[]> =>
  book.page.evaluate((rows) => {
    const { book: open } = window.workbench!;
    const cells = open.cells(open.state.sheets[0]!.id);
    return [12, 13].map((column) => {
      let count = 0;
      for (let row = 1; row <= rows; row++)
        if ((cells.get(row, column)?.value ?? "") !== "") count++;
      return count;
    });
  }, ROWS);

test("the preview counts all customers before anything is written", async () => {
  const lines = await book.addin
    .getByRole("listitem")
    .filter({ hasText: /个客户，/ })
    .allTextContents();
  const counts = lines.map((line) =>
    Number(/([\d,]+) 个客户/.exec(line)?.[1]?.replaceAll(",", "")),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(ROWS - UNREADABLE);
  expect(await filled()).toEqual([0, 0]);
});

test("what is cancelled in the middle leaves the sheet as it was", async () => {
  await book.press(APPLY);
  await progress().waitFor(PATIENCE);
  await book.addin.waitForFunction(
    () =>
      Number(/([\d,]+) \/ 100,000/.exec(document.body.innerText)?.[1]?.replaceAll(",", "")) >
      60_000,
    undefined,
    PATIENCE,
  );
  await book.press("取消");
  await says(/已停止，没有任何改动/);
  expect(await filled()).toEqual([0, 0]);
});

test("progress is seen, and all rows are written", async () => {
  await book.press(APPLY);
  await progress().waitFor(PATIENCE);
  await book.addin.getByText(/^每秒 [\d,]+ 行/).waitFor(PATIENCE);
  await says(/^已写入 99,900 行（列 M–N）/);
  expect(await filled()).toEqual([ROWS - UNREADABLE, ROWS]);
});
