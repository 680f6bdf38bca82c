import { shiftCells } from "../../../../src/workbench/model";
import { ask, deskFor, type Step } from "../../protocol/asked";
import { area, ONE, TWO, twoSheets } from "../sheetsOf";

const notes: Step[] = [{ property: "Worksheets" }, { item: ONE }, { property: "Notes" }];
const content = { query: { Select: ["content", "authorName"] } };

/** A workbook with a note on B2 of the first sheet. */
const noted = async () => {
  const book = twoSheets();
  const desk = deskFor(book);
  await ask(desk, notes, { call: "Add", args: ["B2", "weights add up to 1.1"] });
  return { book, desk };
};

test("a note stands on its cell, with its author", async () => {
  const { desk } = await noted();
  expect(await ask(desk, [...notes, { method: "GetItem", args: ["B2"] }], content)).toMatchObject({
    Content: "weights add up to 1.1",
    AuthorName: "Ann",
  });
});

test("all notes of the workbook are listed, row by row", async () => {
  const { desk } = await noted();
  await ask(desk, notes, { call: "Add", args: ["A1", "first"] });
  await ask(desk, [{ property: "Notes" }], { call: "Add", args: ["Two!C3", "elsewhere"] });
  expect(await ask(desk, [{ property: "Notes" }], content)).toMatchObject({
    _Items: [{ Content: "first" }, { Content: "weights add up to 1.1" }, { Content: "elsewhere" }],
  });
});

test("a cell takes one note, and a note one cell", async () => {
  const { desk } = await noted();
  expect(await ask(desk, notes, { call: "Add", args: ["B2", "again"] })).toBe("ItemAlreadyExists");
  expect(await ask(desk, notes, { call: "Add", args: ["B3:B4", "two cells"] })).toBe(
    "InvalidArgument",
  );
});

test("its words are changed, and it is deleted", async () => {
  const { book, desk } = await noted();
  const note: Step[] = [...notes, { method: "GetItem", args: ["B2"] }];
  await ask(desk, note, { set: "Content", to: "settled" });
  expect(book.state.notes).toMatchObject([{ content: "settled" }]);
  await ask(desk, note, { call: "Delete" });
  expect(await ask(desk, note, content)).toBe("ItemNotFound");
});

test("it goes with its cell when rows are inserted, and away with a deleted one", async () => {
  const { book } = await noted();
  const row = { ...area("1:1"), rows: 1 };
  book.change("local", (edit) => shiftCells(edit, ONE, row, "Down"));
  expect(book.state.notes).toMatchObject([{ row: 2, column: 1 }]);
  book.change("local", (edit) => shiftCells(edit, ONE, { ...row, row: 2 }, "Up"));
  expect(book.state.notes).toEqual([]);
});

test("notes of another sheet stay where they are", async () => {
  const { book } = await noted();
  book.change("local", (edit) => shiftCells(edit, TWO, area("1:1"), "Down"));
  expect(book.state.notes).toMatchObject([{ row: 1 }]);
});
