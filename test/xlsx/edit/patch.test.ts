import fc from "fast-check";
import {
  type CellEdit,
  type CellValue,
  createWorkbook,
  patchWorkbook,
  readStyles,
} from "../../../src/xlsx";
import {
  book,
  bookOfRows,
  changedParts,
  opened,
  patched,
  problemOf,
  relsXml,
  scanned,
  type Seen,
  sheetXml,
  stringsXml,
  stylesXml,
  textOf,
  pathsOf,
  unwrap,
  valuesOf,
} from "../fixtures";

const SHEET = "xl/worksheets/sheet1.xml";
const edit = (bytes: Uint8Array, ...cells: CellEdit[]): Promise<Uint8Array> =>
  patched(bytes, [{ kind: "cells", sheet: "客户", cells }]);
const rowsAfter = async (rows: string, ...cells: CellEdit[]): Promise<string> => {
  const xml = textOf(await edit(bookOfRows(rows), ...cells), SHEET);
  return xml.slice(xml.indexOf("<sheetData"), xml.indexOf("</worksheet>"));
};

test("a patch without edits gives the same bytes", async () => {
  const bytes = bookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect(Buffer.from(await patched(bytes, [])).equals(Buffer.from(bytes))).toBe(true);
});

test("an edit without effect leaves the sheet's text to the letter", async () => {
  const rows =
    '<row r="1" spans="1:1" x14ac:dyDescent="0.25" xmlns:x14ac="u"><c r="A1" s="0"><v>1</v></c></row><row r="3"/>';
  const bytes = bookOfRows(rows);
  expect(textOf(await edit(bytes), SHEET)).toBe(textOf(bytes, SHEET));
});

test("only the sheet's own part changes where values are written", async () => {
  const bytes = bookOfRows('<row r="1"><c r="A1"><v>1</v></c></row>');
  expect(changedParts(bytes, await edit(bytes, { row: 0, column: 1, value: "A" }))).toEqual([
    SHEET,
  ]);
});

test("every kind of value is written and read again", async () => {
  const values: CellValue[] = [
    "甲 & <乙>",
    " x ",
    "=1+1",
    "+86",
    "@a",
    "-1",
    "a\u0007b",
    "_x0041_",
    1.5,
    true,
    false,
    { error: "#N/A" },
    "line\nbreak",
  ];
  const bytes = await edit(
    bookOfRows(""),
    ...values.map((value, column) => ({ row: 0, column, value })),
  );
  const { cells } = await scanned(bytes);
  expect(cells.map(({ value }) => value)).toEqual(values);
  expect(cells.every(({ formula }) => formula === undefined)).toBe(true);
});

test("cells go between, before and behind the ones that are there", async () => {
  expect(
    await rowsAfter(
      '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>',
      { row: 1, column: 0, value: 7 },
      { row: 1, column: 2, value: 8 },
      { row: 1, column: 4, value: 9 },
    ),
  ).toBe(
    '<sheetData><row r="2" spans="1:5"><c r="A2"><v>7</v></c><c r="B2"><v>1</v></c><c r="C2"><v>8</v></c><c r="D2"><v>2</v></c><c r="E2"><v>9</v></c></row></sheetData>',
  );
});

test("rows go between, before and behind the ones that are there", async () => {
  const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="4" ht="30"/>';
  const edits = [0, 2, 3, 6].map((row) => ({ row, column: 0, value: row }));
  expect(await rowsAfter(rows, ...edits)).toBe(
    '<sheetData><row r="1"><c r="A1"><v>0</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>' +
      '<row r="4" ht="30"><c r="A4"><v>3</v></c></row><row r="7"><c r="A7"><v>6</v></c></row></sheetData>',
  );
});

test("a sheet without a single row takes cells, and one that stays empty stays as it is", async () => {
  const bytes = book({ [SHEET]: '<worksheet xmlns="u"><sheetData/><pageMargins/></worksheet>' });
  expect(textOf(await edit(bytes, { row: 0, column: 0, value: 1 }), SHEET)).toBe(
    '<worksheet xmlns="u"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><pageMargins/></worksheet>',
  );
  expect(textOf(await edit(bytes), SHEET)).toBe(textOf(bytes, SHEET));
});

test("the last of two edits at one place counts", async () => {
  expect(
    await valuesOf(
      await edit(bookOfRows(""), { row: 0, column: 0, value: 1 }, { row: 0, column: 0, value: 2 }),
    ),
  ).toEqual([[2]]);
});

test("an emptied cell keeps its look and its place", async () => {
  expect(
    await rowsAfter('<row r="1"><c r="A1" s="0" t="s" vm="1"><v>3</v></c><c><v>2</v></c></row>', {
      row: 0,
      column: 0,
      value: null,
    }),
  ).toBe('<sheetData><row r="1"><c r="A1"/><c><v>2</v></c></row></sheetData>');
});

test("rows and cells without addresses keep their places", async () => {
  const bytes = await edit(
    bookOfRows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"),
    { row: 0, column: 1, value: "x" },
    { row: 1, column: 1, value: "y" },
  );
  expect(await valuesOf(bytes)).toEqual([
    [1, "x"],
    [3, "y"],
  ]);
});

test("a sheet whose elements bear a prefix gets elements with that prefix", async () => {
  const bytes = book({
    [SHEET]:
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  });
  const after = await patched(bytes, [
    {
      kind: "cells",
      sheet: "客户",
      cells: [
        { row: 0, column: 1, value: "A" },
        { row: 1, column: 0, formula: "A1*2", value: 2 },
      ],
    },
    { kind: "column-widths", sheet: "客户", widths: [{ column: 1, width: 9 }] },
    {
      kind: "conditional-format",
      sheet: "客户",
      format: {
        ranges: [{ top: 0, left: 0, bottom: 1, right: 1 }],
        rules: [{ kind: "expression", formula: "A1>1", style: { fill: "FF0000" } }],
      },
    },
  ]);
  expect(textOf(after, SHEET).match(/<\/?(?!x:|\/x:)[a-z]/g)).toBeNull();
  expect(await valuesOf(after)).toEqual([[1, "A"], [2]]);
  expect((await scanned(after)).frame).toMatchObject({
    dimension: { top: 0, left: 0, bottom: 1, right: 1 },
    columns: [{ from: 1, to: 1, width: 9 }],
  });
});

test("what Office's extensions say around and between the cells survives to the letter", async () => {
  const head =
    '<sheetPr/><dimension ref="A1:B2"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25" xmlns:x14ac="u"/>';
  const tail =
    '<sheetProtection sheet="1"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent><drawing r:id="rId2"/><extLst><ext uri="{05C60535}"><x14:slicerList xmlns:x14="x"><x14:slicer r:id="rId3"/></x14:slicerList></ext></extLst>';
  const row =
    '<row r="2" spans="1:2" xr:uid="{1}"><c r="A2" t="s"><v>0</v></c><!-- kept --><c r="B2" cm="1"><f t="array" ref="B2">A2</f><v>1</v><extLst><ext uri="u"/></extLst></c></row>';
  const bytes = book({
    [SHEET]: sheetXml(`<row r="1"><c r="A1"><v>1</v></c></row>${row}`, tail, head),
  });
  const after = textOf(await edit(bytes, { row: 0, column: 0, value: 5 }), SHEET);
  expect(after).toBe(
    textOf(bytes, SHEET).replace("<v>1</v></c></row><row", "<v>5</v></c></row><row"),
  );
});

describe("looks", () => {
  const XFS =
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="left"/><protection locked="0"/></xf>';
  const base = (rows: string, head = ""): Uint8Array =>
    book({ [SHEET]: sheetXml(rows, "", head), "xl/styles.xml": stylesXml("", XFS) });
  const styleOf = async (bytes: Uint8Array, column: number) => {
    const cell = (await scanned(bytes)).cells.find((one: Seen) => one.column === column);
    return unwrap(readStyles(opened(bytes))).style(cell?.style ?? -1);
  };

  test("a cell takes over the look of another column of its row", async () => {
    const bytes = base('<row r="1"><c r="A1" s="1"><v>1</v></c></row>');
    const after = await edit(bytes, { row: 0, column: 1, value: 45322, like: 0 });
    expect(await styleOf(after, 1)).toEqual(await styleOf(after, 0));
    expect(changedParts(bytes, after)).toEqual([SHEET]);
  });

  test("a new cell looks as its row says, else as its column says", async () => {
    const head = '<cols><col min="1" max="3" width="9" style="1"/></cols>';
    const row = await edit(base('<row r="1" s="1" customFormat="1"></row>'), {
      row: 0,
      column: 0,
      value: 1,
    });
    expect((await scanned(row)).cells[0]?.style).toBe(1);
    const column = await edit(base("", head), { row: 5, column: 2, value: 1 });
    expect((await scanned(column)).cells[0]?.style).toBe(1);
  });

  test("a changed look keeps what it started from, protection too", async () => {
    const after = await edit(base('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'), {
      row: 0,
      column: 1,
      value: 1,
      like: 0,
      style: { numberFormat: "0.0%", fill: "FFEB9C", font: { bold: true } },
    });
    expect(await styleOf(after, 1)).toEqual({
      numberFormat: "0.0%",
      font: { bold: true },
      fill: "FFEB9C",
      align: { horizontal: "left" },
    });
    const xml = textOf(after, "xl/styles.xml");
    expect(xml).toContain('<protection locked="0"/></xf></cellXfs>');
    // The font keeps its character set and scheme.
    expect(xml).toContain(
      '<font><b/><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font></fonts>',
    );
    expect(xml).toContain("x14:slicerStyles");
  });

  test("a look alone is changed without touching the content", async () => {
    const bytes = base('<row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>x</v></c></row>');
    const xml = textOf(
      await edit(bytes, { row: 0, column: 0, style: { font: { italic: true } } }),
      SHEET,
    );
    expect(xml).toContain('<row r="1"><c r="A1" t="str" s="2"><f>B1</f><v>x</v></c></row>');
  });

  test("a given style index is the start, and a removed fill is gone", async () => {
    const first = await edit(base('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      row: 0,
      column: 0,
      style: { fill: "FF0000" },
    });
    const index = (await scanned(first)).cells[0]?.style ?? 0;
    const after = await edit(
      first,
      { row: 0, column: 1, value: 1, base: index },
      { row: 0, column: 0, style: { fill: null } },
    );
    expect([(await styleOf(after, 0)).fill, (await styleOf(after, 1)).fill]).toEqual([
      undefined,
      "FF0000",
    ]);
  });

  test("equal changes are one style, however many cells have them", async () => {
    const cells = Array.from({ length: 50 }, (_, row) => ({
      row,
      column: 0,
      value: row,
      style: { numberFormat: '0"分"' },
    }));
    const styles = unwrap(readStyles(opened(await edit(base(""), ...cells))));
    expect(styles.count).toBe(3);
  });

  test("a book without styles gets some", async () => {
    const bare = book({
      "xl/styles.xml": null,
      "xl/_rels/workbook.xml.rels": relsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    });
    const after = await edit(bare, {
      row: 0,
      column: 0,
      value: 1,
      style: { numberFormat: "0.00" },
    });
    expect(await styleOf(after, 0)).toEqual({ numberFormat: "0.00" });
    expect(textOf(after, "[Content_Types].xml")).toContain("/xl/styles.xml");
  });

  test("a book that points to styles that it does not have gets them there", async () => {
    const after = await edit(book({ "xl/styles.xml": null }), {
      row: 0,
      column: 0,
      value: 1,
      style: { numberFormat: "0.00" },
    });
    expect(await styleOf(after, 0)).toEqual({ numberFormat: "0.00" });
    expect(textOf(after, "xl/_rels/workbook.xml.rels").match(/styles/g)).toHaveLength(2);
  });

  test("dates written into a 1904 book are read again as they were given", async () => {
    const bytes = book({
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="客户" sheetId="1" r:id="rId1"/></sheets></workbook>',
      "xl/styles.xml": stylesXml("", XFS),
    });
    const after = await edit(
      bytes,
      { row: 0, column: 0, value: 45322, style: { numberFormat: "yyyy-mm-dd" } },
      { row: 0, column: 1, value: 45322 },
    );
    expect(textOf(after, SHEET)).toContain("<v>43860</v>");
    expect(await valuesOf(after)).toEqual([[45322, 45322]]);
  });
});

describe("formulas", () => {
  const chained = (rows: string): Uint8Array =>
    bookOfRows(rows, {
      "xl/calcChain.xml": '<calcChain xmlns="u"><c r="B1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": relsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ["rId4", "calcChain", "calcChain.xml"],
      ]),
    });
  const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>';

  test("the calculation chain stays where no formula is touched", async () => {
    const bytes = chained(ROWS);
    expect(
      changedParts(
        bytes,
        await edit(
          bytes,
          { row: 0, column: 0, value: 2 },
          { row: 0, column: 1, style: { fill: "FF0000" } },
        ),
      ),
    ).toEqual([SHEET, "xl/styles.xml"]);
  });

  test.each([
    ["written", { row: 0, column: 2, formula: "A1", value: 1 }],
    ["overwritten", { row: 0, column: 1, value: 5 }],
  ])(
    "the calculation chain goes, with its type and relationship, where a formula is %s",
    async (_, cell) => {
      const after = await edit(chained(ROWS), cell);
      expect(pathsOf(after)).not.toContain("xl/calcChain.xml");
      expect(textOf(after, "[Content_Types].xml")).not.toContain("calcChain");
      expect(textOf(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    },
  );

  test("a formula without a value marks the book for recalculation, one with a value does not", async () => {
    const bytes = bookOfRows(ROWS);
    expect(
      textOf(await edit(bytes, { row: 0, column: 2, formula: "A1" }), "xl/workbook.xml"),
    ).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(
      changedParts(bytes, await edit(bytes, { row: 0, column: 2, formula: "A1", value: null })),
    ).toEqual([SHEET]);
  });

  test("formulas are read again with their values", async () => {
    const { cells } = await scanned(
      await edit(
        bookOfRows(""),
        { row: 0, column: 0, formula: 'IF(A2<1,"&","b")', value: "&" },
        { row: 0, column: 1, formula: "A2", value: 2 },
      ),
    );
    expect(cells.map(({ value, formula }) => [value, formula?.text])).toEqual([
      ["&", 'IF(A2<1,"&","b")'],
      [2, "A2"],
    ]);
  });

  test("cells that lean on a shared formula keep theirs when its first cell is overwritten", async () => {
    const shared =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">C1&amp;$D$1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"></f><v>3</v></c></row>' +
      '<row r="3"><c r="A3" s="0"><f t="shared" si="0"/><v>4</v></c><c r="B3"><f t="shared" ref="B3" si="1">A1</f><v>5</v></c></row>';
    const { cells } = await scanned(
      await edit(bookOfRows(shared), { row: 0, column: 0, value: "x" }),
    );
    expect(cells.map(({ value, formula }) => [value, formula?.text])).toEqual([
      ["x", undefined],
      [2, "D1&$D$1"],
      [3, "C2&$D$1"],
      [4, "C3&$D$1"],
      [5, "A1"],
    ]);
  });

  test("a formula that spills is marked, in a book with and without metadata", async () => {
    const spill = {
      row: 0,
      column: 0,
      formula: "_xlfn.SEQUENCE(2)",
      array: "A1:A2",
      value: 1,
    };
    const once = await edit(bookOfRows(""), spill, { row: 1, column: 0, value: 2 });
    expect((await scanned(once)).cells[0]?.formula).toEqual({
      text: "_xlfn.SEQUENCE(2)",
      array: "A1:A2",
      spills: true,
    });
    expect(textOf(once, "[Content_Types].xml")).toContain("sheetMetadata+xml");
    const twice = await edit(once, { ...spill, column: 1, array: "B1:B2" });
    expect(textOf(twice, "xl/metadata.xml")).toBe(textOf(once, "xl/metadata.xml"));
    const other = await edit(
      bookOfRows("", {
        "xl/metadata.xml":
          '<metadata xmlns="u"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>',
        "xl/_rels/workbook.xml.rels": relsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
          ["rId9", "sheetMetadata", "metadata.xml"],
        ]),
      }),
      spill,
    );
    const metadata = textOf(other, "xl/metadata.xml");
    expect(metadata).toContain(
      '<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata><valueMetadata',
    );
    expect(metadata).toContain('<metadataTypes count="2">');
  });

  test("an array formula entered by hand bears no mark", async () => {
    const bytes = await edit(bookOfRows(""), {
      row: 0,
      column: 0,
      formula: "B1:B2",
      array: "A1:A2",
      spills: false,
      value: 1,
    });
    expect((await scanned(bytes)).cells[0]?.formula).toEqual({
      text: "B1:B2",
      array: "A1:A2",
      spills: false,
    });
    expect(pathsOf(bytes)).not.toContain("xl/metadata.xml");
  });
});

test("widths are set inside runs of columns, which keep their looks", async () => {
  const head = '<cols><col min="1" max="5" width="9" style="0" bestFit="1"/></cols>';
  const bytes = book({ [SHEET]: sheetXml("", "", head) });
  const after = await patched(bytes, [
    {
      kind: "column-widths",
      sheet: "客户",
      widths: [
        { column: 2, width: 20 },
        { column: 7, width: 5 },
      ],
    },
  ]);
  expect(textOf(after, SHEET)).toContain(
    '<cols><col min="1" max="2" width="9" style="0" bestFit="1"/><col min="3" max="3" width="20" style="0" customWidth="1"/><col min="4" max="5" width="9" style="0" bestFit="1"/><col min="8" max="8" width="5" customWidth="1"/></cols>',
  );
});

test.each([
  [
    "no-such-sheet",
    { kind: "cells" as const, sheet: "x", cells: [{ row: 0, column: 0, value: 1 }] },
  ],
  [
    "out-of-sheet",
    { kind: "cells" as const, sheet: "客户", cells: [{ row: 0, column: 16_384, value: 1 }] },
  ],
  [
    "out-of-sheet",
    { kind: "cells" as const, sheet: "客户", cells: [{ row: 0, column: -1, style: {} }] },
  ],
  [
    "text-too-long",
    {
      kind: "cells" as const,
      sheet: "客户",
      cells: [{ row: 0, column: 0, value: "x".repeat(32_768) }],
    },
  ],
  ["no-such-table", { kind: "resize-table" as const, table: "T", range: "A1:B2" }],
  ["bad-range", { kind: "grow-region" as const, sheet: "客户", from: "x", to: "A1" }],
])("a patch that cannot be made says %s and gives nothing", async (code, one) => {
  expect(problemOf(await patchWorkbook(bookOfRows(""), [one]))?.code).toBe(code);
});

test("bytes that are no workbook are a problem, not an exception", async () => {
  expect(problemOf(await patchWorkbook(new Uint8Array(3), []))).toEqual({ code: "not-a-zip" });
});

describe("laws", () => {
  const place = { row: fc.nat(30), column: fc.nat(20) };
  const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant({ error: "#N/A" }));
  const at = ({ row, column }: { row: number; column: number }): string => `${row} ${column}`;
  const cells = fc.uniqueArray(fc.record({ ...place, value }), { selector: at, minLength: 1 });

  test("after a patch the edited cells are as written, all other cells as before, and all other parts byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, async (before, edits) => {
        const bytes = unwrap(
          createWorkbook({
            sheets: [
              { name: "客户", cells: before },
              { name: "other", cells: before },
            ],
          }),
        );
        const after = await edit(bytes, ...edits);
        const expected = new Map([...before, ...edits].map((cell) => [at(cell), cell.value]));
        expect(new Map((await scanned(after)).cells.map((cell) => [at(cell), cell.value]))).toEqual(
          expected,
        );
        expect(changedParts(bytes, after)).toEqual([SHEET]);
      }),
    );
  });

  test("two patches one after the other are one patch with both", async () => {
    await fc.assert(
      fc.asyncProperty(cells, cells, async (first, second) => {
        const bytes = bookOfRows('<row r="3"><c r="C3"><v>1</v></c></row>', {
          "xl/sharedStrings.xml": stringsXml(""),
        });
        expect(await valuesOf(await edit(await edit(bytes, ...first), ...second))).toEqual(
          await valuesOf(await edit(bytes, ...first, ...second)),
        );
      }),
    );
  });
});
