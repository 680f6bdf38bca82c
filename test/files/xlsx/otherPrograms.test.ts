/** What other programs say of a workbook that rules and rows were written into. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openXlsx } from "../../../src/files";
import type { TableSheet } from "../../../src/workbook";
import { openWorkbook } from "../../../src/xlsx";
import { added, bytesOf, sheetOf, written } from "./customerTable";

const isHere = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

(isHere("xmllint") ? test : test.skip)("all parts are well-formed", async () => {
  const file = openXlsx(await written(bytesOf(sheetOf()), [added("C3", 0.4, null)]));
  await file.port.insertTable(RULES);
  for (const [part, bytes] of Object.entries(unzipSync(await file.save())))
    if (/\.(xml|rels)$/.test(part))
      expect([part, spawnSync("xmllint", ["--noout", "-"], { input: strFromU8(bytes) }).status]).toEqual([part, 0]); // prettier-ignore
});

const RULES: TableSheet = {
  name: "规则",
  table: "规则表",
  title: ["规则", "改一格就是改规则。"],
  columns: [
    { header: "序", note: "编号" },
    { header: "条件", note: "条件", format: "@" },
  ],
  rows: [
    [1, ">= 3"],
    [2, "=x"],
  ],
};

test("a new sheet comes behind the one in front, and names of sheets behind it still mean them", async () => {
  const file = openXlsx(bytesOf(sheetOf()));
  await file.port.insertTable(RULES);
  const opened = openWorkbook(await file.save());
  expect(opened.ok && opened.value.sheets.map(({ name }) => name)).toEqual([
    "客户",
    "规则",
    "别的",
  ]);
  expect(opened.ok && opened.value.definedNames).toMatchObject([{ name: "别名", sheet: "别的" }]);
});

(isHere("soffice") ? test : test.skip)(
  "LibreOffice reads rules and rows as plain tables",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "clientele-"));
    try {
      const file = openXlsx(await written(bytesOf(sheetOf()), [added("C3", 0.4, null)]));
      const rules = await file.port.insertTable(RULES);
      await file.port.writeTableRows(rules, [added(3, "001")]);
      writeFileSync(join(folder, "book.xlsx"), await file.save());
      execFileSync(
        "soffice",
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          // The last number writes each sheet into a file of its own.
          "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
          "--outdir",
          folder,
          join(folder, "book.xlsx"),
        ],
        { stdio: "ignore" },
      );
      const lines = (sheet: string): string[] =>
        readFileSync(join(folder, `book-${sheet}.csv`), "utf8")
          .trimEnd()
          .split("\n");
      expect(lines("客户").slice(1)).toEqual([
        ",编号,占比,两倍",
        ",C1,20%,0.4",
        ",C2,30%,0.6",
        ",C3,40%,0.8",
      ]);
      expect(lines("规则")).toEqual([
        "规则,",
        "改一格就是改规则。,",
        ",",
        "序,条件",
        "1,>= 3",
        "2,=x",
        "3,001",
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);
