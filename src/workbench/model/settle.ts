import type { Edit, SheetId, Table, TableColumn } from "./book";
import { replaceTable, syncHeaders, headerArea } from "./tableGrowth";

/**
 * Makes the tables of some sheets whole at the end of a change: as many columns as their area has, named by their header cells. Every author's workbook does
 * this after every change, so that all of them agree on what two concurrent changes make of a table.
 */
export function settleTables(edit: Edit, sheets: ReadonlySet<SheetId>): void {
  for (const table of edit.book.state.tables) {
    if (!sheets.has(table.sheet)) continue;
    if (table.columns.length !== table.area.columns)
      replaceTable(edit, { ...table, columns: fitted(table, table.area.columns) });
    syncHeaders(edit, table.sheet, headerArea(table));
  }
}

function fitted(table: Table, count: number): TableColumn[] {
  const kept = table.columns.slice(0, count);
  return [...kept, ...newColumns(table, count - kept.length)];
}

function newColumns({ columns }: Table, count: number): TableColumn[] {
  const last = Math.max(0, ...columns.map(({ id }) => id));
  return Array.from({ length: count }, (_, i) => ({ id: last + 1 + i, name: "" }));
}

/** The columns of a table into whose width columns were inserted before the one at `index` (or, with a negative count, deleted from it on). */
export function columnsAfter(table: Table, index: number, count: number): readonly TableColumn[] {
  const { columns } = table;
  if (count < 0) return columns.filter((_, at) => at < index || at >= index - count);
  return [...columns.slice(0, index), ...newColumns(table, count), ...columns.slice(index)];
}
