import {
  blankSheet,
  openBook,
  parseAddress,
  writeEntries,
  type Area,
  type Book,
  type BookState,
  type Calculator,
  type CellValue,
  type Source,
} from "../../../src/workbench/model";

/** The ids of the two sheets of a test's workbook. */
export const ONE = "{1}";
export const TWO = "{2}";

/** An empty workbook with two sheets, "One" and "Two". */
export const twoSheets = (state: Partial<BookState> = {}): Book =>
  openBook({
    state: { sheets: [blankSheet(ONE, "One"), blankSheet(TWO, "Two")], ...state },
    cells: new Map(),
  });

/** The area of an address. */
export const area = (address: string): Area => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`${address} is no address`);
  return parsed.area;
};

/** Writes a matrix from a cell on, on sheet "One" unless another is named. */
export const write = (
  book: Book,
  from: string,
  matrix: readonly (readonly unknown[])[],
  source: Source = "addin",
  sheet = ONE,
): void => {
  const target = { ...area(from), rows: matrix.length, columns: matrix[0]?.length ?? 1 };
  book.change(source, (edit) => {
    writeEntries(edit, sheet, target, matrix);
  });
};

/** The values of an area on a sheet; an error as its code. */
export const values = (book: Book, address: string, sheet = ONE): unknown[][] => {
  const { row, column, rows, columns } = area(address);
  const shown = (value: CellValue) => (typeof value === "object" ? value.error : value);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      shown(book.cells(sheet).get(row + r, column + c)?.value ?? ""),
    ),
  );
};

/** A calculator that knows formulas of the form "=[[1,2],[3,4]]": what follows the sign is the result. */
export const literal: Calculator = {
  calculate: ({ book }) =>
    Promise.resolve(
      book.state.sheets.flatMap(({ id }) => {
        const cells = book.cells(id);
        return [...cells.rowNumbers()].flatMap((row) =>
          (cells.row(row) ?? []).flatMap((cell, column) => {
            if (!cell?.formula?.startsWith("=[[")) return [];
            const matrix = JSON.parse(cell.formula.slice(1)) as CellValue[][];
            return [{ sheet: id, row, column, values: matrix }];
          }),
        );
      }),
    ),
};
