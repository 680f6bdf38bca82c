import { formatAddress, parseAddress } from "../address";
import { isOnSheet, isWholeColumns, isWholeRows } from "../area";
import type { Area, Sheet, SheetArea, SheetId } from "../book";
import { findName } from "../names";
import { findSheet } from "../sheets";
import { findTable } from "../tables";
import { bodyArea } from "../tableGrowth";
import { invalidArgument, itemNotFound } from "./officeError";
import type { OfficeObject, Session } from "./officeType";

/** The range that a declared object stands for, or undefined when it is no range. */
export function rangeOf(value: unknown): SheetArea | undefined {
  const object = value as Partial<OfficeObject> | null | undefined;
  return typeof object === "object" && object?.type === "Range"
    ? (object.self as SheetArea)
    : undefined;
}

/** The sheet of a range, refusing when it was deleted meanwhile. */
export function sheetOf(session: Session, sheet: SheetId, location: string): Sheet {
  const found = session.book.state.sheets.find(({ id }) => id === sheet);
  if (!found) throw itemNotFound(location);
  return found;
}

/** The area if it lies on the sheet, else InvalidArgument. */
export function onSheet(sheet: SheetId, area: Area, location: string): SheetArea {
  if (!isOnSheet(area)) throw invalidArgument(location);
  const { row, column, rows, columns } = area;
  return { sheet, row, column, rows, columns };
}

/** True for whole rows or columns: Excel gives null for what their cells hold, and takes nothing for them. */
export function isUnbounded(area: Area): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

/** The area of a range without its sheet. */
export function areaOf({ row, column, rows, columns }: SheetArea): Area {
  return { row, column, rows, columns };
}

/** The address of a range with its sheet. */
export function addressOf(session: Session, range: SheetArea): string {
  return formatAddress(sheetOf(session, range.sheet, "Range.address").name, range);
}

/**
 * A range argument: a range object, or text: an address on `sheet` (or with a sheet of its own), a defined name, or a table's name (its body).
 */
export function rangeArgument(
  session: Session,
  value: unknown,
  sheet: SheetId | undefined,
  location: string,
): SheetArea {
  const range = rangeOf(value);
  if (range) return range;
  if (typeof value !== "string") throw invalidArgument(location);
  const found = fromAddress(session, value, sheet) ?? fromName(session, value, sheet);
  if (!found) throw invalidArgument(location);
  return found;
}

function fromAddress(
  session: Session,
  text: string,
  sheet: SheetId | undefined,
): SheetArea | undefined {
  const parsed = parseAddress(text);
  if (!parsed) return undefined;
  const own =
    parsed.sheetName === undefined ? sheet : findSheet(session.book.state, parsed.sheetName)?.id;
  return own === undefined ? undefined : { sheet: own, ...parsed.area };
}

function fromName(
  session: Session,
  text: string,
  sheet: SheetId | undefined,
): SheetArea | undefined {
  const { state } = session.book;
  const name =
    (sheet === undefined ? undefined : findName(state, text, sheet)) ?? findName(state, text);
  if (name) return fromAddress(session, name.formula.replace(/^=/, ""), sheet);
  const table = findTable(state, text);
  return table && { sheet: table.sheet, ...bodyArea(table) };
}
