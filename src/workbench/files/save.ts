import { patchWorkbook } from "../../xlsx";
import type { Edit, XlsxProblem } from "../../xlsx";
import type { Book, BookState, Sheet, SheetId } from "../model";
import { formatArea } from "../model";
import { chartSpec } from "./charts";
import { changedCells } from "./cells";
import type { Writing } from "./cells";
import { toCharacters } from "./look";
import { newSheet, tableSpec } from "./newSheet";
import type { OpenedFile } from "./open";
import { writeFormat, writeValidation } from "./rules";
import { unsavedOf } from "./unsaved";
import type { Unsaved } from "./unsaved";

/** The new bytes, and what they leave out; or why there are none. */
export type SaveResult =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly unsaved: readonly Unsaved[] }
  | { readonly ok: false; readonly problem: XlsxProblem };

/** Writes what changed since a file was opened into its bytes: all else stays byte for byte. */
export async function saveFile(
  book: Book,
  file: OpenedFile,
  functions: readonly string[],
): Promise<SaveResult> {
  const edits = changesOf(book, file, functions);
  if (edits.length === 0) return { ok: true, bytes: file.bytes, unsaved: unsavedOf(book) };
  const patched = await patchWorkbook(file.bytes, edits);
  return patched.ok ? { ok: true, bytes: patched.value, unsaved: unsavedOf(book) } : patched;
}

function changesOf(book: Book, file: OpenedFile, functions: readonly string[]): Edit[] {
  const { state, opened } = book;
  const writing: Writing = { book, file, functions };
  const old = new Map(opened.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = state.sheets.filter(({ id, cellless }) => old.has(id) && !cellless);
  const added = state.sheets.filter(({ id }) => !old.has(id));
  const nameBefore = (id: SheetId) =>
    old.get(id)?.name ?? state.sheets.find((sheet) => sheet.id === id)?.name ?? "";
  return [
    ...kept.flatMap((sheet) => sheetEdits(writing, sheet, old.get(sheet.id))),
    ...tableEdits(state, opened, nameBefore),
    ...ruleEdits(state, opened, nameBefore),
    ...nameEdits(state, opened, nameBefore),
    ...chartEdits(book, nameBefore),
    ...added.map((sheet): Edit => ({ kind: "add-sheet", sheet: newSheet(writing, sheet) })),
    ...kept.flatMap(({ id, name }): Edit[] =>
      name === nameBefore(id) ? [] : [{ kind: "rename-sheet", sheet: nameBefore(id), name }],
    ),
  ];
}

function sheetEdits(writing: Writing, sheet: Sheet, before: Sheet | undefined): Edit[] {
  const name = before?.name ?? sheet.name;
  const cells = [...changedCells(writing, sheet.id)];
  const widths = [...sheet.columns].flatMap(([column, { width }]) =>
    width === undefined || width === before?.columns.get(column)?.width
      ? []
      : [{ column, width: toCharacters(width) }],
  );
  return [
    ...(cells.length > 0 ? [{ kind: "cells" as const, sheet: name, cells }] : []),
    ...(widths.length > 0 ? [{ kind: "column-widths" as const, sheet: name, widths }] : []),
  ];
}

function tableEdits(
  state: BookState,
  opened: BookState,
  nameBefore: (id: SheetId) => string,
): Edit[] {
  const old = new Map(opened.tables.map((table) => [table.id, table]));
  return state.tables.flatMap((table): Edit[] => {
    const before = old.get(table.id);
    // A table on a new sheet is written with the sheet.
    if (!before)
      return opened.sheets.some(({ id }) => id === table.sheet)
        ? [{ kind: "add-table", sheet: nameBefore(table.sheet), ...tableSpec(table) }]
        : [];
    if (before === table || formatArea(before.area) === formatArea(table.area)) return [];
    const known = new Set(before.columns.map(({ id }) => id));
    const columns = table.columns.filter(({ id }) => !known.has(id)).map(({ name }) => ({ name }));
    return [
      {
        kind: "resize-table",
        table: before.name,
        range: formatArea(table.area),
        ...(columns.length > 0 ? { columns } : {}),
      },
    ];
  });
}

function ruleEdits(
  state: BookState,
  opened: BookState,
  nameBefore: (id: SheetId) => string,
): Edit[] {
  const isOld = (id: SheetId) => opened.sheets.some((sheet) => sheet.id === id);
  const oldFormats = new Set(opened.conditionalFormats.map(({ id }) => id));
  const formats = state.conditionalFormats.filter(
    ({ id, sheet }) => !oldFormats.has(id) && isOld(sheet),
  );
  const oldValidations = new Set(opened.validations);
  const validations = state.validations.filter(
    (validation) => !oldValidations.has(validation) && isOld(validation.sheet),
  );
  return [
    ...formats.flatMap((each): Edit[] => {
      const format = writeFormat(each);
      return format ? [{ kind: "conditional-format", sheet: nameBefore(each.sheet), format }] : [];
    }),
    ...validations.flatMap((each): Edit[] => {
      const validation = writeValidation(each);
      return validation
        ? [{ kind: "data-validation", sheet: nameBefore(each.sheet), validation }]
        : [];
    }),
  ];
}

/** Those that the file has are left as they are and are none of the model's: all that it knows are new. A chart on a new sheet is written with the sheet. */
function chartEdits(book: Book, nameBefore: (id: SheetId) => string): Edit[] {
  const { state, opened } = book;
  return state.charts
    .filter(({ sheet }) => opened.sheets.some(({ id }) => id === sheet))
    .map((chart) => ({
      kind: "add-chart",
      sheet: nameBefore(chart.sheet),
      chart: chartSpec(book, chart),
    }));
}

function nameEdits(
  state: BookState,
  opened: BookState,
  nameBefore: (id: SheetId) => string,
): Edit[] {
  const keyOf = ({ name, sheet }: BookState["names"][number]) =>
    `${sheet ?? ""} ${name.toLowerCase()}`;
  const old = new Map(opened.names.map((each) => [keyOf(each), each.formula]));
  const now = new Set(state.names.map(keyOf));
  const edit = ({ name, sheet }: BookState["names"][number], refersTo: string | null): Edit => ({
    kind: "define-name",
    name,
    refersTo,
    ...(sheet === undefined ? {} : { sheet: nameBefore(sheet) }),
  });
  return [
    ...state.names
      .filter((each) => old.get(keyOf(each)) !== each.formula)
      .map((each) => edit(each, each.formula.replace(/^=/, ""))),
    ...opened.names.filter((each) => !now.has(keyOf(each))).map((each) => edit(each, null)),
  ];
}
