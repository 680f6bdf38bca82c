import { cellArea, sameArea } from "./area";
import type { Area, Book, BookState, Edit, Sheet, SheetId, Source } from "./book";
import { freeName } from "./defaultNames";
import { renameReferences, rewriteFormulas } from "./formulaMove";

/** The sheet with an id or, in any case of letters, a name. */
export function findSheet(state: BookState, key: string): Sheet | undefined {
  return (
    state.sheets.find((sheet) => sheet.id === key) ??
    state.sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
  );
}

/** Two authors who add a sheet at the same time must not give the same id. */
const SHEETS_PER_AUTHOR = 0x800;

/** An id for a new sheet, in the form of Excel's. Numbers of deleted sheets are not given again while `taken` has them. */
export function freeSheetId(taken: Iterable<SheetId>, author = 0): SheetId {
  const used = new Set(taken);
  let number = author * SHEETS_PER_AUTHOR + 1;
  while (used.has(sheetId(number))) number++;
  return sheetId(number);
}

function sheetId(number: number): SheetId {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** A sheet that nobody has touched. */
export function blankSheet(id: SheetId, name: string): Sheet {
  return { id, name, visibility: "Visible", columns: new Map(), rows: new Map() };
}

/** True for text that Excel takes as the name of a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at the ends, not "History". */
export function isSheetName(name: string): boolean {
  return (
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== "history"
  );
}

/** Adds an empty sheet behind the others; undefined when the name is none or taken. */
export function addSheet(edit: Edit, wanted?: string): Sheet | undefined {
  const { state, opened } = edit.book;
  const names = state.sheets.map(({ name }) => name);
  const name = wanted ?? freeName(state, "sheet", names);
  if (!isSheetName(name) || names.some((taken) => taken.toLowerCase() === name.toLowerCase()))
    return undefined;
  const sheet = blankSheet(nextId(edit.book, opened), name);
  edit.set({ sheets: [...state.sheets, sheet] });
  edit.tell({ kind: "sheet", what: "added", sheet: sheet.id });
  return sheet;
}

const given = new WeakMap<BookState, Set<SheetId>>();

/** Ids are never given twice in a book, so that undo can bring a deleted sheet back. The state at opening stands for the book here. */
function nextId(book: Book, opened: BookState): SheetId {
  const taken = given.get(opened) ?? new Set<SheetId>();
  given.set(opened, taken);
  for (const { id } of [...opened.sheets, ...book.state.sheets]) taken.add(id);
  const id = freeSheetId(taken, book.author);
  taken.add(id);
  return id;
}

/** Deletes a sheet with its tables, names, formats, validations, notes and charts; false for the last visible one. */
export function deleteSheet(edit: Edit, id: SheetId): boolean {
  const { state } = edit.book;
  const left = state.sheets.filter((sheet) => sheet.id !== id);
  if (!left.some((sheet) => sheet.visibility === "Visible")) return false;
  const here = <Thing extends { readonly sheet?: SheetId }>(things: readonly Thing[]) =>
    things.filter((thing) => thing.sheet !== id);
  for (const table of state.tables.filter(({ sheet }) => sheet === id))
    edit.tell({ kind: "table", what: "deleted", table: table.id, sheet: id });
  edit.set({
    sheets: left,
    tables: here(state.tables),
    names: here(state.names),
    conditionalFormats: here(state.conditionalFormats),
    validations: here(state.validations),
    notes: here(state.notes),
    charts: here(state.charts),
  });
  edit.tell({ kind: "sheet", what: "deleted", sheet: id });
  const { activeSheet } = edit.book.state;
  if (activeSheet !== state.activeSheet)
    edit.tell({ kind: "activeSheet", sheet: activeSheet, before: state.activeSheet });
  return true;
}

/** Renames a sheet, in formulas and names as well; false when the name is none or taken. */
export function renameSheet(edit: Edit, id: SheetId, name: string): boolean {
  const { sheets } = edit.book.state;
  const taken = sheets.some(
    (sheet) => sheet.id !== id && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (!isSheetName(name) || taken) return false;
  const old = sheets.find((sheet) => sheet.id === id)?.name;
  if (old !== undefined && old !== name)
    edit.asOne({ kind: "rename", sheet: id, from: old, to: name }, () => {
      changeSheet(edit, id, { name });
      rewriteFormulas(edit, (formula) => renameReferences(formula, old, name));
    });
  edit.tell({ kind: "sheet", what: "renamed", sheet: id });
  return true;
}

/** Moves a sheet to a position counted from 0; false when there is none such. */
export function moveSheet(edit: Edit, id: SheetId, position: number): boolean {
  const { sheets } = edit.book.state;
  const sheet = sheets.find((known) => known.id === id);
  if (!sheet || !Number.isInteger(position) || position < 0 || position >= sheets.length)
    return false;
  const others = sheets.filter((known) => known !== sheet);
  edit.set({ sheets: [...others.slice(0, position), sheet, ...others.slice(position)] });
  edit.tell({ kind: "sheet", what: "moved", sheet: id });
  return true;
}

/** Shows or hides a sheet; false when it is the last visible one. */
export function setVisibility(edit: Edit, id: SheetId, visibility: Sheet["visibility"]): boolean {
  const { state } = edit.book;
  if (
    visibility !== "Visible" &&
    !state.sheets.some((sheet) => sheet.id !== id && sheet.visibility === "Visible")
  )
    return false;
  changeSheet(edit, id, { visibility });
  edit.tell({ kind: "sheet", what: "look", sheet: id });
  const { activeSheet } = edit.book.state;
  if (activeSheet !== state.activeSheet)
    edit.tell({ kind: "activeSheet", sheet: activeSheet, before: state.activeSheet });
  return true;
}

/** Replaces members of a sheet. Says nothing. */
export function changeSheet(edit: Edit, id: SheetId, patch: Partial<Sheet>): void {
  edit.set({
    sheets: edit.book.state.sheets.map((sheet) =>
      sheet.id === id ? { ...sheet, ...patch } : sheet,
    ),
  });
}

/** Brings a sheet to the front; false for a hidden one. */
export function activate(edit: Edit, id: SheetId): boolean {
  const { state } = edit.book;
  if (state.sheets.find((sheet) => sheet.id === id)?.visibility !== "Visible") return false;
  if (state.activeSheet === id) return true;
  edit.set({ activeSheet: id });
  edit.tell({ kind: "activeSheet", sheet: id, before: state.activeSheet });
  edit.tell({ kind: "selection", sheet: id, areas: selectionOf(edit.book.state, id) });
  return true;
}

/** What is selected on a sheet: at least one area. */
export function selectionOf(state: BookState, id: SheetId): readonly Area[] {
  return state.selections.get(id) ?? [cellArea(0, 0)];
}

/** Selects areas on a sheet, and brings it to the front; false for a hidden one. */
export function select(edit: Edit, id: SheetId, areas: readonly Area[]): boolean {
  const { state } = edit.book;
  const old = selectionOf(state, id);
  const isNew =
    areas.length !== old.length || areas.some((area, i) => !old[i] || !sameArea(area, old[i]));
  if (isNew) edit.set({ selections: new Map(state.selections).set(id, areas) });
  if (edit.book.state.activeSheet !== id) return activate(edit, id);
  if (isNew) edit.tell({ kind: "selection", sheet: id, areas });
  return true;
}

/** What the person at the screen does with the mouse or the arrow keys: selects areas on a sheet. */
export function selectByHand(
  book: Book,
  id: SheetId,
  areas: readonly Area[],
  source: Extract<Source, "local" | "remote"> = "local",
): void {
  book.change(source, (edit) => select(edit, id, areas));
}
