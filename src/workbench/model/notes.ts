import type { Area, BookState, Edit, Note, SheetId } from "./book";

/** The note on a cell, or undefined. */
export function noteAt(
  state: BookState,
  sheet: SheetId,
  row: number,
  column: number,
): Note | undefined {
  return state.notes.find(
    (note) => note.sheet === sheet && note.row === row && note.column === column,
  );
}

/** The notes of a sheet, or of all sheets, row by row as Excel lists them. */
export function notesOf(state: BookState, sheet?: SheetId): Note[] {
  const place = (id: SheetId) => state.sheets.findIndex((known) => known.id === id);
  return state.notes
    .filter((note) => sheet === undefined || note.sheet === sheet)
    .sort((a, b) => place(a.sheet) - place(b.sheet) || a.row - b.row || a.column - b.column);
}

/** Puts a note on its cell; false where one is already. */
export function addNote(edit: Edit, note: Note): boolean {
  const { state } = edit.book;
  if (noteAt(state, note.sheet, note.row, note.column)) return false;
  edit.set({ notes: [...state.notes, note] });
  edit.tell({ kind: "notes", sheet: note.sheet });
  return true;
}

/** Gives a note other words; undefined takes it away. */
export function changeNote(edit: Edit, note: Note, content: string | undefined): void {
  const { notes } = edit.book.state;
  const next = notes.flatMap((known) => {
    if (known !== note) return [known];
    return content === undefined ? [] : [{ ...known, content }];
  });
  edit.set({ notes: next });
  edit.tell({ kind: "notes", sheet: note.sheet });
}

/** The notes after cells of a sheet have moved; a note goes with its cell, and away with it. */
export function movedNotes(
  notes: readonly Note[],
  sheet: SheetId,
  moved: (area: Area) => Area | undefined,
): Note[] {
  return notes.flatMap((note) => {
    if (note.sheet !== sheet) return [note];
    const cell = moved({ row: note.row, column: note.column, rows: 1, columns: 1 });
    if (!cell) return [];
    const stays = cell.row === note.row && cell.column === note.column;
    return [stays ? note : { ...note, row: cell.row, column: cell.column }];
  });
}
