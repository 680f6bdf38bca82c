import fc from "fast-check";

import {
  addSheet,
  addTable,
  deleteSheet,
  renameSheet,
  restyleArea,
  select,
  shiftCells,
  sortArea,
  typeInto,
  writeEntries,
  type Book,
} from "../../../src/workbench/model";
import { area, literal, ONE, TWO, twoSheets, values, write } from "./sheetsOf";

describe("undo", () => {
  test("takes back one change at a time, and does it again", () => {
    const book = twoSheets();
    typeInto(book, ONE, 0, 0, "first");
    typeInto(book, ONE, 0, 0, "second");
    expect(book.history.undo()).toBe(true);
    expect(values(book, "A1")).toEqual([["first"]]);
    expect(book.history.redo()).toBe(true);
    expect(values(book, "A1")).toEqual([["second"]]);
    expect(book.history.redo()).toBe(false);
  });

  test("a new change ends what could be done again", () => {
    const book = twoSheets();
    typeInto(book, ONE, 0, 0, "first");
    book.history.undo();
    typeInto(book, ONE, 0, 0, "other");
    expect(book.history.redo()).toBe(false);
  });

  test("a group is one step, other sources' changes are not in it", () => {
    const book = twoSheets();
    const end = book.history.group("addin");
    write(book, "A1", [[1]]);
    typeInto(book, ONE, 5, 5, "by hand");
    write(book, "A2", [[2]]);
    end();
    expect(book.history.undoable).toBe(2);
    book.history.undo();
    expect(values(book, "A1:A2")).toEqual([[""], [""]]);
    expect(values(book, "F6")).toEqual([["by hand"]]);
  });

  test("selecting is no step, nor are calculation and the second author", () => {
    const book = twoSheets();
    book.change("local", (edit) => select(edit, ONE, [area("B2")]));
    typeInto(book, ONE, 0, 0, "theirs", "remote");
    book.calculation.deliver([{ sheet: ONE, row: 0, column: 0, values: [[1]] }]);
    expect(book.history.undoable).toBe(0);
  });

  test("what the second author has made since stays", () => {
    const book = twoSheets();
    book.change("local", (edit) => addTable(edit, ONE, area("A1:B2"), true));
    book.change("remote", (edit) => addTable(edit, TWO, area("A1:B2"), true));
    book.history.undo();
    expect(book.state.tables.map(({ sheet }) => sheet)).toEqual([TWO]);
  });

  test("a deleted sheet comes back with its cells and tables", () => {
    const book = twoSheets();
    write(book, "A1", [["h"], [1]], "local", TWO);
    book.change("local", (edit) => addTable(edit, TWO, area("A1:A2"), true));
    book.change("local", (edit) => deleteSheet(edit, TWO));
    expect(() => book.cells(TWO)).toThrow("No sheet");
    book.history.undo();
    expect(values(book, "A1:A2", TWO)).toEqual([["h"], [1]]);
    expect(book.state.tables).toHaveLength(1);
  });

  test("what a formula has spilled goes and comes with it", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    await book.calculation.settled();
    typeInto(book, ONE, 0, 0, "=[[1,2],[3,4]]");
    await book.calculation.settled();
    typeInto(book, ONE, 0, 0, "=[[5,6]]");
    await book.calculation.settled();
    book.history.undo();
    await book.calculation.settled();
    expect(values(book, "A1:B2").flat()).toEqual([1, 2, 3, 4]);
    book.history.undo();
    expect(values(book, "A1:B2").flat()).toEqual(["", "", "", ""]);
    book.history.redo();
    book.history.redo();
    await book.calculation.settled();
    expect(values(book, "A1:B2").flat()).toEqual([5, 6, "", ""]);
  });

  test("is announced as the opposite of what was done", () => {
    const book = twoSheets();
    book.change("local", (edit) => addSheet(edit, "Three"));
    const heard: unknown[] = [];
    book.subscribe((changes) => heard.push(...changes));
    book.history.undo();
    expect(heard).toMatchObject([{ kind: "sheet", what: "deleted" }]);
  });

  test("whatever was done, undoing all of it gives the workbook as it was", () => {
    const cell = fc.integer({ min: 0, max: 5 });
    const spot = fc.record({ row: cell, column: cell });
    const step = fc.oneof(
      fc.tuple(fc.constant("write" as const), spot, fc.constantFrom("1", "x", "=A1", "", "5%")),
      fc.tuple(fc.constant("paint" as const), spot, fc.constantFrom("#FF0000", "#00FF00")),
      fc.tuple(fc.constant("shift" as const), spot, fc.constantFrom("Down", "Right", "Up", "Left")),
      fc.tuple(fc.constant("table" as const), spot, fc.constant("")),
      fc.tuple(fc.constant("sort" as const), spot, fc.constant("")),
      fc.tuple(fc.constant("rename" as const), spot, fc.constantFrom("Uno", "My sheet", "One")),
      fc.tuple(fc.constant("delete" as const), spot, fc.constant("")),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const book = twoSheets();
        write(book, "A1", [
          ["h1", "h2", 3],
          [1, "=A1+B2", "=Two!A1"],
        ]);
        write(book, "A1", [["=One!A1"]], "local", TWO);
        const before = snapshot(book);
        const undoable = book.history.undoable;
        for (const [what, { row, column }, word] of steps) {
          const target = { row, column, rows: 1, columns: 1 };
          book.change("local", (edit) => {
            if (what === "write") writeEntries(edit, ONE, target, [[word]]);
            if (what === "paint") restyleArea(edit, ONE, target, { fill: word });
            if (what === "shift") shiftCells(edit, ONE, target, word as "Down");
            if (what === "table") addTable(edit, ONE, { ...target, rows: 2, columns: 2 }, true);
            if (what === "sort")
              sortArea(edit, ONE, { ...target, rows: 4, columns: 3 }, [{ column: 0 }]);
            if (what === "rename") renameSheet(edit, ONE, word);
            if (what === "delete") deleteSheet(edit, TWO);
          });
        }
        while (book.history.undoable > undoable) book.history.undo();
        expect(snapshot(book)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

const snapshot = (book: Book): unknown => ({
  cells: [ONE, TWO].map((sheet) => {
    const cells = book.cells(sheet);
    const rows = [...cells.rowNumbers()].sort((a, b) => a - b);
    return rows.flatMap((row) =>
      (cells.row(row) ?? []).flatMap((cell, column) => (cell ? [[row, column, cell]] : [])),
    );
  }),
  sheets: book.state.sheets,
  tables: book.state.tables,
  names: book.state.names,
});
