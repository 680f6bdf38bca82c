import type { BookState, Edit, Name, SheetId } from "./book";
import { isName } from "./tables";

/** The name of a workbook (no sheet) or of a sheet, in any case of letters. */
export function findName(state: BookState, name: string, sheet?: SheetId): Name | undefined {
  return state.names.find(
    (known) => known.sheet === sheet && known.name.toLowerCase() === name.toLowerCase(),
  );
}

/** Defines a name; false when it is none, or taken in its scope. */
export function addName(edit: Edit, name: Name): boolean {
  const { state } = edit.book;
  const isTable =
    name.sheet === undefined &&
    state.tables.some((table) => table.name.toLowerCase() === name.name.toLowerCase());
  if (!isName(name.name) || isTable || findName(state, name.name, name.sheet)) return false;
  edit.set({ names: [...state.names, name] });
  edit.tell({ kind: "names" });
  return true;
}

/** Replaces members of a name. */
export function changeName(
  edit: Edit,
  name: Name,
  patch: Partial<Pick<Name, "formula" | "comment" | "visible">>,
): void {
  edit.set({
    names: edit.book.state.names.map((known) =>
      isSame(known, name) ? { ...known, ...patch } : known,
    ),
  });
  edit.tell({ kind: "names" });
}

/** Deletes a name. */
export function deleteName(edit: Edit, name: Name): void {
  edit.set({ names: edit.book.state.names.filter((known) => !isSame(known, name)) });
  edit.tell({ kind: "names" });
}

function isSame(a: Name, b: Name): boolean {
  return a.sheet === b.sheet && a.name.toLowerCase() === b.name.toLowerCase();
}
