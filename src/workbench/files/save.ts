import { patchWorkbook } from "../../xlsx";
import type {
  CellEdit,
  CellSpec,
  CellValue as FileValue,
  Edit,
  SheetSpec,
  TableSpec,
  XlsxProblem,
} from "../../xlsx";
import type { Area, Book, BookState, Cell, CellValue, Sheet, SheetId, Table } from "../model";
import { formatArea } from "../model";
import { fileFormula } from "./formulaText";
import { toCharacters, toFile } from "./look";
import type { OpenedFile } from "./open";
import { writeFormat, writeValidation } from "./rules";

/** What is kept in the workbook while it is open, but not written to its file. */
export type Unsaved =
  | "settings"
  | "xmlParts"
  | "properties"
  | "deleted sheets"
  | "moved sheets"
  | "removed or renamed tables"
  | "changed formats";

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
    ...added.map((sheet): Edit => ({ kind: "add-sheet", sheet: newSheet(writing, sheet) })),
    ...kept.flatMap(({ id, name }): Edit[] =>
      name === nameBefore(id) ? [] : [{ kind: "rename-sheet", sheet: nameBefore(id), name }],
    ),
  ];
}

interface Writing {
  readonly book: Book;
  readonly file: OpenedFile;
  readonly functions: readonly string[];
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

/** How the file spells a formula that stands in a cell. */
type Spelling = (formula: string, row: number, column: number) => string;

function spellingOn({ book, functions }: Writing, sheet: SheetId): Spelling {
  const tables = book.state.tables.filter((table) => table.sheet === sheet);
  return (formula, row, column) => {
    const around = tables.find(({ area }) => contains(area, row, column));
    return fileFormula(formula, functions, around?.name ?? "");
  };
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The cells that were edited or computed anew, row by row. */
function* changedCells(writing: Writing, sheet: SheetId): Iterable<CellEdit> {
  const { book, file } = writing;
  const spell = spellingOn(writing, sheet);
  const cells = book.cells(sheet);
  const edited = book.editedCells.get(sheet);
  const computed = book.computedCells.get(sheet);
  const rows = [...new Set([...(edited?.keys() ?? []), ...(computed?.keys() ?? [])])].sort(
    (a, b) => a - b,
  );
  for (const row of rows) {
    const columns = [...new Set([...(edited?.get(row) ?? []), ...(computed?.get(row) ?? [])])].sort(
      (a, b) => a - b,
    );
    for (const column of columns) yield cellEdit(file, spell, row, column, cells.get(row, column));
  }
}

function cellEdit(
  file: OpenedFile,
  spell: Spelling,
  row: number,
  column: number,
  cell: Cell | undefined,
): CellEdit {
  if (!cell) return { row, column, value: null, base: 0 };
  const base = cell.style?.xf ?? 0;
  const style = toFile(cell.style, base === 0 ? undefined : file.look(base));
  return {
    row,
    column,
    ...content(cell, row, column, spell),
    base,
    ...(style ? { style } : {}),
  };
}

function content(
  cell: Cell,
  row: number,
  column: number,
  spell: Spelling,
): { value: FileValue; formula?: string; array?: string } {
  const formula = cell.formula === undefined ? undefined : spell(cell.formula, row, column);
  const array = cell.spill && formatArea({ row, column, ...cell.spill });
  return {
    value: fileValue(cell.value, cell.formula !== undefined || cell.prefixed === true),
    ...(formula === undefined ? {} : { formula }),
    ...(array === undefined ? {} : { array }),
  };
}

function fileValue(value: CellValue, keepsEmptyText: boolean): FileValue {
  if (typeof value === "object") return { error: value.error === "#BUSY!" ? "#N/A" : value.error };
  return value === "" && !keepsEmptyText ? null : value;
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

function tableSpec(table: Table): TableSpec {
  const style = {
    name: table.style,
    rowStripes: table.showBandedRows,
    columnStripes: table.showBandedColumns,
    firstColumn: table.highlightFirstColumn,
    lastColumn: table.highlightLastColumn,
  };
  return {
    name: table.name,
    range: formatArea(table.area),
    columns: table.columns.map(({ name }) => ({ name })),
    ...(table.style === "" ? {} : { style }),
  };
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

function newSheet(writing: Writing, sheet: Sheet): SheetSpec {
  const { book } = writing;
  const { state } = book;
  const spell = spellingOn(writing, sheet.id);
  const store = book.cells(sheet.id);
  const cells: CellSpec[] = [...store.rowNumbers()]
    .sort((a, b) => a - b)
    .flatMap((row) =>
      (store.row(row) ?? []).flatMap((cell, column): CellSpec[] => {
        if (!cell) return [];
        const style = toFile(cell.style, undefined);
        return [{ row, column, ...content(cell, row, column, spell), ...(style ? { style } : {}) }];
      }),
    );
  return {
    name: sheet.name,
    state:
      sheet.visibility === "Visible"
        ? "visible"
        : sheet.visibility === "Hidden"
          ? "hidden"
          : "veryHidden",
    cells,
    columns: [...sheet.columns].flatMap(([column, { width, hidden }]) =>
      width === undefined
        ? []
        : [{ from: column, to: column, width: toCharacters(width), ...(hidden ? { hidden } : {}) }],
    ),
    ...(sheet.frozen ? { freeze: sheet.frozen } : {}),
    ...(sheet.showGridlines === false ? { gridLines: false } : {}),
    tables: state.tables.filter((table) => table.sheet === sheet.id).map(tableSpec),
    conditionalFormats: state.conditionalFormats
      .filter((each) => each.sheet === sheet.id)
      .flatMap((each) => writeFormat(each) ?? []),
    dataValidations: state.validations
      .filter((each) => each.sheet === sheet.id)
      .flatMap((each) => writeValidation(each) ?? []),
  };
}

function unsavedOf({ state, opened }: Book): Unsaved[] {
  const ids = new Set(state.sheets.map(({ id }) => id));
  const order = (sheets: BookState["sheets"], among: BookState["sheets"]) =>
    sheets.filter(({ id }) => among.some((other) => other.id === id)).map(({ id }) => id);
  const tables = new Map(state.tables.map((table) => [table.id, table.name]));
  const formats = new Map(state.conditionalFormats.map((format) => [format.id, format]));
  const all: [Unsaved, boolean][] = [
    ["settings", state.settings !== opened.settings],
    ["xmlParts", state.xmlParts !== opened.xmlParts],
    [
      "properties",
      state.properties !== opened.properties || state.customProperties !== opened.customProperties,
    ],
    ["deleted sheets", opened.sheets.some(({ id }) => !ids.has(id))],
    [
      "moved sheets",
      order(opened.sheets, state.sheets).join() !== order(state.sheets, opened.sheets).join(),
    ],
    ["removed or renamed tables", opened.tables.some(({ id, name }) => tables.get(id) !== name)],
    [
      "changed formats",
      opened.conditionalFormats.some((format) => formats.get(format.id) !== format),
    ],
  ];
  return all.filter(([, differs]) => differs).map(([what]) => what);
}

/** Whether something was done to the workbook that a file should keep: results of formulas alone do not count. */
export function hasChanges({ state, opened, editedCells }: Book): boolean {
  if (editedCells.size > 0) return true;
  const members = [
    "sheets",
    "tables",
    "names",
    "conditionalFormats",
    "validations",
    "settings",
    "xmlParts",
  ] as const;
  return members.some((member) => state[member] !== opened[member]);
}
