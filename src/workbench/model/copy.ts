import { isOnSheet } from "./area";
import type { Area, Cell, Edit, SheetArea, SheetId, Style } from "./book";
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
  const copied = readCells(edit, source);
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const from = copied[r % source.rows]?.[c % source.columns];
      if (from) pasteCell(edit, target.sheet, area.row + r, area.column + c, from, kind);
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

/** A cell as it was before the first write: source and target may overlap. */
interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly style: Style | undefined;
}

function readCells(edit: Edit, source: SheetArea): Copied[][] {
  const cells = edit.book.cells(source.sheet);
  return Array.from({ length: source.rows }, (_, r) =>
    Array.from({ length: source.columns }, (_, c) => {
      const [row, column] = [source.row + r, source.column + c];
      const style = styleAt(edit.book, source.sheet, row, column);
      return { row, column, cell: cells.get(row, column), style };
    }),
  );
}

function pasteCell(
  edit: Edit,
  sheet: SheetId,
  row: number,
  column: number,
  from: Copied,
  kind: CopyKind,
): void {
  const cells = edit.book.cells(sheet);
  if (kind !== "formats" && cells.get(row, column)?.spill) collapseSpill(edit, sheet, row, column);
  const by = [row - from.row, column - from.column] as const;
  const content = kind === "formats" ? cells.get(row, column) : contentOf(from.cell, kind, by);
  const takesStyle = kind === "all" || kind === "formats";
  const style = takesStyle ? from.style : styleAt(edit.book, sheet, row, column);
  edit.put(sheet, row, column, cellWithStyle(content, style));
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
