/** Faults of Excel while somebody applies grades, through the real Office.js: the pane recovers, or says what happened and what to do. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { FaultPlan } from "../../src/workbench/protocol";
import type {} from "../../src/workbench/testing";
import { largeBook } from "./largeBook";
import { violations } from "./axe";
import { openedEmpty, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-faults-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Long reasons: a write of so many rows has several requests. */
const ROWS = 12_000;
const APPLY = /^应用到/;
const file = largeBook(folder, ROWS);
let book: Opened;

beforeEach(async () => {
  book = await openedEmpty({ file, width: 350 });
  await readyToApply(book.addin, APPLY);
});
afterEach(() => book.close());

const fail = (plan?: FaultPlan): Promise<void> =>
  book.page.evaluate((given) => window.workbench!.fail(given), plan);

const says = (words: RegExp): Promise<void> =>
  book.addin.getByText(words).first().waitFor(PATIENCE);

/** What stands in the new columns: their headers, and how many rows are filled. */
const standing = async (): Promise<{ headers: string[]; filled: number }> => {
  const [headers = [], ...cells] = await book.texts(`客户!M1:N${ROWS + 1}`);
  return { headers, filled: cells.filter(([tier]) => tier !== "").length };
};
const NOTHING = { headers: ["", ""], filled: 0 };
const GRADED = ROWS - Math.floor(ROWS / 1000);

/** Writes that go well before the one that fails: the note that a write begins, the columns, and one block of rows. */
const AFTER_A_BLOCK = { requests: "writes", skip: 3 } as const;

test("a moment in which Excel is busy is not noticed", async () => {
  await fail({ fault: { kind: "refused", error: "ActivityLimitReached" }, ...AFTER_A_BLOCK });
  await book.press(APPLY);
  await says(/^已写入/);
  expect((await standing()).filled).toBe(GRADED);
});

test("a write that a lost session ends half-way is told by rows and cells, and gone on with", async () => {
  const fault = { kind: "refused", error: "InvalidOrTimedOutSession" } as const;
  await fail({ fault, times: Infinity, ...AFTER_A_BLOCK });
  await book.press(APPLY);
  await says(/已写入 [\d,]+ 行（M1:M\d+, N1:N\d+），还有 [\d,]+ 行没有写。.*连接断开/);
  const { filled } = await standing();
  expect(filled).toBeGreaterThan(0);
  expect(filled).toBeLessThan(GRADED);
  expect(await violations(book.page)).toEqual([]);
  await fail();
  await book.press(/^继续写入其余/);
  await says(/^已写入/);
  expect((await standing()).filled).toBe(GRADED);
});

test("and can be taken back instead", async () => {
  await fail({ fault: { kind: "lost", error: "GeneralException" }, ...AFTER_A_BLOCK });
  await book.press(APPLY);
  await says(/还有 [\d,]+ 行没有写/);
  await book.press("撤回");
  await says(/^已撤销/);
  expect(await standing()).toEqual(NOTHING);
});

test("a request that is never answered can be stopped, and nothing is left of it", async () => {
  await fail({ fault: { kind: "silent", done: true }, ...AFTER_A_BLOCK });
  await book.press(APPLY);
  await says(/^[\d,]+ \/ [\d,]+ 行$/);
  await book.page.waitForTimeout(2_000);
  await book.press("取消");
  await says(/已停止，没有任何改动/);
  expect(await standing()).toEqual(NOTHING);
});

test("a request that is too large is sent in halves", async () => {
  const fault = { kind: "refused", error: "RequestPayloadSizeLimitExceeded" } as const;
  await fail({ fault, ...AFTER_A_BLOCK });
  await book.press(APPLY);
  await says(/^已写入/);
  expect((await standing()).filled).toBe(GRADED);
});

test("access that is denied is told, and all is as it was", async () => {
  await fail({ fault: { kind: "refused", error: "AccessDenied" }, requests: "writes", skip: 1 });
  await book.press(APPLY);
  await says(/只读方式打开/);
  expect(await standing()).toEqual(NOTHING);
});

test("a sheet that somebody deletes meanwhile is told", async () => {
  await book.page.evaluate(() => window.workbench!.pause("writes"));
  await book.press(APPLY);
  await book.page.evaluate(() => window.workbench!.held());
  await book.page.evaluate(() => {
    const { state } = window.workbench!.book;
    window.workbench!.book.change("remote", (edit) => {
      const [first] = edit.book.state.sheets;
      edit.set({
        sheets: [{ ...first!, id: "{other}", name: "别的" }],
        tables: [],
        activeSheet: "{other}",
      });
    });
    return state.sheets.length;
  });
  await book.page.evaluate(() => window.workbench!.resume());
  await says(/工作簿中已经没有/);
});
