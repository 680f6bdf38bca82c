import type { CellEdit, CellValue as FileValue } from "../../xlsx";
import type { Area, Book, Cell, CellValue, SheetId } from "../model";
import { isDateFormat } from "../../xlsx";
import { DAYS_TO_1904, formatArea } from "../model";
import { fileFormula } from "./formulaText";
import { toFile } from "./look";
import type { OpenedFile } from "./open";

/** What a save writes from. */
export interface Writing {
  readonly book: Book;
  readonly file: OpenedFile;
  readonly functions: readonly string[];
}

/** How the file spells a formula that stands in a cell. */
export type Spelling = (formula: string, row: number, column: number) => string;

/** How formulas are spelled on a sheet: inside a table its name may have been left out. */
export function spellingOn({ book, functions }: Writing, sheet: SheetId): Spelling {
  const tables = book.state.tables.filter((table) => table.sheet === sheet);
  return (formula, row, column) => {
    const around = tables.find(({ area }) => contains(area, row, column));
    return fileFormula(formula, functions, around?.name ?? "");
  };
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The cells that were edited or computed anew, row by row. */
export function* changedCells(writing: Writing, sheet: SheetId): Iterable<CellEdit> {
  const { book, file } = writing;
  const spell = spellingOn(writing, sheet);
  const cells = book.cells(sheet);
  const edited = book.editedCells.get(sheet);
  const computed = book.computedCells.get(sheet);
  const rows = [...new Set([...(edited?.keys() ?? []), ...(computed?.keys() ?? [])])].sort(
    (a, b) => a - b,
  );
  for (const row of rows) {
    const columns = [...new Set([...(edited?.get(row) ?? []), ...(computed?.get(row) ?? [])])].sort(
      (a, b) => a - b,
    );
    for (const column of columns)
      yield cellEdit(file, spell, row, column, in1900(book, cells.get(row, column)));
  }
}

/** The cell with its day counted from 1900, as the xlsx room wants it. */
export function in1900(book: Book, cell: Cell | undefined): Cell | undefined {
  const isDate = isDateFormat(cell?.style?.numberFormat ?? "General");
  if (!book.state.date1904 || !isDate || typeof cell?.value !== "number") return cell;
  return { ...cell, value: cell.value + DAYS_TO_1904 };
}

function cellEdit(
  file: OpenedFile,
  spell: Spelling,
  row: number,
  column: number,
  cell: Cell | undefined,
): CellEdit {
  if (!cell) return { row, column, value: null, base: 0 };
  const base = cell.style?.xf ?? 0;
  const style = toFile(cell.style, base === 0 ? undefined : file.look(base));
  return {
    row,
    column,
    ...content(cell, row, column, spell),
    base,
    ...(style ? { style } : {}),
  };
}

/** A cell's value and formula as the file has them. */
export function content(
  cell: Cell,
  row: number,
  column: number,
  spell: Spelling,
): { value: FileValue; formula?: string; array?: string } {
  const formula = cell.formula === undefined ? undefined : spell(cell.formula, row, column);
  const array = cell.spill && formatArea({ row, column, ...cell.spill });
  return {
    value: fileValue(cell.value, cell.formula !== undefined || cell.prefixed === true),
    ...(formula === undefined ? {} : { formula }),
    ...(array === undefined ? {} : { array }),
  };
}

function fileValue(value: CellValue, keepsEmptyText: boolean): FileValue {
  if (typeof value === "object") return { error: value.error === "#BUSY!" ? "#N/A" : value.error };
  return value === "" && !keepsEmptyText ? null : value;
}
