import {
  createFollower,
  createSequencer,
  type Asked,
  type Ordered,
} from "../../../src/workbench/coauthor";
import { blankSheet, openBook, type Book, type BookContent } from "../../../src/workbench/model";
import { ONE, TWO } from "../model/sheetsOf";

/** Several authors' workbooks; what they tell each other arrives when the test says so. */
export interface Authors {
  readonly books: readonly Book[];
  /** Brings the next message of a follower to the first author, or the other way; false where none is on its way. */
  readonly deliver: (follower: number, way: "asked" | "ordered") => boolean;
  /** Brings everything to everybody. */
  readonly settle: () => void;
}

const content: BookContent = {
  state: { sheets: [blankSheet(ONE, "One"), blankSheet(TWO, "Two")] },
  cells: new Map(),
};

/** Opens the same workbook for so many authors; the first puts all in order. */
export const openFor = (count: number, given: BookContent = content): Authors => {
  const books = Array.from({ length: count }, (_, author) => openBook(given, author));
  const asked = books.map((): Asked[] => []);
  const ordered = books.map((): Ordered[] => []);
  const sequencer = createSequencer(books[0]!, (op) => {
    ordered.forEach((queue, author) => author > 0 && queue.push(structuredClone(op)));
  });
  const followers = books.map((book, author) =>
    author === 0
      ? undefined
      : createFollower(book, 0, (op) => asked[author]!.push(structuredClone(op))),
  );
  const deliver = (author: number, way: "asked" | "ordered"): boolean => {
    if (way === "asked") {
      const next = asked[author]?.shift();
      if (next) sequencer.receive(next);
      return next !== undefined;
    }
    const next = ordered[author]?.shift();
    if (next) followers[author]?.receive(next);
    return next !== undefined;
  };
  const settle = () => {
    let moving = true;
    while (moving)
      moving = books
        .map((_, author) => [deliver(author, "asked"), deliver(author, "ordered")].some(Boolean))
        .some(Boolean);
  };
  return { books, deliver, settle };
};

/** All that authors share of a workbook. */
export const shared = (book: Book): unknown => ({
  sheets: book.state.sheets,
  tables: book.state.tables,
  names: book.state.names,
  notes: book.state.notes,
  charts: book.state.charts,
  conditionalFormats: book.state.conditionalFormats,
  validations: book.state.validations,
  cells: book.state.sheets.map(({ id }) => {
    const cells = book.cells(id);
    const rows = [...cells.rowNumbers()].sort((a, b) => a - b);
    return rows.flatMap((row) =>
      (cells.row(row) ?? []).flatMap((cell, column) =>
        cell ? [[row, column, cell.formula ?? cell.value, cell.style ?? null]] : [],
      ),
    );
  }),
});
