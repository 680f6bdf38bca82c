import { bounding, cellArea, intersection, SHEET_COLUMNS, SHEET_ROWS } from "../area";
import type { Area, Cells, SheetArea } from "../book";
import { eachCell, hasContent } from "../cellStore";
import { spillAnchor } from "../spill";
import { integerArgument } from "./argument";
import { invalidArgument, itemNotFound } from "./officeError";
import type { Session } from "./officeType";
import { onSheet, rangeArgument, sheetOf } from "./rangeSelf";

/** Gives the range that a method of Range means, or null for a null object. */
export type RangeMethod = (
  range: SheetArea,
  args: readonly unknown[],
  session: Session,
) => SheetArea | null;

const at = (range: SheetArea, area: Area, method: string) =>
  onSheet(range.sheet, area, `Range.${method}`);

/** Rows or columns beside a range: `count` of them outside of it, or, when negative, as many at that edge inside. */
function beside(range: SheetArea, count: number, way: "rows" | "columns", isAfter: boolean): Area {
  const number = Math.abs(count);
  const start = way === "rows" ? range.row : range.column;
  const edge = isAfter ? start + range[way] : start;
  const first = isAfter === count > 0 ? edge : edge - number;
  return way === "rows"
    ? { ...range, row: first, rows: number }
    : { ...range, column: first, columns: number };
}

function besideMethod(name: string, way: "rows" | "columns", isAfter: boolean): RangeMethod {
  return (range, [count]) =>
    at(range, beside(range, integerArgument(count, `Range.${name}`, 1), way, isAfter), name);
}

function resized(range: SheetArea, rows: number, columns: number, name: string): SheetArea {
  return at(range, { ...range, rows, columns }, name);
}

function intersect(
  range: SheetArea,
  other: unknown,
  session: Session,
  name: string,
): SheetArea | undefined {
  const with_ = rangeArgument(session, other, range.sheet, `Range.${name}`);
  if (with_.sheet !== range.sheet) throw invalidArgument(`Range.${name}`);
  const common = intersection(range, with_);
  return common && { sheet: range.sheet, ...common };
}

/** The part of a range with content (`valuesOnly`) or with content or formats; undefined when there is none. */
export function usedWithin(
  session: Session,
  range: SheetArea,
  valuesOnly: boolean,
): SheetArea | undefined {
  sheetOf(session, range.sheet, "Range.getUsedRange");
  const cells = session.book.cells(range.sheet);
  const reach = cells.used(valuesOnly);
  const common = reach && intersection(reach, range);
  if (!common) return undefined;
  let used: Area | undefined;
  eachCell(cells, common, (row, column, cell) => {
    if (valuesOnly && !hasContent(cell)) return;
    const here = cellArea(row, column);
    used = used ? bounding(used, here) : here;
  });
  return used && { sheet: range.sheet, ...used };
}

/** The block of cells around a range that blank rows and columns (or the sheet's edge) enclose: Ctrl+A in Excel. */
export function surrounding(cells: Cells, start: Area): Area {
  let [top, bottom, left, right] = [
    start.row,
    start.row + start.rows,
    start.column,
    start.column + start.columns,
  ];
  const rowHas = (row: number) =>
    row >= 0 &&
    row < SHEET_ROWS &&
    holds(cells, { row, rows: 1, column: left - 1, columns: right - left + 2 });
  const columnHas = (column: number) =>
    column >= 0 &&
    column < SHEET_COLUMNS &&
    holds(cells, { row: top - 1, rows: bottom - top + 2, column, columns: 1 });
  for (let before = ""; before !== `${top} ${bottom} ${left} ${right}`;) {
    before = `${top} ${bottom} ${left} ${right}`;
    while (rowHas(bottom)) bottom++;
    while (rowHas(top - 1)) top--;
    while (columnHas(right)) right++;
    while (columnHas(left - 1)) left--;
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}

function holds(cells: Cells, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = cells.row(row);
    for (let column = area.column; line && column < area.column + area.columns; column++)
      if (hasContent(line[column])) return true;
  }
  return false;
}

function needed(range: SheetArea | undefined, name: string): SheetArea {
  if (!range) throw itemNotFound(`Range.${name}`);
  return range;
}

function spillingTo(range: SheetArea, session: Session): SheetArea | undefined {
  const size = session.book.cells(range.sheet).get(range.row, range.column)?.spill;
  return size && { sheet: range.sheet, row: range.row, column: range.column, ...size };
}

function spillParent(range: SheetArea, session: Session): SheetArea | undefined {
  const anchor = spillAnchor(session.book.cells(range.sheet), range.row, range.column);
  return anchor && { sheet: range.sheet, ...cellArea(anchor.row, anchor.column) };
}

/** The methods of Range that give another range. */
export const rangeGeometry: Readonly<Record<string, RangeMethod>> = {
  getCell: (range, [row, column]) =>
    at(
      range,
      cellArea(
        range.row + integerArgument(row, "Range.getCell"),
        range.column + integerArgument(column, "Range.getCell"),
      ),
      "getCell",
    ),
  getRow: (range, [row]) => {
    const index = integerArgument(row, "Range.getRow");
    if (index < 0 || index >= range.rows) throw invalidArgument("Range.getRow");
    return at(range, { ...range, row: range.row + index, rows: 1 }, "getRow");
  },
  getColumn: (range, [column]) => {
    const index = integerArgument(column, "Range.getColumn");
    if (index < 0 || index >= range.columns) throw invalidArgument("Range.getColumn");
    return at(range, { ...range, column: range.column + index, columns: 1 }, "getColumn");
  },
  getResizedRange: (range, [rows, columns]) =>
    resized(
      range,
      range.rows + integerArgument(rows, "Range.getResizedRange"),
      range.columns + integerArgument(columns, "Range.getResizedRange"),
      "getResizedRange",
    ),
  getAbsoluteResizedRange: (range, [rows, columns]) =>
    resized(
      range,
      integerArgument(rows, "Range.getAbsoluteResizedRange"),
      integerArgument(columns, "Range.getAbsoluteResizedRange"),
      "getAbsoluteResizedRange",
    ),
  getOffsetRange: (range, [rows, columns]) =>
    at(
      range,
      {
        ...range,
        row: range.row + integerArgument(rows, "Range.getOffsetRange"),
        column: range.column + integerArgument(columns, "Range.getOffsetRange"),
      },
      "getOffsetRange",
    ),
  getLastCell: (range) => ({
    ...range,
    ...cellArea(range.row + range.rows - 1, range.column + range.columns - 1),
  }),
  getLastRow: (range) => ({ ...range, row: range.row + range.rows - 1, rows: 1 }),
  getLastColumn: (range) => ({ ...range, column: range.column + range.columns - 1, columns: 1 }),
  getEntireRow: (range) => ({ ...range, column: 0, columns: SHEET_COLUMNS }),
  getEntireColumn: (range) => ({ ...range, row: 0, rows: SHEET_ROWS }),
  getColumnsAfter: besideMethod("getColumnsAfter", "columns", true),
  getColumnsBefore: besideMethod("getColumnsBefore", "columns", false),
  getRowsBelow: besideMethod("getRowsBelow", "rows", true),
  getRowsAbove: besideMethod("getRowsAbove", "rows", false),
  getBoundingRect(range, [other], session) {
    const with_ = rangeArgument(session, other, range.sheet, "Range.getBoundingRect");
    if (with_.sheet !== range.sheet) throw invalidArgument("Range.getBoundingRect");
    return { sheet: range.sheet, ...bounding(range, with_) };
  },
  getIntersection: (range, [other], session) =>
    needed(intersect(range, other, session, "getIntersection"), "getIntersection"),
  getIntersectionOrNullObject: (range, [other], session) =>
    intersect(range, other, session, "getIntersectionOrNullObject") ?? null,
  getUsedRange: (range, [valuesOnly], session) =>
    needed(usedWithin(session, range, valuesOnly === true), "getUsedRange"),
  getUsedRangeOrNullObject: (range, [valuesOnly], session) =>
    usedWithin(session, range, valuesOnly === true) ?? null,
  getSurroundingRegion: (range, _args, session) => ({
    sheet: range.sheet,
    ...surrounding(session.book.cells(range.sheet), range),
  }),
  getSpillingToRange: (range, _args, session) =>
    needed(spillingTo(range, session), "getSpillingToRange"),
  getSpillingToRangeOrNullObject: (range, _args, session) => spillingTo(range, session) ?? null,
  getSpillParent: (range, _args, session) => needed(spillParent(range, session), "getSpillParent"),
  getSpillParentOrNullObject: (range, _args, session) => spillParent(range, session) ?? null,
};
