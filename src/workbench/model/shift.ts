import { intersection, isOnSheet, isWholeColumns, isWholeRows } from "./area";
import { movedArea, moveOf, tears, type Move } from "./areaMove";
import type { Area, Cell, CellsChangeType, Edit, SheetId, Shift } from "./book";
import { eachCell } from "./cellStore";
import { moveReferences, rewriteFormulas } from "./formulaMove";
import { movedState } from "./movedState";
import { settleTables } from "./settle";

/**
 * Inserts empty cells over an area (Down, Right) or deletes it (Up, Left): what lies behind moves, with it tables, names, conditional formats, validations,
 * merged areas, and the references in all formulas. Gives false, and does nothing, where content would fall off the sheet or a table would be torn apart.
 */
export function shiftCells(edit: Edit, sheet: SheetId, area: Area, shift: Shift): boolean {
  const move = moveOf(sheet, area, shift);
  if (!mayMove(edit, move)) return false;
  const name = edit.book.state.sheets.find(({ id }) => id === sheet)?.name ?? "";
  edit.asOne({ kind: "shift", sheet, name, area, shift }, () => {
    moveAll(edit, move, name);
  });
  return true;
}

function moveAll(edit: Edit, move: Move, movedName: string): void {
  const { sheet, at: area, shift } = move;
  const { state } = edit.book;
  moveCells(edit, move);
  edit.set(movedState(state, move));
  settleTables(edit, new Set([sheet]));
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

function changeTypeOf(area: Area, shift: Shift): CellsChangeType {
  const isInsert = shift === "Down" || shift === "Right";
  if (isWholeRows(area)) return isInsert ? "RowInserted" : "RowDeleted";
  if (isWholeColumns(area)) return isInsert ? "ColumnInserted" : "ColumnDeleted";
  return isInsert ? "CellInserted" : "CellDeleted";
}
