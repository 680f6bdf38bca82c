import { sheetRow } from "./address";
import { cellText } from "./cellText";
import { check, type Check, type ColumnToWrite, type RowsRead } from "./checkRows";
import { editedRows, type Overwritten } from "./editedCells";
import type { ColumnWrite, Progress, Region, WorkbookPort, WriteReceipt } from "./port";

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
  /** Customers whose result somebody wrote over since: that cell keeps what it has. */
  readonly edited: readonly Untouched[];
  /** Customers that came since. */
  readonly added: readonly Untouched[];
  /** Customers that went since. */
  readonly gone: readonly Untouched[];
  /** Customers found in another row than they were read in. */
  readonly moved: number;
}

/** The second half of a progress: the first is checking that cells still hold what was read. */
const secondHalf = (progress: Progress, rows: number): Progress => ({
  report: (done, total) =>
    progress.report(rows + (total === 0 ? rows : (done / total) * rows), rows * 2),
  get cancelled() {
    return progress.cancelled;
  },
});

/** A column to write, and the rows of it in which somebody edited the result. */
interface PlannedWrite {
  readonly write: ColumnWrite;
  readonly edited: readonly number[];
}

const plannedWrite = (
  { header, cells, format }: ColumnToWrite,
  { place, match }: Check,
  replace: number | null,
  before: Overwritten | null,
): PlannedWrite => {
  const edited = before === null ? [] : editedRows(match.source, before, cells);
  const kept = new Set(edited);
  if (before !== null)
    match.source.forEach((was, row) => {
      if (was < 0) kept.add(row);
    });
  const write: ColumnWrite = {
    header: replace === null ? header : cellText(place.region.headers[replace] ?? header),
    ...(replace !== null && { replace }),
    ...(format !== undefined && { format }),
    ...(kept.size > 0 && { kept }),
    cells: Array.from(match.source, (was, row) =>
      was < 0 || kept.has(row) ? (before?.now[row] ?? null) : (cells[was] ?? null),
    ),
  };
  return { write, edited };
};

const untouchedNow = (
  { place, now, compared }: Check,
  key: number | null,
  rows: readonly number[],
): readonly Untouched[] =>
  rows.map((row) => ({
    key: key === null ? "" : cellText(now[compared.indexOf(key)]?.[row] ?? null),
    sheetRow: sheetRow(place.region, row),
  }));

/** How many rows got a result in at least one column. */
const writtenRows = (
  { match }: Check,
  writes: readonly ColumnWrite[],
  hasResult: (row: number) => boolean,
): number =>
  match.source.filter(
    (was, row) => was >= 0 && hasResult(was) && writes.some(({ kept }) => kept?.has(row) !== true),
  ).length;

/**
 * Writes columns of results beside the rows, over the columns of a former run where there are such. Reads the columns that decided once more before: only rows
 * that still hold what was read are written; rows that moved are found by their key; what a co-author changed, added or removed, and a result that somebody wrote
 * over, is left as it is and reported.
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
  const planned = columns.map((column, index) =>
    plannedWrite(column, checked, checked.over[index] ?? null, checked.former[index] ?? null),
  );
  const writes = planned.map(({ write }) => write);
  const receipt = await port.writeColumns(place.region, writes, secondHalf(progress, read.rows));
  const keys = key === null ? undefined : read.cells.get(key);
  return {
    receipt,
    region: place.region,
    columns: receipt.written.map(({ column }) => place.region.area.column + column),
    written: writtenRows(checked, writes, read.hasResult),
    changed: untouchedNow(
      checked,
      key,
      match.changed.map(({ row }) => row),
    ),
    edited: untouchedNow(
      checked,
      key,
      [...new Set(planned.flatMap(({ edited }) => edited))].sort((a, b) => a - b),
    ),
    added: untouchedNow(checked, key, match.added),
    gone: match.gone.map((was) => ({
      key: cellText(keys?.[was] ?? null),
      sheetRow: sheetRow(region, was),
    })),
    moved: match.moved,
  };
};
