import { containsCell, intersection, isWholeColumns } from "./area";
import type { Area, Book, Cell, Edit, SheetId, Source } from "./book";
import { eachCell } from "./cellStore";
import { readEntry, type Entry } from "./entry";
import { collapseSpill, withoutContent } from "./spill";
import { writeRefusal, type WriteRefusal } from "./protection";
import { restyled, restyleEach, styleAt } from "./style";
import { growTables, syncHeaders } from "./tableGrowth";

/**
 * Writes a matrix of entries over an area of the same size, each read as if typed (`readEntry`); null leaves a cell as it is and "" empties it.
 * Tables next to it grow and their header names follow, as in Excel. Throws nothing: sizes are the caller's to check.
 */
export function writeEntries(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  matrix: readonly (readonly unknown[])[],
): void {
  const { date1904 } = edit.book.state;
  const cells = edit.book.cells(sheet);
  const merged = mergedIn(edit.book, sheet, area);
  const single = area.rows * area.columns === 1;
  const before = cells.get(area.row, area.column);
  let formatted = false;
  let written = false;
  matrix.forEach((entries, r) => {
    entries.forEach((given, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const entry = readEntry(given, styleAt(edit.book, sheet, row, column), date1904);
      if (!entry || isCovered(merged, row, column)) return;
      written = true;
      formatted = putEntry(edit, sheet, row, column, entry) || formatted;
    });
  });
  if (!written) return;
  const after = cells.get(area.row, area.column);
  const aspect = formatted ? "both" : "content";
  edit.tell({
    kind: "cells",
    sheet,
    area,
    aspect,
    changeType: "RangeEdited",
    ...(single ? { single: { before, after } } : {}),
  });
  syncHeaders(edit, sheet, area);
  growTables(edit, sheet, area);
}

/** Puts an entry into one cell; true when the cell's number format changed with it. */
function putEntry(
  edit: Edit,
  sheet: SheetId,
  row: number,
  column: number,
  { content, numberFormat }: Entry,
): boolean {
  const cell = edit.book.cells(sheet).get(row, column);
  if (cell?.spill) collapseSpill(edit, sheet, row, column);
  const own = styleAt(edit.book, sheet, row, column);
  const takesFormat = numberFormat !== undefined && (own?.numberFormat ?? "General") === "General";
  const style = takesFormat ? restyled(own, { numberFormat }) : own;
  const empty =
    content.value === "" && content.formula === undefined && content.prefixed === undefined;
  const next: Cell = style ? { ...content, style } : content;
  edit.put(sheet, row, column, empty && !style ? undefined : next);
  return takesFormat;
}

function mergedIn(book: Book, sheet: SheetId, area: Area): readonly Area[] {
  const merged = book.state.sheets.find(({ id }) => id === sheet)?.merged ?? [];
  return merged.filter((each) => intersection(each, area) !== undefined);
}

/** True for a cell that a merged area hides: Excel drops what is written there. */
function isCovered(merged: readonly Area[], row: number, column: number): boolean {
  return merged.some(
    (area) => containsCell(area, row, column) && !(area.row === row && area.column === column),
  );
}

/** Types a text into a cell, as the person at the screen ("local") or a second author ("remote") does; gives why the cell does not take it. */
export function typeInto(
  book: Book,
  sheet: SheetId,
  row: number,
  column: number,
  text: string,
  source: Extract<Source, "local" | "remote"> = "local",
): WriteRefusal | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  const refusal = writeRefusal(book, sheet, cell);
  // Read-only is this person's view of the workbook, not the other author's.
  if (refusal === "protected" || (refusal && source === "local")) return refusal;
  book.change(source, (edit) => {
    writeEntries(edit, sheet, cell, [[text]]);
  });
  return undefined;
}

/** Empties an area: of values and formulas, of formats, or of both. Conditional formats and validations stay (Excel's "all" takes them; see model/office). */
export function clearArea(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  what: "all" | "contents" | "formats",
): void {
  const cells = edit.book.cells(sheet);
  const single = area.rows * area.columns === 1;
  const before = cells.get(area.row, area.column);
  if (what !== "formats") {
    eachCell(cells, area, (row, column, cell) => {
      if (cell.spill) collapseSpill(edit, sheet, row, column);
      edit.put(
        sheet,
        row,
        column,
        what === "all" && !isWholeColumns(area) ? undefined : withoutContent(cell),
      );
    });
  }
  if (what === "formats" || (what === "all" && isWholeColumns(area)))
    clearFormats(edit, sheet, area);
  if (what === "formats") return;
  const after = cells.get(area.row, area.column);
  const aspect = what === "all" ? "both" : "content";
  edit.tell({
    kind: "cells",
    sheet,
    area,
    aspect,
    changeType: "RangeEdited",
    ...(single ? { single: { before, after } } : {}),
  });
  syncHeaders(edit, sheet, area);
}

function clearFormats(edit: Edit, sheet: SheetId, area: Area): void {
  const used = edit.book.cells(sheet).used(false);
  const reach =
    used && !isWholeColumns(area)
      ? { ...area, rows: Math.min(area.rows, Math.max(1, used.row + used.rows - area.row)) }
      : area;
  restyleEach(edit, sheet, reach, () => undefined);
}
