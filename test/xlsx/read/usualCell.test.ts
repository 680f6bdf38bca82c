import fc from "fast-check";
import { cellNames, rawCell, readCell } from "../../../src/xlsx/read/rawCell";
import { readUsualCell } from "../../../src/xlsx/read/usualCell";

const BEHIND = `<c r="B1"><v>1</v></c></row>${" ".repeat(80)}`;
const bytesOf = (xml: string): Uint8Array => new TextEncoder().encode(xml + BEHIND);
const names = cellNames("");

const cellXml = fc
  .record({
    place: fc.constantFrom(' r="A1"', ' r="XFD1048576"', ' r="b2"', " r='C3'", ""),
    style: fc.constantFrom("", ' s="0"', ' s="12"', ' s=""'),
    type: fc.constantFrom("", ' t="s"', ' t="str"', ' t="n"', ' t="b"', ' cm="1"'),
    space: fc.constantFrom("", " "),
    content: fc.constantFrom(
      "<v>5</v>",
      "<v>-1.5E3</v>",
      "<v></v>",
      "<v/>",
      "<f>A1</f><v>5</v>",
      "<v><![CDATA[5]]></v>",
      "<is><t>x</t></is>",
      "<v>5</v><extLst/>",
      "",
    ),
  })
  .map(
    ({ place, style, type, space, content }) => `<c${place}${style}${type}${space}>${content}</c>`,
  );

test("a cell that is read byte by byte as expected is read as any other", () => {
  let taken = 0;
  fc.assert(
    fc.property(cellXml, (xml) => {
      const bytes = bytesOf(xml);
      const [usual, any] = [
        { ...rawCell(), column: 4 },
        { ...rawCell(), column: 4 },
      ];
      const behind = readUsualCell(bytes, 0, bytes.length, usual);
      if (behind === 0) return expect(usual.column).toBe(4);
      taken++;
      expect(behind).toBe(readCell(bytes, 0, bytes.length, any, names));
      expect(usual).toEqual(any);
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(0);
});

test.each(['<c r="A1" s="3" t="s"><v>12</v></c>', '<c r="A1"><v>12.5</v></c>'])(
  "%s is usual",
  (xml) => {
    expect(readUsualCell(bytesOf(xml), 0, bytesOf(xml).length, rawCell())).toBe(xml.length);
  },
);

test("a cell whose bytes run out is none, wherever they end", () => {
  const bytes = bytesOf('<c r="A1" s="3" t="s"><v>12</v></c>');
  for (let end = 0; end < 36; end++)
    expect(readUsualCell(bytes.subarray(0, end), 0, end, rawCell())).toBe(0);
});
