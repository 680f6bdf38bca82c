import type { Book, BookState, Cell, Edit, SheetId } from "./book";
import { touchedSheets } from "./deeds/apply";
import { authored, sameAuthored, type Deed, type PutDeed, type Structural } from "./deeds/deed";
import { difference } from "./deeds/difference";
import { restoreOf } from "./deeds/restore";
import { settleTables } from "./settle";

/** The deeds of a change, as they are done. */
export interface DeedRecord {
  readonly deeds: readonly Deed[];
  put(
    sheet: SheetId,
    row: number,
    column: number,
    before: Cell | undefined,
    after: Cell | undefined,
  ): void;
  set(before: BookState, after: BookState): void;
  asOne(deed: Structural, body: () => void): void;
  /** Makes the tables whole that the change has touched: see settleTables. */
  settle(edit: Edit): void;
}

/** An empty record of a change of a book. */
export function createRecord(book: Book): DeedRecord {
  const deeds: Deed[] = [];
  /** The single cells of the structural deed under way. */
  let within: PutDeed[] | undefined;
  return {
    deeds,
    put(sheet, row, column, was, is) {
      const [before, after] = [authored(was), authored(is)];
      if (!within && sameAuthored(before, after)) return;
      (within ?? deeds).push({ kind: "put", sheet, row, column, before, after });
    },
    set(before, after) {
      if (!within) deeds.push(...difference(before, after));
    },
    asOne(deed, body) {
      if (within) return body();
      const puts: PutDeed[] = [];
      const before = book.state;
      within = puts;
      try {
        body();
      } finally {
        within = undefined;
        deeds.push({ ...deed, restore: restoreOf(deed, puts, before, book) });
      }
    },
    settle(edit) {
      if (deeds.length > 0) settleTables(edit, touchedSheets(deeds));
    },
  };
}
