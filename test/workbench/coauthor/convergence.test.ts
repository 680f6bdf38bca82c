import fc from "fast-check";

import {
  addChart,
  addConditionalFormat,
  addNote,
  addSheet,
  addTable,
  addTableColumn,
  addTableRows,
  clearArea,
  deleteChart,
  deleteSheet,
  renameSheet,
  renameTable,
  restyleArea,
  seriesOf,
  setValidation,
  shiftCells,
  sortArea,
  writeEntries,
  type Book,
  type Edit,
} from "../../../src/workbench/model";
import { openFor, shared } from "./authors";

const small = fc.integer({ min: 0, max: 6 });
const spot = fc.record({ row: small, column: small });

type Spot = { readonly row: number; readonly column: number };
type Act = (edit: Edit, spot: Spot, word: string) => unknown;

const sheetOf = (edit: Edit, { column }: Spot) =>
  edit.book.state.sheets[column % edit.book.state.sheets.length]!.id;
const tableOf = (edit: Edit, { row }: Spot) =>
  edit.book.state.tables[row % Math.max(1, edit.book.state.tables.length)];

/** What an author may do, on the sheet or table that a place names. */
const ACTS: Readonly<Record<string, Act>> = {
  write: (edit, at, word) =>
    writeEntries(edit, sheetOf(edit, at), { ...at, rows: 1, columns: 1 }, [[word]]),
  block: (edit, at, word) =>
    writeEntries(edit, sheetOf(edit, at), { ...at, rows: 2, columns: 2 }, [
      [word, 1],
      ["=A1+Two!B2", word],
    ]),
  clear: (edit, at) => clearArea(edit, sheetOf(edit, at), { ...at, rows: 2, columns: 1 }, "all"),
  paint: (edit, at) =>
    restyleArea(edit, sheetOf(edit, at), { ...at, rows: 1, columns: 2 }, { fill: "#FF0000" }),
  insertRow: (edit, { row, column }) =>
    shiftCells(edit, sheetOf(edit, { row, column }), wholeRows(row, 1 + (row % 2)), "Down"),
  deleteRow: (edit, { row, column }) =>
    shiftCells(edit, sheetOf(edit, { row, column }), wholeRows(row, 1 + (row % 3)), "Up"),
  insertColumn: (edit, { row, column }) =>
    shiftCells(edit, sheetOf(edit, { row, column }), wholeColumn(column), "Right"),
  deleteColumn: (edit, { row, column }) =>
    shiftCells(edit, sheetOf(edit, { row, column }), wholeColumn(column), "Left"),
  insertCells: (edit, at) =>
    shiftCells(edit, sheetOf(edit, at), { ...at, rows: 2, columns: 1 }, "Down"),
  sort: (edit, at) =>
    sortArea(edit, sheetOf(edit, at), { ...at, rows: 4, columns: 3 }, [
      { column: 0, descending: at.row % 2 === 0 },
    ]),
  addTable: (edit, at) =>
    addTable(edit, sheetOf(edit, at), { ...at, rows: 3, columns: 2 }, at.row % 2 === 0),
  addRow: (edit, at, word) => {
    const table = tableOf(edit, at);
    if (table) addTableRows(edit, table, undefined, [table.columns.map(() => word)]);
  },
  addColumn: (edit, at, word) => {
    const table = tableOf(edit, at);
    if (table) addTableColumn(edit, table, at.column % 3, [[word]]);
  },
  renameTable: (edit, at, word) => {
    const table = tableOf(edit, at);
    if (table) renameTable(edit, table, `t_${word}`);
  },
  addSheet: (edit, _at, word) => addSheet(edit, `S ${word}`),
  deleteSheet: (edit, at) => deleteSheet(edit, sheetOf(edit, at)),
  renameSheet: (edit, at, word) => renameSheet(edit, sheetOf(edit, at), `R ${word}`),
  note: (edit, at, word) =>
    addNote(edit, { sheet: sheetOf(edit, at), ...at, author: "", content: word }),
  chart: (edit, at) => {
    const sheet = sheetOf(edit, at);
    const range = { sheet, ...at, rows: 3, columns: 2 };
    addChart(edit, {
      sheet: sheetOf(edit, { row: 0, column: at.row }),
      corner: { row: at.column, column: at.row, x: 0, y: 0 },
      series: seriesOf(edit.book, range, "Columns", "Line"),
    });
  },
  deleteChart: (edit, { row }) => {
    const { charts } = edit.book.state;
    const chart = charts[row % Math.max(1, charts.length)];
    if (chart) deleteChart(edit, chart);
  },
  rule: (edit, at) =>
    setValidation(
      edit,
      sheetOf(edit, at),
      { ...at, rows: 2, columns: 2 },
      {
        rule: { list: { source: "a,b" } },
        ignoreBlanks: true,
      },
    ),
  format: (edit, at) =>
    addConditionalFormat(edit, {
      sheet: sheetOf(edit, at),
      areas: [{ ...at, rows: 2, columns: 1 }],
      rule: { kind: "custom", formula: "=A1>1" },
      style: { fill: "#00FF00" },
      stopIfTrue: false,
    }),
};

const wholeRows = (row: number, rows: number) => ({ row, column: 0, rows, columns: 16_384 });
const wholeColumn = (column: number) => ({ row: 0, column, rows: 1_048_576, columns: 1 });

const act = fc.record({
  kind: fc.constant("act" as const),
  author: fc.nat(2),
  what: fc.constantFrom(...Object.keys(ACTS), "undo", "redo", "write", "insertRow", "deleteRow"),
  at: spot,
  word: fc.constantFrom("a", "b", "7", "x1", "=B3*2"),
});
const delivery = fc.record({
  kind: fc.constant("delivery" as const),
  author: fc.constantFrom(1, 2),
  way: fc.constantFrom("asked" as const, "ordered" as const),
});
type Step = { readonly kind: "act" | "delivery" } & (
  | { readonly kind: "act"; author: number; what: string; at: Spot; word: string }
  | { readonly kind: "delivery"; author: number; way: "asked" | "ordered" }
);

function perform(book: Book, what: string, at: Spot, word: string): void {
  if (what === "undo") book.history.undo();
  else if (what === "redo") book.history.redo();
  else book.change("local", (edit) => ACTS[what]?.(edit, at, word));
}

test("whatever three authors do, and whenever they hear of it, all of them end with the same workbook", () => {
  fc.assert(
    fc.property(fc.array<Step>(fc.oneof(act, act, delivery), { maxLength: 40 }), (steps) => {
      const { books, deliver, settle } = openFor(3);
      for (const step of steps) {
        if (step.kind === "delivery") deliver(step.author, step.way);
        else perform(books[step.author]!, step.what, step.at, step.word);
      }
      settle();
      const [first, ...others] = books.map(shared);
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 400 },
  );
});

test("after all of that, each author may take back all that is theirs, and all still agree", () => {
  fc.assert(
    fc.property(fc.array<Step>(fc.oneof(act, delivery), { maxLength: 20 }), (steps) => {
      const { books, deliver, settle } = openFor(3);
      for (const step of steps) {
        if (step.kind === "delivery") deliver(step.author, step.way);
        else perform(books[step.author]!, step.what, step.at, step.word);
      }
      for (const book of books) while (book.history.undoable > 0) book.history.undo();
      settle();
      const [first, ...others] = books.map(shared);
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 200 },
  );
});
