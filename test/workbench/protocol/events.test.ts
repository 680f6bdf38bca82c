import {
  addTable,
  deleteSheet,
  select,
  shiftCells,
  typeInto,
  type Book,
} from "../../../src/workbench/model";
import { eventMessages } from "../../../src/workbench/protocol/events";
import { area, literal, ONE, TWO, twoSheets, write } from "../model/sheetsOf";

/** What an add-in that listens to some events hears of a workbook. */
const hear = (book: Book, listeners: readonly string[], enableEvents = true): unknown[][] => {
  const heard: unknown[][] = [];
  const desk = { book, listeners: new Set(listeners), enableEvents };
  book.subscribe((changes) => {
    for (const [, type, target, message, , isRemote] of eventMessages(desk, changes)) {
      heard.push([type, target, JSON.parse(message), isRemote]);
    }
  });
  return heard;
};

describe("events", () => {
  test("a cell edited by hand is told to its sheet and to all sheets, with what was", () => {
    const book = twoSheets();
    const heard = hear(book, [`10:${ONE}`, "10:Workbook"]);
    typeInto(book, ONE, 1, 1, "x");
    const message = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: ONE,
      address: "B2",
      valueBefore: "",
      valueAfter: "x",
      valueTypeBefore: "Empty",
      valueTypeAfter: "String",
      shiftDirection: "None",
      triggerSource: "Unknown",
      referenceId: "event One!B2",
    };
    expect(heard).toEqual([
      [10, ONE, message, false],
      [10, "Workbook", message, false],
    ]);
  });

  test("the add-in's own writes say so, the second author's are remote", () => {
    const book = twoSheets();
    const heard = hear(book, [`10:${ONE}`]);
    write(book, "A1", [[1, 2]]);
    typeInto(book, ONE, 0, 0, "x", "remote");
    expect(heard).toMatchObject([
      [10, ONE, { source: "Local", triggerSource: "ThisLocalAddin" }, false],
      [10, ONE, { source: "Remote" }, true],
    ]);
    expect(heard[1]![2]).toHaveProperty("triggerSource", "Unknown");
  });

  test("nothing is told to whom does not listen, nor while events are off", () => {
    const book = twoSheets();
    const [elsewhere, off] = [hear(book, [`10:${TWO}`]), hear(book, [`10:${ONE}`], false)];
    typeInto(book, ONE, 0, 0, "x");
    expect([elsewhere, off]).toEqual([[], []]);
  });

  test("a table hears of changes in it, and where the selection is", () => {
    const book = twoSheets();
    book.change("addin", (edit) => addTable(edit, ONE, area("A1:B3"), true));
    const heard = hear(book, ["101:1", "100:1"]);
    typeInto(book, ONE, 1, 1, "x");
    typeInto(book, ONE, 8, 8, "x");
    book.change("local", (edit) => select(edit, ONE, [area("B2:D4")]));
    expect(heard).toMatchObject([
      [101, "1", { tableId: "1", address: "B2" }, false],
      [100, "1", { tableId: "1", address: "B2:B3" }, false],
    ]);
  });

  test("rows that move say which way", () => {
    const book = twoSheets();
    const heard = hear(book, [`10:${ONE}`]);
    book.change("local", (edit) => shiftCells(edit, ONE, area("2:2"), "Down"));
    expect(heard).toMatchObject([
      [
        10,
        ONE,
        { changeType: "RowInserted", shiftDirection: "ShiftCellDown", address: "2:2" },
        false,
      ],
    ]);
  });

  test("a sheet that goes tells so, and the next one is activated", () => {
    const book = twoSheets();
    const heard = hear(book, ["15:Workbook", "11:Workbook", "12:Workbook"]);
    book.change("addin", (edit) => deleteSheet(edit, ONE));
    expect(
      heard.map(([type, , message]) => [type, (message as { worksheetId: string }).worksheetId]),
    ).toEqual([
      [15, ONE],
      [12, ONE],
      [11, TWO],
    ]);
  });

  test("calculation is told by the sheets that have new values, and is no change", async () => {
    const book = twoSheets();
    book.calculation.use(literal);
    await book.calculation.settled();
    write(book, "B2", [["=[[1,2]]"]]);
    const heard = hear(book, ["16:Workbook", `10:${ONE}`]);
    await book.calculation.settled();
    expect(heard).toMatchObject([[16, "Workbook", { worksheetId: ONE, address: "B2:C2" }, false]]);
  });
});
