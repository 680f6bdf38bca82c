import {
  addName,
  addSheet,
  addTable,
  deleteSheet,
  findSheet,
  moveSheet,
  renameSheet,
} from "../../../src/workbench/model";
import { area, ONE, TWO, twoSheets, write } from "./sheetsOf";

describe("sheets", () => {
  test("a new one has the first free name and an id that was never used", () => {
    const book = twoSheets();
    const first = book.change("addin", (edit) => addSheet(edit))!;
    expect(first.name).toBe("Sheet1");
    book.change("addin", (edit) => deleteSheet(edit, first.id));
    const second = book.change("addin", (edit) => addSheet(edit))!;
    expect(second.id).not.toBe(first.id);
  });

  test.each(["", "one", "a/b", "[x]", "'x", "x".repeat(32), "History"])(
    "%p is no name for a new sheet",
    (name) => {
      const book = twoSheets();
      expect(book.change("addin", (edit) => addSheet(edit, name))).toBeUndefined();
    },
  );

  test("formulas and names follow a new name", () => {
    const book = twoSheets();
    write(book, "A1", [["=Two!A1"]]);
    book.change("addin", (edit) => {
      addName(edit, { name: "N", formula: "=Two!$A$1", comment: "", visible: true });
      renameSheet(edit, TWO, "My sheet");
    });
    expect(book.cells(ONE).get(0, 0)?.formula).toBe("='My sheet'!A1");
    expect(book.state.names[0]?.formula).toBe("='My sheet'!$A$1");
    expect(findSheet(book.state, "MY SHEET")?.id).toBe(TWO);
  });

  test("a sheet moves to a position that is there", () => {
    const book = twoSheets();
    expect(book.change("addin", (edit) => moveSheet(edit, TWO, 0))).toBe(true);
    expect(book.state.sheets.map(({ id }) => id)).toEqual([TWO, ONE]);
    expect(book.change("addin", (edit) => moveSheet(edit, TWO, 2))).toBe(false);
  });

  test("deleting one takes what is on it; the last visible one stays", () => {
    const book = twoSheets();
    book.change("addin", (edit) => addTable(edit, ONE, area("A1:B2"), true));
    expect(book.change("addin", (edit) => deleteSheet(edit, ONE))).toBe(true);
    expect([book.state.tables, book.state.activeSheet]).toEqual([[], TWO]);
    expect(book.change("addin", (edit) => deleteSheet(edit, TWO))).toBe(false);
  });
});
