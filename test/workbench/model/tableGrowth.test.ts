import { addTable, typeInto, type Book } from "../../../src/workbench/model";
import { showTotals } from "../../../src/workbench/model/tables";
import { area, ONE, twoSheets, values, write } from "./sheetsOf";

const withTable = (): Book => {
  const book = twoSheets();
  write(book, "A1", [
    ["Client", "Sales"],
    ["East", 10],
  ]);
  book.change("addin", (edit) => addTable(edit, ONE, area("A1:B2"), true));
  return book;
};

const tableArea = (book: Book) => book.state.tables[0]!.area;
const names = (book: Book) => book.state.tables[0]!.columns.map(({ name }) => name);

describe("a table", () => {
  test("takes in a row that is typed directly below", () => {
    const book = withTable();
    typeInto(book, ONE, 2, 0, "West");
    expect(tableArea(book)).toEqual(area("A1:B3"));
  });

  test("takes in rows that an add-in writes directly below", () => {
    const book = withTable();
    write(book, "A3", [["West"], ["North"]]);
    expect(tableArea(book)).toEqual(area("A1:B4"));
  });

  test("takes in a column that is typed directly beside, with a name", () => {
    const book = withTable();
    typeInto(book, ONE, 1, 2, "A");
    expect([tableArea(book), names(book)]).toEqual([area("A1:C2"), ["Client", "Sales", "Column1"]]);
    expect(values(book, "C1")).toEqual([["Column1"]]);
  });

  test("a header typed beside names the column", () => {
    const book = withTable();
    typeInto(book, ONE, 0, 2, "Tier");
    expect(names(book)).toEqual(["Client", "Sales", "Tier"]);
  });

  test.each([
    ["one row apart", 3, 0],
    ["below but beside", 2, 2],
    ["nothing", 2, 0, ""],
  ])("does not take in what is %s", (_what, row, column, text = "x") => {
    const book = withTable();
    typeInto(book, ONE, row, column, text);
    expect(tableArea(book)).toEqual(area("A1:B2"));
  });

  test("does not grow over content, past a totals row, or into another table", () => {
    const beside = twoSheets();
    write(beside, "B3", [["mine"]]);
    beside.change("addin", (edit) => addTable(edit, ONE, area("A1:B2"), true));
    typeInto(beside, ONE, 2, 0, "x");
    expect(tableArea(beside)).toEqual(area("A1:B2"));
    const over = withTable();
    over.change("addin", (edit) => showTotals(edit, over.state.tables[0]!, true));
    typeInto(over, ONE, 3, 0, "x");
    expect(tableArea(over)).toEqual(area("A1:B3"));
    const other = withTable();
    other.change("addin", (edit) => addTable(edit, ONE, area("C1:D2"), true));
    typeInto(other, ONE, 2, 0, "x");
    expect(tableArea(other)).toEqual(area("A1:B3"));
  });

  test("follows what is typed over its headers", () => {
    const book = withTable();
    typeInto(book, ONE, 0, 1, "Client");
    expect(names(book)).toEqual(["Client", "Client2"]);
    typeInto(book, ONE, 0, 0, "");
    expect(names(book)).toEqual(["Column1", "Client2"]);
  });
});
