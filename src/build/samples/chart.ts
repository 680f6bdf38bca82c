import type { ExtraPart, RawSheet } from "../../xlsx";

/** What a bar chart shows: cells of a sheet, with the values as they stand there. */
export interface BarChart {
  readonly sheet: string;
  readonly title: string;
  readonly labels: {
    readonly range: string;
    readonly values: readonly string[];
  };
  readonly values: {
    readonly range: string;
    readonly values: readonly number[];
  };
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${escape(String(value))}</c:v></c:pt>`).join("")}`;

const chartXml = (chart: BarChart): string => {
  const text = `<a:p><a:r><a:t>${escape(chart.title)}</a:t></a:r></a:p>`;
  const labels = `<c:cat><c:strRef><c:f>${escape(chart.labels.range)}</c:f><c:strCache>${points(chart.labels.values)}</c:strCache></c:strRef></c:cat>`;
  const values = `<c:val><c:numRef><c:f>${escape(chart.values.range)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(chart.values.values)}</c:numCache></c:numRef></c:val>`;
  const axis = (
    kind: "catAx" | "valAx",
    id: number,
    other: number,
    place: string,
    format: string,
  ): string =>
    `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${format}<c:crossAx val="${other}"/></c:${kind}>`;
  return (
    `${HEAD}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/>${text}</c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>` +
    `<c:ser><c:idx val="0"/><c:order val="0"/>${labels}${values}</c:ser><c:gapWidth val="80"/><c:axId val="111"/><c:axId val="222"/></c:barChart>` +
    `${axis("catAx", 111, 222, "b", "")}${axis("valAx", 222, 111, "l", '<c:numFmt formatCode="#,##0" sourceLinked="0"/>')}` +
    `</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`
  );
};

const drawingXml = (name: string): string =>
  `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6060000"/>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="${escape(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic>` +
  `</xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

/** A chart sheet and the parts behind it. */
export const chartSheet = (
  name: string,
  chart: BarChart,
): { readonly sheet: RawSheet; readonly parts: readonly ExtraPart[] } => {
  const part = "xl/chartsheets/sheet1.xml";
  const drawing = "xl/drawings/drawing1.xml";
  return {
    sheet: {
      name,
      kind: "chartsheet",
      part,
      xml: `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    },
    parts: [
      {
        part: drawing,
        contentType: "application/vnd.openxmlformats-officedocument.drawing+xml",
        content: drawingXml(chart.title),
        from: [{ source: { part }, id: "rId1", type: `${RELATIONS}/drawing` }],
      },
      {
        part: "xl/charts/chart1.xml",
        contentType: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        content: chartXml(chart),
        from: [{ source: { part: drawing }, id: "rId1", type: `${RELATIONS}/chart` }],
      },
    ],
  };
};
