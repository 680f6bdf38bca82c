import { unzipSync } from "fflate";
import { blankWorkbook, hasChanges, openFile, saveFile } from "../../../src/workbench/files";
import type { OpenedFile } from "../../../src/workbench/files";
import {
  addNote,
  addSheet,
  addTable,
  cellArea,
  openBook,
  parseAddress,
  renameSheet,
  restyleArea,
  typeInto,
} from "../../../src/workbench/model";
import type { Book } from "../../../src/workbench/model";
import { createWorkbook } from "../../../src/xlsx";
import type { WorkbookSpec } from "../../../src/xlsx";

const SPEC: WorkbookSpec = {
  sheets: [
    {
      name: "客户",
      cells: [
        ...["编号", "金额", "日期"].map((value, column) => ({ row: 0, column, value })),
        { row: 1, column: 0, value: "C1" },
        { row: 1, column: 1, value: 1200.5, style: { numberFormat: "#,##0.00", fill: "FFEE00" } },
        { row: 1, column: 2, value: 46053, style: { numberFormat: "yyyy-mm-dd" } },
        { row: 2, column: 0, value: "C2" },
        { row: 2, column: 1, value: { error: "#N/A" } },
        { row: 2, column: 2, value: true },
        { row: 4, column: 0, value: 3, formula: "SUM(B2:B2)" },
        { row: 5, column: 0, value: "A", formula: "_xldudf_ABCTIER(B2)" },
        { row: 6, column: 0, value: 1, formula: "_xlfn.SEQUENCE(2)", array: "A7:A8" },
        { row: 7, column: 0, value: 2 },
      ],
      columns: [{ from: 1, to: 1, width: 20 }],
      freeze: { rows: 1, columns: 0 },
      tables: [
        {
          name: "客户表",
          range: "A1:C3",
          columns: [{ name: "编号" }, { name: "金额" }, { name: "日期" }],
        },
      ],
      conditionalFormats: [
        {
          ranges: [{ top: 1, left: 1, bottom: 2, right: 1 }],
          rules: [
            { kind: "expression", formula: "$B2>1000", style: { fill: "FF0000" }, stop: true },
          ],
        },
      ],
      dataValidations: [
        {
          ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
          type: "list",
          formulas: ['"C1,C2"'],
        },
      ],
    },
    { name: "别的", cells: [{ row: 0, column: 0, value: "x" }] },
  ],
  definedNames: [{ name: "税率", refersTo: "0.13" }],
};

const FUNCTIONS = ["ABCTIER"];

async function opened(bytes: Uint8Array): Promise<{ book: Book; file: OpenedFile }> {
  const result = await openFile(bytes, "a.xlsx", FUNCTIONS);
  if (!result.ok) throw new Error(result.problem.code);
  return { book: openBook(result.file.content), file: result.file };
}

async function sample() {
  const made = createWorkbook(SPEC);
  if (!made.ok) throw new Error(made.problem.code);
  return opened(made.value);
}

async function again(book: Book, file: OpenedFile) {
  const saved = await saveFile(book, file, FUNCTIONS);
  if (!saved.ok) throw new Error(saved.problem.code);
  return { ...(await opened(saved.bytes)), bytes: saved.bytes, unsaved: saved.unsaved };
}

const sheetOf = (book: Book, name: string) =>
  book.state.sheets.find((sheet) => sheet.name === name)!;
const cell = (book: Book, address: string, sheet = "客户") => {
  const { row, column } = parseAddress(address)!.area;
  return book.cells(sheetOf(book, sheet).id).get(row, column);
};
const type = (book: Book, address: string, text: string, sheet = "客户") => {
  const { row, column } = parseAddress(address)!.area;
  typeInto(book, sheetOf(book, sheet).id, row, column, text);
};

test("opening reads values, formats, errors, tables, names, widths, frozen rows and rules", async () => {
  const { book } = await sample();
  expect(cell(book, "B2")).toMatchObject({
    value: 1200.5,
    style: { numberFormat: "#,##0.00", fill: "#FFEE00" },
  });
  expect([cell(book, "B3")?.value, cell(book, "C3")?.value]).toEqual([{ error: "#N/A" }, true]);
  expect(book.state.tables[0]).toMatchObject({
    name: "客户表",
    area: { row: 0, column: 0, rows: 3, columns: 3 },
  });
  expect(book.state.names).toEqual([
    { name: "税率", formula: "=0.13", comment: "", visible: true },
  ]);
  expect(sheetOf(book, "客户").frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheetOf(book, "客户").columns.get(1)?.width).toBe(105);
  expect(book.state.conditionalFormats[0]).toMatchObject({
    rule: { kind: "custom", formula: "=$B2>1000" },
    style: { fill: "#FF0000" },
    stopIfTrue: true,
  });
  expect(book.state.validations[0]).toMatchObject({
    rule: { list: { source: "C1,C2", inCellDropDown: true } },
  });
});

test("formulas read as people write them, spills with their anchor", async () => {
  const { book } = await sample();
  expect(cell(book, "A5")?.formula).toBe("=SUM(B2:B2)");
  expect(cell(book, "A6")?.formula).toBe("=ABCTIER(B2)");
  expect(cell(book, "A7")).toMatchObject({
    formula: "=SEQUENCE(2)",
    spill: { rows: 2, columns: 1 },
  });
  expect(cell(book, "A8")).toMatchObject({ value: 2, spilledFrom: { row: 6, column: 0 } });
});

test("a file that was not changed is given back as it is", async () => {
  const { book, file } = await sample();
  const saved = await saveFile(book, file, FUNCTIONS);
  expect(saved).toMatchObject({ ok: true, bytes: file.bytes, unsaved: [] });
  expect(hasChanges(book)).toBe(false);
});

test("a typed cell is in the saved file and keeps its look, and other parts stay byte for byte", async () => {
  const { book, file } = await sample();
  type(book, "B2", "99");
  type(book, "E1", "=ABCTIER(B2)");
  expect(hasChanges(book)).toBe(true);
  const { book: after, bytes } = await again(book, file);
  expect(cell(after, "B2")).toMatchObject({ value: 99, style: { numberFormat: "#,##0.00" } });
  expect(cell(after, "E1")?.formula).toBe("=ABCTIER(B2)");
  const [old, now] = [unzipSync(file.bytes), unzipSync(bytes)];
  const changed = Object.keys(now).filter((part) => Buffer.compare(old[part]!, now[part]!) !== 0);
  expect(changed).not.toContain("xl/worksheets/sheet2.xml");
  expect(new TextDecoder().decode(now["xl/worksheets/sheet1.xml"])).toContain(
    "_xldudf_ABCTIER(B2)",
  );
});

test("a cell that was emptied is empty, and a format that was changed is changed", async () => {
  const { book, file } = await sample();
  type(book, "A3", "");
  const { id } = sheetOf(book, "客户");
  book.change("local", (edit) =>
    restyleArea(edit, id, cellArea(1, 1), { bold: true, fill: "#00FF00" }),
  );
  const { book: after } = await again(book, file);
  expect(cell(after, "A3")?.value ?? "").toBe("");
  expect(cell(after, "B2")?.style).toMatchObject({
    bold: true,
    fill: "#00FF00",
    numberFormat: "#,##0.00",
  });
});

test("a column typed beside a table extends it in the file", async () => {
  const { book, file } = await sample();
  type(book, "D1", "等级");
  type(book, "D2", "A");
  const { book: after } = await again(book, file);
  expect(after.state.tables[0]?.columns.map(({ name }) => name)).toEqual([
    "编号",
    "金额",
    "日期",
    "等级",
  ]);
  expect(cell(after, "D2")?.value).toBe("A");
});

test("a new sheet with a table, and a renamed one, are in the file", async () => {
  const { book, file } = await sample();
  book.change("addin", (edit) => {
    const sheet = addSheet(edit, "历史")!;
    edit.put(sheet.id, 0, 0, { value: "谁" });
    edit.put(sheet.id, 1, 0, { value: "我" });
    addTable(edit, sheet.id, { row: 0, column: 0, rows: 2, columns: 1 }, true);
    renameSheet(edit, sheetOf(book, "别的").id, "其余");
  });
  const { book: after } = await again(book, file);
  expect(after.state.sheets.map(({ name }) => name)).toEqual(["客户", "其余", "历史"]);
  expect(after.state.tables).toHaveLength(2);
  expect(cell(after, "A2", "历史")?.value).toBe("我");
});

test("what the file cannot keep is named", async () => {
  const { book, file } = await sample();
  book.change("addin", (edit) => edit.set({ settings: new Map([["a", "1"]]) }));
  const { unsaved } = await again(book, file);
  expect(unsaved).toEqual(["settings"]);
});

test("an empty workbook opens with one sheet and can be written to", async () => {
  const { book, file } = await opened(blankWorkbook("Sheet1"));
  type(book, "A1", "2026-01-31", "Sheet1");
  const { book: after } = await again(book, file);
  expect(cell(after, "A1", "Sheet1")).toMatchObject({
    value: 46053,
    style: { numberFormat: "yyyy-mm-dd" },
  });
});

test("a file that is no workbook says so", async () => {
  expect(await openFile(new Uint8Array([1, 2, 3]), "x.xlsx", [])).toMatchObject({
    ok: false,
    problem: { code: "not-a-zip" },
  });
});

describe("a workbook that counts days from 1904", () => {
  const DAY = 46_053;
  const TO_1904 = 1_462;
  const in1904 = async () => {
    const made = createWorkbook({ ...SPEC, date1904: true });
    if (!made.ok) throw new Error(made.problem.code);
    return opened(made.value);
  };
  const dayAt = ({ state, cells }: Book, row: number) =>
    cells(state.sheets[0]!.id).get(row, 2)?.value;

  test("gives its days as it counts them, as Excel does", async () => {
    const { book } = await in1904();
    expect([book.state.date1904, dayAt(book, 1)]).toEqual([true, DAY - TO_1904]);
  });

  test("keeps the days that are typed through the file", async () => {
    const { book, file } = await in1904();
    typeInto(book, book.state.sheets[0]!.id, 8, 2, "2026-01-31");
    typeInto(book, book.state.sheets[0]!.id, 9, 2, "1462");
    const saved = await saveFile(book, file, FUNCTIONS);
    if (!saved.ok) throw new Error(saved.problem.code);
    const again = await opened(saved.bytes);
    expect([1, 8, 9].map((row) => dayAt(again.book, row))).toEqual([
      DAY - TO_1904,
      DAY - TO_1904,
      1462,
    ]);
  });
});

test("which rows are hidden, and notes, are told as not kept in the file", async () => {
  const { book, file } = await opened(blankWorkbook("Sheet1"));
  const [sheet] = book.state.sheets;
  book.change("local", (edit) => {
    addNote(edit, { sheet: sheet!.id, row: 0, column: 0, author: "", content: "?" });
    edit.set({
      sheets: edit.book.state.sheets.map((each) => ({
        ...each,
        rows: new Map([[1, { hidden: true }]]),
      })),
    });
  });
  const saved = await saveFile(book, file, FUNCTIONS);
  expect(saved.ok && saved.unsaved).toEqual(["notes", "hidden rows"]);
});
