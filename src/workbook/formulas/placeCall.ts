import type { Area, Region } from "../port";
import { columnsRead, type Call } from "./call";

/** Why a formula cannot stand in a cell. */
export type Misplaced =
  /** It would read its own result. */
  | { readonly code: "reads-itself" }
  /** Its results fill more than one cell, and Excel does not spill inside a table. */
  | { readonly code: "inside-table"; readonly table: string };

const holds = (area: Area, { sheet, row, column }: Area): boolean =>
  area.sheet === sheet &&
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const meet = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The body row (from 0) of a region that a cell stands in or beside; null for one above or below, and on another sheet. */
export const rowBeside = ({ area }: Region, cell: Area): number | null =>
  cell.sheet === area.sheet && cell.row > area.row && cell.row < area.row + area.rows
    ? cell.row - area.row - 1
    : null;

/** Whether a formula in a cell is meant for that cell's row: it stands inside the table, or beside a row that is not the first. */
export const isForRow = (region: Region, cell: Area): boolean => {
  const row = rowBeside(region, cell);
  return row !== null && (row > 0 || holds(region.area, cell));
};

/** What is in the way of a call whose results fill `filled`; the region is the table that it reads. Null where nothing is. */
export const misplaced = (
  call: Call,
  region: Region | null,
  regions: readonly Region[],
  filled: Area,
): Misplaced | null => {
  const isRead = (column: number): boolean =>
    region !== null &&
    meet(filled, { ...region.area, column: region.area.column + column, columns: 1 });
  if (columnsRead(call).some(isRead)) return { code: "reads-itself" };
  if (filled.rows * filled.columns === 1) return null;
  const around = regions.find(
    ({ table, area }) => table !== undefined && holds(area, { ...filled, rows: 1, columns: 1 }),
  );
  return around?.table === undefined ? null : { code: "inside-table", table: around.table };
};
