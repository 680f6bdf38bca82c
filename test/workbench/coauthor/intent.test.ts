import fc from "fast-check";

import {
  addNote,
  addSheet,
  addTable,
  addTableRows,
  findTable,
  renameSheet,
  renameTable,
  shiftCells,
  sortArea,
  type Book,
  type Edit,
} from "../../../src/workbench/model";
import { area, ONE, TWO, values, write } from "../model/sheetsOf";
import { openFor } from "./authors";

/** Two authors with five clients: a key in column A, its mark in column B. */
const clients = () => {
  const authors = openFor(2);
  const [ann, bob] = authors.books as [Book, Book];
  write(
    ann,
    "A1",
    ["k1", "k2", "k3", "k4", "k5"].map((key) => [key, `of ${key}`]),
    "local",
  );
  authors.settle();
  return { ann, bob, settle: authors.settle };
};

const local = (book: Book, body: (edit: Edit) => unknown) =>
  book.change("local", (edit) => {
    body(edit);
  });
const insertRow = (book: Book, row: string) =>
  local(book, (edit) => shiftCells(edit, ONE, area(row), "Down"));
const deleteRows = (book: Book, rows: string) =>
  local(book, (edit) => shiftCells(edit, ONE, area(rows), "Up"));
const sort = (book: Book, address: string) =>
  local(book, (edit) => sortArea(edit, ONE, area(address), [{ column: 0, descending: true }]));

describe("what two authors do at the same time", () => {
  test("a write goes to the row that was meant when the other inserts one above", () => {
    const { ann, bob, settle } = clients();
    insertRow(ann, "2:2");
    write(bob, "C3", [["graded"]], "local");
    settle();
    expect(values(ann, "A4:C4")).toEqual([["k3", "of k3", "graded"]]);
  });

  test("a write into a row that the other deletes goes with it", () => {
    const { ann, bob, settle } = clients();
    deleteRows(ann, "3:3");
    write(bob, "C3:C3", [["graded"]], "local");
    settle();
    expect(values(bob, "A1:C4").map(([key, , tier]) => [key, tier])).toEqual([
      ["k1", ""],
      ["k2", ""],
      ["k4", ""],
      ["k5", ""],
    ]);
  });

  test("rows are deleted, a row that the other inserts among them is not", () => {
    const { ann, bob, settle } = clients();
    insertRow(ann, "3:3");
    write(ann, "A3", [["new"]], "local");
    deleteRows(bob, "2:4");
    settle();
    expect(values(ann, "A1:A4").flat()).toEqual(["k1", "new", "k5", ""]);
  });

  test("a write goes to the client that was meant when the other sorts", () => {
    const { ann, bob, settle } = clients();
    sort(ann, "A1:C5");
    write(bob, "C2", [["graded"]], "local");
    settle();
    expect(values(bob, "A4:C4")).toEqual([["k2", "of k2", "graded"]]);
  });

  test("both insert a row at the same place: there are two, each with its author's words", () => {
    const { ann, bob, settle } = clients();
    for (const [book, name] of [
      [ann, "Ann's"],
      [bob, "Bob's"],
    ] as const) {
      insertRow(book, "2:2");
      write(book, "A2", [[name]], "local");
    }
    settle();
    expect(values(ann, "A1:A4").flat()).toEqual(["k1", "Ann's", "Bob's", "k2"]);
  });

  test("both add a row to a table: it has both", () => {
    const { ann, bob, settle } = clients();
    local(ann, (edit) => addTable(edit, TWO, area("A1:B2"), true));
    settle();
    for (const [book, name] of [
      [ann, "Ann's"],
      [bob, "Bob's"],
    ] as const)
      local(book, (edit) =>
        addTableRows(edit, findTable(book.state, "Table1")!, undefined, [[name, 1]]),
      );
    settle();
    expect(values(bob, "A3:A4", TWO).flat()).toEqual(["Ann's", "Bob's"]);
    expect(ann.state.tables[0]?.area.rows).toBe(4);
  });

  test("one renames a table, the other grows it: both hold", () => {
    const { ann, bob, settle } = clients();
    local(ann, (edit) => addTable(edit, TWO, area("A1:B2"), true));
    settle();
    local(ann, (edit) => renameTable(edit, findTable(ann.state, "Table1")!, "Clients"));
    write(bob, "A3", [["more"]], "local", TWO);
    settle();
    expect(bob.state.tables).toMatchObject([{ name: "Clients", area: { rows: 3 } }]);
  });

  test("one renames a sheet, the other writes a formula that names it: it finds the sheet", () => {
    const { ann, bob, settle } = clients();
    local(ann, (edit) => renameSheet(edit, TWO, "Log"));
    write(bob, "D1", [["=Two!A1"]], "local");
    settle();
    expect(ann.cells(ONE).get(0, 3)?.formula).toBe("=Log!A1");
  });

  test("both add a sheet of the same name: the second has a number", () => {
    const { ann, bob, settle } = clients();
    for (const book of [ann, bob]) local(book, (edit) => addSheet(edit, "Log"));
    settle();
    expect(bob.state.sheets.map(({ name }) => name)).toEqual(["One", "Two", "Log", "Log2"]);
  });

  test("notes go with their cells", () => {
    const { ann, bob, settle } = clients();
    insertRow(ann, "1:1");
    local(bob, (edit) =>
      addNote(edit, { sheet: ONE, row: 1, column: 0, author: "Bob", content: "?" }),
    );
    settle();
    expect(ann.state.notes).toMatchObject([{ row: 2 }]);
  });

  test("whatever rows they insert, delete, sort and write to, no row is torn apart, and none is lost that nobody deleted", () => {
    const row = fc.integer({ min: 0, max: 6 });
    const step = fc.record({
      author: fc.nat(1),
      what: fc.constantFrom("insert", "delete", "sort", "mark", "deliver"),
      row,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const authors = openFor(2);
        const [ann] = authors.books as [Book, Book];
        const keys = ["k1", "k2", "k3", "k4", "k5", "k6"];
        write(
          ann,
          "A1",
          keys.map((key) => [key, key, ""]),
          "local",
        );
        authors.settle();
        const deleted = new Set<unknown>();
        for (const { author, what, row: at } of steps) {
          const book = authors.books[author]!;
          const here = values(book, `A${at + 1}`)[0]?.[0];
          const rows = { row: at, column: 0, rows: 1, columns: 16_384 };
          if (what === "insert") local(book, (edit) => shiftCells(edit, ONE, rows, "Down"));
          if (what === "delete") {
            deleted.add(here);
            local(book, (edit) => shiftCells(edit, ONE, rows, "Up"));
          }
          if (what === "sort") sort(book, at % 2 === 0 ? "A1:C9" : "A2:C5");
          if (what === "mark") write(book, `C${at + 1}`, [[here]], "local");
          if (what === "deliver") authors.deliver(1, at % 2 === 0 ? "asked" : "ordered");
        }
        authors.settle();
        const found = values(ann, "A1:C30").filter(([key]) => key !== "");
        for (const [key, mark, written] of found)
          expect([mark, written === "" ? key : written]).toEqual([key, key]);
        expect(found.map(([key]) => key).sort()).toEqual(keys.filter((key) => !deleted.has(key)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("taking back", () => {
  test("finds the own cell where the other author's rows have moved it", () => {
    const { ann, bob, settle } = clients();
    write(ann, "C3", [["graded"]], "local");
    settle();
    insertRow(bob, "1:1");
    settle();
    ann.history.undo();
    settle();
    expect(values(bob, "A4:C4")).toEqual([["k3", "of k3", ""]]);
  });

  test("takes an inserted row away and leaves what the other has written since", () => {
    const { ann, bob, settle } = clients();
    insertRow(ann, "2:2");
    settle();
    write(bob, "C5", [["graded"]], "local");
    settle();
    ann.history.undo();
    settle();
    expect(values(ann, "A4:C4")).toEqual([["k4", "of k4", "graded"]]);
  });

  test("takes nothing of the other author's", () => {
    const { ann, bob, settle } = clients();
    write(bob, "C1", [["theirs"]], "local");
    settle();
    ann.history.undo();
    settle();
    expect(values(bob, "A1:C1")).toEqual([["", "", "theirs"]]);
    expect(ann.history.undo()).toBe(false);
  });

  test("is an edit like any other where the other has changed the cell since", () => {
    const { ann, bob, settle } = clients();
    write(ann, "C1", [["mine"]], "local");
    settle();
    write(bob, "C1", [["theirs"]], "local");
    settle();
    ann.history.undo();
    settle();
    expect(values(bob, "C1")).toEqual([[""]]);
    bob.history.undo();
    settle();
    expect(values(ann, "C1")).toEqual([["mine"]]);
  });
});

describe("what an author is told", () => {
  test("of the other's edits as remote ones, of the own ones not again", () => {
    const { ann, bob, settle } = clients();
    const heard: unknown[] = [];
    write(bob, "C1", [["mine"]], "local");
    bob.subscribe((changes) => heard.push(...changes));
    write(ann, "D2", [["theirs"]], "local");
    settle();
    expect(heard.filter((change) => !(change as { again?: true }).again)).toMatchObject([
      { kind: "cells", source: "remote", area: area("D2") },
    ]);
  });
});
