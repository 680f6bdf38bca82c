import type {} from "../../src/workbench/testing";
import { choose, opened, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(180_000);

const written = (book: Opened): Promise<void> => book.addin.getByText(/^已写入/).waitFor(PATIENCE);

/** Waits until a cell shows a text. */
const shows = async (book: Opened, address: string, text: string): Promise<void> => {
  await book.page.waitForFunction(
    ([at, wanted]) => window.workbench!.texts(`${at}:${at}`)[0]?.[0] === wanted,
    [address, text] as const,
    PATIENCE,
  );
};

describe("grades as formulas", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await opened({ file: "zh", locale: "zh-CN" });
    await choose(book.addin, "发货", "商务部发货 ABC");
    await readyToApply(book.addin, /应用到 595 行/);
  });
  afterAll(() => book.close());

  test("show the same tiers as values do", async () => {
    await book.press(/^应用到/);
    await written(book);
    const values = await book.texts("AI4:AI60");
    await book.addin.getByRole("radio", { name: "公式" }).click(PATIENCE);
    await book.press(/^应用到/);
    await book.page.waitForFunction(
      () => window.workbench!.cell("AI4").formula?.startsWith("=CLIENTTIER(客户[@[") === true,
      undefined,
      PATIENCE,
    );
    await book.page.evaluate(() => window.workbench!.settled());
    const graded = values.map(([tier], at) => [tier, at] as const).filter(([tier]) => tier !== "");
    const formulas = await book.texts("AI4:AI60");
    expect(graded.map(([, at]) => formulas[at]?.[0])).toEqual(graded.map(([tier]) => tier));
  });

  test("follow the data", async () => {
    await book.page.evaluate(() => window.workbench!.enter("J4", "50000"));
    await shows(book, "AI4", "A");
  });

  test("are taken back in one step, to the values that stood there", async () => {
    await readyToApply(book.addin, /^应用到/);
    await book.press(/^撤销/);
    await book.addin.getByText(/^已撤销/).waitFor(PATIENCE);
    expect(await book.page.evaluate(() => window.workbench!.cell("AI5").formula)).toBeNull();
  });
});

test("before a second run the pane says who changes tier against the first, and leads there", async () => {
  const book = await opened({ file: "zh", locale: "zh-CN" });
  await choose(book.addin, "发货", "商务部发货 ABC");
  await readyToApply(book.addin, /应用到 595 行/);
  await book.press(/^应用到/);
  await written(book);
  await book.addin.getByText("与上次相比，等级都没有变").waitFor(PATIENCE);
  const before = (await book.texts("AI4:AI4"))[0]?.[0];
  await book.page.evaluate(() => window.workbench!.enter("J4", "50000"));
  await book.addin.getByRole("button", { name: /^与上次相比.*1 个客户变了/ }).click(PATIENCE);
  await book.addin
    .getByRole("button", { name: new RegExp(`^C0001.*${before} → A`) })
    .click(PATIENCE);
  await book.page.waitForFunction(
    () => {
      const { state } = window.workbench!.book;
      return state.selections.get(state.activeSheet)?.[0]?.row === 3;
    },
    undefined,
    PATIENCE,
  );
  await book.close();
});
