import fc from "fast-check";
import { unzipSync } from "fflate";
import { newWorkbook, openXlsx } from "../../../src/files";
import type { Cell, TableSheet } from "../../../src/workbook";
import { openWorkbook, readStyles, readTables, scanSheet, type CellSpec } from "../../../src/xlsx";
import { added, bytesOf, gone, PERCENT, sheetOf, written } from "./customerTable";
import { setTotals } from "../totals";

const TOTALS: readonly CellSpec[] = [
  { row: 4, column: 1, value: "合计" },
  { row: 4, column: 2, formula: "SUBTOTAL(109,客户表[占比])", value: 0.5, style: PERCENT },
];

/** Each cell with content or look as "B3 value|=formula format". */
const cellsIn = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const styles = readStyles(opened.value);
  const cells: string[] = [];
  await scanSheet(opened.value, "客户", (row, column, value, style, formula) => {
    const format = styles.ok ? styles.value.numberFormat(style) : "";
    const content = formula === undefined ? JSON.stringify(value) : `=${formula.text}`;
    if (row > 1) cells.push(`${"ABCDE"[column] ?? "?"}${String(row + 1)} ${content} ${format}`);
  });
  return cells;
};

const partsChanged = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (part) => !Buffer.from(old[part] ?? []).equals(Buffer.from(now[part] ?? [])),
  );
};

test("a new row takes on the look of the last one, and the formula of a calculated column", async () => {
  const after = await written(bytesOf(sheetOf()), [added("C3", 0.4, null)]);
  expect((await cellsIn(after)).slice(-3)).toEqual([
    'B5 "C3" General',
    "C5 0.4 0.0%",
    "D5 =C5*2 General",
  ]);
});

test("table, filter and validations grow with it", async () => {
  const after = await written(bytesOf(sheetOf()), [added("C3"), added("C4")]);
  const opened = openWorkbook(after);
  const tables = opened.ok ? readTables(opened.value) : opened;
  expect(tables.ok && tables.value[0]).toMatchObject({
    range: { top: 1, left: 1, bottom: 5, right: 3 },
    autoFilter: { top: 1, left: 1, bottom: 5, right: 3 },
  });
  const frame = opened.ok ? await scanSheet(opened.value, "客户") : opened;
  expect(frame.ok && frame.value.dataValidations[0]?.ranges[0]?.bottom).toBe(5);
});

test("no other part of the file is touched", async () => {
  const before = bytesOf(sheetOf());
  const after = await written(before, [added("C3", 0.4, null)]);
  // A formula without its value asks for a calculation, which the workbook's part says.
  expect([...partsChanged(before, after)].sort()).toEqual([
    "xl/tables/table1.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("the totals row moves down with its formula and its look", async () => {
  const after = await written(setTotals(bytesOf(sheetOf([], TOTALS))), [added("C3", 0.4, 1)]);
  expect((await cellsIn(after)).slice(-6)).toEqual([
    'B5 "C3" General',
    "C5 0.4 0.0%",
    "D5 1 General",
    'B6 "合计" General',
    "C6 =SUBTOTAL(109,客户表[占比]) 0.0%",
    "D6 null General",
  ]);
});

test("rows below one that goes move up with their formulas, and the last one is left empty", async () => {
  const after = await written(bytesOf(sheetOf()), [gone(0, ["C1", 0.2, 0.4])]);
  expect(await cellsIn(after)).toEqual([
    'B3 "C2" General',
    "C3 0.3 0.0%",
    "D3 =C3*2 General",
    "B4 null General",
    "C4 null General",
    "D4 null General",
  ]);
});

test("cells below the table are in the way, and nothing is written", async () => {
  const bytes = bytesOf(sheetOf([{ row: 5, column: 2, value: "mine" }]));
  await written(bytes, [added("C3")]);
  const two = written(bytes, [added("C3"), added("C4")]);
  await expect(two).rejects.toMatchObject({ code: "taken", detail: "C6" });
});

test("whatever is added and taken away, the table reads as the same steps on a list", async () => {
  const sheet: TableSheet = {
    name: "史",
    table: "史",
    columns: [
      { header: "a", note: "" },
      { header: "b", note: "", format: "@" },
    ],
    rows: [],
  };
  const cell = fc.oneof(fc.integer(), fc.string({ maxLength: 5 }), fc.constant(null));
  // A row without content is what an empty table shows: it is told apart by its number.
  const step = fc.record({ cells: fc.tuple(fc.integer(), cell), goes: fc.option(fc.nat(9)) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const { port } = openXlsx(newWorkbook(sheet));
      let list: Cell[][] = [];
      for (const { cells, goes } of steps) {
        const table = await port.readTable("史");
        const row = goes !== null && goes < list.length ? goes : null;
        const writes = [added(...cells), ...(row === null ? [] : [gone(row, list[row] ?? [])])];
        await port.writeTableRows(table!.region, writes);
        list = [...list.filter((_, at) => at !== row), cells];
      }
      const read = (await port.readTable("史"))?.cells.slice(1);
      expect(read).toEqual(list.map((line) => line.map((one) => (one === "" ? null : one))));
    }),
    { numRuns: 20 },
  );
});

test("a new sheet touches what lists sheets, the styles that it adds to, and nothing else", async () => {
  const before = bytesOf(sheetOf());
  const file = openXlsx(before);
  await file.port.insertTable({
    name: "规则",
    table: "规则表",
    columns: [{ header: "条件", note: "条件", format: "@" }],
    rows: [[">= 3"]],
  });
  expect([...partsChanged(before, await file.save())].sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/tables/table2.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/worksheets/sheet3.xml",
  ]);
});

test("a column among others cannot go without moving them, and is refused", async () => {
  const file = openXlsx(bytesOf(sheetOf()));
  const [region] = await file.port.regions();
  await expect(file.port.deleteColumns(region!, ["占比"])).rejects.toMatchObject({
    code: "unsupported",
    detail: "占比",
  });
});

test("a table is read wherever it stands, also where another sheet was asked for", async () => {
  const hidden = { ...sheetOf(), state: "hidden" as const };
  const file = openXlsx(bytesOf(hidden), "别的");
  expect((await file.port.readTable("客户表"))?.cells).toHaveLength(3);
  expect((await file.port.regions()).map(({ area }) => area.sheet)).toEqual(["别的"]);
});

test("a formula of this add-in is stored under the name that Excel gives it, and read as it is typed", async () => {
  const file = openXlsx(bytesOf(sheetOf()));
  const [region] = await file.port.regions();
  const formula = '=CLIENTTIER([@编号],"CLIENTTIER(",XLOOKUP(1,A1:A2,A1:A2))';
  const content = { formula };
  await file.port.writeCells(region!, [{ row: 0, column: 1, expected: 0.2, content }]);
  expect((await cellsIn(await file.save())).find((cell) => cell.startsWith("C3"))).toContain(
    '=_xldudf_CLIENTTIER(客户表[[#This Row],[编号]],"CLIENTTIER(",_xlfn.XLOOKUP(1,A1:A2,A1:A2))',
  );
  const [[read]] = (await file.port.readContents(region!, [1])) as [[unknown]];
  expect(read).toMatchObject({ formula: expect.stringContaining("=CLIENTTIER(") as string });
});
