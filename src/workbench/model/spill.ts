import { bounding, containsCell, isOnSheet } from "./area";
import type { Area, Cell, CellValue, Computed, Edit, SheetId } from "./book";
import { hasContent } from "./cellStore";

/** True when both show the same, errors with the same message included. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a !== "object" || typeof b !== "object") return Object.is(a, b);
  return a.error === b.error && a.message === b.message;
}

/** The cell with other values of some members; a cell that is nothing any more is undefined. */
export function withoutContent(cell: Cell | undefined): Cell | undefined {
  return cell?.style ? { value: "", style: cell.style } : undefined;
}

/** Takes away the cells that the formula at an anchor fills, all but the anchor itself. */
export function collapseSpill(
  edit: Edit,
  sheet: SheetId,
  row: number,
  column: number,
): Area | undefined {
  const cells = edit.book.cells(sheet);
  const size = cells.get(row, column)?.spill;
  if (!size) return undefined;
  const area = { row, column, ...size };
  for (let r = row; r < row + size.rows; r++) {
    for (let c = column; c < column + size.columns; c++) {
      const cell = cells.get(r, c);
      const mine = cell?.spilledFrom?.row === row && cell.spilledFrom.column === column;
      if (mine) edit.put(sheet, r, c, withoutContent(cell));
    }
  }
  return area;
}

/** Where a result would spill over something: cells with content, a table, or the sheet's edge. */
function isBlocked(edit: Edit, sheet: SheetId, area: Area): boolean {
  if (!isOnSheet(area)) return true;
  const cells = edit.book.cells(sheet);
  const touchesTable = edit.book.state.tables.some(
    (table) => table.sheet === sheet && overlaps(table.area, area),
  );
  if (touchesTable) return true;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isAnchor = row === area.row && column === area.column;
      const cell = cells.get(row, column);
      const mine = cell?.spilledFrom?.row === area.row && cell.spilledFrom.column === area.column;
      if (!isAnchor && !mine && hasContent(cell)) return true;
    }
  }
  return false;
}

function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** What putting a result did: the area it changed, if it changed any, and the area it could not fill, if it was in the way of something. */
export interface Placed {
  readonly changed?: Area;
  readonly blocked?: Area;
}

/** Puts a formula's result into its cell, and into the cells it spills to; #SPILL! where it cannot. */
export function placeResult(edit: Edit, result: Computed): Placed {
  const { sheet, row, column, values } = result;
  const anchor = edit.book.cells(sheet).get(row, column);
  if (anchor?.formula === undefined) return {};
  const rows = Math.max(1, values.length);
  const columns = Math.max(1, values[0]?.length ?? 1);
  const area = { row, column, rows, columns };
  const spills = rows * columns > 1;
  if (spills && isBlocked(edit, sheet, area)) {
    const left = collapseSpill(edit, sheet, row, column) ?? { ...area, rows: 1, columns: 1 };
    if (left.rows * left.columns === 1 && sameValue(anchor.value, { error: "#SPILL!" }))
      return { blocked: area };
    const { spill: _spill, ...rest } = anchor;
    edit.put(sheet, row, column, { ...rest, value: { error: "#SPILL!" } });
    return { changed: left, blocked: area };
  }
  const stays = anchor.spill
    ? anchor.spill.rows === rows && anchor.spill.columns === columns
    : !spills;
  const left = stays ? undefined : collapseSpill(edit, sheet, row, column);
  return fill(edit, result, area, anchor) || left
    ? { changed: left ? bounding(left, area) : area }
    : {};
}

function fill(edit: Edit, { sheet, values }: Computed, area: Area, anchor: Cell): boolean {
  const cells = edit.book.cells(sheet);
  let changed = false;
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const value = values[r]?.[c] ?? "";
      const isAnchor = r === 0 && c === 0;
      const old = isAnchor ? anchor : cells.get(area.row + r, area.column + c);
      if (old && sameValue(old.value, value) && (isAnchor || old.spilledFrom)) continue;
      changed = true;
      const next = isAnchor
        ? anchorCell(anchor, value, area)
        : { ...withoutContent(old), value, spilledFrom: { row: area.row, column: area.column } };
      edit.put(sheet, area.row + r, area.column + c, next);
    }
  }
  const spill = area.rows * area.columns > 1;
  const hasSpill = cells.get(area.row, area.column)?.spill !== undefined;
  if (spill !== hasSpill)
    edit.put(sheet, area.row, area.column, anchorCell(anchor, values[0]?.[0] ?? "", area));
  return changed;
}

function anchorCell(anchor: Cell, value: CellValue, area: Area): Cell {
  const { spill: _spill, ...rest } = anchor;
  const spills = area.rows * area.columns > 1;
  return {
    ...rest,
    value,
    ...(spills ? { spill: { rows: area.rows, columns: area.columns } } : {}),
  };
}

/** The anchor of the spill that fills a cell, or undefined. */
export function spillAnchor(
  cells: { get(row: number, column: number): Cell | undefined },
  row: number,
  column: number,
): { row: number; column: number } | undefined {
  const cell = cells.get(row, column);
  if (cell?.spill) return { row, column };
  const from = cell?.spilledFrom;
  if (!from) return undefined;
  const size = cells.get(from.row, from.column)?.spill;
  return size && containsCell({ ...from, ...size }, row, column) ? from : undefined;
}
