import fc from "fast-check";
import {
  type CellSpec,
  type CellValue,
  createWorkbook,
  readStyles,
  readTables,
  type SheetSpec,
} from "../../../src/xlsx";
import { opened, pathsOf, problemOf, scanned, textOf, unwrap } from "../fixtures";

const sheet = (cells: readonly CellSpec[], more: Partial<SheetSpec> = {}): SheetSpec => ({
  name: "S",
  cells,
  ...more,
});
const create = (...sheets: SheetSpec[]): Uint8Array => unwrap(createWorkbook({ sheets }));
const textUnit = fc.oneof(
  fc.constantFrom(
    "_",
    "x",
    "0",
    "=",
    "<",
    "&",
    " ",
    "\n",
    "\r",
    "\t",
    "\u0000",
    "\u0007",
    "\ud800",
    "\uffff",
  ),
  fc.constantFrom("客", "户", "A", "😀"),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer(),
  fc.string({ unit: textUnit }),
  fc.boolean(),
  fc.constantFrom("#N/A", "#VALUE!").map((error) => ({ error })),
);
const cellsArbitrary = fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(30), value }), {
  selector: ({ row, column }) => `${row} ${column}`,
});

test("what is written is read again, whatever it holds", async () => {
  await fc.assert(
    fc.asyncProperty(cellsArbitrary, async (cells) => {
      const read = (await scanned(create(sheet(cells)), "S")).cells.map(
        ({ row, column, value }) => ({ row, column, value }),
      );
      const expected = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
      expect(read).toEqual(expected);
    }),
  );
}, 30_000);

test("the same specification gives the same bytes", () => {
  const spec = { sheets: [sheet([{ row: 0, column: 0, value: "a", style: { fill: "FF0000" } }])] };
  expect(
    Buffer.from(unwrap(createWorkbook(spec))).equals(Buffer.from(unwrap(createWorkbook(spec)))),
  ).toBe(true);
});

test("no clock stands in the file", () => {
  expect(textOf(create(sheet([])), "docProps/core.xml")).toContain("2000-01-01T00:00:00Z");
});

test("a text that begins with = is text", async () => {
  const { cells } = await scanned(create(sheet([{ row: 0, column: 0, value: "=1+1" }])), "S");
  expect(cells[0]).toMatchObject({ value: "=1+1", formula: undefined });
});

test("formulas stand with their values", async () => {
  const { cells } = await scanned(
    create(
      sheet([
        { row: 0, column: 0, formula: 'A2&"<"', value: " <" },
        { row: 1, column: 0, formula: "A1:A2", array: "A2:A3", value: 1 },
      ]),
    ),
    "S",
  );
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
    [" <", { text: 'A2&"<"' }],
    [1, { text: "A1:A2", array: "A2:A3", spills: true }],
  ]);
});

test("infinity and not-a-number are the error that Excel has for them", async () => {
  const { cells } = await scanned(
    create(
      sheet([
        { row: 0, column: 0, value: Infinity },
        { row: 0, column: 1, value: NaN },
        { row: 0, column: 2, value: -0 },
      ]),
    ),
    "S",
  );
  expect(cells.map(({ value }) => value)).toEqual([{ error: "#NUM!" }, { error: "#NUM!" }, 0]);
});

test("looks are read as they were given, and equal ones are one style", async () => {
  const style = {
    numberFormat: "#,##0.0",
    font: { bold: true, color: "C00000", name: "Arial" },
    fill: "FFEB9C",
    border: { bottom: { line: "thin", color: "808080" } },
    align: { horizontal: "center" as const, wrap: true },
  };
  const bytes = create(
    sheet([
      { row: 0, column: 0, value: 1, style },
      { row: 0, column: 1, value: 2, style: structuredClone(style) },
      { row: 0, column: 2, value: 3 },
    ]),
  );
  const styles = unwrap(readStyles(opened(bytes)));
  const { cells } = await scanned(bytes, "S");
  expect(cells.map((cell) => styles.style(cell.style))).toEqual([style, style, {}]);
  expect(styles.count).toBe(2);
});

test("dates of a 1904 book come back as the 1900 serials that were given", async () => {
  const date = { row: 0, column: 0, value: 45322, style: { numberFormat: "yyyy-mm-dd" } };
  const bytes = unwrap(
    createWorkbook({
      date1904: true,
      sheets: [sheet([date, { row: 0, column: 1, value: 45322 }])],
    }),
  );
  expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain("<v>43860</v>");
  expect((await scanned(bytes, "S")).cells.map(({ value }) => value)).toEqual([45322, 45322]);
});

test("the frame is read as it was given", async () => {
  const given = {
    columns: [{ from: 0, to: 1, width: 12.5 }],
    rows: [{ row: 4, height: 30 }],
    freeze: { rows: 1, columns: 2 },
    gridLines: false,
    tabColor: "00B050",
    conditionalFormats: [
      {
        ranges: [{ top: 1, left: 0, bottom: 9, right: 3 }],
        rules: [
          {
            kind: "expression" as const,
            formula: '$A2="<"',
            style: { fill: "FFC7CE", font: { bold: true } },
            stop: true,
          },
        ],
      },
      {
        ranges: [{ top: 1, left: 4, bottom: 9, right: 4 }],
        rules: [
          {
            kind: "colorScale" as const,
            points: [
              { at: "min" as const, color: "F8696B" },
              { at: "max" as const, color: "63BE7B" },
            ],
          },
        ],
      },
      {
        ranges: [{ top: 1, left: 5, bottom: 9, right: 5 }],
        rules: [
          {
            kind: "dataBar" as const,
            min: { at: "min" as const },
            max: { at: "max" as const },
            color: "638EC6",
          },
        ],
      },
      {
        ranges: [{ top: 1, left: 6, bottom: 9, right: 6 }],
        rules: [
          {
            kind: "iconSet" as const,
            icons: "3Arrows",
            points: [{ at: "percent" as const, value: "0" }],
          },
        ],
      },
      {
        ranges: [{ top: 1, left: 7, bottom: 9, right: 7 }],
        rules: [
          {
            kind: "cellIs" as const,
            operator: "between" as const,
            formulas: ["1", "2"],
            style: { fill: "FFC7CE" },
          },
        ],
      },
    ],
    dataValidations: [
      {
        ranges: [{ top: 1, left: 0, bottom: 9, right: 0 }],
        type: "list" as const,
        formulas: ['"A,B"'],
        allowBlank: true,
        prompt: { title: "t", text: 'a "b"' },
        error: { title: "e", text: "x", style: "warning" as const },
      },
    ],
  };
  const { frame } = await scanned(
    create(
      sheet([{ row: 0, column: 0, value: 1 }], {
        ...given,
        merges: ["A1:B1"],
        autoFilter: "A1:B9",
      }),
    ),
    "S",
  );
  expect(frame).toMatchObject({
    ...given,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    autoFilter: { top: 0, left: 0, bottom: 8, right: 1 },
  });
});

test("tables are read as they were given, numbered over all sheets", () => {
  const table = (name: string, range: string) => ({
    name,
    range,
    columns: [{ name: "a\nb" }, { name: "c", formula: "[@[a\nb]]" }],
  });
  const bytes = create(sheet([], { tables: [table("T1", "A1:B3"), table("T2", "D1:E3")] }), {
    ...sheet([], { tables: [table("T3", "A1:B3")] }),
    name: "S2",
  });
  expect(
    unwrap(readTables(opened(bytes))).map(({ id, name, sheet: owner, columns }) => [
      id,
      name,
      owner,
      columns[0]?.name,
      columns[1]?.formula,
    ]),
  ).toEqual([
    [1, "T1", "S", "a\nb", "[@[a\nb]]"],
    [2, "T2", "S", "a\nb", "[@[a\nb]]"],
    [3, "T3", "S2", "a\nb", "[@[a\nb]]"],
  ]);
});

test("names, states and the front sheet are read as they were given", () => {
  const bytes = unwrap(
    createWorkbook({
      sheets: [
        { ...sheet([]), state: "hidden" },
        { ...sheet([]), name: "It's 2" },
      ],
      definedNames: [
        { name: "Rate", refersTo: "0.3" },
        { name: "Local", refersTo: "'It''s 2'!$A$1", sheet: "It's 2", hidden: true },
      ],
    }),
  );
  const workbook = opened(bytes);
  expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
    ["S", "hidden"],
    ["It's 2", "visible"],
  ]);
  expect(workbook.activeSheet).toBe("It's 2");
  expect(workbook.definedNames).toEqual([
    { name: "Rate", refersTo: "0.3", hidden: false },
    { name: "Local", refersTo: "'It''s 2'!$A$1", hidden: true, sheet: "It's 2" },
  ]);
});

test("extra parts are passed through with who points to them", () => {
  const bytes = unwrap(
    createWorkbook({
      sheets: [
        sheet([], { drawing: "rIdD" }),
        { name: "图", kind: "chartsheet", part: "xl/chartsheets/sheet1.xml", xml: "<chartsheet/>" },
      ],
      extraParts: [
        {
          part: "xl/drawings/drawing1.xml",
          contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
          content: "<d/>",
          from: [
            { source: { sheet: "S" }, id: "rIdD", type: "u/drawing" },
            { source: "workbook", id: "rIdX", type: "u/x" },
          ],
        },
        {
          part: "xl/charts/chart1.xml",
          contentType: "c/c",
          content: new Uint8Array([60, 99, 47, 62]),
          from: [{ source: { part: "xl/drawings/drawing1.xml" }, id: "rId1", type: "u/chart" }],
        },
      ],
      pivotCaches: '<pivotCaches><pivotCache cacheId="1" r:id="rIdX"/></pivotCaches>',
    }),
  );
  expect(opened(bytes).sheets.map(({ kind }) => kind)).toEqual(["worksheet", "chartsheet"]);
  expect(pathsOf(bytes)).toEqual(
    expect.arrayContaining([
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/charts/chart1.xml",
    ]),
  );
  expect(textOf(bytes, "xl/worksheets/sheet1.xml")).toContain('<drawing r:id="rIdD"/>');
  expect(textOf(bytes, "xl/charts/chart1.xml")).toBe("<c/>");
  expect(textOf(bytes, "xl/workbook.xml")).toContain("<pivotCaches>");
});

test.each(["", "a/b", "'a", "x".repeat(32), "History", "a\u0001"])(
  "the sheet name %j is refused",
  (name) => {
    expect(problemOf(createWorkbook({ sheets: [{ ...sheet([]), name }] }))).toEqual({
      code: "bad-sheet-name",
      got: name,
    });
  },
);

test("two sheets of one name are refused, whatever their case", () => {
  expect(problemOf(createWorkbook({ sheets: [sheet([]), { ...sheet([]), name: "s" }] }))).toEqual({
    code: "name-taken",
    name: "s",
  });
});

test("cells that no sheet can hold are refused", () => {
  expect(
    problemOf(createWorkbook({ sheets: [sheet([{ row: 1_048_576, column: 0, value: 1 }])] }))?.code,
  ).toBe("out-of-sheet");
  expect(
    problemOf(
      createWorkbook({ sheets: [sheet([{ row: 0, column: 0, value: "x".repeat(32_768) }])] }),
    )?.code,
  ).toBe("text-too-long");
});

test("a table whose columns do not fit its range is refused", () => {
  const tables = [{ name: "T", range: "A1:B3", columns: [{ name: "a" }] }];
  expect(problemOf(createWorkbook({ sheets: [sheet([], { tables })] }))).toEqual({
    code: "bad-table-range",
    table: "T",
    got: "A1:B3",
  });
});
