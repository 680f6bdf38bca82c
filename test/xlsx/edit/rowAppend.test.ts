import fc from "fast-check";
import { bodyPatcher } from "../../../src/xlsx/edit/bodyPatch";
import { rowEdits } from "../../../src/xlsx/edit/rowEdits";
import { cellNames } from "../../../src/xlsx/read/rawCell";
import { walkSheet } from "../../../src/xlsx/read/walk";
import { inlineTexts } from "../../../src/xlsx/write/cellXml";
import { styleBook } from "../../../src/xlsx/write/styleBook";
import type { CellEdit } from "../../../src/xlsx";
import { cellName, columnName } from "../../../src/xlsx";
import { sheetXml, stylesXml } from "../fixtures";

/** The rows of a sheet after edits; `orphan` names a formula that is gone, so that every row is read cell by cell. */
const patched = async (rows: string, edits: CellEdit[], orphan: boolean): Promise<string> => {
  const chunks: string[] = [];
  const gone = { move: () => "", row: 0, column: 0 };
  const patcher = bodyPatcher(
    rowEdits([edits]),
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
    (piece) =>
      void chunks.push(typeof piece === "string" ? piece : new TextDecoder().decode(piece)),
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

const cellText = (row: number, column: number, named: boolean): string =>
  `<c${named ? ` r="${cellName(row, column)}"` : ""} s="${column % 3}"><v><![CDATA[<c r="Z9">]]></v></c>`;

const rowText = fc
  .record({
    columns: fc.uniqueArray(fc.nat(6)),
    named: fc.boolean(),
    spans: fc.boolean(),
    style: fc.boolean(),
  })
  .map(({ columns, named, spans, style }) => (row: number) => {
    const cells = columns.sort((a, b) => a - b).map((column) => cellText(row, column, named));
    const attributes = `${spans ? ' spans="2:4"' : ""}${style ? ' s="1" customFormat="1"' : ""}`;
    return cells.length === 0
      ? `<row r="${row + 1}"${attributes}/>`
      : `<row r="${row + 1}"${attributes}>${cells.join("")}</row>`;
  });

const edit = fc.record({
  row: fc.nat(4),
  column: fc.nat(9),
  value: fc.constantFrom("x", 5, null, "a&b"),
  like: fc.option(fc.nat(9), { nil: undefined }),
});

test("cells written behind a row without reading it come out as if it had been read", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(rowText, { maxLength: 4 }),
      fc.array(edit, { maxLength: 8 }),
      async (texts, edits) => {
        const rows = texts.map((text, row) => text(row)).join("");
        const given = edits.map(({ like, ...one }) => ({
          ...one,
          ...(like !== undefined && { like }),
        }));
        expect(await patched(rows, given, false)).toBe(await patched(rows, given, true));
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
