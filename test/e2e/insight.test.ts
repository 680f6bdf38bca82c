/** Answers about the customers through the real Office.js: each question, into the workbook as a chart that follows, and along as a picture. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { unzipSync } from "fflate";
import type { Frame, Locator } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { insightBook } from "./insightBook";
import { violations } from "./axe";
import { choose, openedEmpty, PATIENCE, type Opened } from "./openedPane";
import type { Opening } from "./workbench";

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-insight-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = {
  "zh-CN": { scheme: "企业客户分层", tab: "洞察", put: "放入工作簿", first: "先写入等级", values: "放入数值", copy: "复制为图片" },
  "en-US": { scheme: "Enterprise layers", tab: "Insight", put: "Put into the workbook", first: "Write the grades first", values: "Put values there", copy: "Copy as picture" },
} as const; // prettier-ignore
type Locale = keyof typeof WORDS;
const zh = WORDS["zh-CN"];
const QUESTIONS = ["tiers", "concentration", "migration", "matrix", "quality"] as const;

/** The customers graded into layers, with the tab of answers in front. */
const asked = async (locale: Locale = "zh-CN", opening: Opening = {}): Promise<Opened> => {
  const book = await openedEmpty({ file: insightBook(folder, locale), locale, ...opening });
  const { scheme, tab } = WORDS[locale];
  await book.addin.getByRole("tab", { name: tab }).waitFor(PATIENCE);
  await choose(book.addin, scheme, scheme);
  await book.addin.getByRole("tab", { name: tab }).click(PATIENCE);
  await picture(book.addin, /重点|Key/).waitFor(PATIENCE);
  return book;
};

const picture = (addin: Frame, name: RegExp): Locator => addin.getByRole("img", { name });

const ask = async ({ addin }: Opened, question: (typeof QUESTIONS)[number]): Promise<void> => {
  await addin.locator("select").first().selectOption(question);
};

const said = ({ addin }: Opened, text: RegExp): Promise<void> =>
  addin.getByText(text).first().waitFor(PATIENCE);

/** Writes the grades by the button that the question offers, and waits until the pane has graded anew. */
const written = async (book: Opened): Promise<void> => {
  await book.press(zh.put);
  await book.press(zh.first);
  await said(book, /^已写入/);
  await book.addin.getByText("覆盖 E 列").waitFor({ ...PATIENCE, state: "attached" });
};

/** Puts the answer in front into the workbook; gives the cells of the sheet, without its title. */
const put = async (book: Opened, sheet: string, area: string): Promise<string[][]> => {
  const button = book.addin.getByRole("button", { name: zh.put, disabled: false });
  await button.click(PATIENCE);
  await said(book, new RegExp(`已放入“${sheet}”`));
  await book.page.evaluate(() => window.workbench!.settled());
  return book.texts(`${sheet}!${area}`);
};

test("each question has a sentence that names its picture", async () => {
  const book = await asked();
  const sentences = {
    tiers: /^重点：2 户，占客户的 22.2%，占“年销售额”的 58.5%。$/,
    concentration: /^前 20% 的客户（2 户）贡献 56.1% 的“年销售额”。$/,
    matrix: /^客户最多的一格是“潜力：低 × 忠诚度：低”：3 户，占 33.3%，为 观察。$/,
    quality: /^共 20 格，其中 1 格空白、读不出或不合情理。$/,
  };
  for (const question of ["tiers", "concentration", "matrix", "quality"] as const) {
    await ask(book, question);
    await picture(book.addin, sentences[question]).waitFor(PATIENCE);
  }
  await ask(book, "migration");
  await said(book, /还没有历史/);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

describe("into the workbook", () => {
  let book: Opened;
  beforeAll(async () => {
    book = await asked();
    await written(book);
  });
  afterAll(() => book.close());

  test("tiers are a table with a chart that follows the customers' own columns", async () => {
    const cells = await put(book, "等级分布", "A5:F8");
    expect(cells).toEqual([
      ["重点", "潜力高、忠诚度高", "2", "22.2%", "830,000", "58.5%"],
      ["培育", "潜力高、忠诚度低", "2", "22.2%", "360,000", "25.4%"],
      ["维护", "潜力低、忠诚度高", "2", "22.2%", "180,000", "12.7%"],
      ["观察", "潜力低、忠诚度低", "3", "33.3%", "50,000", "3.5%"],
    ]);
  });

  test("the curve is ten steps of formulas, right where amounts are equal", async () => {
    await back(book);
    await ask(book, "concentration");
    const cells = await put(book, "客户集中度", "B5:G14");
    expect(cells.map(([group, count, , , , share]) => [group, count, share])).toEqual([
      ["前 10%", "1", "35.1%"],
      ["前 20%", "2", "56.1%"],
      ["前 30%", "3", "72.3%"],
      ["前 40%", "4", "80.4%"],
      ["前 50%", "5", "86.5%"],
      ["前 60%", "6", "92.6%"],
      ["前 70%", "7", "96.6%"],
      ["前 80%", "8", "98.6%"],
      ["前 90%", "9", "99.5%"],
      ["前 100%", "10", "100.0%"],
    ]);
  });

  test("the matrix counts each cell by its tier, and says what is done there", async () => {
    await back(book);
    await ask(book, "matrix");
    const cells = await put(book, "客户矩阵", "A5:G8");
    expect(cells.map((row) => [row[0], row[1], row[2], row[4]])).toEqual([
      ["高", "高", "重点", "2"],
      ["高", "低", "培育", "2"],
      ["低", "高", "维护", "2"],
      ["低", "低", "观察", "3"],
    ]);
    expect(cells[0]?.[3]).toContain("重点投入");
  });

  test("the quality of data is put down as values", async () => {
    await back(book);
    await ask(book, "quality");
    const [first] = await put(book, "数据质量", "A6:G6");
    expect(first).toEqual(["潜力", "潜力", "9", "1", "0", "0", "B5"]);
  });

  test("all charts are in the saved file, each with its formulas", async () => {
    expect(await book.page.evaluate(() => window.workbench!.book.state.charts.length)).toBe(4);
    const saved = await book.page.evaluate(() => window.workbench!.save());
    const parts = unzipSync(new Uint8Array(Buffer.from(saved, "base64")));
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      4,
    );
    const sheets = Object.entries(parts).flatMap(([name, bytes]) =>
      name.startsWith("xl/worksheets/") ? [Buffer.from(bytes).toString()] : [],
    );
    expect(sheets.filter((xml) => xml.includes("COUNTIF(客户[等级"))).toHaveLength(1);
  });

  test("a tier that somebody changes by hand is counted at once", async () => {
    await book.page.evaluate(() => window.workbench!.enter("客户!E2", "观察"));
    const counts = await book.texts("等级分布!C5:C8");
    expect(counts.flat()).toEqual(["1", "2", "2", "4"]);
  });
});

/** The customers in front again, as they were before a sheet was put before them. */
const back = async ({ addin, page }: Opened): Promise<void> => {
  await page.evaluate(() => window.workbench!.settled());
  await addin.getByRole("button", { name: zh.put, disabled: false }).waitFor(PATIENCE);
};

test("grades that are not written yet can be left so: then the chart has values, with their day", async () => {
  const book = await asked();
  await book.press(zh.put);
  await book.press(zh.values);
  await said(book, /已放入“等级分布”，为数值/);
  expect((await book.texts("等级分布!A2"))[0]?.[0]).toMatch(
    /^\d{4}-\d\d-\d\d 的数值，按“企业客户分层”/,
  );
  await book.close();
});

test("who rose and who fell, between two runs on record", async () => {
  const book = await asked();
  await book.addin.getByRole("tab", { name: "分级" }).click(PATIENCE);
  const runs = async (count: number): Promise<void> => {
    await book.press(/^应用到/);
    await book.page.waitForFunction(
      (wanted) => {
        const { sheets } = window.workbench!.book.state;
        if (!sheets.some(({ name }) => name === "运行记录")) return false;
        return window.workbench!.texts("运行记录!A4:A20").flat().filter((id) => id !== "").length === wanted;
      },
      count,
      PATIENCE,
    ); // prettier-ignore
  };
  await runs(1);
  await book.page.evaluate(() => window.workbench!.enter("客户!B2", "低"));
  await book.addin.getByRole("button", { name: /^应用到/, disabled: false }).waitFor(PATIENCE);
  await said(book, /与上次相比/);
  await runs(2);
  await book.addin.getByRole("tab", { name: zh.tab }).click(PATIENCE);
  await ask(book, "migration");
  await picture(book.addin, /升 0 户，降 1 户，9 户不变/).waitFor(PATIENCE);
  const cells = await put(book, "等级变动矩阵", "A5:G5");
  expect(cells[0]?.slice(0, 3)).toEqual(["重点", "1", "0"]);
  await book.close();
});

describe("as a picture", () => {
  const pictures = ({ page }: Opened) =>
    page.evaluate(async () => {
      const items = await navigator.clipboard.read();
      return Promise.all(
        items.flatMap((item) =>
          item.types.map(async (type) => [type, (await item.getType(type)).size > 5000]),
        ),
      );
    });

  test("it lies on the clipboard", async () => {
    const book = await asked();
    await book.page.bringToFront();
    await book.press(zh.copy);
    await said(book, /^已复制/);
    expect(await pictures(book)).toEqual([["image/png", true]]);
    await book.close();
  });

  test("where the host lets nothing be copied it comes as a file", async () => {
    const book = await asked();
    await book.addin.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    const [file] = await Promise.all([book.page.waitForEvent("download"), book.press(zh.copy)]);
    expect(file.suggestedFilename()).toBe("等级分布 · 企业客户分层.png");
    await said(book, /^这里不允许复制/);
    await book.close();
  });
});

describe.each(["zh-CN", "en-US"] as const)("nothing is wrong with the screens in %s", (locale) => {
  test.each(["light", "dark", "forced"] as const)("%s", async (look) => {
    const theme = look === "light" ? "light" : "dark";
    const book = await asked(locale, { theme, width: 320 });
    if (look === "forced") await book.page.emulateMedia({ forcedColors: "active" });
    for (const question of QUESTIONS) {
      await ask(book, question);
      if (question !== "migration") {
        await book.addin.getByRole("img").waitFor(PATIENCE);
        await book.press(/^(数据明细|Figures)$/);
      }
      expect(await violations(book.page)).toEqual([]);
      const fits = await book.addin.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      );
      expect([question, fits]).toEqual([question, true]);
    }
    await book.close();
  });
});
