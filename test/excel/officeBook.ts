import type { Cell } from "../../src/workbook";
import {
  addTable,
  blankSheet,
  openBook,
  renameTable,
  type Book,
  type BookState,
  type Cell as BookCell,
  type CellError,
} from "../../src/workbench/model";
import type { GivenSheet, Standing } from "../workbook/portContract/harness";

const idOf = (at: number): string => `{${String(at + 1)}}`;

const cellOf = (standing: Standing): BookCell | undefined => {
  if (standing === null) return undefined;
  if (typeof standing !== "object") return { value: standing };
  if (!("formula" in standing)) return { value: standing as CellError };
  return { value: (standing.value ?? "") as BookCell["value"], formula: standing.formula };
};

/** A workbook of the workbench that holds these sheets. */
export const bookOf = (sheets: readonly GivenSheet[], state: Partial<BookState> = {}): Book => {
  const book = openBook({
    state: { sheets: sheets.map(({ name }, at) => blankSheet(idOf(at), name)), ...state },
    cells: new Map(
      sheets.map(({ cells }, at) => [
        idOf(at),
        cells.flatMap((line, row) =>
          line.flatMap((standing, column) => {
            const cell = cellOf(standing);
            return cell === undefined ? [] : [[row, column, cell] as const];
          }),
        ),
      ]),
    ),
  });
  sheets.forEach(({ cells, table: wanted }, at) => {
    if (wanted === undefined) return;
    const columns = Math.max(...cells.map((line) => line.length));
    const area = { row: 0, column: 0, rows: cells.length, columns };
    book.change("local", (edit) => {
      const table = addTable(edit, idOf(at), area, true);
      if (typeof table === "string") throw new Error(table);
      renameTable(edit, table, wanted.name);
      if (wanted.totals)
        edit.set({
          tables: edit.book.state.tables.map((one) =>
            one.id === table.id ? { ...one, showTotals: true } : one,
          ),
        });
    });
  });
  return book;
};

/** All cells of a sheet as they are now, rows as wide as the widest. */
export const seenOn = (book: Book, name: string): Cell[][] => {
  const sheet = book.state.sheets.find((one) => one.name === name);
  const cells = book.cells(sheet?.id ?? "");
  const used = cells.used(true);
  if (used === undefined) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (_cell, column): Cell => {
      const value = cells.get(row, column)?.value ?? "";
      if (typeof value === "object") return { error: value.error };
      return value === "" ? null : value;
    }),
  );
};
