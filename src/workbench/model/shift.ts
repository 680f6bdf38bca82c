import {
  contains,
  intersection,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from "./area";
import type { Area, BookState, Cell, CellsChangeType, Edit, Sheet, SheetId } from "./book";
import { eachCell } from "./cellStore";
import { moveReferences, rewriteFormulas } from "./formulaMove";

/** Which way cells go when others are inserted before them or deleted. */
export type Shift = "Down" | "Right" | "Up" | "Left";

/** Cells on their way: those of `band` go by so many rows and columns; those of `gone` are deleted. */
interface Move {
  readonly sheet: SheetId;
  readonly shift: Shift;
  readonly at: Area;
  readonly band: Area;
  readonly rows: number;
  readonly columns: number;
  readonly gone: Area | undefined;
}

/**
 * Inserts empty cells over an area (Down, Right) or deletes it (Up, Left): what lies behind moves, with it tables, names, conditional formats, validations,
 * merged areas, and the references in all formulas. Gives false, and does nothing, where content would fall off the sheet or a table would be torn apart.
 */
export function shiftCells(edit: Edit, sheet: SheetId, area: Area, shift: Shift): boolean {
  const move = moveOf(sheet, area, shift);
  if (!mayMove(edit, move)) return false;
  const state = edit.book.state;
  moveCells(edit, move);
  edit.set(movedState(state, move));
  const movedName = state.sheets.find(({ id }) => id === sheet)?.name ?? "";
  rewriteFormulas(edit, (formula, own) =>
    moveReferences(formula, own, movedName, (old) => movedArea(old, move)),
  );
  edit.tell({
    kind: "cells",
    sheet,
    area,
    aspect: "both",
    changeType: changeTypeOf(area, shift),
    shift,
  });
  for (const table of edit.book.state.tables) {
    const old = state.tables.find(({ id }) => id === table.id);
    if (old !== table) edit.tell({ kind: "table", what: "changed", table: table.id, sheet });
  }
  return true;
}

function moveOf(sheet: SheetId, at: Area, shift: Shift): Move {
  const isInsert = shift === "Down" || shift === "Right";
  const sign = isInsert ? 1 : -1;
  if (shift === "Down" || shift === "Up") {
    const row = isInsert ? at.row : at.row + at.rows;
    return {
      sheet,
      shift,
      at,
      band: { ...at, row, rows: SHEET_ROWS - row },
      rows: sign * at.rows,
      columns: 0,
      gone: isInsert ? undefined : at,
    };
  }
  const column = isInsert ? at.column : at.column + at.columns;
  return {
    sheet,
    shift,
    at,
    band: { ...at, column, columns: SHEET_COLUMNS - column },
    rows: 0,
    columns: sign * at.columns,
    gone: isInsert ? undefined : at,
  };
}

function mayMove(edit: Edit, move: Move): boolean {
  const used = edit.book.cells(move.sheet).used(true);
  const moving = used && intersection(used, move.band);
  if (
    moving &&
    !isOnSheet({ ...moving, row: moving.row + move.rows, column: moving.column + move.columns })
  )
    return false;
  return edit.book.state.tables.every(
    (table) => table.sheet !== move.sheet || !tears(table.area, move),
  );
}

/** True when only a part of the table's width (or height) would move. */
function tears(table: Area, move: Move): boolean {
  const touched = intersection(
    table,
    move.gone ? { ...move.band, ...unite(move.band, move.gone) } : move.band,
  );
  if (!touched) return false;
  const vertical = move.rows !== 0;
  return vertical ? touched.columns !== table.columns : touched.rows !== table.rows;
}

function unite(band: Area, gone: Area): Area {
  const row = Math.min(band.row, gone.row);
  const column = Math.min(band.column, gone.column);
  return {
    row,
    column,
    rows: band.row + band.rows - row,
    columns: band.column + band.columns - column,
  };
}

/** Where an area is after the move; undefined when all of it was deleted. An area only partly as wide as the move stays. */
function movedArea(area: Area, move: Move): Area | undefined {
  const vertical = move.rows !== 0;
  const across = vertical
    ? contains({ ...area, column: move.at.column, columns: move.at.columns }, area)
    : contains({ ...area, row: move.at.row, rows: move.at.rows }, area);
  if (!across) return area;
  const span = vertical
    ? movedSpan(area.row, area.rows, move.at.row, move.at.rows, move.gone !== undefined, SHEET_ROWS)
    : movedSpan(
        area.column,
        area.columns,
        move.at.column,
        move.at.columns,
        move.gone !== undefined,
        SHEET_COLUMNS,
      );
  if (!span) return undefined;
  return vertical
    ? { ...area, row: span[0], rows: span[1] }
    : { ...area, column: span[0], columns: span[1] };
}

function movedSpan(
  from: number,
  length: number,
  at: number,
  count: number,
  isDelete: boolean,
  limit: number,
): [number, number] | undefined {
  if (from === 0 && length === limit) return [from, length];
  const end = from + length;
  if (!isDelete)
    return [from >= at ? from + count : from, from < at && end > at ? length + count : length];
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(from, at));
  if (lost === length) return undefined;
  return [from >= at + count ? from - count : Math.min(from, at), length - lost];
}

function moveCells(edit: Edit, move: Move): void {
  const cells = edit.book.cells(move.sheet);
  const moved: [number, number, Cell][] = [];
  const take = (row: number, column: number) => {
    edit.put(move.sheet, row, column, undefined);
  };
  if (move.gone) eachCell(cells, move.gone, take);
  eachCell(cells, move.band, (row, column, cell) => {
    moved.push([row, column, cell]);
    take(row, column);
  });
  for (const [row, column, cell] of moved)
    edit.put(move.sheet, row + move.rows, column + move.columns, movedCell(cell, move));
}

function movedCell(cell: Cell, move: Move): Cell {
  if (!cell.spilledFrom) return cell;
  return {
    ...cell,
    spilledFrom: {
      row: cell.spilledFrom.row + move.rows,
      column: cell.spilledFrom.column + move.columns,
    },
  };
}

function movedState(state: BookState, move: Move): Partial<BookState> {
  const here = (area: Area) => movedArea(area, move);
  const on = (sheet: SheetId) => sheet === move.sheet;
  return {
    tables: state.tables.map((table) => {
      const area = on(table.sheet) ? (here(table.area) ?? table.area) : table.area;
      return area === table.area || JSON.stringify(area) === JSON.stringify(table.area)
        ? table
        : { ...table, area };
    }),
    conditionalFormats: state.conditionalFormats.flatMap((format) => {
      if (!on(format.sheet)) return [format];
      const areas = format.areas.flatMap((area) => here(area) ?? []);
      return areas.length > 0 ? [{ ...format, areas }] : [];
    }),
    validations: state.validations.flatMap((validation) => {
      const area = on(validation.sheet) ? here(validation.area) : validation.area;
      return area ? [{ ...validation, area }] : [];
    }),
    sheets: state.sheets.map((sheet) => (on(sheet.id) ? movedSheet(sheet, move) : sheet)),
  };
}

/** Column widths and row heights go along only when whole columns or rows move. */
function movedSheet(sheet: Sheet, move: Move): Sheet {
  const merged = sheet.merged?.flatMap((area) => movedArea(area, move) ?? []);
  const looks = {
    ...(isWholeColumns(move.at)
      ? {
          columns: movedKeys(
            sheet.columns,
            move.at.column,
            move.at.columns,
            move.gone !== undefined,
          ),
        }
      : {}),
    ...(isWholeRows(move.at)
      ? { rows: movedKeys(sheet.rows, move.at.row, move.at.rows, move.gone !== undefined) }
      : {}),
  };
  return { ...sheet, ...looks, ...(merged ? { merged } : {}) };
}

function movedKeys<Look>(
  looks: ReadonlyMap<number, Look>,
  at: number,
  count: number,
  isDelete: boolean,
): Map<number, Look> {
  const entries = [...looks].flatMap(([index, look]): [number, Look][] => {
    if (index < at) return [[index, look]];
    if (!isDelete) return [[index + count, look]];
    return index < at + count ? [] : [[index - count, look]];
  });
  return new Map(entries);
}

function changeTypeOf(area: Area, shift: Shift): CellsChangeType {
  const isInsert = shift === "Down" || shift === "Right";
  if (isWholeRows(area)) return isInsert ? "RowInserted" : "RowDeleted";
  if (isWholeColumns(area)) return isInsert ? "ColumnInserted" : "ColumnDeleted";
  return isInsert ? "CellInserted" : "CellDeleted";
}
