import { readStyles } from "../../../src/xlsx";
import { tinted } from "../../../src/xlsx/read/colors";
import { book, opened, relsXml, unwrap } from "../fixtures";

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="222222"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4f81bd"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
const STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万&quot;"/></numFmts>' +
  '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="none"/><sz val="14"/><color theme="4"/><name val="Calibri"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="ff00aa11"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><gradientFill><stop position="0"><color indexed="10"/></stop></gradientFill></fill></fills>' +
  '<borders><border/><border><left style="thin"><color auto="1"/></left><right style="none"/><top style="medium"><color theme="0"/></top></border></borders>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1" indent="2"/></xf><xf numFmtId="14" fillId="3"/><xf numFmtId="31"/></cellXfs></styleSheet>';
const styles = unwrap(
  readStyles(
    opened(
      book({
        "xl/styles.xml": STYLES,
        "xl/theme/theme1.xml": THEME,
        "xl/_rels/workbook.xml.rels": relsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
          ["rId3", "theme", "theme/theme1.xml"],
        ]),
      }),
    ),
  ),
);

test("the normal look says nothing of its own", () => {
  expect(styles.style(0)).toEqual({});
});

test("a look is read with what differs from the normal one", () => {
  expect(styles.style(1)).toEqual({
    numberFormat: '0.0"万"',
    font: { size: 14, bold: true, color: "4F81BD" },
    fill: "00AA11",
    border: { left: { line: "thin" }, top: { line: "medium", color: "FEFEFE" } },
    align: { horizontal: "center", wrap: true, indent: 2 },
  });
});

test("a gradient shows its first colour, from the old palette if it must", () => {
  expect(styles.style(2).fill).toBe("FF0000");
});

test("formats known by number alone have codes, and dates among them are known", () => {
  expect([
    styles.numberFormat(2),
    styles.numberFormat(3),
    styles.isDate(2),
    styles.isDate(3),
    styles.isDate(1),
  ]).toEqual(["m/d/yyyy", 'yyyy"年"m"月"d"日"', true, true, false]);
});

test("an index that is not there looks as the normal one", () => {
  expect(styles.count).toBe(4);
  expect(styles.style(99)).toBe(styles.style(0));
});

test.each([
  ["000000", 0.5, "808080"],
  ["FFFFFF", -0.25, "BFBFBF"],
  ["4F81BD", 0.7999816888943144, "DCE6F2"],
])("the colour %s with tint %d is %s", (color, tint, expected) => {
  const [got, want] = [tinted(color, tint), expected].map((one) =>
    [0, 2, 4].map((at) => parseInt(one.slice(at, at + 2), 16)),
  );
  // Excel itself rounds in steps of its own; one step of 255 is not to be seen.
  got?.forEach((part, i) => expect(Math.abs(part - (want?.[i] ?? 0))).toBeLessThanOrEqual(1));
});
