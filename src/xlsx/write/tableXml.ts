import { rangeName, type Range } from "../address";
import { failWith } from "../problem";
import type { TableStyle } from "../workbook";
import { escapeCellText, escapeText } from "../xml/escape";
import { attributes } from "./looks";

/** A table to be written. */
export interface TableContent {
  readonly id: number;
  readonly name: string;
  readonly range: Range;
  readonly columns: readonly { readonly name: string; readonly formula?: string }[];
  readonly style?: TableStyle;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A column's name as the file has it; line breaks of a header are escaped there, though not in its cell. */
export const columnNameXml = (name: string): string =>
  escapeCellText(name).replaceAll("\n", "_x000a_");

/** One column of a table. */
export const tableColumnXml = (
  p: string,
  id: number,
  name: string,
  formula: string | undefined,
): string => {
  const tag = `<${p}tableColumn${attributes({ id, name: columnNameXml(name) })}`;
  return formula === undefined
    ? `${tag}/>`
    : `${tag}><${p}calculatedColumnFormula>${escapeText(formula)}</${p}calculatedColumnFormula></${p}tableColumn>`;
};

/** A table part. Fails with `bad-table-range` where columns and range do not fit, or the range has no body. */
export const tableXml = ({ id, name, range, columns, style }: TableContent): string => {
  const ref = rangeName(range);
  if (columns.length !== range.right - range.left + 1 || range.bottom === range.top)
    failWith({ code: "bad-table-range", table: name, got: ref });
  const looks = style && {
    name: style.name,
    showFirstColumn: style.firstColumn,
    showLastColumn: style.lastColumn,
    showRowStripes: style.rowStripes,
    showColumnStripes: style.columnStripes,
  };
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${MAIN}"${attributes({ id, name, displayName: name, ref, totalsRowShown: 0 })}>` +
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">` +
    columns.map((column, i) => tableColumnXml("", i + 1, column.name, column.formula)).join("") +
    `</tableColumns>${looks ? `<tableStyleInfo${attributes(looks)}/>` : ""}</table>`
  );
};
