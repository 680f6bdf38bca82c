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

function bySheet(puts: readonly PutDeed[]): Map<SheetId, Map<string, PutDeed>> {
  const sheets = new Map<SheetId, Map<string, PutDeed>>();
  for (const put of puts) {
    const cells = sheets.get(put.sheet) ?? new Map<string, PutDeed>();
    sheets.set(put.sheet, cells);
    const key = `${put.row} ${put.column}`;
    const first = cells.get(key);
    cells.set(key, first ? { ...put, before: first.before } : put);
  }
  return sheets;
}

interface Rectangle {
  readonly area: Area;
  readonly cells: readonly PutDeed[];
}

/** Cells as few rectangles: runs down a column, joined with equal runs beside them. */
function rectangles(puts: ReadonlyMap<string, PutDeed>): Rectangle[] {
  const sorted = [...puts.values()].sort((a, b) => a.column - b.column || a.row - b.row);
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
      beside.cells.push(...run.cells);
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
