import { addTable, typeInto, type Calculator } from "../../../src/workbench/model";
import { area, literal, ONE, twoSheets, values, write } from "./sheetsOf";

const spilling = async (calculator: Calculator = literal) => {
  const book = twoSheets();
  book.calculation.use(calculator);
  write(book, "B2", [["=[[1,2],[3,4]]"]]);
  await book.calculation.settled();
  return book;
};

describe("results", () => {
  test("a formula is #BUSY! until it is calculated", () => {
    const book = twoSheets();
    write(book, "A1", [["=1+1"]]);
    expect(values(book, "A1")).toEqual([["#BUSY!"]]);
  });

  test("a matrix spills from its formula", async () => {
    const book = await spilling();
    expect(values(book, "B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    const cells = book.cells(ONE);
    expect(cells.get(1, 1)?.spill).toEqual({ rows: 2, columns: 2 });
    expect(cells.get(2, 2)).toEqual({ value: 4, spilledFrom: { row: 1, column: 1 } });
  });

  test("content in the way makes it #SPILL!, and taking that away lets it spill", async () => {
    const book = await spilling();
    typeInto(book, ONE, 2, 2, "in the way");
    await book.calculation.settled();
    expect(values(book, "B2:C3")).toEqual([
      ["#SPILL!", ""],
      ["", "in the way"],
    ]);
    typeInto(book, ONE, 2, 2, "");
    await book.calculation.settled();
    expect(values(book, "B2:C3")).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("a smaller result gives back what it does not fill", async () => {
    const book = await spilling();
    typeInto(book, ONE, 1, 1, "=[[7]]");
    await book.calculation.settled();
    expect(values(book, "B2:C3")).toEqual([
      [7, ""],
      ["", ""],
    ]);
    expect(book.cells(ONE).used(false)).toEqual(area("B2"));
  });

  test("a value over the formula takes its spill away", async () => {
    const book = await spilling();
    typeInto(book, ONE, 1, 1, "plain");
    expect(values(book, "B2:C3")).toEqual([
      ["plain", ""],
      ["", ""],
    ]);
  });

  test("it does not spill into a table or off the sheet", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    write(book, "XFD1", [["=[[1,2]]"]]);
    book.change("local", (edit) => addTable(edit, ONE, area("C4:D6"), true));
    write(book, "C3", [["=[[1],[2]]"]]);
    await book.calculation.settled();
    expect([values(book, "XFD1"), values(book, "C3")]).toEqual([[["#SPILL!"]], [["#SPILL!"]]]);
  });

  test("computed cells are known to the saver, and only those that are new are told", async () => {
    const book = await spilling();
    expect([...book.computedCells.get(ONE)!.keys()].sort()).toEqual([1, 2]);
    const heard: unknown[] = [];
    book.subscribe((changes) => heard.push(...changes));
    book.calculation.deliver([
      {
        sheet: ONE,
        row: 1,
        column: 1,
        values: [
          [1, 2],
          [3, 4],
        ],
      },
      { sheet: ONE, row: 9, column: 9, values: [["no formula here"]] },
      { sheet: "{gone}", row: 0, column: 0, values: [[1]] },
    ]);
    expect(heard).toEqual([]);
  });
});
