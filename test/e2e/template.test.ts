/** Inserting a template from the pane, through the real Office.js: what stands on the sheet, what guides whoever fills it in, and that it can be graded at once. */
import type { Page } from "playwright-core";

import type {} from "../../src/workbench/testing";
import { enter, opened, texts } from "./cells";

jest.setTimeout(120_000);

const PATIENCE = { timeout: 30_000 };

const sheetNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.workbench!.book.state.sheets.map(({ name }) => name));

/** What is kept of data validation on the active sheet, by the columns of bodies and headers. */
const guides = (page: Page) =>
  page.evaluate(() => {
    const { activeSheet, validations } = window.workbench!.book.state;
    return validations
      .filter(({ sheet }) => sheet === activeSheet)
      .map(({ area, rule, prompt, errorAlert }) => ({
        at: [area.row, area.column, area.rows],
        list: (rule as { list?: { source: string } }).list?.source,
        prompt: prompt as { title: string; message: string } | undefined,
        alert: (errorAlert as { style?: string } | undefined)?.style,
      }));
  });

const languages = [
  {
    locale: "zh-CN",
    file: "zh",
    templates: "模板",
    insert: "插入工作表：商务部发货 ABC",
    sheet: "商务部发货 ABC",
    table: "客户_商务部发货_ABC",
    headers: ["客户编号", "首单", "常年量大", "年订单量 (支)", "单次订单量 (支)"],
    list: "是,否",
    note: /^填“是”或“否”。/,
    apply: /^应用到 6 行/,
  },
  {
    locale: "en-US",
    file: "en",
    templates: "Templates",
    insert: "Insert sheet: Logistics ABC",
    sheet: "Logistics ABC",
    table: "Customers_Logistics_ABC",
    headers: [
      "Customer no.",
      "First order",
      "Consistently high volume",
      "Annual quantity (pcs)",
      "Order quantity (pcs)",
    ],
    list: "Yes,No",
    note: /^Yes or No\./,
    apply: /^Apply to 6 rows/,
  },
] as const;

test.each(languages)("the template of logistics-abc in $locale", async (language) => {
  const { sheet, table, locale, file } = language;
  const { page, addin, log, close } = await opened({ file, locale });
  const insert = async (): Promise<void> => {
    await addin.getByRole("button", { name: language.templates, exact: true }).click(PATIENCE);
    await addin.getByRole("button", { name: language.insert, exact: true }).click(PATIENCE);
    await addin.getByRole("button", { name: language.apply, disabled: false }).waitFor(PATIENCE);
  };
  const before = await sheetNames(page);
  await insert();

  // Behind the sheet that was in front, as a table, with a number format for dates and a cell selected to begin with.
  expect(await sheetNames(page)).toEqual([before[0], sheet, ...before.slice(1)]);
  expect((await texts(page, "A1:E1"))[0]).toEqual(language.headers);
  expect((await texts(page, "A2:A8")).flat()).toEqual([
    ...["C001", "C002", "C003", "C004", "C005", "C006"],
    "",
  ]);
  expect((await texts(page, "G4"))[0]?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const state = await page.evaluate(() => {
    const { activeSheet, selections, sheets, tables } = window.workbench!.book.state;
    return {
      selected: selections.get(activeSheet)?.[0],
      frozen: sheets.find(({ id }) => id === activeSheet)?.frozen,
      tables: tables
        .filter((one) => one.sheet === activeSheet)
        .map(({ name, area }) => [name, area.rows]),
    };
  });
  expect(state).toMatchObject({
    selected: { row: 1, column: 0 },
    frozen: { rows: 1, columns: 0 },
    tables: [[table, 7]],
  });

  // Header and body of every column tell what to enter; a list only warns.
  const found = await guides(page);
  expect(found).toHaveLength(20);
  expect(found.filter(({ prompt }) => !prompt?.title || !prompt.message)).toEqual([]);
  const first = found.filter(({ at: [, column] }) => column === 1);
  expect(first).toEqual([
    expect.objectContaining({ at: [0, 1, 1] }),
    {
      at: [1, 1, 6],
      list: language.list,
      prompt: expect.objectContaining({
        title: language.headers[1],
        message: expect.stringMatching(language.note),
      }),
      alert: "Warning",
    },
  ]);

  // The pane grades it as it is, and so do formulas.
  await addin.getByRole("button", { name: language.apply }).click(PATIENCE);
  await page.waitForFunction(
    () => window.workbench!.texts("K2:K7").flat().join("") === "AAABBC",
    undefined,
    PATIENCE,
  );
  await enter(page, {
    P2: `=CLIENTTIER(${table},${table}[#Headers],"logistics-abc",TODAY())`,
  });
  expect((await texts(page, "P2:P7")).flat()).toEqual(["A", "A", "A", "B", "B", "C"]);

  // Once more, beside the first.
  await insert();
  expect((await sheetNames(page)).slice(1, 3)).toEqual([sheet, `${sheet} 2`]);
  const names = await page.evaluate(() =>
    window.workbench!.book.state.tables.map(({ name }) => name),
  );
  expect(names).toContain(`${table}_2`);
  expect(await page.evaluate(() => window.workbench!.log.map(({ what }) => what))).toEqual([]);
  expect(log.errors).toEqual([]);
  await close();
});
