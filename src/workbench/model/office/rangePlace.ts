import { isWholeColumns, isWholeRows } from "../area";
import type { SheetArea } from "../book";
import { hiddenRows } from "../filter";
import { editColumns } from "../style";
import { booleanArgument } from "./argument";
import type { Property, Session } from "./officeType";
import { setRows } from "./rangeFormat";
import { addressOf, sheetOf } from "./rangeSelf";

function hiddenColumns(range: SheetArea, session: Session): boolean | null {
  const looks = sheetOf(session, range.sheet, "Range.columnHidden").columns;
  const hidden = Array.from(
    { length: range.columns },
    (_, i) => looks.get(range.column + i)?.hidden === true,
  );
  return hidden.every((flag) => flag === hidden[0]) ? (hidden[0] ?? false) : null;
}

function rowHidden(range: SheetArea, session: Session): boolean | null {
  sheetOf(session, range.sheet, "Range.rowHidden");
  const hidden = hiddenRows(session.book, range.sheet, range).length;
  if (hidden === 0) return false;
  return hidden === range.rows ? true : null;
}

/** Where a range is and how large, and whether its rows and columns are hidden. */
export const rangePlace: Readonly<Record<string, Property<SheetArea>>> = {
  address: { get: (range, session) => addressOf(session, range) },
  addressLocal: { get: (range, session) => addressOf(session, range) },
  rowIndex: { get: (range) => range.row },
  columnIndex: { get: (range) => range.column },
  rowCount: { get: (range) => range.rows },
  columnCount: { get: (range) => range.columns },
  // Documented: -1 for more cells than a 32-bit number counts.
  cellCount: {
    get: (range) => (range.rows * range.columns > 2 ** 31 - 1 ? -1 : range.rows * range.columns),
  },
  isEntireColumn: { get: isWholeColumns },
  isEntireRow: { get: isWholeRows },
  columnHidden: {
    get: hiddenColumns,
    set(range, value, session) {
      const hidden = booleanArgument(value, "Range.columnHidden");
      editColumns(session.edit, range.sheet, range.column, range.columns, (look) => ({
        ...look,
        hidden,
      }));
    },
  },
  rowHidden: {
    get: rowHidden,
    set(range, value, session) {
      setRows(session.edit, range, { hidden: booleanArgument(value, "Range.rowHidden") });
    },
  },
};
