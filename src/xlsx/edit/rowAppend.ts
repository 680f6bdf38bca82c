import { rawCell, readCell } from "../read/rawCell";
import { readInteger } from "../xml/bytes";
import { checkCell } from "../write/cellXml";
import type { CellEdit } from "./edit";
import { newStyle, type Output, type RowBytes, type RowContext, writtenCell } from "./rowPatch";

const COLON = 0x3a;
/** What a raw cell's column is before it is read: one less than that of a cell which does not say where it is. */
const NOWHERE = -9;

const cell = rawCell();

/** The last cell of a row, read where it says itself in which column it is; false where it does not. A row without cells ends at -1. */
const readLast = ({ bytes, close }: RowBytes, start: number, { names }: RowContext): boolean => {
  cell.column = start < 0 ? -1 : NOWHERE;
  if (start < 0) return true;
  const behind = readCell(bytes, start, close, cell, names);
  return behind >= 0 && cell.column >= 0;
};

/** The start tag with `spans`, a hint to readers, that takes in the new cells. */
const outputTag = (
  { bytes, start, open, spans }: RowBytes,
  first: number,
  last: number,
  output: Output,
): void => {
  const colon = spans.start < 0 ? -1 : bytes.indexOf(COLON, spans.start);
  if (colon < 0 || colon >= spans.end) return output(bytes.subarray(start, open));
  const min = Math.min(readInteger(bytes, spans.start, colon), first + 1);
  const max = Math.max(readInteger(bytes, colon + 1, spans.end), last + 1);
  output(bytes.subarray(start, spans.start));
  output(`${min}:${max}`);
  output(bytes.subarray(spans.end, open));
};

/**
 * Passes on a row that gets new cells behind its last one, which begins at `last`: its cells need not be read then. Gives false, and does nothing, where edits touch cells that are there,
 * take their look from one before the last, or something leans on a formula that is gone.
 */
export const appendToRow = (
  row: RowBytes,
  last: number,
  edits: readonly CellEdit[],
  context: RowContext,
  output: Output,
): boolean => {
  const [first] = edits;
  if (row.empty || first === undefined || context.notes.orphans.size > 0) return false;
  if (!readLast(row, last, context)) return false;
  const { column, style } = cell;
  const isBehind = (edit: CellEdit): boolean =>
    edit.column > column && (edit.like ?? column) >= column;
  if (!edits.every(isBehind)) return false;
  const styleAt = (at: number): number =>
    at === column ? style : row.style >= 0 ? row.style : (context.columnStyle(at) ?? 0);
  outputTag(row, first.column, edits.at(-1)?.column ?? first.column, output);
  output(row.bytes.subarray(row.open, row.close));
  let text = "";
  for (const edit of edits) {
    checkCell(edit);
    text += writtenCell(edit, newStyle(edit, styleAt, context.styles), context);
  }
  output(text);
  output(row.bytes.subarray(row.close, row.close + context.names.rowEnd.length));
  return true;
};
