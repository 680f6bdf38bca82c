import fc from "fast-check";
import { type Edit, patchWorkbook, type Range, readTables } from "../../../src/xlsx";
import { grownRange } from "../../../src/xlsx/edit/sheetPatch";
import {
  book,
  changedParts,
  opened,
  patched,
  pathsOf,
  problemOf,
  relsXml,
  scanned,
  sheetXml,
  stylesXml,
  textOf,
  unwrap,
} from "../fixtures";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const rows = Array.from({ length: 5 }, (_, i) => {
  const cells =
    i === 0
      ? '<c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="inlineStr"><is><t>金额</t></is></c>'
      : `<c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}"><v>${i * 10}</v></c>`;
  return `<row r="${i + 1}">${cells}</row>`;
}).join("");
const TAIL =
  '<conditionalFormatting sqref="A2:B5"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" dxfId="0" priority="2"><formula>B2&gt;1</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="D1:D9 A1:B5"><cfRule type="expression" dxfId="0" priority="3"><formula>TRUE</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" sqref="A2:B5"><formula1>"A"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' +
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="m"><x14:cfRule type="dataBar" id="{1}"/><xm:sqref>A2:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
const tableXml = (ref: string, filter: string, more = ""): string =>
  `<table xmlns="${MAIN}" xmlns:xr="u" xr:uid="{7}" id="3" name="客户表" displayName="客户表" ref="${ref}"${more}><autoFilter ref="${filter}"><filterColumn colId="1"><filters><filter val="10"/></filters></filterColumn></autoFilter>` +
  '<tableColumns count="2"><tableColumn id="1" xr3:uid="{8}" name="名称" xmlns:xr3="v"/><tableColumn id="5" name="金额" dataDxfId="0"/></tableColumns><tableStyleInfo name="TableStyleMedium2"/></table>';
const tableBook = (table = tableXml("A1:B5", "A1:B5")): Uint8Array =>
  book({
    [SHEET]: sheetXml(rows, TAIL),
    [TABLE]: table,
    "xl/worksheets/_rels/sheet1.xml.rels": relsXml([["rId1", "table", "../tables/table1.xml"]]),
    "xl/styles.xml": stylesXml("", '<xf numFmtId="0"/>', "<dxf/>"),
  });
const tableOf = (bytes: Uint8Array) => unwrap(readTables(opened(bytes)))[0];
const resize = (range: string, columns?: readonly { name: string; formula?: string }[]): Edit => ({
  kind: "resize-table",
  table: "客户表",
  range,
  ...(columns && { columns }),
});

test("a table gains columns: its range, filter and columns grow, all else of it stays to the letter", async () => {
  const bytes = tableBook();
  const after = await patched(bytes, [
    resize("A1:D5", [{ name: "等级" }, { name: "得分", formula: "[@金额]*2" }]),
  ]);
  expect(textOf(after, TABLE)).toBe(
    textOf(bytes, TABLE)
      .replaceAll('ref="A1:B5"', 'ref="A1:D5"')
      .replace('count="2"', 'count="4"')
      .replace(
        "</tableColumns>",
        '<tableColumn id="6" name="等级"/><tableColumn id="7" name="得分"><calculatedColumnFormula>[@金额]*2</calculatedColumnFormula></tableColumn></tableColumns>',
      ),
  );
});

test("conditional formats and validations that span the body grow with the table, others stay", async () => {
  const { frame } = await scanned(
    await patched(tableBook(), [resize("A1:C5", [{ name: "等级" }])]),
  );
  expect(frame.conditionalFormats.map(({ ranges }) => ranges.map(({ right }) => right))).toEqual([
    [2],
    [1],
    [3, 2],
  ]);
  expect(frame.dataValidations[0]?.ranges[0]?.right).toBe(2);
});

test("formats of Office's extension list grow too", async () => {
  expect(
    textOf(await patched(tableBook(), [resize("A1:C5", [{ name: "等级" }])]), SHEET),
  ).toContain("<xm:sqref>A2:C5</xm:sqref>");
});

test("a table gains rows: formats and validations of its columns follow down", async () => {
  const after = await patched(tableBook(), [resize("A1:B9")]);
  const { frame } = await scanned(after);
  expect(frame.conditionalFormats.map(({ ranges }) => ranges.map(({ bottom }) => bottom))).toEqual([
    [8],
    [8],
    [8, 8],
  ]);
  expect(tableOf(after)?.autoFilter?.bottom).toBe(8);
});

test("a table loses columns, with the filter's word on them", async () => {
  const after = await patched(tableBook(), [resize("A1:A5")]);
  expect(tableOf(after)).toMatchObject({
    range: { right: 0 },
    columns: [{ name: "名称" }],
    autoFilter: { right: 0 },
  });
  expect(textOf(after, TABLE)).not.toContain("filterColumn");
});

test("a totals row is no part of the body or the filter", async () => {
  const after = await patched(tableBook(tableXml("A1:B6", "A1:B5", ' totalsRowCount="1"')), [
    resize("A1:C6", [{ name: "等级" }]),
  ]);
  expect(tableOf(after)?.autoFilter).toEqual({ top: 0, left: 0, bottom: 4, right: 2 });
  expect((await scanned(after)).frame.dataValidations[0]?.ranges[0]).toEqual({
    top: 1,
    left: 0,
    bottom: 4,
    right: 2,
  });
});

test("a table can be resized twice in one patch", async () => {
  const after = await patched(tableBook(), [
    resize("A1:C5", [{ name: "等级" }]),
    resize("A1:D7", [{ name: "得分" }]),
  ]);
  expect(tableOf(after)).toMatchObject({
    range: { bottom: 6, right: 3 },
    columns: [{ id: 1 }, { id: 5 }, { id: 6, name: "等级" }, { id: 7, name: "得分" }],
  });
  expect((await scanned(after)).frame.dataValidations[0]?.ranges[0]).toEqual({
    top: 1,
    left: 0,
    bottom: 6,
    right: 3,
  });
});

test("only the table's part and its sheet's part change", async () => {
  const bytes = tableBook();
  const after = await patched(bytes, [
    resize("A1:C5", [{ name: "等级" }]),
    { kind: "cells", sheet: "客户", cells: [{ row: 0, column: 2, value: "等级" }] },
  ]);
  expect(changedParts(bytes, after).sort()).toEqual([TABLE, SHEET]);
});

test.each([
  ["another first cell", "B1:C5", undefined, "bad-table-range"],
  ["too few names", "A1:D5", [{ name: "x" }], "bad-table-range"],
  ["names without columns", "A1:B5", [{ name: "x" }], "bad-table-range"],
  ["no body", "A1:B1", undefined, "bad-table-range"],
  ["a name that is taken", "A1:C5", [{ name: "名称" }], "name-taken"],
])("a table with %s is refused", async (_, range, columns, code) => {
  expect(problemOf(await patchWorkbook(tableBook(), [resize(range, columns)]))?.code).toBe(code);
});

test("a table's column is named as its header cell", async () => {
  const after = await patched(tableBook(), [
    {
      kind: "cells",
      sheet: "客户",
      cells: [
        { row: 0, column: 1, value: "新\n名" },
        { row: 3, column: 0, value: "x" },
      ],
    },
  ]);
  expect(tableOf(after)?.columns.map(({ name }) => name)).toEqual(["名称", "新\n名"]);
  expect(textOf(after, TABLE)).toContain('name="新_x000a_名"');
});

describe("adding a table", () => {
  const add = (
    name: string,
    range: string,
    columns: readonly { name: string }[] = [{ name: "a" }, { name: "b" }],
  ): Edit => ({
    kind: "add-table",
    sheet: "客户",
    name,
    range,
    columns,
    style: {
      name: "TableStyleLight1",
      rowStripes: true,
      columnStripes: false,
      firstColumn: false,
      lastColumn: false,
    },
  });

  test("it stands in the sheet, the relationships and the content types", async () => {
    const after = await patched(tableBook(), [add("T2", "D1:E3"), add("T3", "G1:H3")]);
    expect(
      unwrap(readTables(opened(after))).map(({ id, displayName, part }) => [id, displayName, part]),
    ).toEqual([
      [3, "客户表", TABLE],
      [4, "T2", "xl/tables/table2.xml"],
      [5, "T3", "xl/tables/table3.xml"],
    ]);
    expect(textOf(after, SHEET)).toContain('<tableParts count="3">');
    expect(textOf(after, "[Content_Types].xml")).toContain("/xl/tables/table3.xml");
  });

  test("a sheet without relationships or tables gets them in their place", async () => {
    const bytes = book({
      [SHEET]: '<worksheet xmlns="u"><sheetData/><pageMargins/><extLst/></worksheet>',
    });
    const after = await patched(bytes, [add("T", "A1:B2")]);
    expect(textOf(after, SHEET)).toMatch(
      /<pageMargins\/><tableParts count="1"><tablePart xmlns:r="[^"]*" r:id="rId1"\/><\/tableParts><extLst\/>/,
    );
    expect(pathsOf(after)).toContain("xl/worksheets/_rels/sheet1.xml.rels");
    expect(tableOf(after)?.displayName).toBe("T");
  });

  test.each([
    ["over another table", add("T2", "B4:C9"), "bad-table-range"],
    ["with a table's name", add("客户表", "D1:E3"), "name-taken"],
    [
      "with two columns of one name",
      add("T2", "D1:E3", [{ name: "a" }, { name: "A" }]),
      "name-taken",
    ],
    ["without a body", add("T2", "D1:E1"), "bad-table-range"],
  ])("one %s is refused", async (_, edit, code) => {
    expect(problemOf(await patchWorkbook(tableBook(), [edit]))?.code).toBe(code);
  });
});

describe("a region that is no table", () => {
  const NAMES =
    '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">客户!$A$1:$B$5</definedName></definedNames>';
  const region = book({
    [SHEET]: sheetXml(
      rows,
      `<autoFilter ref="A1:B5"/>${TAIL.replace(/<tableParts.*<\/tableParts>/, "")}`,
    ),
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets>${NAMES}</workbook>`,
  });

  test("takes its filter, formats and validations along when it grows", async () => {
    const after = await patched(region, [
      { kind: "grow-region", sheet: "客户", from: "A1:B5", to: "A1:D5" },
    ]);
    const { frame } = await scanned(after);
    expect(frame.autoFilter?.right).toBe(3);
    expect(frame.conditionalFormats.map(({ ranges }) => ranges.map(({ right }) => right))).toEqual([
      [3],
      [1],
      [3, 3],
    ]);
    expect(opened(after).definedNames[0]?.refersTo).toBe("'客户'!$A$1:$D$5");
  });
});

describe("growing", () => {
  const range = fc
    .tuple(fc.nat(20), fc.nat(20), fc.nat(20), fc.nat(20))
    .map(([a, b, c, d]): Range => ({
      top: Math.min(a, c),
      left: Math.min(b, d),
      bottom: Math.max(a, c),
      right: Math.max(b, d),
    }));

  test("a range equal to the body becomes the new body, whatever the sizes", () => {
    fc.assert(
      fc.property(range, fc.nat(9), fc.nat(9), (from, down, right) => {
        const to = { ...from, bottom: from.bottom + down, right: from.right + right };
        expect(grownRange(from, { from, to })).toEqual(to);
      }),
    );
  });

  test("no range loses a cell when its region grows", () => {
    fc.assert(
      fc.property(range, range, fc.nat(9), fc.nat(9), (one, from, down, right) => {
        const grown = grownRange(one, {
          from,
          to: { ...from, bottom: from.bottom + down, right: from.right + right },
        });
        return (
          grown.top === one.top &&
          grown.left === one.left &&
          grown.bottom >= one.bottom &&
          grown.right >= one.right
        );
      }),
    );
  });
});
