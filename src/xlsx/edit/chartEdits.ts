import type { ChartSpec } from "../chart";
import { chartXml } from "../write/chartXml";
import { anchorXml, drawingXml } from "../write/drawingXml";
import { CONTENT_TYPE } from "../write/package";
import { appendChild } from "../xml/splice";
import { numberAttribute, type XmlElement } from "../xml/tree";
import type { Draft } from "./draft";

/** The numbers that the objects of a drawing have. */
const objectIds = (element: XmlElement): number[] => [
  ...(element.local === "cNvPr" ? [numberAttribute(element, "id") ?? 0] : []),
  ...element.children.flatMap(objectIds),
];

/**
 * Adds charts to a sheet's drawing, behind what it holds already. Gives the relationship id of the drawing where the sheet did not have one yet: the sheet has to
 * name it then.
 */
export const placeCharts = (
  draft: Draft,
  sheetPart: string,
  charts: readonly ChartSpec[],
): string | undefined => {
  if (charts.length === 0) return undefined;
  const known = draft.relationships(sheetPart).find(({ type }) => type === "drawing")?.target;
  const path = known ?? draft.freePath("xl/drawings/drawing");
  if (known === undefined) draft.add(path, CONTENT_TYPE.drawing, drawingXml([]));
  for (const chart of charts) {
    const part = draft.freePath("xl/charts/chart");
    draft.add(part, CONTENT_TYPE.chart, chartXml(chart));
    const relation = draft.relate(path, "chart", part);
    draft.edit(path, (root, text) => {
      const id = Math.max(1, ...objectIds(root)) + 1;
      return [appendChild(root, text, anchorXml(chart, id, relation))];
    });
  }
  return known === undefined ? draft.relate(sheetPart, "drawing", path) : undefined;
};
