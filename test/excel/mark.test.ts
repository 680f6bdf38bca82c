import { excelPort } from "../../src/excel";
import type { Mark, Region } from "../../src/workbook";
import { addConditionalFormat, addNote, type Book } from "../../src/workbench/model";
import { CUSTOMER_TABLE } from "../workbook/portContract/harness";
import { bookOf } from "./officeBook";
import { installNotes, removeNotes } from "./notes";
import { installOffice } from "./officeJs";

const FIRST = "{1}";
const MARKS: readonly Mark[] = [
  { row: 1, column: 1, severity: "error", words: "读不懂“十二”。" },
  { row: 2, column: 1, severity: "error", words: "没有这个数。" },
  { row: 1, column: 1, severity: "warning", words: "与第 3 行重叠。" },
  { row: 0, column: 2, severity: "note", words: "没有这一列。" },
];

const start = async (): Promise<{ book: Book; region: Region }> => {
  const book = bookOf([CUSTOMER_TABLE]);
  installOffice(book);
  installNotes(book);
  const [region] = await excelPort.regions();
  return { book, region: region! };
};

const fillsOf = (book: Book): readonly string[] =>
  book.state.conditionalFormats.map(
    ({ areas, style }) =>
      `${areas.map(({ row, column, rows }) => `${String(row)},${String(column)}+${String(rows)}`).join()} ${style.fill ?? ""}`,
  );
const notesOf = (book: Book): Readonly<Record<string, string>> =>
  Object.fromEntries(
    book.state.notes.map(({ row, column, content }) => [
      `${String(row)},${String(column)}`,
      content,
    ]),
  );

test("marked cells are filled by severity, neighbours by one format", async () => {
  const { book, region } = await start();
  await excelPort.mark(region, MARKS);
  expect(fillsOf(book)).toEqual(["1,1+2 #FFC7CE", "1,1+1 #FFEB9C", "0,2+1 #DDEBF7"]);
});

test("each has a note with all that is said of it", async () => {
  const { book, region } = await start();
  await excelPort.mark(region, MARKS);
  expect(notesOf(book)).toEqual({
    "1,1": "Clientele:\n读不懂“十二”。\n与第 3 行重叠。",
    "2,1": "Clientele:\n没有这个数。",
    "0,2": "Clientele:\n没有这一列。",
  });
});

test("new marks stand in place of all former ones, and no marks take them away", async () => {
  const { book, region } = await start();
  await excelPort.mark(region, MARKS);
  await excelPort.mark(region, MARKS.slice(3));
  expect([fillsOf(book), Object.keys(notesOf(book))]).toEqual([["0,2+1 #DDEBF7"], ["0,2"]]);
  await excelPort.mark(region, []);
  expect([fillsOf(book), notesOf(book)]).toEqual([[], {}]);
});

test("formats and notes of the user stay, and a cell with a note gets the fill alone", async () => {
  const { book, region } = await start();
  book.change("local", (edit) => {
    addConditionalFormat(edit, {
      sheet: FIRST,
      areas: [{ row: 1, column: 0, rows: 3, columns: 3 }],
      rule: { kind: "custom", formula: "=$B2>5" },
      style: { fill: "#00FF00" },
      stopIfTrue: false,
    });
    addNote(edit, { sheet: FIRST, row: 1, column: 1, author: "Li", content: "问过他了" });
  });
  await excelPort.mark(region, MARKS);
  expect(notesOf(book)["1,1"]).toBe("问过他了");
  expect(Object.keys(notesOf(book))).toHaveLength(3);
  await excelPort.mark(region, []);
  expect(fillsOf(book)).toEqual(["1,0+3 #00FF00"]);
  expect(notesOf(book)).toEqual({ "1,1": "问过他了" });
});

test("a library without notes shows the fills", async () => {
  const { book, region } = await start();
  removeNotes();
  await excelPort.mark(region, MARKS);
  expect([fillsOf(book).length, notesOf(book)]).toEqual([3, {}]);
});

test("marks are no content: cells, formulas and validations are as they were", async () => {
  const { book, region } = await start();
  const before = await excelPort.readContents(region, [0, 1, 2]);
  await excelPort.mark(region, MARKS);
  expect(await excelPort.readContents(region, [0, 1, 2])).toEqual(before);
  expect(book.state.validations).toEqual([]);
});
