import {
  addTable,
  addTableColumn,
  addTableRows,
  deleteTableColumn,
  removeTable,
  renameTable,
  resizeTable,
  type Book,
  type Edit,
  type Table,
} from "../../../src/workbench/model";
import { deleteTableRow, showTotals } from "../../../src/workbench/model/tables";
import { area, ONE, twoSheets, values, write } from "./sheetsOf";

/** A table "Client, Sales" over A1:B3 with a note beside it and one below. */
const withTable = (): Book => {
  const book = twoSheets();
  write(book, "A1", [
    ["Client", "Sales"],
    ["East", 10],
    ["West", 20],
  ]);
  write(book, "D2", [["beside"]]);
  write(book, "A5", [["below"]]);
  edit(book, (pen) => addTable(pen, ONE, area("A1:B3"), true));
  return book;
};

const edit = <T>(book: Book, body: (pen: Edit, table: Table) => T): T =>
  book.change("addin", (pen) => body(pen, book.state.tables[0]!));

const table = (book: Book): Table => book.state.tables[0]!;
const names = (book: Book): string[] => table(book).columns.map(({ name }) => name);

describe("tables", () => {
  test("headers become text, distinct, and none is blank", () => {
    const book = twoSheets();
    write(book, "A1", [["Sales", "sales", 2024, ""]]);
    edit(book, (pen) => addTable(pen, ONE, area("A1:D2"), true));
    expect(names(book)).toEqual(["Sales", "sales2", "2024", "Column1"]);
    expect(values(book, "A1:D1")).toEqual([["Sales", "sales2", "2024", "Column1"]]);
  });

  test("new names are Chinese in a Chinese Excel", () => {
    const book = twoSheets({ language: "zh-CN" });
    edit(book, (pen) => addTable(pen, ONE, area("A1:B2"), true));
    expect([table(book).name, ...names(book)]).toEqual(["表1", "列1", "列2"]);
  });

  test("without headers a row is inserted, and what is below goes down", () => {
    const book = twoSheets();
    write(book, "A1", [[1], [2], [3]]);
    edit(book, (pen) => addTable(pen, ONE, area("A1:A2"), false));
    expect(values(book, "A1:A4")).toEqual([["Column1"], [1], [2], [3]]);
    expect(table(book).area).toEqual(area("A1:A3"));
  });

  test("a table does not overlap another", () => {
    const book = withTable();
    expect(edit(book, (pen) => addTable(pen, ONE, area("B3:C5"), true))).toBe("overlap");
    expect(book.state.tables).toHaveLength(1);
  });

  test.each([
    ["1st", "bad-name"],
    ["A1", "bad-name"],
    ["my table", "bad-name"],
    ["客户", undefined],
  ] as const)("the name %s is answered by %s", (name, refusal) => {
    const book = withTable();
    expect(edit(book, (pen, own) => renameTable(pen, own, name))).toBe(refusal);
  });

  test("a column goes behind the last, and cells beside the table make room", () => {
    const book = withTable();
    edit(book, (pen, own) => addTableColumn(pen, own, undefined, [["A"], ["B"]], "Tier"));
    expect(values(book, "A1:E3")).toEqual([
      ["Client", "Sales", "Tier", "", ""],
      ["East", 10, "A", "", "beside"],
      ["West", 20, "B", "", ""],
    ]);
    expect([table(book).area, names(book)]).toEqual([area("A1:C3"), ["Client", "Sales", "Tier"]]);
  });

  test("a column in the middle keeps the ids of the others", () => {
    const book = withTable();
    edit(book, (pen, own) => addTableColumn(pen, own, 1, undefined));
    expect(table(book).columns).toEqual([
      { id: 1, name: "Client" },
      { id: 3, name: "Column1" },
      { id: 2, name: "Sales" },
    ]);
  });

  test("a deleted column takes its cells along", () => {
    const book = withTable();
    edit(book, (pen, own) => deleteTableColumn(pen, own, 1));
    expect(values(book, "A1:C2")).toEqual([
      ["Sales", "", ""],
      [10, "", "beside"],
    ]);
    expect(edit(book, (pen, own) => deleteTableColumn(pen, own, 2))).toBe("bad-index");
  });

  test("rows go behind the last or before another, and what is below goes down", () => {
    const book = withTable();
    edit(book, (pen, own) => addTableRows(pen, own, undefined, [["North", 30]]));
    edit(book, (pen, own) => addTableRows(pen, own, 0, [["South", 5]]));
    expect(values(book, "A1:A7").flat()).toEqual([
      "Client",
      "South",
      "East",
      "West",
      "North",
      "",
      "below",
    ]);
    expect(table(book).area).toEqual(area("A1:B5"));
  });

  test("rows are deleted; the last one is only emptied", () => {
    const book = withTable();
    edit(book, (pen, own) => deleteTableRow(pen, own, 0));
    expect(values(book, "A1:B4")).toEqual([
      ["Client", "Sales"],
      ["West", 20],
      ["", ""],
      ["below", ""],
    ]);
    edit(book, (pen, own) => deleteTableRow(pen, own, 0));
    expect([values(book, "A2:B2"), table(book).area.rows]).toEqual([[["", ""]], 2]);
  });

  test("a table is resized about its header row", () => {
    const book = withTable();
    expect(edit(book, (pen, own) => resizeTable(pen, own, area("A2:B5")))).toBe("off-sheet");
    expect(edit(book, (pen, own) => resizeTable(pen, own, area("A1:C5")))).toBeUndefined();
    expect(names(book)).toEqual(["Client", "Sales", "Column1"]);
  });

  test("the totals row takes room below, and gives it back", () => {
    const book = withTable();
    edit(book, (pen, own) => showTotals(pen, own, true));
    expect([table(book).area.rows, values(book, "A6")]).toEqual([4, [["below"]]]);
    edit(book, (pen, own) => showTotals(pen, own, false));
    expect([table(book).area.rows, values(book, "A5")]).toEqual([3, [["below"]]]);
  });

  test("a removed table leaves its cells or takes them", () => {
    const kept = withTable();
    edit(kept, (pen, own) => removeTable(pen, own, true));
    expect([kept.state.tables, values(kept, "A2")]).toEqual([[], [["East"]]]);
    const emptied = withTable();
    edit(emptied, (pen, own) => removeTable(pen, own, false));
    expect(values(emptied, "A2")).toEqual([[""]]);
  });
});
