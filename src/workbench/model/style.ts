import { isWholeColumns } from "./area";
import type { Area, Book, Cell, ColumnLook, Edit, SheetId, Style } from "./book";
import { eachCell } from "./cellStore";

/** Members of a style to set; undefined takes one away. */
export type StylePatch = { readonly [Member in keyof Style]?: Style[Member] | undefined };

const PLAIN: Style = {};
const made = new WeakMap<Style, Map<string, Style>>();

/** The style with some members set or taken away. The same style and patch always give the same object; no member left gives undefined. */
export function restyled(style: Style | undefined, patch: StylePatch): Style | undefined {
  const base = style ?? PLAIN;
  const known = made.get(base) ?? new Map<string, Style>();
  made.set(base, known);
  const key = JSON.stringify(patch, (_member, value: unknown) => value ?? null);
  const found = known.get(key) ?? build(base, patch);
  known.set(key, found);
  return Object.keys(found).length === 0 ? undefined : found;
}

function build(base: Style, patch: StylePatch): Style {
  const entries = Object.entries({ ...base, ...patch }).filter(
    ([, value]) => value !== undefined && value !== false,
  );
  const next = Object.fromEntries(entries) as Style;
  return JSON.stringify(next) === JSON.stringify(base) ? base : next;
}

/** The style of a cell: its own, or that of its column. */
export function styleAt(
  book: Book,
  sheet: SheetId,
  row: number,
  column: number,
): Style | undefined {
  const cell = book.cells(sheet).get(row, column);
  return cell ? cell.style : columnLook(book, sheet, column)?.style;
}

/** What a column is like, or undefined when it is like any other. */
export function columnLook(book: Book, sheet: SheetId, column: number): ColumnLook | undefined {
  return book.state.sheets.find(({ id }) => id === sheet)?.columns.get(column);
}

/** The cell in another style, or undefined when nothing is left of it. */
export function cellWithStyle(cell: Cell | undefined, style: Style | undefined): Cell | undefined {
  const { style: _old, ...rest } = cell ?? { value: "" };
  if (style) return { ...rest, style };
  const isBlank = rest.value === "" && Object.keys(rest).length === 1;
  return isBlank ? undefined : rest;
}

/** Sets members of the style of every cell of an area. For whole columns the columns' own style changes with their cells. */
export function restyleArea(edit: Edit, sheet: SheetId, area: Area, patch: StylePatch): void {
  restyleEach(edit, sheet, area, (style) => restyled(style, patch));
}

/** Gives every cell of an area the style that `next` makes of its present one. */
export function restyleEach(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  next: (style: Style | undefined) => Style | undefined,
): void {
  const cells = edit.book.cells(sheet);
  const put = (row: number, column: number) => {
    const cell = cells.get(row, column);
    const style = styleAt(edit.book, sheet, row, column);
    const wanted = next(style);
    if (wanted !== style || !cell) edit.put(sheet, row, column, cellWithStyle(cell, wanted));
  };
  if (isWholeColumns(area)) {
    eachCell(cells, area, (row, column) => {
      put(row, column);
    });
    restyleColumns(edit, sheet, area, next);
  } else {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++)
        put(row, column);
    }
  }
  edit.tell({ kind: "cells", sheet, area, aspect: "format", changeType: "RangeEdited" });
}

function restyleColumns(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  next: (style: Style | undefined) => Style | undefined,
): void {
  editColumns(edit, sheet, area.column, area.columns, (look) => {
    const { style, ...rest } = look;
    const wanted = next(style);
    return wanted ? { ...rest, style: wanted } : rest;
  });
}

/** Changes what columns are like: width, hidden, style. */
export function editColumns(
  edit: Edit,
  sheet: SheetId,
  first: number,
  count: number,
  next: (look: ColumnLook) => ColumnLook,
): void {
  const sheets = edit.book.state.sheets.map((known) => {
    if (known.id !== sheet) return known;
    const columns = new Map(known.columns);
    for (let column = first; column < first + count; column++)
      columns.set(column, next(columns.get(column) ?? {}));
    return { ...known, columns };
  });
  edit.set({ sheets });
  edit.tell({ kind: "sheet", what: "look", sheet });
}
