/** Tiers coloured by conditional formats, through the real Office.js: on and off, saved and opened again, beside the user's own formats. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type {} from "../../src/workbench/testing";
import { violations } from "./axe";
import { opened, PATIENCE, readyToApply, type Opened } from "./openedPane";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-format-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The formulas of all conditional formats that compare, and how many others there are. */
const formats = ({ page }: Opened): Promise<{ ours: string[]; others: number }> =>
  page.evaluate(() => {
    const formulas = window.workbench!.book.state.conditionalFormats.map(({ rule }) =>
      "formula1" in rule ? rule.formula1 : "",
    );
    const ours = formulas.filter((formula) => formula.includes("clientele:tier"));
    return { ours, others: formulas.length - ours.length };
  });

const applied = async (book: Opened): Promise<void> => {
  await book.press(/^应用到/);
  await book.addin.getByText(/^已写入/).waitFor(PATIENCE);
};

/** A format of the user's own on the first cells of the sheet. */
const formatOfTheirs = ({ addin }: Opened): Promise<void> =>
  addin.evaluate(() =>
    Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getActiveWorksheet().getRange("A2:A9");
      const { cellValue } = cells.conditionalFormats.add("CellValue");
      cellValue.format.fill.color = "#00FF00";
      cellValue.rule = { formula1: '="A"', operator: "EqualTo" };
      await context.sync();
    }),
  );

const turn = async (book: Opened, on: boolean): Promise<void> => {
  const name = "按等级着色";
  await book.addin.getByRole("switch", { name }).focus();
  await book.page.keyboard.press("Space");
  await book.addin.getByRole("switch", { name, checked: on }).waitFor(PATIENCE);
};

test("tiers are coloured and not, by the keyboard, and the user's own formats stay", async () => {
  const book = await opened({ width: 320 });
  await formatOfTheirs(book);
  const before = await formats(book);
  await applied(book);
  await turn(book, true);
  expect(await violations(book.page)).toEqual([]);
  const on = await formats(book);
  expect(on.ours).toContain('=IF(N("clientele:tier")=0,"A")');
  expect(on.others).toBe(before.others);

  // Grades written again stand in the same column, and its colours with them.
  await readyToApply(book.addin, /^应用到/);
  await applied(book);
  expect((await formats(book)).ours).toEqual(on.ours);
  await turn(book, false);
  expect(await formats(book)).toEqual(before);
  expect(book.log.errors).toEqual([]);
  await book.close();
});

test("a file that was saved is opened with its colours, and the switch says so", async () => {
  const book = await opened({ width: 350 });
  await applied(book);
  await turn(book, true);
  const { ours } = await formats(book);
  const path = join(folder, "coloured.xlsx");
  const bytes = await book.page.evaluate(() => window.workbench!.save());
  writeFileSync(path, Buffer.from(bytes, "base64"));
  await book.close();

  const again = await opened({ file: path, width: 350 });
  await again.addin.getByRole("switch", { name: "按等级着色", checked: true }).waitFor(PATIENCE);
  expect((await formats(again)).ours).toEqual(ours);
  await turn(again, false);
  expect((await formats(again)).ours).toEqual([]);
  expect(again.log.errors).toEqual([]);
  await again.close();
});
