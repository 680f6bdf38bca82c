import type { Book, BookState, Edit, SheetId } from "../book";
import { allows, protectionOf, writeRefusal } from "../protection";
import { accessDenied } from "./officeError";
import type { Session } from "./officeType";
import { areaOf } from "./rangeSelf";
import type { SheetArea } from "../book";

const LOCATION = "Worksheet.protection";
const plain = new WeakMap<Edit, Edit>();

/** What anybody may change of a workbook that is read-only for them: where they look. */
const OWN: readonly (keyof BookState)[] = ["selections", "activeSheet", "calculationMode"];

/**
 * The pen of an add-in: it refuses with AccessDenied what a protected sheet or a read-only workbook does not take. Members that write many cells ask
 * `mustBeWritable` first, so that nothing of a refused write is left behind.
 */
export function guarded(edit: Edit): Edit {
  const { book } = edit;
  /** True while cells move: that was asked for as a whole. */
  let moving = false;
  const guard: Edit = {
    ...edit,
    put(sheet, row, column, cell) {
      if (!moving) mayPut(book, sheet, row, column, cell);
      edit.put(sheet, row, column, cell);
    },
    set(patch) {
      if (!moving) maySet(book, patch);
      edit.set(patch);
    },
    asOne(deed, body) {
      if (deed.kind === "rename") return edit.asOne(deed, body);
      mayMove(book, deed.sheet);
      moving = true;
      try {
        edit.asOne(deed, body);
      } finally {
        moving = false;
      }
    },
  };
  plain.set(guard, edit);
  return guard;
}

/** The pen without its guard, for what was asked for in full before (`shiftRefusal`). */
export function unguarded(edit: Edit): Edit {
  return plain.get(edit) ?? edit;
}

/** Throws AccessDenied where the content of a range may not be written. */
export function mustBeWritable(session: Session, range: SheetArea, location: string): void {
  if (writeRefusal(session.book, range.sheet, areaOf(range))) throw accessDenied(location);
}

function mayPut(
  book: Book,
  sheet: SheetId,
  row: number,
  column: number,
  cell: Parameters<Edit["put"]>[3],
): void {
  if (!book.state.readOnly && protectionOf(book, sheet) === undefined) return;
  const before = book.cells(sheet).get(row, column);
  const sameContent =
    (before?.value ?? "") === (cell?.value ?? "") && before?.formula === cell?.formula;
  if (sameContent && !book.state.readOnly && allows(book, sheet, "allowFormatCells")) return;
  if (writeRefusal(book, sheet, { row, column, rows: 1, columns: 1 })) throw accessDenied(LOCATION);
}

/** Cells of a protected sheet move only where the sheet allows it, which `shiftRefusal` knows: then nobody asks here. */
function mayMove(book: Book, sheet: SheetId): void {
  if (book.state.readOnly || protectionOf(book, sheet) !== undefined) throw accessDenied(LOCATION);
}

function maySet(book: Book, patch: Partial<BookState>): void {
  const members = Object.keys(patch) as (keyof BookState)[];
  if (book.state.readOnly && members.some((member) => !OWN.includes(member)))
    throw accessDenied("Workbook");
  const denied = (sheet: SheetId, option?: string) =>
    option === undefined ? protectionOf(book, sheet) !== undefined : !allows(book, sheet, option);
  const touched = <Thing extends { readonly sheet: SheetId }>(
    before: readonly Thing[],
    after: readonly Thing[] | undefined,
  ): Thing[] =>
    after
      ? [
          ...after.filter((thing) => !before.includes(thing)),
          ...before.filter((thing) => !after.includes(thing)),
        ]
      : [];
  const { tables, conditionalFormats, validations, notes, sheets } = book.state;
  const refused =
    touched(tables, patch.tables).some(({ sheet }) => denied(sheet)) ||
    touched(validations, patch.validations).some(({ sheet }) => denied(sheet)) ||
    touched(notes, patch.notes).some(({ sheet }) => denied(sheet, "allowEditObjects")) ||
    touched(conditionalFormats, patch.conditionalFormats).some(({ sheet }) =>
      denied(sheet, "allowFormatCells"),
    ) ||
    (patch.sheets ?? []).some((next) => {
      const old = sheets.find(({ id }) => id === next.id);
      return (
        (old?.columns !== next.columns && denied(next.id, "allowFormatColumns")) ||
        (old?.rows !== next.rows && denied(next.id, "allowFormatRows"))
      );
    });
  if (refused) throw accessDenied(LOCATION);
}
