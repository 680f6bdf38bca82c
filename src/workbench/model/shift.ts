import { intersection, isOnSheet, isWholeColumns, isWholeRows } from "./area";
import { movedArea, movedCell, moveOf, tears, type Move } from "./areaMove";
import type { Area, Cell, CellsChangeType, Edit, SheetId, Shift } from "./book";
import { eachCell } from "./cellStore";
import { moveReferences, rewriteFormulas } from "./formulaMove";
import { movedState } from "./movedState";
import { settleTables } from "./settle";
import { collapseSpill, spillAnchor } from "./spill";

/**
 * Inserts empty cells over an area (Down, Right) or deletes it (Up, Left): what lies behind moves, with it tables, names, conditional formats, validations,
 * merged areas, and the references in all formulas. Gives false, and does nothing, where content would fall off the sheet or a table would be torn apart.
 */
export function shiftCells(edit: Edit, sheet: SheetId, area: Area, shift: Shift): boolean {
  const move = moveOf(sheet, area, shift);
  if (!mayMove(edit, move)) return false;
  const name = edit.book.state.sheets.find(({ id }) => id === sheet)?.name ?? "";
  edit.asOne({ kind: "shift", sheet, name, area, shift }, (cells) => {
    collapseTorn(edit, move);
    if (move.gone) cells.remove(move.gone);
    cells.move(move.band, (row, column, cell) => ({
      row: row + move.rows,
      column: column + move.columns,
      cell: carried(cell, move),
    }));
    followCells(edit, move, name);
  });
  return true;
}

/** What follows the cells that have moved: tables and all else of the state, and references. */
function followCells(edit: Edit, move: Move, movedName: string): void {
  const { sheet, at: area, shift } = move;
  const { state } = edit.book;
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

/** Empties what formulas fill of which only a part goes: they are calculated anew where they are then. */
function collapseTorn(edit: Edit, move: Move): void {
  const cells = edit.book.cells(move.sheet);
  if (!cells.hasFormulas) return;
  const anchors = new Set<Cell>();
  const look = (row: number, column: number) => {
    const at = spillAnchor(cells, row, column);
    const anchor = at && cells.get(at.row, at.column);
    if (!at || !anchor?.spill || anchors.has(anchor)) return;
    anchors.add(anchor);
    if (!isTorn({ ...at, ...anchor.spill }, move)) return;
    collapseSpill(edit, move.sheet, at.row, at.column);
    const { spill: _spill, ...alone } = anchor;
    edit.put(move.sheet, at.row, at.column, alone);
  };
  if (move.gone) eachCell(cells, move.gone, look);
  eachCell(cells, move.band, look);
}

/** Whether the corners of an area do not all go the same way. */
function isTorn({ row, column, rows, columns }: Area, move: Move): boolean {
  const ways = [row, row + rows - 1].flatMap((r) =>
    [column, column + columns - 1].map((c) => {
      const to = movedCell({ row: r, column: c }, move);
      return to && `${to.row - r} ${to.column - c}`;
    }),
  );
  return ways.some((way) => way === undefined || way !== ways[0]);
}

function carried(cell: Cell, move: Move): Cell {
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
