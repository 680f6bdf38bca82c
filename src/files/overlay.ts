import type { Cell, ColumnWrite, Region } from "../workbook";
import type { SheetCells } from "./sheetCells";

/** A column that stands in the port but not yet in the file. */
export interface WrittenColumn {
  /** The region as it was before the column came. */
  readonly region: Region;
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** Absent where a column of the file is written over: its header stays. */
  readonly header?: string;
  /** One cell for each row of the region's body; undefined where what the file has stays. */
  readonly cells: readonly (Cell | undefined)[];
  readonly format?: string;
}

/** What was written over the cells of a file and is not yet saved. */
export interface Overlay {
  put(written: WrittenColumn): void;
  get(sheet: string, column: number): WrittenColumn | undefined;
  remove(sheet: string, column: number): void;
  /** All columns, from left to right. */
  all(): readonly WrittenColumn[];
}

/** An empty overlay. */
export const createOverlay = (): Overlay => {
  const columns = new Map<string, WrittenColumn>();
  const place = (sheet: string, column: number): string => JSON.stringify([sheet, column]);
  return {
    put: (written) => columns.set(place(written.region.area.sheet, written.column), written),
    get: (sheet, column) => columns.get(place(sheet, column)),
    remove: (sheet, column) => columns.delete(place(sheet, column)),
    all: () => [...columns.values()].sort((a, b) => a.column - b.column),
  };
};

/** Reads the cells of one column, by the rows of the sheet from 0. */
export type ColumnReader = (row: number) => Cell;

/** A column of a sheet as it is now: as written, else as in the file. */
export const currentColumn = (
  overlay: Overlay,
  file: SheetCells,
  sheet: string,
  column: number,
): ColumnReader => {
  const written = overlay.get(sheet, column);
  if (written === undefined) return file.column?.(column) ?? ((row) => file.cell(row, column));
  const { header, cells } = written;
  const top = written.region.area.row + 1;
  return (row) => {
    const body = row - top;
    if (body === -1 && header !== undefined) return header;
    const cell = body >= 0 ? cells[body] : undefined;
    return cell === undefined ? file.cell(row, column) : cell;
  };
};

const sameRegion = (a: Region, b: Region): boolean => {
  if (a.area.sheet !== b.area.sheet || a.table !== b.table) return false;
  if (a.table !== undefined) return true;
  // Titles above may have been cut off: it is the same block where it begins in the same column and lies within.
  return (
    a.area.column === b.area.column &&
    a.area.row >= b.area.row &&
    a.area.row < b.area.row + b.area.rows
  );
};

/** The region with the columns that it has gained. */
export const withGained = (overlay: Overlay, region: Region): Region => {
  const gained = overlay
    .all()
    .filter((column) => column.header !== undefined && sameRegion(column.region, region));
  if (gained.length === 0) return region;
  // A block whose titles were not cut off has the title row on top, not the headers.
  const headers = gained.map((column) =>
    column.region.area.row === region.area.row ? (column.header ?? null) : null,
  );
  return {
    ...region,
    area: { ...region.area, columns: region.area.columns + gained.length },
    headers: [...region.headers, ...headers],
  };
};

/** Where each column of a write goes: over the one that it names, else to the right end of the region, in order. */
export const placed = (
  overlay: Overlay,
  region: Region,
  writes: readonly ColumnWrite[],
): readonly WrittenColumn[] => {
  const { area } = region;
  let end = area.column + area.columns;
  return writes.map((write) => {
    const added = write.replace === undefined;
    const column = added ? end++ : area.column + (write.replace ?? 0);
    const former = overlay.get(area.sheet, column);
    const format = write.format === undefined ? {} : { format: write.format };
    if (added)
      return {
        region,
        column,
        header: write.header,
        cells: write.cells,
        ...format,
      };
    const cells = write.cells.map((cell, row) =>
      write.kept?.has(row) === true ? former?.cells[row] : cell,
    );
    // A column written and not yet saved stays a new one.
    return { ...(former ?? { region, column }), cells, ...format };
  });
};
