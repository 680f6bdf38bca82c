import type { Note, SheetArea, SheetId } from "../book";
import { addNote, changeNote, noteAt, notesOf } from "../notes";
import { integerArgument, textArgument } from "./argument";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./officeError";
import { officeType, type OfficeObject, type Session } from "./officeType";
import { rangeArgument } from "./rangeSelf";

/** The cell of a note: notes have no other identity. */
type Place = Pick<Note, "sheet" | "row" | "column">;

function noteOf(session: Session, { sheet, row, column }: Place, location: string): Note {
  const note = noteAt(session.book.state, sheet, row, column);
  if (!note) throw itemNotFound(location);
  return note;
}

/** Excel.Note. `visible`, `height` and `width` are documented as not supported in Excel on the web, which this host plays. */
const noteType = officeType<Place>({
  name: "Note",
  properties: {
    authorName: { get: (place, session) => noteOf(session, place, "Note.authorName").author },
    content: {
      get: (place, session) => noteOf(session, place, "Note.content").content,
      set(place, value, session) {
        const content = textArgument(value, "Note.content");
        changeNote(session.edit, noteOf(session, place, "Note.content"), content);
      },
    },
  },
  methods: {
    delete(place, _args, session) {
      changeNote(session.edit, noteOf(session, place, "Note.delete"), undefined);
      return undefined;
    },
    getLocation: ({ sheet, row, column }, _args, session) =>
      session.makers.range(session, { sheet, row, column, rows: 1, columns: 1 }),
  },
});

/** Which notes: those of one sheet, or of the workbook. */
interface Scope {
  readonly sheet?: SheetId;
}

/** The one cell that an argument names; an address without a sheet needs the sheet of the scope. */
function cellOf(scope: Scope, value: unknown, session: Session, location: string): SheetArea {
  const range = rangeArgument(session, value, scope.sheet, location);
  const isInside = scope.sheet === undefined || range.sheet === scope.sheet;
  if (range.rows * range.columns !== 1 || !isInside) throw invalidArgument(location);
  return range;
}

function find(scope: Scope, key: unknown, session: Session, location: string): OfficeObject | null {
  const { sheet, row, column } = cellOf(scope, key, session, location);
  return noteAt(session.book.state, sheet, row, column)
    ? noteType(session, { sheet, row, column })
    : null;
}

function get(scope: Scope, key: unknown, session: Session): OfficeObject {
  const note = find(scope, key, session, "NoteCollection.getItem");
  if (!note) throw itemNotFound("NoteCollection.getItem");
  return note;
}

/** Worksheet.notes and Workbook.notes. What Excel says to a second note on a cell is not documented: ItemAlreadyExists here. */
export const notesType = officeType<Scope>({
  name: "NoteCollection",
  items: ({ sheet }, session) =>
    notesOf(session.book.state, sheet).map((note) => noteType(session, note)),
  item: get,
  methods: {
    add(scope, [cell, content], session) {
      const location = "NoteCollection.add";
      const { sheet, row, column } = cellOf(scope, cell, session, location);
      const words = textArgument(content, location);
      const author = session.author;
      if (!addNote(session.edit, { sheet, row, column, author, content: words }))
        throw itemAlreadyExists(location);
      return noteType(session, { sheet, row, column });
    },
    getCount: ({ sheet }, _args, session) => ({
      data: notesOf(session.book.state, sheet).length,
    }),
    getItem: (scope, [key], session) => get(scope, key, session),
    getItemOrNullObject: (scope, [key], session) =>
      find(scope, key, session, "NoteCollection.getItemOrNullObject"),
    getItemAt({ sheet }, [index], session) {
      const location = "NoteCollection.getItemAt";
      const note = notesOf(session.book.state, sheet)[integerArgument(index, location)];
      if (!note) throw invalidArgument(location);
      return noteType(session, note);
    },
  },
});
