/** Another program's opinion: LibreOffice opens what this room writes and patches, and sees the same values. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CellSpec, createWorkbook, type Edit } from "../../src/xlsx";
import { CHART } from "./charts";
import { patched, unwrap } from "./fixtures";

const isHere = spawnSync("soffice", ["--version"]).status === 0;
const withLibreOffice = isHere ? test : test.skip;
const folder = mkdtempSync(join(tmpdir(), "clientele-xlsx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets LibreOffice write a workbook in another format, and gives the text of that. */
const converted = (bytes: Uint8Array, format: string, ending: string): string => {
  writeFileSync(join(folder, "book.xlsx"), bytes);
  // A profile of its own, so that a LibreOffice that is open does not answer instead.
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    "soffice",
    [profile, "--headless", "--convert-to", format, "--outdir", folder, join(folder, "book.xlsx")],
    { stdio: "ignore" },
  );
  return readFileSync(join(folder, `book.${ending}`), "utf8");
};

/** All cells of the first sheet as LibreOffice shows them, texts in quotes; formulas are calculated by it. */
const csvOf = (bytes: Uint8Array): string[] =>
  converted(bytes, "csv:Text - txt - csv (StarCalc):44,34,76,1", "csv").trimEnd().split("\n");

/** How many pictures LibreOffice draws on the sheets: its HTML has one for each chart. */
const picturesOf = (bytes: Uint8Array): number =>
  converted(bytes, "html", "html").match(/<img /gi)?.length ?? 0;

const LOOKS = { date: { numberFormat: "yyyy-mm-dd" }, percent: { numberFormat: "0.0%" } };
const cells: CellSpec[] = [
  ...["名称", "金额", "日期"].map((value, column) => ({
    row: 0,
    column,
    value,
    style: { font: { bold: true }, fill: "DDEBF7" },
  })),
  ...["甲 & <乙>", "=SUM(B2)", " 丙 "].flatMap((value, i): CellSpec[] => [
    { row: i + 1, column: 0, value },
    { row: i + 1, column: 1, value: 1000 * (i + 1) + 0.5 },
    { row: i + 1, column: 2, value: 45322 + i, style: LOOKS.date },
  ]),
];
const table = {
  name: "T",
  range: "A1:C4",
  columns: [{ name: "名称" }, { name: "金额" }, { name: "日期" }],
};
const fresh = (date1904: boolean): Uint8Array =>
  unwrap(
    createWorkbook({
      date1904,
      sheets: [{ name: "客户", cells, tables: [table], freeze: { rows: 1, columns: 0 } }],
    }),
  );

const edits: Edit[] = [
  {
    kind: "resize-table",
    table: "T",
    range: "A1:F4",
    columns: [{ name: "等级" }, { name: "占比" }, { name: "两倍" }],
  },
  {
    kind: "cells",
    sheet: "客户",
    cells: [
      ...["等级", "占比", "两倍"].map((value, i) => ({ row: 0, column: 3 + i, value, like: 2 })),
      ...["A", "-B", "+C"].flatMap((value, i) => [
        { row: i + 1, column: 3, value },
        { row: i + 1, column: 4, value: (i + 1) / 10, style: LOOKS.percent },
        { row: i + 1, column: 5, formula: `B${i + 2}*2` },
      ]),
      { row: 3, column: 2, value: 45000, like: 2 },
    ],
  },
];

describe(
  isHere ? "in LibreOffice" : "in LibreOffice (skipped: no LibreOffice on this machine)",
  () => {
    withLibreOffice.each([false, true])(
      "a new workbook shows what was written (1904: %s)",
      (date1904) => {
        expect(csvOf(fresh(date1904))).toEqual([
          '"名称","金额","日期"',
          '"甲 & <乙>",1000.5,2024-01-31',
          '"=SUM(B2)",2000.5,2024-02-01',
          '" 丙 ",3000.5,2024-02-02',
        ]);
      },
      60_000,
    );

    withLibreOffice(
      "charts of a new workbook, and one that joins them, are drawn",
      async () => {
        const shares = ["占比", 0.5, 1].map((value, row) => ({ row, column: 2, value }));
        const data = [...cells.filter(({ row, column }) => row < 3 && column < 2), ...shares];
        const made = unwrap(
          createWorkbook({ sheets: [{ name: "客户", cells: data, charts: [CHART] }] }),
        );
        const joined = await patched(made, [{ kind: "add-chart", sheet: "客户", chart: CHART }]);
        expect([picturesOf(made), picturesOf(joined)]).toEqual([1, 2]);
      },
      60_000,
    );

    withLibreOffice.each([false, true])(
      '"a patched workbook shows old and new"," and calculates the new formulas (1904: %s)"',
      async (date1904) => {
        expect(csvOf(await patched(fresh(date1904), edits))).toEqual([
          '"名称","金额","日期","等级","占比","两倍"',
          '"甲 & <乙>",1000.5,2024-01-31,"A",10.0%,2001',
          '"=SUM(B2)",2000.5,2024-02-01,"-B",20.0%,4001',
          '" 丙 ",3000.5,2023-03-15,"+C",30.0%,6001',
        ]);
      },
      60_000,
    );
  },
);
