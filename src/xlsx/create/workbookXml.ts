import { rangeOf } from "../address";
import { escapeText } from "../xml/escape";
import { attributes } from "../write/looks";
import { absoluteRange } from "../write/names";
import type { WorkbookSpec } from "./spec";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

interface NameSpec {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** Excel keeps a hidden name for each sheet's own filter, and misses it otherwise. */
const filterNames = (spec: WorkbookSpec): NameSpec[] =>
  spec.sheets.flatMap((sheet) =>
    "xml" in sheet || sheet.autoFilter === undefined
      ? []
      : [
          {
            name: "_xlnm._FilterDatabase",
            refersTo: absoluteRange(sheet.name, rangeOf(sheet.autoFilter)),
            sheet: sheet.name,
            hidden: true,
          },
        ],
  );

/** One defined name; `localSheetId` counts the sheets as they stand. */
export const definedNameXml = (
  p: string,
  { name, refersTo, hidden }: NameSpec,
  localSheetId: number | undefined,
): string =>
  `<${p}definedName${attributes({ name, localSheetId, hidden: hidden || undefined })}>${escapeText(refersTo)}</${p}definedName>`;

/** `xl/workbook.xml`; the relationship of sheet n is `rId(n + 1)`. */
export const workbookXml = (spec: WorkbookSpec): string => {
  const sheets = spec.sheets.map((sheet, index) => {
    const state = "xml" in sheet || sheet.state === "visible" ? undefined : sheet.state;
    return `<sheet${attributes({ name: sheet.name, sheetId: index + 1, state, "r:id": `rId${index + 1}` })}/>`;
  });
  const firstShown = spec.sheets.findIndex(
    (sheet) => "xml" in sheet || sheet.state === undefined || sheet.state === "visible",
  );
  const names = [...filterNames(spec), ...(spec.definedNames ?? [])].map((name) => {
    const local =
      name.sheet === undefined ? -1 : spec.sheets.findIndex((sheet) => sheet.name === name.sheet);
    return definedNameXml("", name, local < 0 ? undefined : local);
  });
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
    (spec.date1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>") +
    `<bookViews><workbookView${attributes({ activeTab: firstShown > 0 ? firstShown : undefined })}/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}<calcPr calcId="191029"/>` +
    `${spec.pivotCaches ?? ""}</workbook>`
  );
};
