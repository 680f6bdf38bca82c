import type { Cell } from "../cells";
import { bodyRows } from "./address";
import type { Customers } from "./customers";
import type { Overwritten } from "./editedCells";
import { matchRows, type RowMatch } from "./matchRows";
import type { Progress, Region, WorkbookPort } from "./port";
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
  /** What stood in the columns of a former run when the rows were read, by column of the region: a cell that holds something else by now is left alone. */
  readonly former: ReadonlyMap<number, readonly Cell[]>;
  /** Whether a row has a result; the others get what stands in the columns for none. */
  hasResult(row: number): boolean;
}

/** A column of results to write; its cells are in the order of the rows as they were read. */
export interface ColumnToWrite {
  readonly header: string;
  readonly cells: readonly Cell[];
  readonly format?: string;
  /** The formula that gives the cell of a row as it stands by now; `was` is the row as it was read. Null where the cell is to be a constant. */
  formula?(place: Relocated, row: number, was: number): string | null;
  /** The column of a region that a former run wrote; null where there is none. */
  former(headers: readonly Cell[]): number | null;
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
    // The table may have grown or shrunk since: half of the way are all the rows that it has.
    progress.report((block.to / bodyRows(region)) * rows, rows * 2);
  }
  return cells;
};

/** Rows and columns as they are now, held against what was read. */
export interface Check {
  readonly place: Relocated;
  readonly match: RowMatch;
  readonly now: readonly (readonly Cell[])[];
  /** Former columns that were compared, key and inputs. */
  readonly compared: readonly number[];
  /** By column to write: the one that it goes over, null for a new one. */
  readonly over: readonly (number | null)[];
  /** By column to write: what stands in the one that it goes over, null for a new one. */
  readonly former: readonly (Overwritten | null)[];
}

/** Reads the columns that decided once more, and what stands in those to write over; finds again which row is which. Rejects with `PortError`. */
export const check = async (
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
  const former = over.map((column, index): Overwritten | null => {
    if (column === null) return null;
    const was = columns[index]?.former(customers.region.headers) ?? null;
    const then = was === null ? null : (read.former.get(was) ?? null);
    return { now: all[next++] ?? [], then };
  });
  const then = compared.map((column) => read.cells.get(column) ?? []);
  const key = customers.key === null ? -1 : compared.indexOf(customers.key);
  const match = await matchRows(then, now, key < 0 ? null : key, progress);
  return { place, match, now, compared, over, former };
};
