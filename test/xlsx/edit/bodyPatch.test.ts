import { bodyPatcher } from "../../../src/xlsx/edit/bodyPatch";
import { rowEdits } from "../../../src/xlsx/edit/rowEdits";
import { cellNames } from "../../../src/xlsx/read/rawCell";
import { walkSheet } from "../../../src/xlsx/read/walk";
import { inlineTexts } from "../../../src/xlsx/write/cellXml";
import { styleBook } from "../../../src/xlsx/write/styleBook";
import { sheetXml, stylesXml } from "../fixtures";

const ROWS =
  '<row r="2" spans="1:2"><c r="A2" t="inlineStr"><is><t>甲&amp;</t></is></c><!-- <row> --><c r="B2"><f t="shared" ref="B2:B5" si="0">A2</f><v>1</v></c></row><row r="3"/>' +
  '<row r="4"><c r="B4"><f t="shared" si="0"/><v>2</v></c></row><?pi?><extLst><ext/></extLst><row r="7" ht="20"/>';
const EDITS = [
  { row: 0, column: 0, value: "乙" },
  { row: 1, column: 1, value: 5 },
  { row: 2, column: 3, value: true },
  { row: 4, column: 0, formula: "A1", value: 1 },
  { row: 9, column: 0, value: null },
];

/** The cells of a sheet after the edits, its bytes arriving in pieces of `size`. */
const patchedInPieces = async (bytes: Uint8Array, size: number): Promise<string> => {
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const chunks: Uint8Array[] = [];
  const patcher = bodyPatcher(
    rowEdits([EDITS]),
    {
      p: "",
      names: cellNames(""),
      styles: styleBook(stylesXml(), ""),
      texts: inlineTexts(""),
      date1904: false,
      columnStyle: () => undefined,
      dynamicMark: () => 1,
      notes: { touched: false, uncalculated: false, orphans: new Map() },
    },
    // Copied at once: the window that a piece points into is used again.
    {
      push: (piece) =>
        void chunks.push(
          typeof piece === "string" ? new TextEncoder().encode(piece) : piece.slice(),
        ),
      copy: (from, start, end) => void chunks.push(from.slice(start, end)),
    },
  );
  await walkSheet(pieces(), "", {
    head: () => undefined,
    body: patcher.body,
    tail: () => patcher.finish(),
  });
  return new TextDecoder().decode(Buffer.concat(chunks));
};

test("however the bytes of a sheet are cut into pieces, the same patch comes out", async () => {
  const bytes = new TextEncoder().encode(sheetXml(ROWS));
  const whole = await patchedInPieces(bytes, bytes.length);
  for (let size = 1; size < 90; size++) expect(await patchedInPieces(bytes, size)).toBe(whole);
  expect(whole).toBe(
    '<row r="1"><c r="A1" t="inlineStr"><is><t>乙</t></is></c></row>' +
      '<row r="2" spans="1:2"><c r="A2" t="inlineStr"><is><t>甲&amp;</t></is></c><!-- <row> --><c r="B2"><v>5</v></c></row>' +
      '<row r="3"><c r="D3" t="b"><v>1</v></c></row><row r="4"><c r="B4"><f>A4</f><v>2</v></c></row><?pi?><extLst><ext/></extLst>' +
      '<row r="5"><c r="A5"><f>A1</f><v>1</v></c></row><row r="7" ht="20"/><row r="10"><c r="A10"/></row>',
  );
});
