import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  dirtyCells,
  purchaseFiles,
  HEADER_ROW,
  sampleBytes,
  sampleFiles,
  sampleNames,
  samplePurchases,
  sampleWorkbook,
  SAMPLE_SIZE,
} from "../../src/build/samples";
import { mapHeaders } from "../../src/cells";
import type { Locale } from "../../src/rules";
import { schemes } from "../../src/schemes";
import {
  openWorkbook,
  readTables,
  scanSheet,
  type CellValue,
  type SheetSpec,
} from "../../src/xlsx";

const locales: readonly Locale[] = ["zh-CN", "en-US"];

const opened = (locale: Locale) => {
  const workbook = openWorkbook(sampleBytes(locale));
  if (!workbook.ok) throw new Error(JSON.stringify(workbook.problem));
  return workbook.value;
};

const customersSheet = (locale: Locale): SheetSpec => sampleWorkbook(locale).sheets[0] as SheetSpec;

const headers = (locale: Locale): string[] =>
  [...customersSheet(locale).cells]
    .filter((cell) => cell.row === HEADER_ROW)
    .map((cell) => String(cell.value));

test.each(locales)(
  "the sales journal in %s is committed exactly as the script writes it",
  (locale) => {
    const committed = readFileSync(join(__dirname, "../../assets/samples", purchaseFiles[locale]));
    expect(committed.toString("utf8")).toBe(samplePurchases(locale));
  },
);

describe.each(locales)("the sample workbook in %s", (locale) => {
  test("is committed exactly as the script writes it", () => {
    const committed = readFileSync(join(__dirname, "../../assets/samples", sampleFiles[locale]));
    expect(Buffer.from(sampleBytes(locale)).equals(committed)).toBe(true);
  });

  test("has one table of 600 customers below a title", () => {
    const tables = readTables(opened(locale));
    if (!tables.ok) throw new Error(tables.problem.code);
    expect(tables.value.map((table) => table.name)).toEqual([sampleNames(locale).table]);
    expect(tables.value[0]!.range).toMatchObject({
      top: HEADER_ROW,
      bottom: HEADER_ROW + SAMPLE_SIZE,
    });
  });

  test("has a chart sheet, defined names and formulas with their values", async () => {
    const workbook = opened(locale);
    expect(workbook.sheets.map((sheet) => sheet.kind)).toContain("chartsheet");
    expect(workbook.definedNames.map((name) => name.name)).toEqual(
      expect.arrayContaining([sampleNames(locale).sales, sampleNames(locale).day]),
    );
    const counts: CellValue[] = [];
    await scanSheet(
      workbook,
      sampleNames(locale).summary,
      (row, column, value) => void (row > 2 && column === 1 && counts.push(value)),
    );
    expect(counts.reduce((sum: number, count) => sum + Number(count), 0)).toBe(SAMPLE_SIZE);
  });

  test("has every input of the six schemes under a header that is recognised", () => {
    const six = [
      "logistics-abc",
      "close-date-ae",
      "gov-score",
      "pyramid-4",
      "abc-share",
      "clv-1000",
    ];
    const sampled = schemes.filter(({ id }) => six.includes(id));
    expect(sampled).toHaveLength(6);
    const found = sampled.map((scheme) => ({
      scheme: scheme.id,
      missing: mapHeaders(scheme.inputs, headers(locale)).missing,
    }));
    expect(found.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });
});

test("the dirty cells are thirty, on thirty rows, in columns that the table has", () => {
  expect(new Set(dirtyCells.map((cell) => cell.row)).size).toBe(30);
  expect(dirtyCells.filter((cell) => !headers("zh-CN").includes(cell.column))).toEqual([]);
});
