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
import { type CellNames, type RawCell, rawCell, readCell } from "./rawCell";
import { type RawRow, rawRow, readRow } from "./rawRow";
import { readUsualCell } from "./usualCell";
import type { Window } from "./walk";

/** Told of rows and cells; each gives false to stop. The objects are reused: what is kept must be copied. */
export interface BodyVisitor {
  row(row: RawRow): boolean;
  cell(bytes: Uint8Array, cell: RawCell): boolean;
}

const cursor = tagCursor();

/** Reads the cells of a sheet from window after window, for `SheetSteps.body`. */
export const bodyScanner = (
  names: CellNames,
  visitor: BodyVisitor,
): ((window: Window) => "more" | "end" | "stop") => {
  const row = rawRow();
  const cell = rawCell();
  const isPlain = names.cell.length === 1;

  /** Reads what begins at `at`; gives the place behind it, -1 where the bytes run out, -2 to stop. */
  const readOne = (bytes: Uint8Array, at: number, end: number): number => {
    if (nameIs(bytes, at + 1, names.cell)) {
      const usual = isPlain ? readUsualCell(bytes, at, end, cell) : 0;
      const behind = usual > 0 ? usual : readCell(bytes, at, end, cell, names);
      return behind < 0 || visitor.cell(bytes, cell) ? behind : -2;
    }
    if (nameIs(bytes, at + 1, names.row)) {
      const behind = readRow(bytes, at, end, row, names);
      if (behind < 0) return -1;
      cell.row = row.row;
      cell.column = -1;
      return visitor.row(row) ? behind : -2;
    }
    return skipTag(bytes, at + 1, end, cursor);
  };

  return (window) => {
    const { bytes, end } = window;
    for (let at = window.at; ;) {
      while (at < end && bytes[at] !== LT) at++;
      window.at = at;
      // The longest name that decides, and the sign behind it, must be there.
      if (at + names.sheetData.length + 3 > end) return "more";
      const sign = bytes[at + 1];
      if (sign === SLASH) {
        if (nameIs(bytes, at + 2, names.sheetData)) return "end";
        while (at < end && bytes[at] !== GT) at++;
      } else {
        at =
          sign === BANG || sign === QUESTION ? skipMarkup(bytes, at, end) : readOne(bytes, at, end);
        if (at === -2) return "stop";
        if (at < 0) return "more";
      }
    }
  };
};
