import { intersection, isOnSheet, isWholeColumns, isWholeRows, sameArea } from "./area";
import { movedArea, movedKeys, moveOf, tears, type Move, type Shift } from "./areaMove";
import type { Area, BookState, Cell, CellsChangeType, Edit, Sheet, SheetId } from "./book";
import { eachCell } from "./cellStore";
import { moveReferences, rewriteFormulas } from "./formulaMove";

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

/** The state after the move. What did not move keeps its identity: a saver would write it anew otherwise. */
function movedState(state: BookState, move: Move): Partial<BookState> {
  const here = (area: Area): Area | undefined => {
    const moved = movedArea(area, move);
    return moved && sameArea(moved, area) ? area : moved;
  };
  const on = (sheet: SheetId) => sheet === move.sheet;
  const tables = state.tables.map((table) => {
    const area = on(table.sheet) ? (here(table.area) ?? table.area) : table.area;
    return area === table.area ? table : { ...table, area };
  });
  const conditionalFormats = state.conditionalFormats.flatMap((format) => {
    const areas = on(format.sheet)
      ? format.areas.flatMap((area) => here(area) ?? [])
      : format.areas;
    if (areas.length === 0) return [];
    return isSame(areas, format.areas) ? [format] : [{ ...format, areas }];
  });
  const validations = state.validations.flatMap((validation) => {
    const area = on(validation.sheet) ? here(validation.area) : validation.area;
    if (!area) return [];
    return area === validation.area ? [validation] : [{ ...validation, area }];
  });
  return {
    tables: kept(state.tables, tables),
    conditionalFormats: kept(state.conditionalFormats, conditionalFormats),
    validations: kept(state.validations, validations),
    sheets: state.sheets.map((sheet) => (on(sheet.id) ? movedSheet(sheet, move) : sheet)),
  };
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function kept<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return isSame(before, after) ? before : after;
}

/** Column widths and row heights go along only when whole columns or rows move. */
function movedSheet(sheet: Sheet, { at, gone, ...move }: Move): Sheet {
  const isDelete = gone !== undefined;
  const merged = sheet.merged?.flatMap((area) => movedArea(area, { at, gone, ...move }) ?? []);
  return {
    ...sheet,
    ...(isWholeColumns(at)
      ? { columns: movedKeys(sheet.columns, at.column, at.columns, isDelete) }
      : {}),
    ...(isWholeRows(at) ? { rows: movedKeys(sheet.rows, at.row, at.rows, isDelete) } : {}),
    ...(merged ? { merged } : {}),
  };
}

function changeTypeOf(area: Area, shift: Shift): CellsChangeType {
  const isInsert = shift === "Down" || shift === "Right";
  if (isWholeRows(area)) return isInsert ? "RowInserted" : "RowDeleted";
  if (isWholeColumns(area)) return isInsert ? "ColumnInserted" : "ColumnDeleted";
  return isInsert ? "CellInserted" : "CellDeleted";
}
