import { hasChanges } from "./files";
import type { Book } from "./model";
import { cellArea, formatArea, selectionOf } from "./model";
import type { View } from "./view";
import { wordsOf } from "./words";
import type { Locale } from "./words";

/** What the page shows of a workbook's state. */
export function stateOf(book: Book, locale: Locale): Partial<View> {
  const { state, history, calculation } = book;
  return {
    fileName: state.fileName,
    changed: hasChanges(book),
    undoable: history.undoable > 0,
    redoable: history.redoable > 0,
    calculating: calculation.busy,
    cellError: activeError(book, locale),
  };
}

function activeError(book: Book, locale: Locale): string {
  const sheet = book.state.activeSheet;
  const [area] = selectionOf(book.state, sheet);
  const value = area && book.cells(sheet).get(area.row, area.column)?.value;
  if (!area || typeof value !== "object" || value.message === undefined) return "";
  return wordsOf(locale).errorIn(
    formatArea(cellArea(area.row, area.column)),
    value.error,
    value.message,
  );
}
