import { contains, intersection } from "./area";
import type { Area, Cells, Edit, SheetId, Table, TableColumn } from "./book";
import { grownCharts } from "./charts";
import { hasContent } from "./cellStore";
import { distinctName, freeName } from "./defaultNames";
import { displayText } from "./display";

/** Puts a changed table in the place of the old one and announces it. */
export function replaceTable(edit: Edit, table: Table): void {
  const before = edit.book.state.tables.find(({ id }) => id === table.id);
  const { charts } = edit.book.state;
  const grown = before && grownCharts(charts, table.sheet, bodyArea(before), bodyArea(table));
  edit.set({ tables: edit.book.state.tables.map((old) => (old.id === table.id ? table : old)) });
  edit.tell({ kind: "table", what: "changed", table: table.id, sheet: table.sheet });
  if (!grown || grown === charts) return;
  edit.set({ charts: grown });
  for (const sheet of new Set(grown.map((chart) => chart.sheet)))
    edit.tell({ kind: "charts", sheet });
}

/** The cells of a table's header row. */
export function headerArea(table: Table): Area {
  return { ...table.area, rows: 1 };
}

/** The cells between header and totals row; a table has at least one such row. */
export function bodyArea(table: Table): Area {
  const head = table.showHeaders ? 1 : 0;
  const foot = table.showTotals ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + head,
    rows: Math.max(1, table.area.rows - head - foot),
  };
}

/**
 * Makes the names of table columns follow their header cells where an area was written, and the cells follow the rules for names:
 * text, not blank, each only once.
 */
export function syncHeaders(edit: Edit, sheet: SheetId, area: Area): void {
  for (const table of edit.book.state.tables) {
    if (table.sheet !== sheet || !table.showHeaders || !intersection(headerArea(table), area))
      continue;
    const columns = headerNames(edit, table, table.columns);
    if (columns.some((column, i) => column.name !== table.columns[i]?.name))
      replaceTable(edit, { ...table, columns });
  }
}

/** The columns with the names that their header cells give them; writes the cells whose text is no possible name. */
export function headerNames(
  edit: Edit,
  table: Table,
  columns: readonly TableColumn[],
): TableColumn[] {
  const { sheet, area } = table;
  const cells = edit.book.cells(sheet);
  const given = columns.map((_, i) =>
    displayText(cells.get(area.row, area.column + i), edit.book.state.date1904).trim(),
  );
  const names: string[] = [];
  return columns.map((column, i) => {
    const others = [...names, ...given.slice(i + 1)];
    const text = given[i] ?? "";
    const name =
      text === "" ? freeName(edit.book.state, "column", others) : distinctName(text, names);
    names.push(name);
    const cell = cells.get(area.row, area.column + i);
    if (cell?.value !== name || cell.formula !== undefined) {
      edit.put(
        sheet,
        area.row,
        area.column + i,
        cell?.style ? { value: name, style: cell.style } : { value: name },
      );
    }
    return { ...column, name };
  });
}

/**
 * Grows the tables that something was just written directly below or to the right of, as Excel's AutoCorrect does. Assumed for writes of an
 * add-in as well: Excel on Windows grows tables for Office.js writes (OfficeDev/office-js issues 3013, 3191, 6745); the web was not seen.
 * A table with a totals row does not grow downwards, and none grows over content it would take in by accident.
 */
export function growTables(edit: Edit, sheet: SheetId, area: Area): void {
  const cells = edit.book.cells(sheet);
  if (!hasAnyContent(cells, area)) return;
  for (const table of edit.book.state.tables) {
    if (table.sheet !== sheet) continue;
    const grown = grownDown(table, area, cells) ?? grownRight(table, area, cells);
    if (
      !grown ||
      edit.book.state.tables.some(
        (other) => other !== table && other.sheet === sheet && intersection(other.area, grown),
      )
    )
      continue;
    adoptArea(edit, table, grown);
  }
}

/** Gives a table another area with the same top left corner, naming columns that are new from their header cells. */
export function adoptArea(edit: Edit, table: Table, area: Area): void {
  const kept = table.columns.slice(0, area.columns);
  const lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  const added = Array.from({ length: area.columns - kept.length }, (_, i) => ({
    id: lastId + 1 + i,
    name: "",
  }));
  const next: Table = { ...table, area, columns: [...kept, ...added] };
  const columns = table.showHeaders
    ? headerNames(edit, next, next.columns)
    : namedFreely(edit, next.columns);
  replaceTable(edit, { ...next, columns });
  if (added.length > 0 && table.showHeaders) {
    const header = {
      ...headerArea(next),
      column: area.column + kept.length,
      columns: added.length,
    };
    edit.tell({
      kind: "cells",
      sheet: table.sheet,
      area: header,
      aspect: "content",
      changeType: "RangeEdited",
    });
  }
}

function namedFreely(edit: Edit, columns: readonly TableColumn[]): TableColumn[] {
  const names = columns.map(({ name }) => name);
  return columns.map((column, i) => {
    if (column.name !== "") return column;
    names[i] = freeName(edit.book.state, "column", names);
    return { ...column, name: names[i] };
  });
}

function grownDown(table: Table, area: Area, cells: Cells): Area | undefined {
  const below = table.area.row + table.area.rows;
  const inWidth = contains(
    { ...area, column: table.area.column, columns: table.area.columns },
    area,
  );
  if (table.showTotals || area.row !== below || !inWidth) return undefined;
  const added = { ...table.area, row: below, rows: area.rows };
  if (!isFreeBut(cells, added, area)) return undefined;
  return { ...table.area, rows: table.area.rows + area.rows };
}

function grownRight(table: Table, area: Area, cells: Cells): Area | undefined {
  const beside = table.area.column + table.area.columns;
  const inHeight = contains({ ...area, row: table.area.row, rows: table.area.rows }, area);
  if (area.column !== beside || !inHeight) return undefined;
  const added = { ...table.area, column: beside, columns: area.columns };
  if (!isFreeBut(cells, added, area)) return undefined;
  return { ...table.area, columns: table.area.columns + area.columns };
}

function hasAnyContent(cells: Cells, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      if (hasContent(cells.get(row, column))) return true;
  }
  return false;
}

/** True when nothing stands in `area` outside of what was `written`. */
function isFreeBut(cells: Cells, area: Area, written: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const isWritten = intersection({ row, column, rows: 1, columns: 1 }, written) !== undefined;
      if (!isWritten && hasContent(cells.get(row, column))) return false;
    }
  }
  return true;
}
