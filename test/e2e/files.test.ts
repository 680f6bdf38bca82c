/** Workbooks that the workbench saves: what changed in the file, and what others see in it. */
import { readFileSync } from "node:fs";

import type { Frame, Page } from "playwright-core";

import { changedParts } from "../xlsx/fixtures";
import type { SeenCell } from "../../src/workbench/testing";
import { cell, enter, opened, texts } from "./cells";
import type { Workbench } from "./workbench";
import { hasLibreOffice, throughLibreOffice, valuesIn } from "./xlsxFile";

jest.setTimeout(60_000);

const SAMPLE = new Uint8Array(readFileSync("assets/samples/customers-zh.xlsx"));
const withLibreOffice = hasLibreOffice ? test : test.skip;

const saved = async (page: Page): Promise<Uint8Array> =>
  new Uint8Array(Buffer.from(await page.evaluate(() => window.workbench!.save()), "base64"));

const reopen = (page: Page, bytes: Uint8Array): Promise<boolean> =>
  page.evaluate(
    (base64) => window.workbench!.open(base64, "again.xlsx"),
    Buffer.from(bytes).toString("base64"),
  );

/** All values of the open workbook, named as valuesIn names them. */
const valuesOnPage = async (page: Page): Promise<Map<string, string | number | boolean>> =>
  new Map(
    await page.evaluate(() => {
      const { book } = window.workbench!;
      const letters = (column: number): string =>
        (column > 25 ? String.fromCharCode(64 + Math.floor(column / 26)) : "") +
        String.fromCharCode(65 + (column % 26));
      return book.state.sheets.flatMap(({ id, name }) =>
        [...book.cells(id).rowNumbers()].flatMap((row) =>
          (book.cells(id).row(row) ?? []).flatMap((one, column) => {
            const value = typeof one?.value === "object" ? one.value.error : (one?.value ?? "");
            const at = `${name}!${letters(column)}${row + 1}`;
            return value === "" ? [] : [[at, value] as [string, string | number | boolean]];
          }),
        ),
      );
    }),
  );

/** What the pane does when grades are applied: a column of values at the table's end, through Office.js. */
const addColumn = (addin: Frame): Promise<void> =>
  addin.evaluate(async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("客户");
      table.columns.add(undefined, undefined, "等级");
      const range = table.columns.getItem("等级").getDataBodyRange();
      range.values = Array.from({ length: 600 }, (_, row) => ["ABC"[row % 3]]);
      await context.sync();
    });
  });

const EDITS = {
  "客户!D4": "改过的地区",
  "客户!D5": "'007",
  "客户!L6": "2026-01-12",
  "客户!AB7": "12.5%",
  "说明!F1": "近两年销售额",
  "说明!G1": "预计销售额(万元)",
  "说明!H1": "毛利率",
  "说明!I1": "要求毛利率",
  "说明!F2": "150万",
  "说明!G2": "400万",
  "说明!H2": "20%",
  "说明!I2": "30%",
};
const FORMULAS = {
  "说明!J2": '=CLIENTSCORE(F2:I2,F1:I1,"gov-score")',
  "说明!K2": "=J2/2",
  "说明!L2": '=CLIENTTIER(F2:I2,F1:I1,"gov-score")&"!"',
  "说明!M2": '=INDUSTRYCODE("商业银行")',
  "说明!F4": '=CLIENTTIER(客户,客户[#Headers],"logistics-abc",评级日期)',
  "说明!H4": '=COUNTIF(F4#,"A")',
  "客户!AK4": '=CLIENTTIER(客户[@],客户[#Headers],"logistics-abc",评级日期)',
};

describe("a workbook with edits, a column of the pane and formulas", () => {
  let bench: Workbench;
  let page: Page;
  let bytes: Uint8Array;
  /** What the screen showed when the file was saved. */
  let shown: Map<string, string | number | boolean>;
  let formulas: SeenCell[] = [];
  const formulaCells = () => Promise.all(Object.keys(FORMULAS).map((at) => cell(page, at)));
  beforeAll(async () => {
    bench = await opened({ file: "zh", locale: "zh-CN" });
    page = bench.page;
    await addColumn(bench.addin);
    await enter(page, { ...EDITS, ...FORMULAS });
    bytes = await saved(page);
    shown = await valuesOnPage(page);
    formulas = await formulaCells();
  });
  afterAll(() => bench.close());

  test("keeps every part of the file byte for byte but those that hold what changed", () => {
    expect(changedParts(SAMPLE, bytes).sort()).toEqual([
      "[Content_Types].xml", // names metadata.xml
      "xl/_rels/workbook.xml.rels", // links metadata.xml
      "xl/metadata.xml", // says that formulas spill
      "xl/styles.xml", // the format of a percentage and of a date
      "xl/tables/table1.xml", // one column more
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml", // counts that depend on the edits
      "xl/worksheets/sheet4.xml",
    ]);
  });

  test("holds the values that the screen shows, those of spilled cells as well", async () => {
    expect(await valuesIn(bytes)).toEqual(shown);
  });

  withLibreOffice(
    `shows the same values in LibreOffice${hasLibreOffice ? "" : " (skipped: no LibreOffice on this machine)"}`,
    async () => {
      const [ours, theirs] = [await valuesIn(bytes), await valuesIn(throughLibreOffice(bytes))];
      // LibreOffice writes numbers with 15 digits.
      const rounded = (value: unknown) =>
        typeof value === "number" ? Number(value.toPrecision(15)) : value;
      // LibreOffice calculates array formulas anew, and does not know the add-in's functions (docs/architecture.md).
      const isSpill = (at: string): boolean => /^说明!F([4-9]|\d{2,})$/.test(at);
      const differ = [...ours].filter(([at, value]) => rounded(theirs.get(at)) !== rounded(value));
      expect(differ.filter(([at]) => !isSpill(at))).toEqual([]);
      expect(ours.size).toBeGreaterThan(20_000);
    },
  );

  test("opens again with the same values, formulas and table, and saves as it is", async () => {
    expect(await reopen(page, bytes)).toBe(true);
    await page.evaluate(() => window.workbench!.settled());
    expect((await cell(page, "客户!AK4")).error).toBeUndefined();
    expect(await valuesOnPage(page)).toEqual(shown);
    expect(await formulaCells()).toEqual(formulas);
    expect(changedParts(bytes, await saved(page))).toEqual([]);
  });

  test("is marked as not saved from an edit to the next save", async () => {
    const mark = page.locator(".unsaved");
    await enter(page, { "客户!E4": "新经理" });
    await mark.waitFor();
    await saved(page);
    await mark.waitFor({ state: "detached" });
    await enter(page, { "客户!E4": "另一位" });
    await mark.waitFor();
  });

  test("goes on being calculated when it is open again", async () => {
    await reopen(page, bytes);
    await enter(page, { "客户!J4": "30000", "说明!G2": "500万" });
    expect((await texts(page, "说明!J2:K2"))[0]).toEqual(["89.25", "44.625"]);
    expect([(await cell(page, "客户!AK4")).value, (await cell(page, "说明!F4")).value]).toEqual([
      "A",
      "A",
    ]);
  });
});

test("a workbook that was only looked at is saved as it was, byte for byte", async () => {
  const { page, close } = await opened({ file: "en", locale: "en-US" });
  const bytes = await saved(page);
  expect(Buffer.from(bytes).equals(readFileSync("assets/samples/customers-en.xlsx"))).toBe(true);
  await close();
});
