import { columnName, MAX_COLUMNS, MAX_ROWS } from "../address";
import { failWith } from "../problem";
import { type CellValue, isCellError } from "../value";
import { escapeAttribute, escapeCellText, escapeText } from "../xml/escape";

/** The longest text that Excel takes into a cell. */
const MAX_TEXT = 32_767;

/** A cell ready to be written; numbers are in the book's own date system. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value?: CellValue | undefined;
  readonly formula?: string | undefined;
  readonly array?: string | undefined;
  /** The mark of a formula that spills, see `dynamicArrayMark`. */
  readonly metadata?: number | undefined;
}

/** How texts are written: into the cell, or as the number of a shared one. */
export type TextWriter = (text: string) => { readonly type: string; readonly xml: string };

/** Text that keeps its blanks, for `<t>`. */
export const preserved = (p: string, text: string): string => {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${p}t${space}>${escapeText(escapeCellText(text))}</${p}t>`;
};

/** Texts that are remembered as they were written: results are few, in many cells each. */
const REMEMBERED = 4096;

/** Texts inside their cells: no other part is touched, and Excel and LibreOffice read them alike. */
export const inlineTexts = (p: string): TextWriter => {
  const known = new Map<string, ReturnType<TextWriter>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const written = { type: "inlineStr", xml: `<${p}is>${preserved(p, text)}</${p}is>` };
    if (known.size < REMEMBERED) known.set(text, written);
    return written;
  };
};

const valueXml = (
  p: string,
  value: CellValue | undefined,
  hasFormula: boolean,
  texts: TextWriter,
): { readonly type?: string; readonly xml: string } => {
  if (value === undefined || value === null) return { xml: "" };
  // Excel has neither infinity nor not-a-number.
  if (typeof value === "number")
    return Number.isFinite(value)
      ? { xml: `<${p}v>${value + 0}</${p}v>` }
      : { type: "e", xml: `<${p}v>#NUM!</${p}v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<${p}v>${Number(value)}</${p}v>` };
  if (isCellError(value)) return { type: "e", xml: `<${p}v>${escapeText(value.error)}</${p}v>` };
  return hasFormula
    ? { type: "str", xml: `<${p}v>${escapeText(escapeCellText(value))}</${p}v>` }
    : texts(value);
};

/** Fails for what no sheet can hold. */
export const checkCell = ({
  row,
  column,
  value,
}: Pick<CellContent, "row" | "column" | "value">): void => {
  const inside =
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    column >= 0 &&
    row < MAX_ROWS &&
    column < MAX_COLUMNS;
  if (!inside) failWith({ code: "out-of-sheet", row, column });
  if (typeof value === "string" && value.length > MAX_TEXT)
    failWith({ code: "text-too-long", row, column, length: value.length });
};

/** A `<c>` element from behind its place on. Does not check that a sheet can hold it. */
export const cellRest = (
  p: string,
  cell: Omit<CellContent, "row" | "column">,
  texts: TextWriter,
): string => {
  const { formula, array, style, metadata } = cell;
  const { type, xml } = valueXml(p, cell.value, formula !== undefined, texts);
  const kind = array === undefined ? "" : ` t="array" ref="${escapeAttribute(array)}"`;
  const f = formula === undefined ? "" : `<${p}f${kind}>${escapeText(formula)}</${p}f>`;
  const styled = style === 0 ? "" : ` s="${style}"`;
  const typed = type === undefined ? "" : ` t="${type}"`;
  const marked = metadata === undefined ? "" : ` cm="${metadata}"`;
  const attributes = `"${styled}${typed}${marked}`;
  return f === "" && xml === "" ? `${attributes}/>` : `${attributes}>${f}${xml}</${p}c>`;
};

/** A `<c>` element up to the number of its row. */
export const cellStart = (p: string, column: number): string => `<${p}c r="${columnName(column)}`;

/** One `<c>` element; written by hand as the one place where time goes. */
export const cellXml = (p: string, cell: CellContent, texts: TextWriter): string => {
  checkCell(cell);
  return `${cellStart(p, cell.column)}${cell.row + 1}${cellRest(p, cell, texts)}`;
};
