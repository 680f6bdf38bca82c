import { createWorkbook, type Edit } from "../../../src/xlsx";
import { CHART } from "../charts";
import {
  book,
  changedParts,
  patched,
  pathsOf,
  relsXml,
  sheetXml,
  textOf,
  unwrap,
} from "../fixtures";

const SHEET = "xl/worksheets/sheet1.xml";
const add: Edit = { kind: "add-chart", sheet: "客户", chart: CHART };
const plain = book({});

/** A sheet with a picture, as another program has written it. */
const pictured = book({
  [SHEET]: sheetXml("", '<pageMargins left="1"/><drawing r:id="rId9"/>'),
  "xl/worksheets/_rels/sheet1.xml.rels": relsXml([["rId9", "drawing", "../drawings/drawing7.xml"]]),
  "xl/drawings/drawing7.xml":
    '<d:wsDr xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><d:twoCellAnchor><d:pic><d:cNvPr id="5" name="p"/></d:pic></d:twoCellAnchor></d:wsDr>',
  "xl/drawings/_rels/drawing7.xml.rels": relsXml([["rId1", "image", "../media/image1.png"]]),
  "xl/media/image1.png": new Uint8Array([1, 2, 3]),
});

test("a sheet's first chart brings a drawing, in its place among what the sheet holds", async () => {
  const after = await patched(plain, [add]);
  expect(changedParts(plain, after).sort()).toEqual([
    "[Content_Types].xml",
    "xl/charts/chart1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    SHEET,
  ]);
  expect(textOf(after, SHEET)).toContain('<drawing r:id="rId1"/></worksheet>');
  expect(textOf(after, "[Content_Types].xml")).toContain("drawingml.chart+xml");
});

test("the chart lies where it should, in units of the file", async () => {
  const drawing = textOf(await patched(plain, [add]), "xl/drawings/drawing1.xml");
  expect(drawing).toContain(
    "<xdr:from><xdr:col>4</xdr:col><xdr:colOff>38100</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
      '<xdr:ext cx="4572000" cy="2743200"/>',
  );
});

test("a second chart joins the drawing with a number of its own", async () => {
  const after = await patched(plain, [add, add]);
  const drawing = textOf(after, "xl/drawings/drawing1.xml");
  expect([...drawing.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["2", "3"]);
  expect(pathsOf(after).filter((path) => path.startsWith("xl/charts/"))).toHaveLength(2);
  expect(textOf(after, SHEET).match(/<drawing/g)).toHaveLength(1);
});

test("a chart in a later patch does so too", async () => {
  const after = await patched(await patched(plain, [add]), [add]);
  expect(textOf(after, "xl/drawings/_rels/drawing1.xml.rels")).toContain("/xl/charts/chart2.xml");
});

test("a drawing that is there keeps what it holds", async () => {
  const after = await patched(pictured, [add]);
  expect(changedParts(pictured, after)).not.toContain("xl/media/image1.png");
  const drawing = textOf(after, "xl/drawings/drawing7.xml");
  expect(drawing).toMatch(/^<d:wsDr.*<d:cNvPr id="5".*<xdr:cNvPr id="6".*<\/d:wsDr>$/s);
  expect(textOf(after, "xl/drawings/_rels/drawing7.xml.rels")).toContain("../media/image1.png");
  expect(textOf(after, SHEET)).toBe(textOf(pictured, SHEET));
});

test("a chart of a sheet that is not there is refused", async () => {
  await expect(patched(plain, [{ ...add, sheet: "没有" }])).rejects.toThrow("no-such-sheet");
});

test("a new sheet, in a new book or an old one, has its charts", async () => {
  const sheet = { name: "新", cells: [], charts: [CHART, CHART] };
  const created = unwrap(createWorkbook({ sheets: [sheet, { ...sheet, name: "二" }] }));
  const added = await patched(plain, [{ kind: "add-sheet", sheet }]);
  const charts = (bytes: Uint8Array) =>
    pathsOf(bytes).filter((path) => /^xl\/(charts|drawings)\/[^_]/.test(path));
  expect(charts(created)).toHaveLength(6);
  expect(charts(added)).toHaveLength(3);
  expect(textOf(added, "xl/worksheets/sheet2.xml")).toContain("<drawing ");
});
