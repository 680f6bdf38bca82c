import { addNote, changeNote, parseAddress, type Book } from "../../src/workbench/model";

interface WithNotes {
  notes?: object;
}

const worksheetOf = (): WithNotes =>
  (globalThis as unknown as { Excel: { Worksheet: { prototype: WithNotes } } }).Excel.Worksheet
    .prototype;

/**
 * Worksheet.notes, which Office.js from Microsoft's server has (ExcelApi 1.18) and the npm package 1.1.110 has not: on the first sheet of the workbench's model, at once
 * and not in batches.
 */
export const installNotes = (book: Book): void => {
  const sheet = book.state.sheets[0]!.id;
  const change = (work: (edit: Parameters<Parameters<Book["change"]>[1]>[0]) => void): void =>
    book.change("addin", work);
  const noteOf = (at: number) => {
    const note = book.state.notes[at]!;
    const address = `'客户'!${String.fromCharCode(65 + note.column)}${String(note.row + 1)}`;
    return {
      content: note.content,
      getLocation: () => ({ load: () => undefined, address }),
      delete: () => change((edit) => changeNote(edit, note, undefined)),
    };
  };
  const notes = {
    load: () => undefined,
    get items() {
      return book.state.notes.map((_, at) => noteOf(at));
    },
    add: (address: string, content: string) => {
      const area = parseAddress(address)!.area;
      change((edit) => {
        const { row, column } = area;
        if (!addNote(edit, { sheet, row, column, author: "", content }))
          throw new Error("ItemAlreadyExists");
      });
    },
  };
  Object.defineProperty(worksheetOf(), "notes", { get: () => notes, configurable: true });
};

/** Leaves the library as it comes from npm. */
export const removeNotes = (): void => void delete worksheetOf().notes;
