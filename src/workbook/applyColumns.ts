import type { Cell } from "../cells";
import { sheetRow } from "./address";
import { cellText } from "./cellText";
import type { Customers } from "./customers";
import { matchRows, type RowMatch } from "./matchRows";
import type { ColumnWrite, Progress, Region, WorkbookPort, WriteReceipt } from "./port";
import { PortError } from "./portError";
import { readBlocks } from "./readBlocks";
import { relocate, type Relocated } from "./relocate";

/** Rows as they were read, for which something is to be written. */
export interface RowsRead {
  readonly customers: Customers;
  readonly rows: number;
  /** The columns (index within the region) that decided: a row whose cells there were changed since is left alone. */
  readonly compared: readonly number[];
  /** The cells of these columns as they were read. */
  readonly cells: ReadonlyMap<number, readonly Cell[]>;
  /** Whether a row has a result; the others get what stands in the columns for none. */
  hasResult(row: number): boolean;
}

/** A column of results to write; its cells are in the order of the rows as they were read. */
export interface ColumnToWrite {
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly format?: string;
  /** The column of a region that a former run wrote; null where there is none. */
  former(headers: readonly Cell[]): number | null;
}

/** A customer whose row was left alone, because it is not what was graded. */
export interface Untouched {
  readonly key: string;
  /** The row as the user sees it now, from 1; for a customer that is gone, where it was. */
  readonly sheetRow: number;
}

/** What a write did. */
export interface Applied {
  readonly receipt: WriteReceipt;
  /** The region as it was just before the write. */
  readonly region: Region;
  /** Columns of the sheet from 0, in the order of the result columns. */
  readonly columns: readonly number[];
  /** Rows that a result was written to. */
  readonly written: number;
  /** Customers whose key or inputs somebody changed since they were read: their row keeps what it had. */
  readonly changed: readonly Untouched[];
  /** Customers that came since. */
  readonly added: readonly Untouched[];
  /** Customers that went since. */
  readonly gone: readonly Untouched[];
  /** Customers found in another row than they were read in. */
  readonly moved: number;
}

const readAll = async (
  port: WorkbookPort,
  region: Region,
  columns: readonly number[],
  progress: Progress,
  rows: number,
): Promise<readonly (readonly Cell[])[]> => {
  const cells = columns.map((): Cell[] => []);
  for await (const block of readBlocks(port, region, columns)) {
    if (progress.cancelled) throw new PortError("cancelled");
    block.columns.forEach((column, index) => {
      for (const cell of column.cells) cells[index]?.push(cell);
    });
    progress.report(block.to, rows * 2);
  }
  return cells;
};

/** The second half of a progress: the first is checking that cells still hold what was read. */
const secondHalf = (progress: Progress, rows: number): Progress => ({
  report: (done, total) =>
    progress.report(rows + (total === 0 ? rows : (done / total) * rows), rows * 2),
  get cancelled() {
    return progress.cancelled;
  },
});

interface Check {
  readonly place: Relocated;
  readonly match: RowMatch;
  readonly now: readonly (readonly Cell[])[];
  /** Former columns that were compared, key and inputs. */
  readonly compared: readonly number[];
  /** By column to write: the one that it goes over, null for a new one. */
  readonly over: readonly (number | null)[];
  /** What stands now in the columns that will be written over. */
  readonly former: readonly (readonly Cell[] | null)[];
}

const check = async (
  port: WorkbookPort,
  read: RowsRead,
  columns: readonly ColumnToWrite[],
  progress: Progress,
): Promise<Check> => {
  const { customers, compared } = read;
  const place = await relocate(port, customers.region);
  const over = columns.map((column) => column.former(place.region.headers));
  const wanted = [...compared.map(place.columnNow), ...over.filter((column) => column !== null)];
  const all = await readAll(port, place.region, wanted, progress, read.rows);
  const now = all.slice(0, compared.length);
  let next = compared.length;
  const former = over.map((column) => (column === null ? null : (all[next++] ?? [])));
  const then = compared.map((column) => read.cells.get(column) ?? []);
  const key = customers.key === null ? -1 : compared.indexOf(customers.key);
  const match = matchRows(then, now, key < 0 ? null : key);
  return { place, match, now, compared, over, former };
};

const writesOf = (
  columns: readonly ColumnToWrite[],
  { place, match, over, former }: Check,
): readonly ColumnWrite[] =>
  columns.map(({ header, cells, format }, index) => {
    const { headers } = place.region;
    const replace = over[index] ?? null;
    const before = former[index];
    return {
      header: replace === null ? header : cellText(headers[replace] ?? header),
      ...(replace !== null && { replace }),
      ...(format !== undefined && { format }),
      cells: Array.from(match.source, (was, row) =>
        was < 0 ? (before?.[row] ?? null) : (cells[was] ?? null),
      ),
    };
  });

const untouchedNow = (
  { place, now, compared }: Check,
  key: number | null,
  rows: readonly number[],
): readonly Untouched[] =>
  rows.map((row) => ({
    key: key === null ? "" : cellText(now[compared.indexOf(key)]?.[row] ?? null),
    sheetRow: sheetRow(place.region, row),
  }));

const placesOf = (region: Region, writes: readonly ColumnWrite[]): readonly number[] => {
  let next = region.area.columns;
  return writes.map(({ replace }) => region.area.column + (replace ?? next++));
};

/**
 * Writes columns of results beside the rows, over the columns of a former run where there are such. Reads the columns that decided once more before: only rows
 * that still hold what was read are written; rows that moved are found by their key; what a co-author changed, added or removed is left as it is and reported.
 * Rejects with `PortError`: "cancelled" (all is as it was), "changed" where a needed column is gone, "not-found", and whatever the port has to say.
 */
export const applyColumns = async (
  port: WorkbookPort,
  read: RowsRead,
  columns: readonly ColumnToWrite[],
  progress: Progress,
): Promise<Applied> => {
  const checked = await check(port, read, columns, progress);
  const { place, match } = checked;
  const { key, region } = read.customers;
  const writes = writesOf(columns, checked);
  const receipt = await port.writeColumns(place.region, writes, secondHalf(progress, read.rows));
  const keys = key === null ? undefined : read.cells.get(key);
  return {
    receipt,
    region: place.region,
    columns: placesOf(place.region, writes),
    written: match.source.filter((was) => was >= 0 && read.hasResult(was)).length,
    changed: untouchedNow(
      checked,
      key,
      match.changed.map(({ row }) => row),
    ),
    added: untouchedNow(checked, key, match.added),
    gone: match.gone.map((was) => ({
      key: cellText(keys?.[was] ?? null),
      sheetRow: sheetRow(region, was),
    })),
    moved: match.moved,
  };
};
