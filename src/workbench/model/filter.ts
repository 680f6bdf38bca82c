import type { Area, Book, Edit, SheetId, Table } from "./book";
import { displayText } from "./display";
import { changeSheet } from "./sheets";
import { bodyArea, replaceTable } from "./tableGrowth";

/** The numbers of the hidden rows of an area. */
export function hiddenRows(book: Book, sheet: SheetId, area: Area): number[] {
  const rows = book.state.sheets.find(({ id }) => id === sheet)?.rows ?? new Map();
  return [...rows].flatMap(([row, look]) =>
    look.hidden === true && row >= area.row && row < area.row + area.rows ? [row] : [],
  );
}

/**
 * Whether a table leaves rows out. Files tell which rows are hidden but not by which criteria: hidden rows of a table with filter buttons count as filtered.
 */
export function isFiltered(book: Book, table: Table): boolean {
  if (!table.showFilterButton) return false;
  return (
    (table.filters?.size ?? 0) > 0 || hiddenRows(book, table.sheet, bodyArea(table)).length > 0
  );
}

/** Shows only the rows of a table whose cell in a column shows one of some texts; undefined shows all that the other columns' filters leave. */
export function filterColumn(
  edit: Edit,
  table: Table,
  column: number,
  texts: readonly string[] | undefined,
): void {
  const filters = new Map(table.filters);
  if (texts) filters.set(column, texts);
  else filters.delete(column);
  setFilters(edit, table, filters);
}

/** Shows all rows of a table; hidden rows that came with the file as well. */
export function clearFilters(edit: Edit, table: Table): void {
  setFilters(edit, table, new Map());
}

function setFilters(
  edit: Edit,
  table: Table,
  filters: ReadonlyMap<number, readonly string[]>,
): void {
  const { filters: _old, ...rest } = table;
  const next: Table = filters.size > 0 ? { ...rest, filters } : rest;
  const body = bodyArea(table);
  const rows = new Map(edit.book.state.sheets.find(({ id }) => id === table.sheet)?.rows);
  for (let row = body.row; row < body.row + body.rows; row++) {
    const { hidden: _hidden, ...look } = rows.get(row) ?? {};
    if (!passes(edit.book, next, row)) rows.set(row, { ...look, hidden: true });
    else if (Object.keys(look).length > 0) rows.set(row, look);
    else rows.delete(row);
  }
  changeSheet(edit, table.sheet, { rows });
  edit.tell({ kind: "sheet", what: "look", sheet: table.sheet });
  replaceTable(edit, next);
}

function passes(book: Book, table: Table, row: number): boolean {
  const cells = book.cells(table.sheet);
  return [...(table.filters ?? [])].every(([id, texts]) => {
    const at = table.columns.findIndex((column) => column.id === id);
    const shown = displayText(cells.get(row, table.area.column + at), book.state.date1904);
    return at < 0 || texts.includes(shown);
  });
}
