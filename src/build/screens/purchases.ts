import type { Frame } from "playwright-core";

import { serialOfIso, type Locale } from "../../rules";
import { samplePurchases } from "../samples";

const SHEET: Readonly<Record<Locale, string>> = { "zh-CN": "购买记录", "en-US": "Purchases" };

const DAY_COLUMN = 2;
const AMOUNT_COLUMN = 3;

/** The sample's journal as cells, days as serials. */
const cellsOf = (locale: Locale): (string | number)[][] =>
  samplePurchases(locale)
    .replace("\ufeff", "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","))
    .map((fields, row) =>
      fields.map((field, column) => {
        if (row === 0) return field;
        if (column === DAY_COLUMN) return serialOfIso(field) ?? field;
        return column === AMOUNT_COLUMN ? Number(field) : field;
      }),
    );

/** Puts the purchases of the sample's customers on a sheet of their own in the open workbook, as a table, and selects a cell of it. */
export const purchases = async (pane: Frame): Promise<void> => {
  const locale = await pane.evaluate((): string => document.documentElement.lang);
  const known: Locale = locale === "zh-CN" ? "zh-CN" : "en-US";
  // Office.js is the page's own, and not of this room: the lines are a text for it.
  await pane.evaluate(`Excel.run(async (context) => {
    const cells = ${JSON.stringify(cellsOf(known))};
    const sheet = context.workbook.worksheets.add(${JSON.stringify(SHEET[known])});
    const range = sheet.getRange("A1:D" + cells.length);
    range.values = cells;
    sheet.getRange("C2:C" + cells.length).numberFormat = cells.slice(1).map(() => ["yyyy-mm-dd"]);
    sheet.tables.add("A1:D" + cells.length, true).name = ${JSON.stringify(SHEET[known])};
    sheet.activate();
    sheet.getRange("A2").select();
    await context.sync();
  })`);
};
