import { parseRange, rangeOf } from "../address";
import { attempt, type XlsxResult } from "../problem";
import type { Table, TableColumn, TableStyle, Workbook } from "../workbook";
import { unescapeCellText } from "../xml/escape";
import {
  booleanAttribute,
  child,
  childrenOf,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/tree";
import { partTree, relationshipsOf } from "./parts";

const readColumn = (element: XmlElement, text: string): TableColumn => {
  const formula = textOf(child(element, "calculatedColumnFormula"), text);
  return {
    id: numberAttribute(element, "id") ?? 0,
    // Line breaks in headers are stored as _x000a_.
    name: unescapeCellText(element.attributes.get("name") ?? ""),
    ...(formula !== "" && { formula }),
  };
};

const readStyle = (element: XmlElement | undefined): TableStyle | undefined => {
  const name = element?.attributes.get("name");
  if (name === undefined) return undefined;
  return {
    name,
    rowStripes: booleanAttribute(element, "showRowStripes", false),
    columnStripes: booleanAttribute(element, "showColumnStripes", false),
    firstColumn: booleanAttribute(element, "showFirstColumn", false),
    lastColumn: booleanAttribute(element, "showLastColumn", false),
  };
};

/** One table from its part. */
const readTable = (workbook: Workbook, sheet: string, part: string): Table => {
  const { root, text } = partTree(workbook.archive, part);
  const name = root.attributes.get("name") ?? root.attributes.get("displayName") ?? "";
  const autoFilter = parseRange(child(root, "autoFilter")?.attributes.get("ref") ?? "");
  const style = readStyle(child(root, "tableStyleInfo"));
  return {
    id: numberAttribute(root, "id") ?? 0,
    name,
    displayName: root.attributes.get("displayName") ?? name,
    sheet,
    part,
    range: rangeOf(root.attributes.get("ref") ?? ""),
    hasHeaders: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(child(root, "tableColumns"), "tableColumn").map((element) =>
      readColumn(element, text),
    ),
    ...(autoFilter && { autoFilter }),
    ...(style && { style }),
  };
};

/** `readTables` that throws a failure, for this room. */
export const tablesOf = (workbook: Workbook): Table[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.kind !== "worksheet"
      ? []
      : relationshipsOf(workbook.archive, sheet.part)
          .filter(({ type, external }) => type === "table" && !external)
          .map(({ target }) => readTable(workbook, sheet.name, target)),
  );

/** The tables of all worksheets, in the order of the sheets. */
export const readTables = (workbook: Workbook): XlsxResult<readonly Table[]> =>
  attempt(() => tablesOf(workbook));
