import { patchWorkbook, readTables, type SheetSpec } from "../../../src/xlsx";
import {
  book,
  changedParts,
  opened,
  patched,
  problemOf,
  relsXml,
  scanned,
  textOf,
  unwrap,
  valuesOf,
} from "../fixtures";

const NAMES =
  '<definedNames><definedName name="Local" localSheetId="0">客户!$A$1</definedName><definedName name="Rate">0.3</definedName><definedName name="Sum">SUM(客户!$A$1:$A$9,\'客户\'!$B$1)&amp;"客户!"</definedName></definedNames>';
const named = book({
  "xl/workbook.xml": `<workbook xmlns:r="r"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="客户" sheetId="7" r:id="rId1"/></sheets>${NAMES}<calcPr calcId="1"/></workbook>`,
});
const spec: SheetSpec = {
  name: "历史",
  cells: [
    { row: 0, column: 0, value: "k", style: { font: { bold: true } } },
    { row: 1, column: 0, value: 1 },
  ],
  tables: [{ name: "History", range: "A1:A2", columns: [{ name: "k" }] }],
};

test("a sheet is added at the end, with its table", async () => {
  const after = await patched(named, [{ kind: "add-sheet", sheet: spec }]);
  expect(opened(after).sheets.map(({ name, id }) => [name, id])).toEqual([
    ["客户", 7],
    ["历史", 8],
  ]);
  expect(await valuesOf(after, "历史")).toEqual([["k"], [1]]);
  expect(unwrap(readTables(opened(after))).map(({ sheet, name }) => [sheet, name])).toEqual([
    ["历史", "History"],
  ]);
});

test("only what must know of a new sheet changes", async () => {
  expect(
    changedParts(
      named,
      await patched(named, [{ kind: "add-sheet", sheet: { ...spec, cells: [], tables: [] } }]),
    ).sort(),
  ).toEqual(
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet2.xml",
    ].sort(),
  );
});

test("a sheet put before another leaves names with their sheets and the front sheet in front", async () => {
  const after = opened(
    await patched(named, [
      { kind: "add-sheet", sheet: { ...spec, state: "hidden" }, before: "客户" },
    ]),
  );
  expect(after.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["历史", "hidden"],
    ["客户", "visible"],
  ]);
  expect(after.activeSheet).toBe("客户");
  expect(after.definedNames.find(({ name }) => name === "Local")?.sheet).toBe("客户");
});

test("a strict workbook gets strict relationships", async () => {
  const strict = book({
    "xl/_rels/workbook.xml.rels": relsXml([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"],
    ]).replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
  });
  const after = await patched(strict, [{ kind: "add-sheet", sheet: spec }]);
  expect(textOf(after, "xl/_rels/workbook.xml.rels")).not.toContain(
    "schemas.openxmlformats.org/officeDocument",
  );
});

test.each([
  ["客户", "name-taken"],
  ["a:b", "bad-sheet-name"],
])("a sheet named %s is refused: %s", async (name, code) => {
  expect(
    problemOf(await patchWorkbook(named, [{ kind: "add-sheet", sheet: { ...spec, name } }]))?.code,
  ).toBe(code);
});

test("two new sheets of one name are refused", async () => {
  expect(
    problemOf(
      await patchWorkbook(named, [
        { kind: "add-sheet", sheet: spec },
        { kind: "add-sheet", sheet: { ...spec, tables: [] } },
      ]),
    ),
  ).toEqual({ code: "name-taken", name: "历史" });
});

test("a sheet is renamed, also where defined names point to it", async () => {
  const after = opened(
    await patched(named, [{ kind: "rename-sheet", sheet: "客户", name: "It's 2" }]),
  );
  expect(after.sheets[0]?.name).toBe("It's 2");
  expect(after.definedNames.map(({ refersTo }) => refersTo)).toEqual([
    "'It''s 2'!$A$1",
    "0.3",
    "SUM('It''s 2'!$A$1:$A$9,'It''s 2'!$B$1)&\"客户!\"",
  ]);
});

test("a sheet can be renamed and written in one patch, by its old name", async () => {
  const after = await patched(named, [
    { kind: "rename-sheet", sheet: "客户", name: "新" },
    { kind: "cells", sheet: "客户", cells: [{ row: 0, column: 0, value: 1 }] },
  ]);
  expect(await valuesOf(after, "新")).toEqual([[1]]);
});

test("a defined name is replaced, added and removed", async () => {
  const after = opened(
    await patched(named, [
      { kind: "define-name", name: "rate", refersTo: "0.5" },
      { kind: "define-name", name: "New", refersTo: "'客户'!$A$1&\"<\"", sheet: "客户" },
      { kind: "define-name", name: "Local", sheet: "客户", refersTo: null },
      { kind: "define-name", name: "Absent", refersTo: null },
    ]),
  );
  expect(after.definedNames.map(({ name, refersTo, sheet }) => [name, refersTo, sheet])).toEqual([
    ["Rate", "0.5", undefined],
    ["Sum", expect.any(String), undefined],
    ["New", "'客户'!$A$1&\"<\"", "客户"],
  ]);
});

test("the first name begins the list, the last one ends it", async () => {
  const one = await patched(book({}), [{ kind: "define-name", name: "A", refersTo: "1" }]);
  expect(textOf(one, "xl/workbook.xml")).toContain(
    '</sheets><definedNames><definedName name="A">1</definedName></definedNames></workbook>',
  );
  expect(
    textOf(
      await patched(one, [{ kind: "define-name", name: "A", refersTo: null }]),
      "xl/workbook.xml",
    ),
  ).not.toContain("definedNames");
});

test("a new conditional format is weaker than those that are there, a new validation joins the list", async () => {
  const range = { top: 0, left: 0, bottom: 0, right: 0 };
  const format = {
    ranges: [range],
    rules: [{ kind: "expression" as const, formula: "TRUE", style: { fill: "FF0000" } }],
  };
  const validation = { ranges: [range], type: "list" as const, formulas: ['"A"'] };
  const edits = [
    { kind: "conditional-format" as const, sheet: "客户", format },
    { kind: "data-validation" as const, sheet: "客户", validation },
  ];
  const once = await patched(named, edits);
  const twice = await patched(once, edits);
  const { frame } = await scanned(twice);
  expect(frame.conditionalFormats).toEqual([format, format]);
  expect(frame.dataValidations).toEqual([validation, validation]);
  expect(textOf(twice, "xl/worksheets/sheet1.xml")).toContain('<dataValidations count="2">');
  expect(textOf(twice, "xl/worksheets/sheet1.xml").match(/priority="\d"/g)).toEqual([
    'priority="1"',
    'priority="2"',
  ]);
});
