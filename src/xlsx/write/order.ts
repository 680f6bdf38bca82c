import { appendChild, insertAfter, insertBefore, setAttribute, type Splice } from "../xml/splice";
import type { XmlElement } from "../xml/tree";

/** The children of a worksheet in the one order that Excel accepts (ECMA-376 Part 1, 18.3.1.99). */
export const WORKSHEET_ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate " +
  "customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks " +
  "colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** The children of a style sheet in their order (18.8.39). */
export const STYLE_ORDER =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
    " ",
  );

/** The children of a workbook in their order (18.2.27). */
export const WORKBOOK_ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews " +
  "pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** Puts a new child where the order wants it: behind the last child that belongs before it or is its like. */
export const insertInOrder = (
  parent: XmlElement,
  source: string,
  order: readonly string[],
  local: string,
  text: string,
): Splice => {
  const rank = order.indexOf(local);
  const own = parent.children.filter(
    (element) => element.prefix === parent.prefix && order.includes(element.local),
  );
  const before = own.filter((element) => order.indexOf(element.local) <= rank).at(-1);
  if (before) return insertAfter(before, text);
  const next = own[0];
  return next ? insertBefore(next, text) : appendChild(parent, source, text);
};

/** Adds children to a list that counts them in an attribute. */
export const appendCounted = (
  list: XmlElement,
  source: string,
  items: readonly string[],
): Splice[] => [
  setAttribute(list, source, "count", String(list.children.length + items.length)),
  appendChild(list, source, items.join("")),
];
