import { readTables } from "../../../src/xlsx";
import { book, opened, relsXml, unwrap } from "../fixtures";

const table = (attributes: string, content: string): string =>
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${attributes}>${content}</table>`;
const tableBook = (xml: string): Uint8Array =>
  book({
    "xl/worksheets/_rels/sheet1.xml.rels": relsXml([["rId1", "table", "../tables/table1.xml"]]),
    "xl/tables/table1.xml": xml,
  });

test("a table is read with its columns, filter and style", () => {
  const xml = table(
    'id="4" name="客户表" displayName="客户表" ref="B2:D9" totalsRowCount="1"',
    '<autoFilter ref="B2:D8"/><tableColumns count="3"><tableColumn id="1" name="名称"/><tableColumn id="2" name="two_x000a_lines"/><tableColumn id="3" name="x"><calculatedColumnFormula>[@two]&amp;1</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
  );
  expect(unwrap(readTables(opened(tableBook(xml))))).toEqual([
    {
      id: 4,
      name: "客户表",
      displayName: "客户表",
      sheet: "客户",
      part: "xl/tables/table1.xml",
      range: { top: 1, left: 1, bottom: 8, right: 3 },
      hasHeaders: true,
      hasTotals: true,
      columns: [
        { id: 1, name: "名称" },
        { id: 2, name: "two\nlines" },
        { id: 3, name: "x", formula: "[@two]&1" },
      ],
      autoFilter: { top: 1, left: 1, bottom: 7, right: 3 },
      style: {
        name: "TableStyleMedium2",
        rowStripes: true,
        columnStripes: false,
        firstColumn: true,
        lastColumn: false,
      },
    },
  ]);
});

test("a table without headers, filter or style says so", () => {
  const [read] = unwrap(
    readTables(
      opened(
        tableBook(
          table(
            'id="1" displayName="T" ref="A1:A2" headerRowCount="0"',
            '<tableColumns count="1"><tableColumn id="1" name="Column1"/></tableColumns><tableStyleInfo/>',
          ),
        ),
      ),
    ),
  );
  expect([read?.hasHeaders, read?.autoFilter, read?.style, read?.name]).toEqual([
    false,
    undefined,
    undefined,
    "T",
  ]);
});

test("a table whose range cannot be read is a problem", () => {
  expect(readTables(opened(tableBook(table('id="1" displayName="T" ref="#REF!"', ""))))).toEqual({
    ok: false,
    problem: { code: "bad-range", got: "#REF!" },
  });
});
