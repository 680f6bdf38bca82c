import { type RawRow, rawRow, readRow } from "../read/rawRow";
import type { Window } from "../read/walk";
import {
  BANG,
  findBehind,
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
import { newRow, patchedRow, type Piece, type RowContext } from "./rowPatch";

/** Takes pieces of the new sheet in their order. */
export type Output = (piece: Piece) => void;

const cursor = tagCursor();

/** Copies the cells of a sheet from window after window to `output`, with the edits; for `SheetSteps.body`. */
export const bodyPatcher = (edits: RowEdits, context: RowContext, output: Output) => {
  const { names } = context;
  const raw: RawRow = rawRow();
  let next = 0;

  const writeRowsBefore = (row: number): void => {
    for (
      let wanted = edits.rows[next];
      wanted !== undefined && wanted < row;
      wanted = edits.rows[++next]
    )
      output(newRow(wanted, edits.at(wanted), context));
  };

  /** Passes the row at `at` on; gives the place behind it, or -1 where the bytes run out. `copied` is the end of what was passed on before. */
  const passRow = (
    bytes: Uint8Array,
    at: number,
    end: number,
    copied: number,
  ): { readonly at: number; readonly copied: number } => {
    const before = raw.row;
    const open = readRow(bytes, at, end, raw, names);
    const behind = open < 0 || raw.empty ? open : findBehind(bytes, open, end, names.rowEnd);
    if (behind < 0) {
      raw.row = before;
      return { at: -1, copied };
    }
    const { row, style, empty } = raw;
    const isEdited = edits.rows[next] === row || (edits.rows[next] ?? row) < row;
    if (!isEdited && context.notes.orphans.size === 0) return { at: behind, copied };
    output(bytes.subarray(copied, at));
    writeRowsBefore(row);
    const own = edits.rows[next] === row ? edits.at(edits.rows[next++] ?? row) : [];
    const close = empty ? behind : behind - names.rowEnd.length;
    // An empty row that gets nothing keeps its one tag.
    if (empty && own.length === 0) output(bytes.subarray(at, behind));
    else
      for (const piece of patchedRow(
        { bytes, start: at, open, close, row, style, empty },
        own,
        context,
      ))
        output(piece);
    return { at: behind, copied: behind };
  };

  const body = (window: Window): "more" | "end" => {
    const { bytes, end } = window;
    let copied = window.at;
    const leave = (at: number, outcome: "more" | "end"): "more" | "end" => {
      output(bytes.subarray(copied, at));
      window.at = at;
      return outcome;
    };
    for (let at = window.at; ;) {
      while (at < end && bytes[at] !== LT) at++;
      if (at + names.sheetData.length + 3 > end) return leave(at, "more");
      const sign = bytes[at + 1];
      const start = at;
      if (sign === SLASH) {
        if (nameIs(bytes, at + 2, names.sheetData)) return leave(at, "end");
        while (at < end && bytes[at] !== GT) at++;
      } else if (nameIs(bytes, at + 1, names.row))
        ({ at, copied } = passRow(bytes, at, end, copied));
      else
        at =
          sign === BANG || sign === QUESTION
            ? skipMarkup(bytes, at, end)
            : skipTag(bytes, at + 1, end, cursor);
      if (at < 0) return leave(start, "more");
    }
  };

  return { body, finish: (): void => writeRowsBefore(Infinity) };
};
