import { book, scanned, sheetXml, stylesXml } from "../fixtures";

const frameOf = async (rows: string, tail: string, head = "") =>
  (
    await scanned(
      book({
        "xl/worksheets/sheet1.xml": sheetXml(rows, tail, head),
        "xl/styles.xml": stylesXml(
          "",
          "<xf/>",
          '<dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
        ),
      }),
    )
  ).frame;

test("columns, rows, frozen panes, merges and the filter are read", async () => {
  const frame = await frameOf(
    '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"/><row r="3" ht="15"/>',
    '<autoFilter ref="A1:C9"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:C9"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="2" ySplit="1" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="14.25"/><cols><col min="1" max="2" width="20.5" customWidth="1" style="3"/><col min="4" max="4" width="0" hidden="1"/></cols>',
  );
  expect(frame).toMatchObject({
    dimension: { top: 0, left: 0, bottom: 8, right: 2 },
    columns: [
      { from: 0, to: 1, width: 20.5, style: 3 },
      { from: 3, to: 3, width: 0, hidden: true },
    ],
    rows: [
      { row: 0, height: 30 },
      { row: 1, hidden: true },
    ],
    defaultColumnWidth: 9.5,
    defaultRowHeight: 14.25,
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    freeze: { rows: 1, columns: 2 },
    gridLines: false,
    tabColor: "00B050",
    autoFilter: { top: 0, left: 0, bottom: 8, right: 2 },
    complete: true,
  });
});

test("a pane that is split but not frozen freezes nothing", async () => {
  expect(
    (
      await frameOf(
        "",
        "",
        '<sheetViews><sheetView><pane xSplit="2000" state="split"/></sheetView></sheetViews>',
      )
    ).freeze,
  ).toEqual({ rows: 0, columns: 0 });
});

test("conditional formats are read, the strongest first", async () => {
  const { conditionalFormats } = await frameOf(
    "",
    '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="3" operator="between"><formula>1</formula><formula>5</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A2:A9 C2"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$A2&gt;1</formula></cfRule>' +
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="D1"><cfRule type="dataBar" priority="4"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>' +
      '<cfRule type="iconSet" priority="5"><iconSet iconSet="3Arrows"><cfvo type="percent" val="0"/></iconSet></cfRule><cfRule type="top10" dxfId="0" priority="6" rank="3"/></conditionalFormatting>',
  );
  const style = { font: { bold: true }, fill: "FFC7CE" };
  expect(conditionalFormats.map(({ ranges }) => ranges.length)).toEqual([2, 1, 1]);
  expect(conditionalFormats.map(({ rules }) => rules)).toEqual([
    [
      {
        kind: "colorScale",
        points: [
          { at: "min", color: "F8696B" },
          { at: "percentile", value: "50", color: "63BE7B" },
        ],
      },
      { kind: "expression", formula: "$A2>1", style, stop: true },
    ],
    [{ kind: "cellIs", operator: "between", formulas: ["1", "5"], style }],
    [
      { kind: "dataBar", min: { at: "min" }, max: { at: "max" }, color: "638EC6" },
      { kind: "iconSet", icons: "3Arrows", points: [{ at: "percent", value: "0" }] },
      { kind: "other", type: "top10", style },
    ],
  ]);
});

test("data validations are read with their messages", async () => {
  const { dataValidations } = await frameOf(
    "",
    '<dataValidations count="2"><dataValidation type="list" allowBlank="1" errorStyle="warning" errorTitle="E" error="no" promptTitle="P" prompt="a_x000a_b" sqref="A2:A9"><formula1>"A,B"</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="greaterThan" sqref="B2"><formula1>0</formula1></dataValidation></dataValidations>',
  );
  expect(dataValidations).toEqual([
    {
      ranges: [{ top: 1, left: 0, bottom: 8, right: 0 }],
      type: "list",
      formulas: ['"A,B"'],
      allowBlank: true,
      prompt: { title: "P", text: "a\nb" },
      error: { title: "E", text: "no", style: "warning" },
    },
    {
      ranges: [{ top: 1, left: 1, bottom: 1, right: 1 }],
      type: "whole",
      operator: "greaterThan",
      formulas: ["0"],
    },
  ]);
});
