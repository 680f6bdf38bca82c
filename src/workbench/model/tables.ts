import { intersection, isOnSheet, sameArea } from "./area";
import type { Area, BookState, Edit, SheetId, Table } from "./book";
import { freeName } from "./defaultNames";
import { clearArea, writeEntries } from "./edits";
import { shiftCells } from "./shift";
import { adoptArea, bodyArea, headerArea, headerNames, replaceTable } from "./tableGrowth";

/** The table with an id or, in any case of letters, a name. */
export function findTable(state: BookState, key: string): Table | undefined {
  return state.tables.find(
    (table) => table.id === key || table.name.toLowerCase() === key.toLowerCase(),
  );
}

/** The tables of a sheet that share cells with an area. */
export function tablesIn(state: BookState, sheet: SheetId, area: Area): Table[] {
  return state.tables.filter((table) => table.sheet === sheet && intersection(table.area, area));
}

const TABLES_PER_AUTHOR = 1_000_000;

/** Why a table could not be made or changed; nothing was changed then. */
export type TableRefusal = "overlap" | "off-sheet" | "bad-name" | "taken-name" | "bad-index";

/**
 * Makes a table of an area. Without headers a header row is inserted, and the cells below go down by one row, as Excel does.
 * Header cells become text, distinct and not blank.
 */
export function addTable(
  edit: Edit,
  sheet: SheetId,
  area: Area,
  hasHeaders: boolean,
): Table | TableRefusal {
  const { state } = edit.book;
  if (!isOnSheet(area)) return "off-sheet";
  if (tablesIn(state, sheet, area).length > 0) return "overlap";
  const needsRow = hasHeaders && area.rows === 1;
  if (!hasHeaders && !shiftCells(edit, sheet, { ...area, rows: 1 }, "Down")) return "off-sheet";
  const whole = hasHeaders && !needsRow ? area : { ...area, rows: area.rows + 1 };
  // Two authors who make a table at the same time must not give the same id.
  const first = edit.book.author * TABLES_PER_AUTHOR;
  const own = state.tables
    .map(({ id }) => Number(id) || 0)
    .filter((id) => id >= first && id < first + TABLES_PER_AUTHOR);
  const lastId = Math.max(first, ...own);
  const bare: Table = {
    id: String(lastId + 1),
    name: freeName(state, "table", [
      ...state.tables.map(({ name }) => name),
      ...state.names.map(({ name }) => name),
    ]),
    sheet,
    area: whole,
    columns: Array.from({ length: area.columns }, (_, i) => ({ id: i + 1, name: "" })),
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  const table = { ...bare, columns: headerNames(edit, bare, bare.columns) };
  edit.set({ tables: [...edit.book.state.tables, table] });
  edit.tell({ kind: "table", what: "added", table: table.id, sheet });
  return table;
}

/** Takes a table away: its cells stay as a plain range, or are emptied. */
export function removeTable(edit: Edit, table: Table, keepCells: boolean): void {
  edit.set({ tables: edit.book.state.tables.filter(({ id }) => id !== table.id) });
  edit.tell({ kind: "table", what: "deleted", table: table.id, sheet: table.sheet });
  if (!keepCells) clearArea(edit, table.sheet, table.area, "all");
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;
const LIKE_ADDRESS = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/;

/** True for text that Excel takes as the name of a table or of a range. */
export function isName(text: string): boolean {
  return NAME.test(text) && !LIKE_ADDRESS.test(text);
}

/** Renames a table; gives what is wrong with the name. */
export function renameTable(edit: Edit, table: Table, name: string): TableRefusal | undefined {
  const { state } = edit.book;
  if (!isName(name)) return "bad-name";
  const lower = name.toLowerCase();
  const taken = [...state.tables.filter(({ id }) => id !== table.id), ...state.names].some(
    (other) => other.name.toLowerCase() === lower,
  );
  if (taken) return "taken-name";
  replaceTable(edit, { ...table, name });
  return undefined;
}

/** Gives a table a new area. Its header row must stay where it is, and the new area must share cells with the old one. */
export function resizeTable(edit: Edit, table: Table, area: Area): TableRefusal | undefined {
  const others = tablesIn(edit.book.state, table.sheet, area).filter(({ id }) => id !== table.id);
  if (others.length > 0) return "overlap";
  if (
    !isOnSheet(area) ||
    area.row !== table.area.row ||
    area.rows < 2 ||
    !intersection(area, table.area)
  )
    return "off-sheet";
  if (!sameArea(area, table.area)) adoptColumns(edit, table, area);
  return undefined;
}

/** Keeps the ids of the columns that stay where they are. */
function adoptColumns(edit: Edit, table: Table, area: Area): void {
  const moved = area.column - table.area.column;
  const columns = moved > 0 ? table.columns.slice(moved) : table.columns;
  const lastId = Math.max(0, ...table.columns.map(({ id }) => id));
  const before = Array.from({ length: Math.max(0, -moved) }, (_, i) => ({
    id: lastId + 1 + i,
    name: "",
  }));
  adoptArea(edit, { ...table, columns: [...before, ...columns] }, area);
}

/**
 * Adds a column to a table before the one at `index`, or behind the last. Cells beside the table's rows go right. `values` are its cells from the
 * header down (or, when they are as many as the body has rows, the body only).
 */
export function addTableColumn(
  edit: Edit,
  table: Table,
  index: number | undefined,
  values: readonly (readonly unknown[])[] | undefined,
  name?: string,
): TableRefusal | number {
  const at = index ?? table.columns.length;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) return "bad-index";
  const room = { ...table.area, column: table.area.column + at, columns: 1 };
  if (!shiftCells(edit, table.sheet, room, "Right")) return "overlap";
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  const area = { ...table.area, columns: table.area.columns + 1 };
  const columns = [...table.columns.slice(0, at), { id, name: "" }, ...table.columns.slice(at)];
  replaceTable(edit, { ...table, area, columns });
  const header = name ?? (values && values.length === table.area.rows ? values[0]?.[0] : undefined);
  writeEntries(edit, table.sheet, { ...room, rows: 1 }, [[header ?? ""]]);
  const body = values && values.length === table.area.rows ? values.slice(1) : values;
  if (body && body.length > 0)
    writeEntries(edit, table.sheet, { ...room, row: room.row + 1, rows: body.length }, body);
  return id;
}

/** Deletes a column of a table; cells to the right of the table's rows come left. The last column cannot go. */
export function deleteTableColumn(
  edit: Edit,
  table: Table,
  columnId: number,
): TableRefusal | undefined {
  const at = table.columns.findIndex(({ id }) => id === columnId);
  if (at < 0 || table.columns.length === 1) return "bad-index";
  const columns = table.columns.filter(({ id }) => id !== columnId);
  if (
    !shiftCells(
      edit,
      table.sheet,
      { ...table.area, column: table.area.column + at, columns: 1 },
      "Left",
    )
  )
    return "overlap";
  replaceTable(edit, {
    ...table,
    area: { ...table.area, columns: table.area.columns - 1 },
    columns,
  });
  return undefined;
}

/** Adds rows to a table's body before the one at `index`, or behind the last; cells below the table go down. Gives the index of the first. */
export function addTableRows(
  edit: Edit,
  table: Table,
  index: number | undefined,
  values: readonly (readonly unknown[])[],
): TableRefusal | number {
  const body = bodyArea(table);
  const at = index ?? body.rows;
  if (!Number.isInteger(at) || at < 0 || at > body.rows || values.length === 0) return "bad-index";
  const room = { ...body, row: body.row + at, rows: values.length };
  if (!shiftCells(edit, table.sheet, room, "Down")) return "overlap";
  replaceTable(edit, { ...table, area: { ...table.area, rows: table.area.rows + values.length } });
  writeEntries(edit, table.sheet, room, values);
  return at;
}

/** Deletes a row of a table's body; the last one is only emptied. */
export function deleteTableRow(edit: Edit, table: Table, index: number): TableRefusal | undefined {
  const body = bodyArea(table);
  if (!Number.isInteger(index) || index < 0 || index >= body.rows) return "bad-index";
  const row = { ...body, row: body.row + index, rows: 1 };
  if (body.rows === 1) {
    clearArea(edit, table.sheet, row, "contents");
    return undefined;
  }
  if (!shiftCells(edit, table.sheet, row, "Up")) return "overlap";
  replaceTable(edit, { ...table, area: { ...table.area, rows: table.area.rows - 1 } });
  return undefined;
}

/** Shows or hides the totals row: a row is taken below the table, or given back. */
export function showTotals(edit: Edit, table: Table, shown: boolean): TableRefusal | undefined {
  if (shown === table.showTotals) return undefined;
  const below = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  const last = { ...below, row: below.row - 1 };
  if (
    !(shown
      ? shiftCells(edit, table.sheet, below, "Down")
      : shiftCells(edit, table.sheet, last, "Up"))
  )
    return "overlap";
  const area = { ...table.area, rows: table.area.rows + (shown ? 1 : -1) };
  replaceTable(edit, { ...table, area, showTotals: shown });
  return undefined;
}

/** Where a table's header, body and totals are, and which column a name or an id means. */
export function tableParts(table: Table): { header: Area; body: Area; totals: Area | undefined } {
  const totals = { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 };
  return {
    header: headerArea(table),
    body: bodyArea(table),
    totals: table.showTotals ? totals : undefined,
  };
}
