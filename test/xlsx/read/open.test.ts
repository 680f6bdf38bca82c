import { strToU8, zipSync } from "fflate";
import { openWorkbook, readStyles, readTables, scanSheet } from "../../../src/xlsx";
import { book, bookOfRows, opened, problemOf, relsXml, sheetXml } from "../fixtures";

/** An OLE compound file's first sector and a directory that names a stream. */
const compoundFile = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
};
const codeOf = (bytes: Uint8Array): string | undefined => problemOf(openWorkbook(bytes))?.code;

test("a workbook opens with its sheets, names and front sheet", () => {
  const workbook = opened(
    book({
      "xl/workbook.xml":
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
        '<workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="A &amp; B" sheetId="3" r:id="rId1"/><sheet name="图" sheetId="5" state="veryHidden" r:id="rId9"/></sheets>' +
        '<definedNames><definedName name="Rate">0.3</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">图!$A$1</definedName></definedNames></workbook>',
      "xl/_rels/workbook.xml.rels": relsXml([
        ["rId1", "worksheet", "/xl/worksheets/sheet1.xml"],
        ["rId9", "chartsheet", "chartsheets/sheet1.xml"],
      ]),
    }),
  );
  expect(workbook.sheets).toEqual([
    { name: "A & B", id: 3, kind: "worksheet", state: "visible", part: "xl/worksheets/sheet1.xml" },
    {
      name: "图",
      id: 5,
      kind: "chartsheet",
      state: "veryHidden",
      part: "xl/chartsheets/sheet1.xml",
    },
  ]);
  expect(workbook.activeSheet).toBe("图");
  expect(workbook.date1904).toBe(true);
  expect(workbook.definedNames).toEqual([
    { name: "Rate", refersTo: "0.3", hidden: false },
    { name: "_xlnm.Print_Area", refersTo: "图!$A$1", hidden: true, sheet: "图" },
  ]);
});

test("an old .xls that holds a zip is an old .xls", () => {
  const both = new Uint8Array(4096);
  both.set(compoundFile("Workbook"));
  both.set(Buffer.from(book({})).subarray(-22), 4074);
  expect(codeOf(both)).toBe("legacy-xls");
});

test("a file protected by a password is told from an old .xls", () => {
  expect(codeOf(compoundFile("EncryptedPackage"))).toBe("encrypted");
  expect(codeOf(compoundFile("Workbook"))).toBe("legacy-xls");
});

test.each([
  ["nothing at all", "empty", new Uint8Array(0)],
  ["a text", "plain-text", strToU8("客户,等级\n甲,A\n".repeat(50))],
  ["a web page", "markup", strToU8("\uFEFF \n<HTML xmlns:x='urn:schemas'><table>")],
  ["a web page in UTF-16", "markup", Buffer.from("\uFEFF<table><tr>", "utf16le")],
  ["an XML of Office 2003", "markup", strToU8('<?xml version="1.0"?><Workbook>')],
  ["an .xls of before 1995", "legacy-xls", Uint8Array.of(0x09, 0x04, 6, 0, 0, 0, 0x10, 0)],
  ["a picture", "not-a-zip", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
])("%s under the name of a workbook is told for what it is", (_, code, bytes) => {
  expect(codeOf(bytes)).toBe(code);
});

test("a spreadsheet of OpenDocument is told for what it is", () => {
  const bytes = zipSync({ mimetype: strToU8("x"), "META-INF/manifest.xml": strToU8("<a/>") });
  expect(codeOf(bytes)).toBe("open-document");
});

test("a workbook that is cut off is said to be, wherever it is cut", () => {
  const whole = bookOfRows("<row><c><v>1</v></c></row>");
  for (let length = 4; length < whole.length; length += 37)
    expect(codeOf(whole.slice(0, length))).toBe("truncated");
});

test("another kind of zip is no workbook", () => {
  expect(codeOf(book({ "[Content_Types].xml": null }))).toBe("not-a-workbook");
  expect(codeOf(book({ "_rels/.rels": relsXml([["rId1", "thumbnail", "x.png"]]) }))).toBe(
    "not-a-workbook",
  );
  expect(
    codeOf(
      book({
        "_rels/.rels": relsXml([["rId1", "officeDocument", "word/document.xml"]]),
        "word/document.xml": "<w:document xmlns:w='w'/>",
      }),
    ),
  ).toBe("not-a-workbook");
});

test("a binary workbook is said to be one", () => {
  expect(
    codeOf(
      book({
        "_rels/.rels": relsXml([["rId1", "officeDocument", "xl/workbook.bin"]]),
        "xl/workbook.bin": "x",
      }),
    ),
  ).toBe("binary-workbook");
});

test("a part that is missing is named", async () => {
  expect(problemOf(openWorkbook(book({ "xl/workbook.xml": null })))).toEqual({
    code: "missing-part",
    part: "xl/workbook.xml",
  });
  expect(
    problemOf(await scanSheet(opened(book({ "xl/worksheets/sheet1.xml": null })), "客户")),
  ).toEqual({ code: "missing-part", part: "xl/worksheets/sheet1.xml" });
});

test("a macro module of old, listed without a part, is known as one", async () => {
  const workbook = opened(
    book({
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/></sheets></workbook>',
    }),
  );
  expect(workbook.sheets[1]).toMatchObject({ kind: "module", part: "" });
  expect(problemOf(await scanSheet(workbook, "Module1"))?.code).toBe("not-a-worksheet");
});

test("paths with slashes that lean back are found", async () => {
  const bytes = book({
    "xl/_rels/workbook.xml.rels": null,
    "xl/workbook.xml": null,
    "xl\\workbook.xml":
      '<workbook xmlns:r="r"><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl\\_rels\\workbook.xml.rels": relsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
  });
  expect((await scanSheet(opened(bytes), "客户")).ok).toBe(true);
});

test("a sheet that is not there, and one without cells, are told apart", async () => {
  const chart = opened(
    book({
      "xl/_rels/workbook.xml.rels": relsXml([["rId1", "chartsheet", "chartsheets/sheet1.xml"]]),
    }),
  );
  expect(problemOf(await scanSheet(chart, "Kunden"))).toEqual({
    code: "no-such-sheet",
    sheet: "Kunden",
  });
  expect(problemOf(await scanSheet(chart, "客户"))).toEqual({
    code: "not-a-worksheet",
    sheet: "客户",
  });
});

test("sheets are found whatever the case of their letters", async () => {
  const workbook = opened(
    book({
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><sheets><sheet name="Kunden" sheetId="1" r:id="rId1"/></sheets></workbook>',
    }),
  );
  expect((await scanSheet(workbook, "KUNDEN")).ok).toBe(true);
});

test("broken XML is named by its part", async () => {
  expect(
    problemOf(openWorkbook(book({ "xl/workbook.xml": "<workbook><sheets></workbook>" }))),
  ).toEqual({ code: "bad-xml", part: "xl/workbook.xml", offset: 18 });
  expect(problemOf(readStyles(opened(book({ "xl/styles.xml": "<styleSheet" }))))?.code).toBe(
    "bad-xml",
  );
  expect(
    problemOf(
      await scanSheet(
        opened(book({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" })),
        "客户",
      ),
    )?.code,
  ).toBe("bad-xml");
});

test("a document type, with entities without end behind it, is refused", () => {
  expect(
    codeOf(
      book({ "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook>&a;</workbook>' }),
    ),
  ).toBe("bad-xml");
});

test("UTF-16 is refused by name, a byte order mark of UTF-8 is not", async () => {
  expect(codeOf(book({ "xl/workbook.xml": Uint8Array.of(0xff, 0xfe, 0x3c, 0) }))).toBe(
    "unsupported-encoding",
  );
  const utf16 = opened(book({ "xl/worksheets/sheet1.xml": Uint8Array.of(0xfe, 0xff, 0, 0x3c) }));
  expect(problemOf(await scanSheet(utf16, "客户"))?.code).toBe("unsupported-encoding");
  const marked = opened(book({ "xl/worksheets/sheet1.xml": `\ufeff${sheetXml("")}` }));
  expect((await scanSheet(marked, "客户")).ok).toBe(true);
});

test("a workbook without tables, styles or shared strings is whole", async () => {
  const bare = opened(
    book({
      "xl/_rels/workbook.xml.rels": relsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
      "xl/styles.xml": null,
      "xl/sharedStrings.xml": null,
    }),
  );
  expect(readTables(bare)).toEqual({ ok: true, value: [] });
  expect(readStyles(bare).ok).toBe(true);
  expect((await scanSheet(bare, "客户")).ok).toBe(true);
});
