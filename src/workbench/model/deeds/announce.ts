import type { Area, BookState, Edit, SheetId } from "../book";
import type { PutDeed } from "./deed";
import { sameThing } from "./members";

/** Announces what deeds have put and what of the state is different since (`before`); structural ones announce themselves. */
export function tellOf(edit: Edit, puts: readonly PutDeed[], before: BookState): void {
  for (const [sheet, those] of bySheet(puts))
    for (const { area, cells } of rectangles(those)) {
      const content = cells.some((put) => !sameContent(put));
      const format = cells.some((put) => !sameThing(put.before?.style, put.after?.style));
      const [only] = cells;
      edit.tell({
        kind: "cells",
        sheet,
        area,
        aspect: content && format ? "both" : format ? "format" : "content",
        changeType: "RangeEdited",
        ...(only && cells.length === 1
          ? {
              single: {
                before: only.before,
                after: edit.book.cells(sheet).get(only.row, only.column),
              },
            }
          : {}),
      });
    }
  tellOfSheets(edit, before);
  tellOfMembers(edit, before);
}

function sameContent({ before, after }: PutDeed): boolean {
  return before?.formula === after?.formula && sameThing(before?.value ?? "", after?.value ?? "");
}

/** The puts of each sheet, one a cell: column by column, and by rows in each. */
function bySheet(puts: readonly PutDeed[]): Map<SheetId, PutDeed[]> {
  const sheets = new Map<SheetId, Map<number, Map<number, PutDeed>>>();
  for (const put of puts) {
    const columns = sheets.get(put.sheet) ?? new Map<number, Map<number, PutDeed>>();
    sheets.set(put.sheet, columns);
    const rows = columns.get(put.column) ?? new Map<number, PutDeed>();
    columns.set(put.column, rows);
    const first = rows.get(put.row);
    rows.set(put.row, first ? { ...put, before: first.before } : put);
  }
  const rising = <T>(map: ReadonlyMap<number, T>): T[] =>
    [...map].sort(([a], [b]) => a - b).map(([, each]) => each);
  return new Map(
    [...sheets].map(([sheet, columns]) => [sheet, rising(columns).flatMap((rows) => rising(rows))]),
  );
}

interface Rectangle {
  readonly area: Area;
  readonly cells: readonly PutDeed[];
}

/** Cells, in the order of `bySheet`, as few rectangles: runs down a column, joined with equal runs beside them. */
function rectangles(sorted: readonly PutDeed[]): Rectangle[] {
  const runs: { area: Area; cells: PutDeed[] }[] = [];
  for (const put of sorted) {
    const last = runs.at(-1);
    const goesOn = last?.area.column === put.column && last.area.row + last.area.rows === put.row;
    if (last && goesOn) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.cells.push(put);
    } else
      runs.push({ area: { row: put.row, column: put.column, rows: 1, columns: 1 }, cells: [put] });
  }
  const joined: { area: Area; cells: PutDeed[] }[] = [];
  for (const run of runs) {
    const beside = joined.find(
      ({ area }) =>
        area.row === run.area.row &&
        area.rows === run.area.rows &&
        area.column + area.columns === run.area.column,
    );
    if (beside) {
      beside.area = { ...beside.area, columns: beside.area.columns + 1 };
      beside.cells = [...beside.cells, ...run.cells];
    } else joined.push(run);
  }
  return joined;
}

function tellOfSheets(edit: Edit, before: BookState): void {
  const { state } = edit.book;
  const old = new Map(before.sheets.map((sheet, at) => [sheet.id, { sheet, at }]));
  const now = new Set(state.sheets.map(({ id }) => id));
  for (const { id } of before.sheets)
    if (!now.has(id)) edit.tell({ kind: "sheet", what: "deleted", sheet: id });
  state.sheets.forEach((sheet, at) => {
    const known = old.get(sheet.id);
    const tell = (what: "added" | "renamed" | "moved" | "look") => {
      edit.tell({ kind: "sheet", what, sheet: sheet.id });
    };
    if (!known) return tell("added");
    if (known.sheet.name !== sheet.name) tell("renamed");
    else if (known.sheet !== sheet) tell("look");
    if (known.at !== at) tell("moved");
  });
  if (state.activeSheet !== before.activeSheet)
    edit.tell({ kind: "activeSheet", sheet: state.activeSheet, before: before.activeSheet });
}

function tellOfMembers(edit: Edit, before: BookState): void {
  const { state } = edit.book;
  const old = new Map(before.tables.map((table) => [table.id, table]));
  const now = new Set(state.tables.map(({ id }) => id));
  for (const { id, sheet } of before.tables)
    if (!now.has(id)) edit.tell({ kind: "table", what: "deleted", table: id, sheet });
  for (const table of state.tables) {
    const known = old.get(table.id);
    if (known !== table)
      edit.tell({
        kind: "table",
        what: known ? "changed" : "added",
        table: table.id,
        sheet: table.sheet,
      });
  }
  for (const kind of ["conditionalFormats", "validations", "notes", "charts"] as const) {
    const touched = [...before[kind], ...state[kind]].filter(
      (entry) =>
        !before[kind].some((each) => each === entry) || !state[kind].some((each) => each === entry),
    );
    for (const sheet of new Set(touched.map((entry) => entry.sheet))) edit.tell({ kind, sheet });
  }
  for (const kind of ["names", "settings", "xmlParts", "customProperties", "properties"] as const)
    if (before[kind] !== state[kind]) edit.tell({ kind });
}
