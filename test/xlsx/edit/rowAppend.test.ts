import fc from "fast-check";
import { bodyPatcher } from "../../../src/xlsx/edit/bodyPatch";
import { rowEdits } from "../../../src/xlsx/edit/rowEdits";
import { cellNames } from "../../../src/xlsx/read/rawCell";
import { walkSheet } from "../../../src/xlsx/read/walk";
import { inlineTexts } from "../../../src/xlsx/write/cellXml";
import { styleBook } from "../../../src/xlsx/write/styleBook";
import type { ColumnEdit } from "../../../src/xlsx/edit/edit";
import { cellName, columnName } from "../../../src/xlsx";
import { sheetXml, stylesXml } from "../fixtures";

/** The rows of a sheet after edits; `orphan` names a formula that is gone, so that every row is read cell by cell. */
const patched = async (rows: string, edits: ColumnEdit[], orphan: boolean): Promise<string> => {
  const chunks: string[] = [];
  const decoder = new TextDecoder();
  const gone = { move: () => "", row: 0, column: 0 };
  const patcher = bodyPatcher(
    rowEdits(edits),
    {
      p: "",
      names: cellNames(""),
      styles: styleBook(stylesXml(), ""),
      texts: inlineTexts(""),
      date1904: false,
      columnStyle: (column) => (column === 3 ? 2 : undefined),
      dynamicMark: () => 1,
      notes: {
        touched: false,
        uncalculated: false,
        orphans: new Map(orphan ? [["none", gone]] : []),
      },
    },
    {
      push: (piece) => void chunks.push(typeof piece === "string" ? piece : decoder.decode(piece)),
      copy: (bytes, start, end) => void chunks.push(decoder.decode(bytes.subarray(start, end))),
    },
  );
  async function* pieces(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(sheetXml(rows));
  }
  await walkSheet(pieces(), "", {
    head: () => undefined,
    body: patcher.body,
    tail: () => patcher.finish(),
  });
  return chunks.join("");
};

const VALUES = ['<v><![CDATA[<c r="Z9">]]></v>', "<v>7</v>", "", "<v/><!-- </row> -->"];

const cellText = (row: number, column: number, named: boolean, value: number): string => {
  const tag = `<c${named ? ` r="${cellName(row, column)}"` : ""}${column % 3 === 0 ? "" : ` s="${column % 3}"`}`;
  const content = VALUES[value % VALUES.length] ?? "";
  return content === "" ? `${tag}/>` : `${tag}>${content}</c>`;
};

const rowText = fc
  .record({
    columns: fc.uniqueArray(fc.nat(6)),
    named: fc.boolean(),
    spans: fc.boolean(),
    style: fc.boolean(),
    value: fc.nat(9),
  })
  .map(({ columns, named, spans, style, value }) => (row: number) => {
    const cells = columns
      .sort((a, b) => a - b)
      .map((column) => cellText(row, column, named, value + column));
    const attributes = `${spans ? ' spans="2:4"' : ""}${style ? ' s="1" customFormat="1"' : ""}`;
    return cells.length === 0
      ? `<row r="${row + 1}"${attributes}/>`
      : `<row r="${row + 1}"${attributes}>${cells.join("")}</row>`;
  });

const column = fc.record(
  {
    row: fc.nat(3),
    column: fc.integer({ min: 3, max: 9 }),
    values: fc.array(fc.constantFrom("x", 5, null, "a&b", undefined), { maxLength: 5 }),
    like: fc.nat(9),
    style: fc.constant({ numberFormat: "0%" }),
  },
  { requiredKeys: ["row", "column", "values"] },
);

test("columns written behind rows without reading them come out as if they had been read", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rowText, { maxLength: 4 }),
      fc.uniqueArray(column, { maxLength: 3, selector: (one) => one.column }),
      async (texts, edits) => {
        const rows = texts.map((text, row) => text(row)).join("");
        expect(await patched(rows, edits, false)).toBe(await patched(rows, edits, true));
      },
    ),
  );
});

test("a column of values comes out as its cells one by one", async () => {
  const values = ["h", 1, undefined, null, "t"];
  const cells = values.flatMap((value, at) =>
    value === undefined ? [] : [{ row: at, column: 7, value, like: 1 }],
  );
  const rows = rowEdits([{ column: 7, row: 0, values, like: 1 }]);
  const single = rowEdits([cells]);
  for (let row = 0; row < 7; row++) {
    expect(rows.next(row)).toBe(single.next(row));
    expect(rows.at(row)).toEqual(single.at(row));
  }
  expect(columnName(rows.range?.right ?? 0)).toBe("H");
});

test("a row that says to span more columns than there are spans all of them", async () => {
  const row = `<row r="1" spans="1:${"9".repeat(400)}"><c r="A1"><v>1</v></c></row>`;
  expect(await patched(row, [{ column: 1, row: 0, values: [2] }], false)).toBe(
    '<row r="1" spans="1:16384"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
  );
});
