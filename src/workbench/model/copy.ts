import { isOnSheet } from "./area";
import type { Area, Cell, Edit, SheetArea } from "./book";
import { offsetReferences } from "./formulaMove";
import { NOT_CALCULATED } from "./entry";
import { collapseSpill } from "./spill";
import { cellWithStyle, styleAt } from "./style";
import { growTables, syncHeaders } from "./tableGrowth";

/** What is copied of a cell. */
export type CopyKind = "all" | "formulas" | "values" | "formats";

/**
 * Copies cells as Excel pastes them: a target of one cell takes the whole source, a larger one is filled with the source again and again.
 * References in copied formulas move along where they have no $. Gives the area that was written; undefined when it would lie off the sheet.
 */
export function copyCells(
  edit: Edit,
  source: SheetArea,
  target: SheetArea,
  kind: CopyKind,
): Area | undefined {
  const rows = Math.ceil(target.rows / source.rows) * source.rows;
  const columns = Math.ceil(target.columns / source.columns) * source.columns;
  const isWhole = rows === target.rows && columns === target.columns;
  const size = isWhole ? target : source;
  const area = { row: target.row, column: target.column, rows: size.rows, columns: size.columns };
  if (!isOnSheet(area)) return undefined;
  // Read before the first write: source and target may overlap.
  const cells = edit.book.cells(source.sheet);
  const copied = Array.from({ length: source.rows }, (_, r) =>
    Array.from({ length: source.columns }, (_, c) => ({
      cell: cells.get(source.row + r, source.column + c),
      style: styleAt(edit.book, source.sheet, source.row + r, source.column + c),
    })),
  );
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const from = copied[r % source.rows]?.[c % source.columns];
      const [row, column] = [area.row + r, area.column + c];
      const by = [
        row - (source.row + (r % source.rows)),
        column - (source.column + (c % source.columns)),
      ] as const;
      if (kind !== "formats" && edit.book.cells(target.sheet).get(row, column)?.spill) {
        collapseSpill(edit, target.sheet, row, column);
      }
      const own = edit.book.cells(target.sheet).get(row, column);
      const ownStyle = styleAt(edit.book, target.sheet, row, column);
      const content = kind === "formats" ? own : contentOf(from?.cell, kind, by);
      const style = kind === "all" || kind === "formats" ? from?.style : ownStyle;
      edit.put(target.sheet, row, column, cellWithStyle(content, style));
    }
  }
  const aspect = kind === "formats" ? "format" : kind === "all" ? "both" : "content";
  edit.tell({ kind: "cells", sheet: target.sheet, area, aspect, changeType: "RangeEdited" });
  if (kind !== "formats") {
    syncHeaders(edit, target.sheet, area);
    growTables(edit, target.sheet, area);
  }
  return area;
}

function contentOf(
  cell: Cell | undefined,
  kind: CopyKind,
  [rows, columns]: readonly [number, number],
): Cell | undefined {
  if (!cell) return undefined;
  if (kind !== "values" && cell.formula !== undefined) {
    return { value: NOT_CALCULATED, formula: offsetReferences(cell.formula, rows, columns) };
  }
  return cell.prefixed ? { value: cell.value, prefixed: true } : { value: cell.value };
}
