import { scanSheet } from "../../../src/xlsx";
import { cellNames } from "../../../src/xlsx/read/rawCell";
import { contentReader } from "../../../src/xlsx/read/cellContent";
import { bodyScanner } from "../../../src/xlsx/read/scanBody";
import { walkSheet } from "../../../src/xlsx/read/walk";
import {
  book,
  bookOfRows,
  opened,
  scanned,
  sheetXml,
  stringsXml,
  stylesXml,
  unwrap,
  valuesOf,
} from "../fixtures";

const STRINGS = stringsXml(
  '<si><t>甲公司</t></si><si><r><rPr><b/></rPr><t>rich </t></r><r><t xml:space="preserve"> text</t></r><rPh sb="0" eb="1"><t>ふ</t></rPh><phoneticPr fontId="1"/></si>' +
    "<si/><si><t/></si><si><t>a&amp;b_x000D_&#10;c</t></si><si><t><![CDATA[<x>]]></t></si>",
);
const values = async (rows: string): Promise<unknown> =>
  (await valuesOf(bookOfRows(rows, { "xl/sharedStrings.xml": STRINGS })))[0];

test("every type of cell is read", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="n"><v>-1E-3</v></c><c r="C1" t="s"><v>0</v></c><c r="D1" t="str"><v>text</v></c><c r="E1" t="inlineStr"><is><t>in</t></is></c>' +
    '<c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#DIV/0!</v></c><c r="I1" t="d"><v>2024-01-31T12:00:00</v></c><c r="J1" s="0"/></row>';
  expect(await values(rows)).toEqual([
    1.5,
    -0.001,
    "甲公司",
    "text",
    "in",
    true,
    false,
    { error: "#DIV/0!" },
    45322.5,
    null,
  ]);
});

test("runs of rich text are joined and phonetic guides dropped, shared or inline", async () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><rPh sb="0" eb="1"><t>x</t></rPh><r><t>b</t></r></is></c></row>';
  expect(await values(rows)).toEqual(["rich  text", "ab"]);
});

test("blanks, references, Excel's escapes and CDATA are read", async () => {
  const rows =
    '<row r="1"><c r="A1" t="s"><v>4</v></c><c r="B1" t="s"><v>5</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve">  x </t></is></c><c r="D1" t="str"><v><![CDATA[a<b]]></v></c></row>';
  expect(await values(rows)).toEqual(["a&b\r\nc", "<x>", "  x ", "a<b"]);
});

test("empty shared strings are empty texts, a missing one is a blank", async () => {
  expect(
    await values(
      '<row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1" t="s"><v>3</v></c><c r="C1" t="s"><v>99</v></c></row>',
    ),
  ).toEqual(["", "", null]);
});

test("an empty formula result is an empty text, an empty value is a blank", async () => {
  expect(
    await values(
      '<row r="1"><c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v/></c><c r="C1"><v> </v></c></row>',
    ),
  ).toEqual(["", null, null]);
});

test("a number that is none is given as text", async () => {
  expect(await values('<row r="1"><c r="A1"><v>12 abc</v></c></row>')).toEqual(["12 abc"]);
});

test("all 17 digits of a number are read", async () => {
  expect(
    await values(
      '<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>12345678901234567</v></c></row>',
    ),
  ).toEqual([0.30000000000000004, Number("12345678901234567")]);
});

test("rows and cells without addresses stand behind the ones before them", async () => {
  const rows =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"/><row><c><v>4</v></c></row>';
  const { cells } = await scanned(bookOfRows(rows));
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, 1],
    [0, 3, 2],
    [0, 4, 3],
    [4, 0, 4],
  ]);
});

const PREFIXED =
  '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c>' +
  '<x:c r="B1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r></x:is></x:c><x:c r="C1" t="s"><x:v>0</x:v></x:c><x:c r="D1"><x:f>A1*2</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
const PREFIXED_STRINGS =
  '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>b</x:t></x:si></x:sst>';

test("a sheet whose elements bear a prefix is read", async () => {
  const { cells } = await scanned(
    book({ "xl/worksheets/sheet1.xml": PREFIXED, "xl/sharedStrings.xml": PREFIXED_STRINGS }),
  );
  expect(cells.map(({ value }) => value)).toEqual([1, "a", "b", 2]);
  expect(cells[3]?.formula).toEqual({ text: "A1*2" });
});

test("a strict workbook is read", async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const plain = book({});
  const { textOf } = await import("../fixtures");
  const bytes = book({
    ...Object.fromEntries(
      ["_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"].map((path) => [
        path,
        strict(textOf(plain, path)),
      ]),
    ),
    "xl/worksheets/sheet1.xml": strict(
      sheetXml('<row r="1"><c r="A1" t="d"><v>2024-01-31</v></c></row>'),
    ),
  });
  expect(await valuesOf(bytes)).toEqual([[45322]]);
});

test("Office's extensions and comments among the rows are stepped over", async () => {
  const rows =
    '<!-- <row r="9"> --><row r="1" spans="1:2" x14ac:dyDescent="0.25" xmlns:x14ac="u"><c r="A1" cm="1" vm="2"><v>1</v><extLst><ext uri="u"><y:c xmlns:y="y"><y:v>8</y:v></y:c></ext></extLst></c>' +
    '<?pi <c?><c r="B1"><v>2</v></c><extLst><ext uri="u"/></extLst></row>';
  expect(await values(rows)).toEqual([1, 2]);
});

test("shared formulas are expanded", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>2</v></c></row>';
  const { cells } = await scanned(bookOfRows(rows));
  expect(cells.filter(({ column }) => column === 1).map(({ formula }) => formula?.text)).toEqual([
    'A1*$A$1&"A1"',
    'A2*$A$1&"A1"',
    'A3*$A$1&"A1"',
  ]);
});

test("array formulas say what they fill and whether they spill", async () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c>' +
    '<c r="C1"><f t="dataTable" ref="C1:C9" dt2D="0" dtr="0" r1="A1"/><v>3</v></c></row>';
  const { cells } = await scanned(bookOfRows(rows));
  expect(cells.map(({ formula }) => formula)).toEqual([
    { text: "_xlfn.SEQUENCE(2)", array: "A1:A2", spills: true },
    { text: "A1:A2*2", array: "B1:B2", spills: false },
    { text: "" },
  ]);
});

test("dates of a 1904 book are given as serials of the 1900 system, other numbers as they are", async () => {
  const bytes = bookOfRows(
    '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1"><v>5</v></c><c r="C1" s="2"><v>0.5</v></c></row>',
    {
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><workbookPr date1904="true"/><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/styles.xml": stylesXml("", '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/>'),
    },
  );
  expect(await valuesOf(bytes)).toEqual([[1462, 5, 0.5]]);
});

test("of chosen columns alone, formulas that lean on others are whole", async () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="4">A5</f></c><c r="B1"><v>9</v></c><c r="C1"><f t="shared" si="4"/></c></row>';
  const { cells } = await scanned(bookOfRows(rows), "客户", { columns: [2] });
  expect(cells.map(({ column, formula }) => [column, formula?.text])).toEqual([[2, "C5"]]);
});

const THREE_ROWS =
  '<row r="1"><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3" hidden="1"><c r="C3"><v>3</v></c></row>';

test("a scan ends at the last row that is wanted, and says that it is not complete", async () => {
  const { cells, frame } = await scanned(bookOfRows(THREE_ROWS), "客户", { lastRow: 1 });
  expect(cells.map(({ value }) => value)).toEqual([1, 2]);
  expect(frame.complete).toBe(false);
});

test("a visitor that gives false ends the scan", async () => {
  const seen: unknown[] = [];
  const frame = unwrap(
    await scanSheet(
      opened(bookOfRows(THREE_ROWS)),
      "客户",
      (_row, _column, value) => seen.push(value) < 2,
    ),
  );
  expect(seen).toEqual([1, 2]);
  expect(frame.complete).toBe(false);
});

test("an error of the visitor goes on to the caller", async () => {
  const visit = (): never => {
    throw new RangeError("mine");
  };
  await expect(scanSheet(opened(bookOfRows(THREE_ROWS)), "客户", visit)).rejects.toThrow("mine");
});

test("the used range is what the cells say, with or without a visitor", async () => {
  const expected = { top: 0, left: 0, bottom: 2, right: 2 };
  expect((await scanned(bookOfRows(THREE_ROWS))).frame.used).toEqual(expected);
  expect(unwrap(await scanSheet(opened(bookOfRows(THREE_ROWS)), "客户")).used).toEqual(expected);
});

test("an empty sheet has no used range", async () => {
  expect(
    (await scanned(book({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>" })))
      .frame.used,
  ).toBeUndefined();
});

test("however the bytes of a sheet are cut into pieces, the same cells come out", async () => {
  const rows =
    '<row r="1" ht="20" customHeight="1"><c r="A1" t="inlineStr"><is><r><t>甲&amp;</t></r></is></c><!-- <c> --><c r="B1"><f t="shared" ref="B1:B2" si="0">A1</f><v>1.25</v></c></row>' +
    '<row r="2" hidden="1"><c r="A2" t="str"><v><![CDATA[</v>]]></v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2" s="1"/></row><row r="3"/>';
  const bytes = new TextEncoder().encode(
    sheetXml(rows, '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'),
  );
  const cut = async (size: number): Promise<string> => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const seen: unknown[] = [];
    const content = contentReader(undefined, undefined, false);
    const scan = bodyScanner(cellNames(""), {
      row: ({ row, height, hidden }) => seen.push([row, height, hidden]) > 0,
      cell: (all, cell) =>
        seen.push([
          cell.row,
          cell.column,
          cell.style,
          content.value(all, cell),
          content.formula(all, cell),
        ]) > 0,
    });
    await walkSheet(pieces(), "", {
      head: (text) => void seen.push(text),
      body: scan,
      tail: (text) => void seen.push(text),
    });
    return JSON.stringify(seen);
  };
  const whole = await cut(bytes.length);
  for (let size = 1; size < 80; size++) expect(await cut(size)).toBe(whole);
  expect(whole).toContain("甲&");
  expect(whole).toContain("</v>");
});
