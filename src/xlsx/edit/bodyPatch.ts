import { type RawRow, rawRow, readRow } from "../read/rawRow";
import type { Window } from "../read/walk";
import { type LastCell, rowEnd } from "../read/rowEnd";
import {
  BANG,
  GT,
  LT,
  nameIs,
  QUESTION,
  SLASH,
  skipMarkup,
  skipTag,
  tagCursor,
} from "../xml/bytes";
import type { RowEdits } from "./rowEdits";
import { rowAppender } from "./rowAppend";
import { newRow, patchedRow, type Output, type RowBytes, type RowContext } from "./rowPatch";

/** How far the cells of a sheet have been passed on. */
interface Passage {
  readonly edits: RowEdits;
  readonly context: RowContext;
  readonly output: Output;
  readonly raw: RawRow;
  readonly append: ReturnType<typeof rowAppender>;
  /** The next row with an edit. */
  next: number;
  /** In the present window, the end of what was passed on. */
  copied: number;
}

const cursor = tagCursor();
const lastCell: LastCell = { start: -1 };

/** Writes the rows with edits that the sheet does not have, up to `row`. */
const writeRowsBefore = (passage: Passage, row: number): void => {
  const { edits, context, output } = passage;
  while (passage.next < row) {
    output.push(newRow(passage.next, edits.at(passage.next), context));
    passage.next = edits.next(passage.next + 1);
  }
};

/** Whether something is to be done at or before a row. Orphans may be in any row. */
const concerns = ({ next, context }: Passage, row: number): boolean =>
  context.notes.orphans.size > 0 || next <= row;

/** Passes a row on, read cell by cell where it gets something. */
const passEdited = (passage: Passage, row: RowBytes, behind: number): void => {
  const { edits, context, output, copied } = passage;
  const { bytes, start } = row;
  output.copy(bytes, copied, start);
  writeRowsBefore(passage, row.row);
  const own = passage.next === row.row ? edits.at(row.row) : [];
  // An empty row that gets nothing keeps its one tag.
  if (row.empty && own.length === 0) output.copy(bytes, start, behind);
  else for (const piece of patchedRow(row, own, context)) output.push(piece);
};

/** Passes the row at `at` on, edited where it must be; gives the place behind it, or -1 where the bytes run out. */
const passRow = (passage: Passage, bytes: Uint8Array, at: number, end: number): number => {
  const { edits, append, raw } = passage;
  const { names } = passage.context;
  const before = raw.row;
  const open = readRow(bytes, at, end, raw, names);
  const behind = open < 0 || raw.empty ? open : rowEnd(bytes, open, end, names, lastCell);
  if (behind < 0) {
    raw.row = before;
    return -1;
  }
  const { row, style, empty } = raw;
  if (!concerns(passage, row)) return behind;
  const close = empty ? behind : behind - names.rowEnd.length;
  const old = { bytes, start: at, open, close, row, style, empty, spans: raw.spans };
  const appended = passage.next === row && append(old, lastCell.start, passage.copied);
  if (!appended) passEdited(passage, old, behind);
  if (passage.next === row) passage.next = edits.next(row + 1);
  passage.copied = appended ? close : behind;
  return behind;
};

/** Takes what it can of a window, for `SheetSteps.body`. */
const passWindow = (passage: Passage, window: Window): "more" | "end" => {
  const { bytes, end } = window;
  const { row, sheetData } = passage.context.names;
  const leave = (at: number, outcome: "more" | "end"): "more" | "end" => {
    passage.output.copy(bytes, passage.copied, at);
    window.at = at;
    return outcome;
  };
  passage.copied = window.at;
  for (let at = window.at; ;) {
    while (at < end && bytes[at] !== LT) at++;
    // The longest name that decides, and the sign behind it, must be there.
    if (at + sheetData.length + 3 > end) return leave(at, "more");
    const [start, sign] = [at, bytes[at + 1]];
    if (sign === SLASH) {
      if (nameIs(bytes, at + 2, sheetData)) return leave(at, "end");
      while (at < end && bytes[at] !== GT) at++;
    } else if (nameIs(bytes, at + 1, row)) at = passRow(passage, bytes, at, end);
    else if (sign === BANG || sign === QUESTION) at = skipMarkup(bytes, at, end);
    else at = skipTag(bytes, at + 1, end, cursor);
    if (at < 0) return leave(start, "more");
  }
};

/** Copies the cells of a sheet from window after window to `output`, with the edits; `finish` writes the rows behind the last one. */
export const bodyPatcher = (edits: RowEdits, context: RowContext, output: Output) => {
  const passage: Passage = {
    edits,
    context,
    output,
    raw: rawRow(),
    append: rowAppender(edits.columns, context, output),
    next: edits.next(0),
    copied: 0,
  };
  return {
    body: (window: Window): "more" | "end" => passWindow(passage, window),
    finish: (): void => writeRowsBefore(passage, Infinity),
  };
};
