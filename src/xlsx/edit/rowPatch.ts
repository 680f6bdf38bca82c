import { movable, type MovableFormula } from "../formula/shift";
import { type CellNames, type RawCell, rawCell, readCell } from "../read/rawCell";
import { cellXml, checkCell, type TextWriter } from "../write/cellXml";
import { bookValue } from "../write/sheetXml";
import type { StyleBook } from "../write/styleBook";
import { BANG, LT, nameIs, QUESTION, SLASH, skipMarkup, skipTag, tagCursor } from "../xml/bytes";
import { decodeUtf8 } from "../xml/decode";
import { escapeText } from "../xml/escape";
import { plainText } from "../xml/tree";
import type { Packer } from "../zip/pack";
import type { CellEdit } from "./edit";

/** What rows need of their sheet and book while they are patched. */
export interface RowContext {
  readonly p: string;
  readonly names: CellNames;
  readonly styles: StyleBook;
  readonly texts: TextWriter;
  readonly date1904: boolean;
  /** The style of a column's empty cells. */
  readonly columnStyle: (column: number) => number | undefined;
  /** The mark of formulas that spill; asked for only where one is written. */
  readonly dynamicMark: () => number;
  readonly notes: FormulaNotes;
}

/** What the rows of a sheet tell of formulas. */
export interface FormulaNotes {
  /** A formula was written, changed or removed. */
  touched: boolean;
  /** A formula was written without a value. */
  uncalculated: boolean;
  /** Shared formulas whose first cell was overwritten: the cells that lean on it get formulas of their own. */
  readonly orphans: Map<
    string,
    { readonly move: MovableFormula; readonly row: number; readonly column: number }
  >;
}

/** A row to patch: its bytes from `<row` (at `start`) over its cells (`open`..`close`) to behind `</row>`. */
export interface RowBytes {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly row: number;
  /** The style of the row's empty cells; -1 for none. */
  readonly style: number;
  readonly empty: boolean;
  /** Where the value of `spans` stands; a start of -1 where there is none. */
  readonly spans: { readonly start: number; readonly end: number };
}

/** A piece of a patched row: bytes of the old one, or new text. */
export type Piece = Uint8Array | string;

/** Takes pieces of the new sheet in their order. */
export type Output = Pick<Packer, "push" | "copy">;

const cursor = tagCursor();

/** Reads all cells of a row. */
const cellsOf = ({ bytes, open, close, row }: RowBytes, names: CellNames): RawCell[] => {
  const cells: RawCell[] = [];
  let column = -1;
  for (let at = open; at >= 0 && at < close;) {
    while (at < close && bytes[at] !== LT) at++;
    if (at >= close) break;
    const sign = bytes[at + 1];
    if (sign === SLASH) at++;
    else if (sign === BANG || sign === QUESTION) at = skipMarkup(bytes, at, close);
    else if (nameIs(bytes, at + 1, names.cell)) {
      const cell = { ...rawCell(), row, column };
      at = readCell(bytes, at, close, cell, names);
      column = cell.column;
      cells.push(cell);
    } else at = skipTag(bytes, at + 1, close, cursor);
  }
  return cells;
};

const attributeOf = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1];

/** The formula's number, if it is a shared one, and its text, if it is the first. */
const sharedFormula = (
  bytes: Uint8Array,
  cell: RawCell,
): { readonly si: string; readonly text: string } | undefined => {
  if (cell.formulaTag < 0) return undefined;
  const tag = decodeUtf8(bytes, cell.formulaTag, cell.formulaStart);
  if (attributeOf(tag, "t") !== "shared") return undefined;
  return {
    si: attributeOf(tag, "si") ?? "",
    text: plainText(decodeUtf8(bytes, cell.formulaStart, cell.formulaEnd)),
  };
};

const noteOverwritten = (bytes: Uint8Array, cell: RawCell, notes: FormulaNotes): void => {
  if (cell.formulaTag < 0) return;
  notes.touched = true;
  const shared = sharedFormula(bytes, cell);
  if (shared && shared.text !== "")
    notes.orphans.set(shared.si, {
      move: movable(shared.text),
      row: cell.row,
      column: cell.column,
    });
};

/** A cell that no edit concerns: to the letter, unless it leans on a shared formula that is gone. */
const keptCell = (bytes: Uint8Array, cell: RawCell, { p, notes }: RowContext): Piece[] => {
  const whole = bytes.subarray(cell.start, cell.end);
  const shared = notes.orphans.size > 0 ? sharedFormula(bytes, cell) : undefined;
  const orphan = shared && shared.text === "" ? notes.orphans.get(shared.si) : undefined;
  if (!orphan) return [whole];
  const formula = orphan.move(cell.row - orphan.row, cell.column - orphan.column);
  const closed = bytes[cell.formulaStart - 2] === SLASH;
  return [
    bytes.subarray(cell.start, cell.formulaTag),
    `>${escapeText(formula)}${closed ? `</${p}f>` : ""}`,
    bytes.subarray(cell.formulaEnd, cell.end),
  ];
};

/** The cell with another style and all else to the letter. */
const restyled = (
  bytes: Uint8Array,
  cell: RawCell,
  style: number,
  { names }: RowContext,
): Piece[] => {
  const nameEnd = cell.start + 1 + names.cell.length;
  const tagEnd = skipTag(bytes, nameEnd, cell.end, cursor);
  const tag = decodeUtf8(bytes, nameEnd, tagEnd).replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const styled = style === 0 ? tag : tag.replace(/\s*\/?>$/, (end) => ` s="${style}"${end}`);
  return [bytes.subarray(cell.start, nameEnd), styled, bytes.subarray(tagEnd, cell.end)];
};

/** The look of a cell that is written. */
export const newStyle = (
  edit: CellEdit,
  styleAt: (column: number) => number,
  styles: StyleBook,
): number => {
  const base = edit.base ?? styleAt(edit.like ?? edit.column);
  return edit.style ? styles.derive(base, edit.style) : base;
};

/** A cell as it is written, whatever was there. */
export const writtenCell = (edit: CellEdit, style: number, context: RowContext): string => {
  const { notes, texts, p } = context;
  const { row, column, formula, array } = edit;
  if (formula !== undefined) {
    notes.touched = true;
    if (edit.value === undefined) notes.uncalculated = true;
  }
  const value = bookValue(edit.value, style, context);
  const metadata = array !== undefined && edit.spills !== false ? context.dynamicMark() : undefined;
  return cellXml(p, { row, column, style, value, formula, array, metadata }, texts);
};

const isLookOnly = (edit: CellEdit): boolean =>
  edit.value === undefined && edit.formula === undefined;

const editedCell = (
  bytes: Uint8Array,
  old: RawCell | undefined,
  edit: CellEdit,
  style: number,
  context: RowContext,
): Piece[] => {
  checkCell(edit);
  if (old && isLookOnly(edit)) return restyled(bytes, old, style, context);
  if (old) noteOverwritten(bytes, old, context.notes);
  return [writtenCell(edit, style, context)];
};

/** The start tag of the row; its `spans`, a hint to readers, must not say less than is there. */
const startTag = ({ bytes, start, open, empty }: RowBytes, edits: readonly CellEdit[]): string => {
  const first = Math.min(...edits.map(({ column }) => column)) + 1;
  const last = Math.max(...edits.map(({ column }) => column)) + 1;
  const tag = decodeUtf8(bytes, start, open);
  const widened = tag.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)/,
    (_, begin: string, min: string, max: string) => {
      return `${begin}${Math.min(Number(min), first)}:${Math.max(Number(max), last)}`;
    },
  );
  return empty ? widened.replace(/\s*\/>$/, ">") : widened;
};

/** A row after its edits (none where only orphans are looked for), in pieces. */
export const patchedRow = (
  row: RowBytes,
  edits: readonly CellEdit[],
  context: RowContext,
): Piece[] => {
  const { bytes } = row;
  const cells = cellsOf(row, context.names);
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  const styleAt = (column: number): number =>
    byColumn.get(column)?.style ??
    (row.style >= 0 ? row.style : (context.columnStyle(column) ?? 0));
  const pieces: Piece[] = [
    edits.length > 0 ? startTag(row, edits) : bytes.subarray(row.start, row.open),
  ];
  const write = (edit: CellEdit, old: RawCell | undefined): void =>
    void pieces.push(
      ...editedCell(bytes, old, edit, newStyle(edit, styleAt, context.styles), context),
    );
  let next = 0;
  let at = row.open;
  for (const cell of cells) {
    pieces.push(bytes.subarray(at, cell.start));
    for (let edit = edits[next]; edit && edit.column < cell.column; edit = edits[++next])
      write(edit, undefined);
    const edit = edits[next];
    if (edit?.column === cell.column) {
      write(edit, cell);
      next++;
    } else pieces.push(...keptCell(bytes, cell, context));
    at = cell.end;
  }
  for (const edit of edits.slice(next)) write(edit, undefined);
  pieces.push(
    row.empty ? `</${context.p}row>` : bytes.subarray(at, row.close),
    ...(row.empty ? [] : [`</${context.p}row>`]),
  );
  return pieces;
};

/** A row that the sheet did not have. */
export const newRow = (row: number, edits: readonly CellEdit[], context: RowContext): string => {
  const styleAt = (column: number): number => context.columnStyle(column) ?? 0;
  const cells = edits.map((edit) => {
    checkCell(edit);
    return writtenCell(edit, newStyle(edit, styleAt, context.styles), context);
  });
  return `<${context.p}row r="${row + 1}">${cells.join("")}</${context.p}row>`;
};
