import type { Area, BookState, Edit, SheetId } from "../book";
import type { Authored, PutDeed } from "./deed";
import { sameThing } from "./members";
import { createPuts, eachPut } from "./puts";

/** Announces what deeds have put and what of the state is different since (`before`); structural ones announce themselves. */
export function tellOf(edit: Edit, puts: readonly PutDeed[], before: BookState): void {
  for (const [sheet, runs] of runsBySheet(puts))
    for (const { area, content, format, only } of rectangles(runs))
      edit.tell({
        kind: "cells",
        sheet,
        area,
        aspect: content && format ? "both" : format ? "format" : "content",
        changeType: "RangeEdited",
        ...(only && {
          single: {
            before: only.before[0],
            after: edit.book.cells(sheet).get(only.row, only.column),
          },
        }),
      });
  tellOfSheets(edit, before);
  tellOfMembers(edit, before);
}

/** The puts of each sheet, one a cell: column by column, and by rows in each. */
function runsBySheet(puts: readonly PutDeed[]): Map<SheetId, PutDeed[]> {
  const sheets = new Map<SheetId, Map<number, PutDeed[]>>();
  for (const put of puts) {
    const columns = sheets.get(put.sheet) ?? new Map<number, PutDeed[]>();
    sheets.set(put.sheet, columns);
    const runs = columns.get(put.column);
    if (runs) runs.push(put);
    else columns.set(put.column, [put]);
  }
  return new Map(
    [...sheets].map(([sheet, columns]) => [sheet, rising(columns).flatMap((runs) => once(runs))]),
  );
}

const rising = <T>(map: ReadonlyMap<number, T>): T[] =>
  [...map].sort(([a], [b]) => a - b).map(([, each]) => each);

/** The runs of one column with each cell once: as it was before the first of them, as it is after the last. */
function once(runs: readonly PutDeed[]): readonly PutDeed[] {
  const [first] = runs;
  if (!first || runs.length === 1) return runs;
  const cells = new Map<number, Put>();
  for (const run of runs)
    eachPut(run, (row, before, after) => {
      cells.set(row, { before: cells.has(row) ? cells.get(row)?.before : before, after });
    });
  const joined: PutDeed[] = [];
  const puts = createPuts(joined);
  const rows = [...cells.keys()].sort((a, b) => a - b);
  for (const row of rows)
    puts.add(first.sheet, row, first.column, cells.get(row)?.before, cells.get(row)?.after);
  return joined;
}

interface Put {
  readonly before: Authored | undefined;
  readonly after: Authored | undefined;
}

interface Rectangle {
  area: Area;
  /** Whether contents changed, and whether looks did. */
  content: boolean;
  format: boolean;
  /** The put of a single cell. */
  only: PutDeed | undefined;
}

/** Cells, in the order of `runsBySheet`, as few rectangles: runs down a column, joined with equal runs beside them. */
function rectangles(runs: readonly PutDeed[]): readonly Rectangle[] {
  const joined: Rectangle[] = [];
  for (const run of runs) {
    const { row, column, after } = run;
    const rows = after.length;
    const differs = (same: (put: Put) => boolean) =>
      after.some((is, at) => !same({ before: run.before[at], after: is }));
    const content = differs(sameContent);
    const format = differs((put) => sameThing(put.before?.style, put.after?.style));
    const beside = joined.find(
      ({ area }) => area.row === row && area.rows === rows && area.column + area.columns === column,
    );
    if (beside) {
      beside.area = { ...beside.area, columns: beside.area.columns + 1 };
      beside.content ||= content;
      beside.format ||= format;
      beside.only = undefined;
    } else {
      const only = rows === 1 ? run : undefined;
      joined.push({ area: { row, column, rows, columns: 1 }, content, format, only });
    }
  }
  return joined;
}

function sameContent({ before, after }: Put): boolean {
  return before?.formula === after?.formula && sameThing(before?.value ?? "", after?.value ?? "");
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
