import {
  addConditionalFormat,
  addName,
  addTable,
  setValidation,
  shiftCells,
  type Book,
  type Change,
  type Shift,
} from "../../../src/workbench/model";
import { area, literal, ONE, twoSheets, values, write } from "./sheetsOf";

const shift = (book: Book, address: string, way: Shift): boolean =>
  book.change("local", (edit) => shiftCells(edit, ONE, area(address), way));

describe("inserting and deleting cells", () => {
  test("cells move within the width of what is inserted or deleted", () => {
    const book = twoSheets();
    write(book, "A1", [
      [1, 2],
      [3, 4],
    ]);
    shift(book, "A1", "Down");
    expect(values(book, "A1:B3")).toEqual([
      ["", 2],
      [1, 4],
      [3, ""],
    ]);
    shift(book, "A1", "Up");
    shift(book, "A1", "Right");
    expect(values(book, "A1:C2")).toEqual([
      ["", 1, 2],
      [3, 4, ""],
    ]);
    shift(book, "A1", "Left");
    expect(values(book, "A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("formulas of all sheets, names, formats and validations follow", () => {
    const book = twoSheets();
    write(book, "A5", [["=A1+$A$2+Two!A2"]]);
    write(book, "A1", [['=One!A2&"A2"']], "addin", "{2}");
    book.change("local", (edit) => {
      addName(edit, { name: "Clients", formula: "=One!$A$1:$A$3", comment: "", visible: true });
      const rule = { kind: "custom" as const, formula: "=TRUE" };
      addConditionalFormat(edit, {
        sheet: ONE,
        areas: [area("A2:A3")],
        rule,
        style: {},
        stopIfTrue: false,
      });
      setValidation(edit, ONE, area("A3"), { rule: { list: {} }, ignoreBlanks: true });
    });
    shift(book, "2:2", "Down");
    expect(book.cells(ONE).get(5, 0)?.formula).toBe("=A1+$A$3+Two!A2");
    expect(book.cells("{2}").get(0, 0)?.formula).toBe('=One!A3&"A2"');
    expect(book.state.names[0]?.formula).toBe("=One!$A$1:$A$4");
    expect(book.state.conditionalFormats[0]?.areas).toEqual([area("A3:A4")]);
    expect(book.state.validations[0]?.area).toEqual(area("A4"));
  });

  test("what refers to deleted cells shows #REF!", () => {
    const book = twoSheets();
    write(book, "A9", [["=B2+SUM(B2:B4)"]]);
    shift(book, "2:2", "Up");
    expect(book.cells(ONE).get(7, 0)?.formula).toBe("=#REF!+SUM(B2:B3)");
  });

  test("a table moves whole, grows in its middle, and is never torn", () => {
    const book = twoSheets();
    book.change("local", (edit) => addTable(edit, ONE, area("B2:C4"), true));
    expect(shift(book, "B1", "Down")).toBe(false);
    expect(shift(book, "A3", "Right")).toBe(false);
    expect(shift(book, "B1:C1", "Down")).toBe(true);
    expect(book.state.tables[0]?.area).toEqual(area("B3:C5"));
    shift(book, "B4:C4", "Down");
    expect(book.state.tables[0]?.area).toEqual(area("B3:C6"));
  });

  test("what a formula fills is filled anew where only a part of it would go", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    write(book, "A1", [["=[[1,2],[3,4]]"]]);
    await book.calculation.settled();
    shift(book, "A2", "Right");
    await book.calculation.settled();
    expect(values(book, "A1:C3")).toEqual([
      [1, 2, ""],
      [3, 4, ""],
      ["", "", ""],
    ]);
  });

  test("content does not fall off the sheet", () => {
    const book = twoSheets();
    write(book, "A1048576", [["last"]]);
    expect(shift(book, "A1", "Down")).toBe(false);
    expect(values(book, "A1048576")).toEqual([["last"]]);
  });

  test.each([
    ["2:3", "Down", "RowInserted"],
    ["B:B", "Left", "ColumnDeleted"],
    ["B2", "Right", "CellInserted"],
  ] as const)("%s %s is told as %s", (address, way, changeType) => {
    const book = twoSheets();
    const heard: Change[] = [];
    book.subscribe((changes) => heard.push(...changes));
    shift(book, address, way);
    expect(heard).toMatchObject([{ kind: "cells", changeType, shift: way }]);
  });

  test("widths go along with whole columns", () => {
    const book = twoSheets();
    book.change("local", (edit) => {
      const [first, ...others] = edit.book.state.sheets;
      edit.set({ sheets: [{ ...first!, columns: new Map([[2, { width: 90 }]]) }, ...others] });
    });
    shift(book, "A:A", "Right");
    expect([...book.state.sheets[0]!.columns]).toEqual([[3, { width: 90 }]]);
    shift(book, "D:D", "Left");
    expect([...book.state.sheets[0]!.columns]).toEqual([]);
  });
});
