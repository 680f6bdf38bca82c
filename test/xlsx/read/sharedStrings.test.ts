import { scanSheet, sharedTexts } from "../../../src/xlsx";
import { bookOfRows, opened, stringsXml, unwrap } from "../fixtures";

const STRINGS = stringsXml(
  '<si><t>甲</t></si><si/><si><t xml:space="preserve"></t></si><si><r><rPr><b/></rPr><t>a</t></r></si>',
);
const workbook = () =>
  opened(
    bookOfRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s" s="1"><v>3</v></c><c r="C1"><v>5</v></c><c r="D1" t="s"><f>A1</f><v>0</v></c></row>',
      { "xl/sharedStrings.xml": STRINGS },
    ),
  );

test("texts are told by their places, and which are empty without reading them", () => {
  const { count, text, isEmpty } = unwrap(sharedTexts(workbook()));
  expect([0, 1, 2, 3, 4].map(text)).toEqual(["甲", "", "", "a", undefined]);
  expect([0, 1, 2, 3, 4].map(isEmpty)).toEqual([false, true, true, false, true]);
  expect(count).toBe(4);
});

test("a scan gives shared texts by their places where that is asked for, and all else by value", async () => {
  const seen: unknown[] = [];
  unwrap(
    await scanSheet(
      workbook(),
      "客户",
      (row, column, value, style, formula) => seen.push([row, column, value, style, formula?.text]),
      { shared: (row, column, text, style) => seen.push([row, column, text, style]) },
    ),
  );
  expect(seen).toEqual([
    [0, 0, 0, 0],
    [0, 1, 3, 1],
    [0, 2, 5, 0, undefined],
    [0, 3, "甲", 0, "A1"],
  ]);
});
