import { clearArea, restyleArea, typeInto, type Change } from "../../../src/workbench/model";
import { area, ONE, twoSheets, values, write } from "./sheetsOf";

describe("writing into cells", () => {
  test("null leaves a cell, an empty text empties it", () => {
    const book = twoSheets();
    write(book, "A1", [[1, 2, 3]]);
    write(book, "A1", [[null, "", 9]]);
    expect(values(book, "A1:C1")).toEqual([[1, "", 9]]);
    expect(book.cells(ONE).get(0, 1)).toBeUndefined();
  });

  test("a matrix of nothing but null is no change", () => {
    const book = twoSheets();
    let heard = 0;
    book.subscribe(() => heard++);
    write(book, "A1", [[null, null]]);
    expect(heard).toBe(0);
  });

  test("a typed percentage brings its format to a cell that has none, and leaves another", () => {
    const book = twoSheets();
    book.change("local", (edit) => {
      restyleArea(edit, ONE, area("A2"), { numberFormat: "0.00" });
    });
    typeInto(book, ONE, 0, 0, "5%");
    typeInto(book, ONE, 1, 0, "5%");
    const formats = [0, 1].map((row) => book.cells(ONE).get(row, 0)?.style?.numberFormat);
    expect(formats).toEqual(["0%", "0.00"]);
  });

  test("a single cell's change tells what was and what is", () => {
    const book = twoSheets();
    const heard: Change[] = [];
    typeInto(book, ONE, 0, 0, "old");
    book.subscribe((changes) => heard.push(...changes));
    typeInto(book, ONE, 0, 0, "new", "remote");
    expect(heard).toMatchObject([
      {
        kind: "cells",
        source: "remote",
        aspect: "content",
        single: { before: { value: "old" }, after: { value: "new" } },
      },
    ]);
  });

  test("a column's style is that of cells written into it", () => {
    const book = twoSheets();
    book.change("local", (edit) => {
      restyleArea(edit, ONE, area("B:B"), { numberFormat: "@" });
    });
    typeInto(book, ONE, 4, 1, "001");
    expect(values(book, "B5")).toEqual([["001"]]);
  });

  test.each([
    ["contents", { value: "", style: { fill: "#FF0000" } }],
    ["formats", { value: 1 }],
    ["all", undefined],
  ] as const)("clearing %s leaves the rest", (what, left) => {
    const book = twoSheets();
    write(book, "A1", [[1]]);
    book.change("local", (edit) => {
      restyleArea(edit, ONE, area("A1"), { fill: "#FF0000" });
      clearArea(edit, ONE, area("A1:B2"), what);
    });
    expect(book.cells(ONE).get(0, 0)).toEqual(left);
  });

  test("clearing a whole column takes its style as well", () => {
    const book = twoSheets();
    book.change("local", (edit) => {
      restyleArea(edit, ONE, area("B:B"), { bold: true });
      clearArea(edit, ONE, area("B:B"), "all");
    });
    expect(book.state.sheets[0]?.columns.get(1)?.style).toBeUndefined();
  });
});
