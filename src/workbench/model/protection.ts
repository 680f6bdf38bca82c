import { isWholeColumns, isWholeRows } from "./area";
import type { Area, Book, Edit, Protection, SheetId, Shift } from "./book";
import { changeSheet } from "./sheets";
import { columnLook, styleAt } from "./style";

/** Why something may not be written. */
export type WriteRefusal = "read-only" | "protected";

/** Protects a sheet; false when it is protected already. */
export function protectSheet(edit: Edit, sheet: SheetId, protection: Protection): boolean {
  if (protectionOf(edit.book, sheet)) return false;
  changeSheet(edit, sheet, { protection });
  edit.tell({ kind: "sheet", what: "look", sheet });
  return true;
}

/** Takes the protection of a sheet away, if it has any; false for a wrong password. */
export function unprotectSheet(edit: Edit, sheet: SheetId, password: string | undefined): boolean {
  const protection = protectionOf(edit.book, sheet);
  if (!protection) return true;
  if (protection.password !== undefined && protection.password !== password) return false;
  const sheets = edit.book.state.sheets.map((known) => {
    if (known.id !== sheet) return known;
    const { protection: _gone, ...rest } = known;
    return rest;
  });
  edit.set({ sheets });
  edit.tell({ kind: "sheet", what: "look", sheet });
  return true;
}

/** How a sheet is protected, or undefined. */
export function protectionOf(book: Book, sheet: SheetId): Protection | undefined {
  return book.state.sheets.find(({ id }) => id === sheet)?.protection;
}

/** True when a protected sheet allows something all the same ("allowFormatCells"), and for any sheet that is not protected. */
export function allows(book: Book, sheet: SheetId, option: string): boolean {
  const protection = protectionOf(book, sheet);
  return !protection || protection.options[option] === true;
}

/** Why the content of an area may not be written; undefined when it may. One locked cell is enough. */
export function writeRefusal(book: Book, sheet: SheetId, area: Area): WriteRefusal | undefined {
  if (book.state.readOnly) return "read-only";
  return protectionOf(book, sheet) && hasLocked(book, sheet, area) ? "protected" : undefined;
}

function hasLocked(book: Book, sheet: SheetId, area: Area): boolean {
  if (isWholeRows(area)) return true;
  const columns = Array.from({ length: area.columns }, (_, i) => area.column + i);
  if (isWholeColumns(area))
    return columns.some((column) => !columnLook(book, sheet, column)?.style?.unlocked);
  for (let row = area.row; row < area.row + area.rows; row++)
    if (columns.some((column) => !styleAt(book, sheet, row, column)?.unlocked)) return true;
  return false;
}

/** Why cells may not be inserted over an area or deleted; deleted rows and columns must hold no locked cell, as in Excel. */
export function shiftRefusal(
  book: Book,
  sheet: SheetId,
  area: Area,
  shift: Shift,
): WriteRefusal | undefined {
  if (book.state.readOnly) return "read-only";
  if (!protectionOf(book, sheet)) return undefined;
  const isInsert = shift === "Down" || shift === "Right";
  const way = isWholeRows(area) ? "Rows" : isWholeColumns(area) ? "Columns" : undefined;
  if (way === undefined || !allows(book, sheet, `allow${isInsert ? "Insert" : "Delete"}${way}`))
    return "protected";
  if (isInsert) return undefined;
  const used = book.cells(sheet).used(false);
  const holding =
    used && way === "Rows"
      ? { ...area, column: 0, columns: used.column + used.columns }
      : { ...area, row: 0, rows: used ? used.row + used.rows : 1 };
  return hasLocked(book, sheet, holding) ? "protected" : undefined;
}
