import type { Book, BookState, Cell, Edit, SheetId } from "./book";
import { touchedSheets } from "./deeds/apply";
import { authored, sameAuthored, type Deed, type PutDeed, type Structural } from "./deeds/deed";
import { difference } from "./deeds/difference";
import { createPuts } from "./deeds/puts";
import { restoreOf } from "./deeds/restore";
import { settleTables } from "./settle";

/** The deeds of a change, as they are done. */
export interface DeedRecord {
  /** All of them so far; what is done later is added at the end and changes none of these. */
  readonly deeds: readonly Deed[];
  put(
    sheet: SheetId,
    row: number,
    column: number,
    before: Cell | undefined,
    after: Cell | undefined,
  ): void;
  /** A cell that the structural deed under way deletes. */
  gone(sheet: SheetId, row: number, column: number, cell: Cell): void;
  set(before: BookState, after: BookState): void;
  asOne(deed: Structural, body: () => void): void;
  /** Makes the tables whole that the change has touched: see settleTables. */
  settle(edit: Edit): void;
}

/** What a structural deed has done besides moving cells. */
function createParts() {
  const gone: PutDeed[] = [];
  const put: PutDeed[] = [];
  return { gone, put, goneCells: createPuts(gone), putCells: createPuts(put) };
}

/** An empty record of a change of a book. */
export function createRecord(book: Book): DeedRecord {
  const deeds: Deed[] = [];
  const puts = createPuts(deeds);
  /** Of the structural deed under way. */
  let within: ReturnType<typeof createParts> | undefined;
  const add = (more: readonly Deed[]) => {
    if (more.length === 0) return;
    puts.close();
    deeds.push(...more);
  };
  return {
    get deeds() {
      puts.close();
      return deeds;
    },
    put(sheet, row, column, was, is) {
      const [before, after] = [authored(was), authored(is)];
      if (sameAuthored(before, after)) return;
      (within?.putCells ?? puts).add(sheet, row, column, before, after);
    },
    gone(sheet, row, column, was) {
      const cell = authored(was);
      if (cell) within?.goneCells.add(sheet, row, column, undefined, cell);
    },
    set(before, after) {
      if (!within) add(difference(before, after));
    },
    asOne(deed, body) {
      const parts = createParts();
      const before = book.state;
      within = parts;
      try {
        body();
      } finally {
        within = undefined;
        add([{ ...deed, restore: restoreOf(deed, parts, before, book) }]);
      }
    },
    settle(edit) {
      if (deeds.length > 0) settleTables(edit, touchedSheets(deeds));
    },
  };
}
