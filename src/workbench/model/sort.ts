import { contains, intersection } from "./area";
import type { Area, Cell, CellValue, Edit, SheetId } from "./book";
import { eachCell } from "./cellStore";
import { turned } from "./deeds/deed";
import { NOT_CALCULATED } from "./entry";
import { offsetReferences } from "./formulaMove";
import { collapseSpill } from "./spill";
import { cellWithStyle } from "./style";
import { bodyArea } from "./tableGrowth";

/** A column to sort by, counted from the area's first. */
export interface SortKey {
  readonly column: number;
  readonly descending?: boolean;
}

/**
 * Sorts the rows of an area as Excel does: numbers, texts, booleans, errors, and blanks always last. False where the area takes in a part of a table with its
 * header, or merged cells.
 */
export function sortArea(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  keys: readonly SortKey[],
): boolean {
  const cells = edit.book.cells(sheet);
  const collator = new Intl.Collator(edit.book.state.language, { numeric: false });
  const valueAt = (row: number, { column }: SortKey) =>
    cells.get(area.row + row, area.column + column)?.value ?? "";
  const order = Array.from({ length: area.rows }, (_, row) => row).sort((a, b) => {
    for (const key of keys) {
      const found = compare(valueAt(a, key), valueAt(b, key), key.descending === true, collator);
      if (found !== 0) return found;
    }
    return a - b;
  });
  return orderRows(edit, sheet, area, order);
}

function compare(a: CellValue, b: CellValue, descending: boolean, collator: Intl.Collator): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === BLANK || right === BLANK) return left - right;
  const rising =
    left - right ||
    (typeof a === "string" && typeof b === "string"
      ? collator.compare(a, b)
      : Number(a) - Number(b));
  return descending ? -rising : rising;
}

const BLANK = 4;

function rank(value: CellValue): number {
  if (value === "") return BLANK;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

/** Puts the rows of an area in another order: row `i` becomes what was row `order[i]`. References of a moved formula go along where they have no $. False as for sortArea. */
export function orderRows(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  order: readonly number[],
): boolean {
  if (!maySort(edit, sheet, area)) return false;
  if (order.every((from, to) => from === to)) return true;
  const gone = turned(order);
  edit.asOne({ kind: "sort", sheet, area, order }, (cells) => {
    eachCell(edit.book.cells(sheet), area, (row, column, cell) => {
      if (cell.spill) collapseSpill(edit, sheet, row, column);
    });
    cells.move(area, (row, column, cell) => {
      const to = area.row + (gone[row - area.row] ?? 0);
      return { row: to, column, cell: movedCell(cell, to - row) };
    });
    edit.tell({ kind: "cells", sheet, area, aspect: "both", changeType: "RangeEdited" });
  });
  return true;
}

function maySort(edit: Edit, sheet: SheetId, area: Area): boolean {
  const { tables, sheets } = edit.book.state;
  const merged = sheets.find(({ id }) => id === sheet)?.merged ?? [];
  const tearsTable = tables.some(
    (table) =>
      table.sheet === sheet && intersection(table.area, area) && !contains(bodyArea(table), area),
  );
  return !tearsTable && !merged.some((each) => intersection(each, area));
}

/** What another formula spills into the area stays where it is: it is calculated, not sorted. */
function movedCell(cell: Cell, by: number): Cell | undefined {
  if (cell.spilledFrom) return cellWithStyle(undefined, cell.style);
  if (cell.formula === undefined) return cell;
  const { spill: _spill, ...rest } = cell;
  const formula = offsetReferences(cell.formula, by, 0);
  return formula === cell.formula ? rest : { ...rest, value: NOT_CALCULATED, formula };
}
