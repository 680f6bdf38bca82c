import { copyCells, restyleArea, type CopyKind } from "../../../src/workbench/model";
import { area, ONE, twoSheets, values, write } from "./sheetsOf";

const copying = (from: string, to: string, kind: CopyKind) => {
  const book = twoSheets();
  write(book, "A1", [["=B1+$B$1+B$1", 2]]);
  book.change("addin", (edit) => {
    restyleArea(edit, ONE, area("A1"), { bold: true });
    restyleArea(edit, ONE, area("D4"), { fill: "#FF0000" });
    copyCells(edit, { sheet: ONE, ...area(from) }, { sheet: ONE, ...area(to) }, kind);
  });
  return book;
};

describe("copying cells", () => {
  test("all of them goes along, references where they have no $", () => {
    const cell = copying("A1:B1", "D4", "all").cells(ONE).get(3, 3);
    expect(cell).toEqual({
      value: { error: "#BUSY!" },
      formula: "=E4+$B$1+E$1",
      style: { bold: true },
    });
  });

  test.each([
    ["formats", { value: "", style: { bold: true } }],
    ["values", { value: { error: "#BUSY!" }, style: { fill: "#FF0000" } }],
    ["formulas", { formula: "=E4+$B$1+E$1", style: { fill: "#FF0000" } }],
  ] as const)("%s alone leave the rest of the target", (kind, left) => {
    expect(copying("A1", "D4", kind).cells(ONE).get(3, 3)).toMatchObject(left);
  });

  test("a larger target is filled with the source again and again", () => {
    const book = copying("B1", "C1:D2", "all");
    expect(values(book, "C1:D2")).toEqual([
      [2, 2],
      [2, 2],
    ]);
  });

  test("source and target may overlap", () => {
    const book = twoSheets();
    write(book, "A1", [[1], [2], [3]]);
    book.change("addin", (edit) =>
      copyCells(edit, { sheet: ONE, ...area("A1:A3") }, { sheet: ONE, ...area("A2") }, "all"),
    );
    expect(values(book, "A1:A4").flat()).toEqual([1, 1, 2, 3]);
  });

  test("what would refer off the sheet is #REF!", () => {
    const book = twoSheets();
    write(book, "B2", [["=A1+A$9:B$9"]]);
    book.change("addin", (edit) =>
      copyCells(edit, { sheet: ONE, ...area("B2") }, { sheet: ONE, ...area("B1") }, "all"),
    );
    expect(book.cells(ONE).get(0, 1)?.formula).toBe("=#REF!+A$9:B$9");
  });

  test("a target off the sheet is refused", () => {
    const book = twoSheets();
    const result = book.change("addin", (edit) =>
      copyCells(edit, { sheet: ONE, ...area("A1:B1") }, { sheet: ONE, ...area("XFD1") }, "all"),
    );
    expect(result).toBeUndefined();
  });
});
