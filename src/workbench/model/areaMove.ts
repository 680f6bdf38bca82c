import { contains, intersection, SHEET_COLUMNS, SHEET_ROWS } from "./area";
import type { Area, SheetId, Shift } from "./book";

/** Cells on their way: those of `band` go by so many rows and columns; those of `gone` are deleted. */
export interface Move {
  readonly sheet: SheetId;
  readonly shift: Shift;
  readonly at: Area;
  readonly band: Area;
  readonly rows: number;
  readonly columns: number;
  readonly gone: Area | undefined;
}

/** What inserting (Down, Right) or deleting (Up, Left) an area moves. */
export function moveOf(sheet: SheetId, at: Area, shift: Shift): Move {
  const isInsert = shift === "Down" || shift === "Right";
  const sign = isInsert ? 1 : -1;
  if (shift === "Down" || shift === "Up") {
    const row = isInsert ? at.row : at.row + at.rows;
    return {
      sheet,
      shift,
      at,
      band: { ...at, row, rows: SHEET_ROWS - row },
      rows: sign * at.rows,
      columns: 0,
      gone: isInsert ? undefined : at,
    };
  }
  const column = isInsert ? at.column : at.column + at.columns;
  return {
    sheet,
    shift,
    at,
    band: { ...at, column, columns: SHEET_COLUMNS - column },
    rows: 0,
    columns: sign * at.columns,
    gone: isInsert ? undefined : at,
  };
}

/** True when only a part of the table's width (or height) would move. */
export function tears(table: Area, move: Move): boolean {
  const touched = intersection(
    table,
    move.gone ? { ...move.band, ...unite(move.band, move.gone) } : move.band,
  );
  if (!touched) return false;
  const vertical = move.rows !== 0;
  return vertical ? touched.columns !== table.columns : touched.rows !== table.rows;
}

function unite(band: Area, gone: Area): Area {
  const row = Math.min(band.row, gone.row);
  const column = Math.min(band.column, gone.column);
  return {
    row,
    column,
    rows: band.row + band.rows - row,
    columns: band.column + band.columns - column,
  };
}

/** Where an area is after the move; undefined when all of it was deleted. An area only partly as wide as the move stays. */
export function movedArea(area: Area, move: Move): Area | undefined {
  const vertical = move.rows !== 0;
  const across = vertical
    ? contains({ ...area, column: move.at.column, columns: move.at.columns }, area)
    : contains({ ...area, row: move.at.row, rows: move.at.rows }, area);
  if (!across) return area;
  const span = vertical
    ? movedSpan(area.row, area.rows, move.at.row, move.at.rows, move.gone !== undefined, SHEET_ROWS)
    : movedSpan(
        area.column,
        area.columns,
        move.at.column,
        move.at.columns,
        move.gone !== undefined,
        SHEET_COLUMNS,
      );
  if (!span) return undefined;
  return vertical
    ? { ...area, row: span[0], rows: span[1] }
    : { ...area, column: span[0], columns: span[1] };
}

/** Where a cell is after the move; undefined when it was deleted. */
export function movedCell<Place extends { readonly row: number; readonly column: number }>(
  cell: Place,
  { at, rows, columns, gone }: Move,
): Place | { readonly row: number; readonly column: number } | undefined {
  const { row, column } = cell;
  const isVertical = rows !== 0;
  const isBeside = isVertical
    ? column < at.column || column >= at.column + at.columns
    : row < at.row || row >= at.row + at.rows;
  if (isBeside || (isVertical ? row < at.row : column < at.column)) return cell;
  if (gone && (isVertical ? row < at.row + at.rows : column < at.column + at.columns))
    return undefined;
  return { row: row + rows, column: column + columns };
}

function movedSpan(
  from: number,
  length: number,
  at: number,
  count: number,
  isDelete: boolean,
  limit: number,
): [number, number] | undefined {
  if (from === 0 && length === limit) return [from, length];
  const end = from + length;
  if (!isDelete)
    return [from >= at ? from + count : from, from < at && end > at ? length + count : length];
  const lost = Math.max(0, Math.min(end, at + count) - Math.max(from, at));
  if (lost === length) return undefined;
  return [from >= at + count ? from - count : Math.min(from, at), length - lost];
}

/** What rows or columns are like, by their numbers after `count` were inserted or deleted at `at`. */
export function movedKeys<Look>(
  looks: ReadonlyMap<number, Look>,
  at: number,
  count: number,
  isDelete: boolean,
): Map<number, Look> {
  const entries = [...looks].flatMap(([index, look]): [number, Look][] => {
    if (index < at) return [[index, look]];
    if (!isDelete) return [[index + count, look]];
    return index < at + count ? [] : [[index - count, look]];
  });
  return new Map(entries);
}
