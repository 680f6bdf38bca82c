import fc from "fast-check";

import {
  addTable,
  blankSheet,
  deleteTableColumn,
  shiftCells,
  sortArea,
  typeInto,
  writeEntries,
  type Book,
  type Edit,
  type Shift,
} from "../../../../src/workbench/model";
import { area, literal, ONE, TWO, twoSheets, values, write } from "../sheetsOf";

/** All that can be seen of a workbook. */
const seen = (book: Book) => ({
  cells: [ONE, TWO].map((sheet) => {
    const cells = book.cells(sheet);
    const rows = [...cells.rowNumbers()].sort((a, b) => a - b);
    return rows.flatMap((row) =>
      (cells.row(row) ?? []).flatMap((cell, column) => (cell ? [[row, column, cell]] : [])),
    );
  }),
  used: [ONE, TWO].map((sheet) => [book.cells(sheet).used(true), book.cells(sheet).used(false)]),
  hasFormulas: [ONE, TWO].map((sheet) => book.cells(sheet).hasFormulas),
  sheets: book.state.sheets,
  tables: book.state.tables,
});

const small = fc.integer({ min: 0, max: 7 });
const CONTENTS = ["7", "x", "5%", "=A1+$C$3", "=SUM(B2:D4)+Two!B2", "=[[1,2],[3,4]]"] as const;
const filling = fc.array(fc.tuple(small, small, fc.constantFrom(...CONTENTS)), { maxLength: 14 });
const colours = fc.array(fc.tuple(small, small), { maxLength: 4 });
const target = fc.record({
  row: small,
  column: small,
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
const shifts = fc.oneof(
  fc.record({ where: target, shift: fc.constantFrom<Shift>("Down", "Right", "Up", "Left") }),
  fc.record({
    where: small.map((row) => ({ row, column: 0, rows: 2, columns: 16_384 })),
    shift: fc.constantFrom<Shift>("Down", "Up"),
  }),
  fc.record({
    where: small.map((column) => ({ row: 0, column, rows: 1_048_576, columns: 1 })),
    shift: fc.constantFrom<Shift>("Right", "Left"),
  }),
);
const deed = fc.oneof(
  shifts.map((shift) => ({ kind: "shift" as const, ...shift })),
  fc.record({ kind: fc.constant("sort" as const), where: target }),
  fc.record({ kind: fc.constant("column" as const), at: fc.nat(2) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

const perform = (edit: Edit, done: Deed): void => {
  if (done.kind === "shift") shiftCells(edit, ONE, done.where, done.shift);
  else if (done.kind === "sort") sortArea(edit, ONE, done.where, [{ column: 0 }]);
  else {
    const [table] = edit.book.state.tables;
    const column = table?.columns[done.at % table.columns.length];
    if (table && column) deleteTableColumn(edit, table, column.id);
  }
};

const opened = async (
  contents: readonly (readonly [number, number, string])[],
  coloured: readonly (readonly [number, number])[],
): Promise<Book> => {
  const sheet = { ...blankSheet(ONE, "One"), merged: [area("F6:G7")] };
  const book = twoSheets({ sheets: [sheet, blankSheet(TWO, "Two")] });
  book.calculation.use(literal);
  book.change("local", (edit) => {
    for (const [row, column, text] of contents)
      writeEntries(edit, ONE, { row, column, rows: 1, columns: 1 }, [[text]]);
    writeEntries(edit, TWO, { row: 0, column: 0, rows: 1, columns: 2 }, [["=One!B2", "=One!C:C"]]);
    for (const [row, column] of coloured)
      edit.put(ONE, row, column, {
        ...(edit.book.cells(ONE).get(row, column) ?? { value: "" }),
        style: { fill: "#FF0000" },
      });
    addTable(edit, ONE, area("J1:L6"), true);
  });
  await book.calculation.settled();
  return book;
};

test("whatever cells a deed moves or deletes, taking it back and doing it again give the workbook as it was", async () => {
  await fc.assert(
    fc.asyncProperty(
      filling,
      colours,
      fc.array(deed, { minLength: 1, maxLength: 3 }),
      async (contents, coloured, deeds) => {
        const book = await opened(contents, coloured);
        const states = [seen(book)];
        const steps = book.history.undoable;
        for (const one of deeds) {
          book.change("local", (edit) => perform(edit, one));
          await book.calculation.settled();
          if (book.history.undoable === steps + states.length) states.push(seen(book));
        }
        const takeBack = async () => {
          for (const state of states.slice(0, -1).reverse()) {
            book.history.undo();
            await book.calculation.settled();
            expect(seen(book)).toEqual(state);
          }
        };
        await takeBack();
        for (const state of states.slice(1)) {
          book.history.redo();
          await book.calculation.settled();
          expect(seen(book)).toEqual(state);
        }
        await takeBack();
      },
    ),
    { numRuns: 60 },
  );
});

test("a deleted column of a table is one piece of what takes it back, however long it is", () => {
  const book = twoSheets();
  write(
    book,
    "A1",
    Array.from({ length: 50 }, (_, row) => [`a${row}`, row]),
  );
  book.change("local", (edit) => addTable(edit, ONE, area("A1:B50"), true));
  const restored: number[] = [];
  book.followDeeds((deeds) => {
    for (const deed of deeds)
      if (deed.kind === "shift") restored.push(deed.restore?.filter(({ kind }) => kind === "put").length ?? 0); // prettier-ignore
  });
  const [table] = book.state.tables;
  book.change("local", (edit) => deleteTableColumn(edit, table!, table!.columns[1]!.id));
  expect(restored).toEqual([1]);
  book.history.undo();
  expect(values(book, "B2:B50")).toEqual(Array.from({ length: 49 }, (_, row) => [row + 1]));
});

test("what somebody else has put there meanwhile makes room for the cells that come back", () => {
  const book = twoSheets();
  write(book, "A1", [["a"], ["b"], ["c"]]);
  book.change("local", (edit) => shiftCells(edit, ONE, area("A1:A3"), "Left"));
  typeInto(book, ONE, 1, 0, "theirs", "remote");
  book.history.undo();
  expect(values(book, "A1:B3")).toEqual([
    ["a", ""],
    ["b", "theirs"],
    ["c", ""],
  ]);
});
