import type { ChartSpec } from "../chart";
import { CHART, DRAWING } from "./chartPieces";
import { attributes } from "./looks";
import { OFFICE } from "./package";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** English Metric Units in a point. */
const EMU = 12_700;

const emu = (points: number): number => Math.round(points * EMU);

/**
 * A chart's place on its sheet: it goes along with the cell that it begins in and keeps its size. `id` is the object's number within the drawing, `relation` the
 * drawing's relationship to the chart. Namespaces are declared on the spot, whatever the drawing that it joins declares.
 */
export const anchorXml = ({ name, place }: ChartSpec, id: number, relation: string): string => {
  const { row, column, x = 0, y = 0, width, height } = place;
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"><xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff></xdr:from><xdr:ext cx="${emu(width)}" cy="${emu(height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id, name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
};

/** `xl/drawings/drawing1.xml` */
export const drawingXml = (anchors: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
