import { eachCell } from "../cellStore";
import type { Cell, CellValue, SheetArea } from "../book";
import { displayText } from "../display";
import { writeEntries } from "../edits";
import { cellWithStyle, columnLook, restyled, restyleEach, styleAt } from "../style";
import { matrixArgument } from "./argument";
import { mustBeWritable } from "./guard";
import { invalidArgument, OfficeError } from "./officeError";
import type { Property, Session } from "./officeType";
import { areaOf, isUnbounded, sheetOf } from "./rangeSelf";

/** More cells than this cannot be read at once (documented limit of Excel on all platforms). */
export const READ_LIMIT = 5_000_000;

const LOCATION = "Range.values";

/** Makes a matrix of something of every cell; null for whole rows and columns. Throws RangeExceedsLimit beyond the read limit. */
export function readMatrix<T>(
  session: Session,
  range: SheetArea,
  of: (cell: Cell | undefined, row: number, column: number) => T,
  location: string,
): T[][] | null {
  sheetOf(session, range.sheet, location);
  if (isUnbounded(range)) return null;
  if (range.rows * range.columns > READ_LIMIT) {
    throw new OfficeError(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
      location,
    );
  }
  const cells = session.book.cells(range.sheet);
  const matrix: T[][] = [];
  for (let row = range.row; row < range.row + range.rows; row++) {
    const line = cells.row(row);
    const values: T[] = [];
    for (let column = range.column; column < range.column + range.columns; column++)
      values.push(of(line?.[column], row, column));
    matrix.push(values);
  }
  return matrix;
}

/** A value as Office.js gives it: an error is its code. */
export function plainValue(value: CellValue): number | string | boolean {
  return typeof value === "object" ? value.error : value;
}

/** Excel's name for the type of what a cell holds. */
export function valueType(
  cell: Cell | undefined,
): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  const value = cell?.value ?? "";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "object") return "Error";
  const isEmpty = value === "" && cell?.formula === undefined && cell?.spilledFrom === undefined;
  return isEmpty ? "Empty" : "String";
}

function write(range: SheetArea, value: unknown, session: Session): void {
  sheetOf(session, range.sheet, LOCATION);
  if (isUnbounded(range)) throw invalidArgument(LOCATION);
  const matrix = matrixArgument(value, range.rows, range.columns, LOCATION);
  const isPlain = matrix.every((row) =>
    row.every((entry) => typeof entry !== "object" || entry === null),
  );
  if (!isPlain) throw invalidArgument(LOCATION);
  mustBeWritable(session, range, LOCATION);
  writeEntries(session.edit, range.sheet, areaOf(range), matrix);
}

function setNumberFormat(range: SheetArea, value: unknown, session: Session): void {
  const location = "Range.numberFormat";
  sheetOf(session, range.sheet, location);
  const isScalar = typeof value === "string";
  const takes = (code: unknown): code is string | null => code === null || typeof code === "string";
  const patched = (code: string) => ({
    numberFormat: code === "General" || code === "" ? undefined : code,
  });
  if (isScalar) {
    restyleEach(session.edit, range.sheet, areaOf(range), (style) =>
      restyled(style, patched(value)),
    );
    return;
  }
  if (isUnbounded(range)) throw invalidArgument(location);
  const matrix = matrixArgument(value, range.rows, range.columns, location);
  if (!matrix.every((row) => row.every(takes))) throw invalidArgument(location);
  const { edit } = session;
  const cells = edit.book.cells(range.sheet);
  matrix.forEach((codes, r) => {
    codes.forEach((code, c) => {
      if (typeof code !== "string") return;
      const [row, column] = [range.row + r, range.column + c];
      const cell = cells.get(row, column);
      edit.put(
        range.sheet,
        row,
        column,
        cellWithStyle(cell, restyled(styleAt(edit.book, range.sheet, row, column), patched(code))),
      );
    });
  });
  edit.tell({
    kind: "cells",
    sheet: range.sheet,
    area: areaOf(range),
    aspect: "format",
    changeType: "RangeEdited",
  });
}

function numberFormats(range: SheetArea, session: Session): string[][] | null {
  const { book } = session;
  return readMatrix(
    session,
    range,
    (cell, _row, column) =>
      (cell ? cell.style : columnLook(book, range.sheet, column)?.style)?.numberFormat ?? "General",
    "Range.numberFormat",
  );
}

const formulas: Property<SheetArea> = {
  get: (range, session) =>
    readMatrix(
      session,
      range,
      (cell) => cell?.formula ?? plainValue(cell?.value ?? ""),
      "Range.formulas",
    ),
  set: write,
};

const numberFormat: Property<SheetArea> = { get: numberFormats, set: setNumberFormat };

/** What the cells of a range hold: the properties of Range that are matrices. Local forms are the English ones (only separators would differ). */
export const rangeContent = {
  values: {
    get: (range: SheetArea, session: Session) =>
      readMatrix(session, range, (cell) => plainValue(cell?.value ?? ""), LOCATION),
    set: write,
  },
  formulas,
  formulasLocal: formulas,
  text: {
    get: (range: SheetArea, session: Session) =>
      readMatrix(
        session,
        range,
        (cell) => displayText(cell, session.book.state.date1904),
        "Range.text",
      ),
  },
  valueTypes: {
    get: (range: SheetArea, session: Session) =>
      readMatrix(session, range, valueType, "Range.valueTypes"),
  },
  numberFormat,
  numberFormatLocal: numberFormat,
  hasSpill: {
    get(range: SheetArea, session: Session) {
      let spilled = 0;
      eachCell(session.book.cells(range.sheet), range, (_row, _column, cell) => {
        if (cell.spill ?? cell.spilledFrom) spilled++;
      });
      if (spilled === 0) return false;
      return spilled === range.rows * range.columns ? true : null;
    },
  },
} satisfies Readonly<Record<string, Property<SheetArea>>>;
