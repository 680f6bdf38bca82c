import { sheetRow } from "./address";
import { cellText, sameCell } from "./cellText";
import { check, type Check, type ColumnToWrite, type RowsRead } from "./checkRows";
import { editedRows, type Overwritten } from "./editedCells";
import { HalfApplied, joinedReceipt } from "./halfApplied";
import type { ColumnWrite, Progress, Region, WorkbookPort, WriteReceipt } from "./port";
import { unhurried, unlessStopped, type Host } from "./pace";
import { HalfWritten } from "./portError";

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
  ...(progress.stopped && { stopped: progress.stopped }),
  ...(progress.host && { host: progress.host }),
});

/** A column to write, the rows of it in which somebody edited the result, and those in which what is there is not ours to write over. */
interface PlannedWrite {
  readonly write: ColumnWrite;
  readonly edited: readonly number[];
  readonly left: ReadonlySet<number>;
}

/** What a column is to be written over. */
interface Over {
  readonly checked: Check;
  /** The column that it goes over, null for a new one, and what stands there. */
  readonly replace: number | null;
  readonly before: Overwritten | null;
  /** Whether a write that came half-way is gone on with: rows that hold what they are to hold are done. */
  readonly goesOn: boolean;
}

/** Formulas of the rows that are written. */
const formulasOf = (
  { formula }: ColumnToWrite,
  { place, match }: Check,
  kept: ReadonlySet<number>,
): Pick<ColumnWrite, "formulas"> =>
  formula === undefined
    ? {}
    : {
        formulas: Array.from(match.source, (was, row) =>
          was < 0 || kept.has(row) ? null : formula(place, row, was),
        ),
      };

const plannedWrite = async (
  column: ColumnToWrite,
  { checked, replace, before, goesOn }: Over,
  host: Host,
): Promise<PlannedWrite> => {
  const { header, cells, format } = column;
  const { place, match } = checked;
  const edited = before === null ? [] : editedRows(match.source, before, cells);
  await host.yieldToHost();
  const left = new Set(edited);
  const kept = new Set(edited);
  // What a formula shows does not say whether it is one.
  const isDone = (was: number, row: number): boolean =>
    goesOn &&
    column.formula === undefined &&
    sameCell(before?.now[row] ?? null, cells[was] ?? null);
  if (before !== null)
    match.source.forEach((was, row) => {
      if (was < 0) left.add(row);
      if (was < 0 || isDone(was, row)) kept.add(row);
    });
  await host.yieldToHost();
  const write: ColumnWrite = {
    header: replace === null ? header : cellText(place.region.headers[replace] ?? header),
    ...(replace !== null && { replace }),
    ...(format !== undefined && { format }),
    ...(kept.size > 0 && { kept }),
    ...formulasOf(column, checked, kept),
    cells: Array.from(match.source, (was, row) =>
      was < 0 || kept.has(row) ? (before?.now[row] ?? null) : (cells[was] ?? null),
    ),
  };
  return { write, edited, left };
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
  planned: readonly PlannedWrite[],
  hasResult: (row: number) => boolean,
): number =>
  match.source.filter(
    (was, row) => was >= 0 && hasResult(was) && planned.some(({ left }) => !left.has(row)),
  ).length;

/** Writes, and tells of a write that came half-way so that it can be gone on with; `half` is one that is. */
const written = async (
  port: WorkbookPort,
  { place: { region }, match: { source } }: Check,
  writes: readonly ColumnWrite[],
  progress: Progress,
  half: HalfApplied | undefined,
): Promise<WriteReceipt> => {
  const whole = (receipt: WriteReceipt): WriteReceipt =>
    half === undefined ? receipt : joinedReceipt(receipt, source, half);
  try {
    return whole(await port.writeColumns(region, writes, progress));
  } catch (error) {
    if (!(error instanceof HalfWritten)) throw error;
    const { receipt, reach } = error;
    throw new HalfApplied(new HalfWritten(error, whole(receipt), reach), source);
  }
};

/**
 * Writes columns of results beside the rows, over the columns of a former run where there are such. Reads the columns that decided once more before: only rows
 * that still hold what was read are written; rows that moved are found by their key; what a co-author changed, added or removed, and a result that somebody wrote
 * over, is left as it is and reported. A write that came half-way (`half`) is gone on with: only the rest is written, and the receipt is that of both.
 * Rejects with `PortError`: "cancelled" (all is as it was), "changed" where a needed column is gone, "not-found", and whatever the port has to say; with `HalfApplied` where
 * results stand in some rows.
 */
export const applyColumns = async (
  port: WorkbookPort,
  read: RowsRead,
  columns: readonly ColumnToWrite[],
  progress: Progress,
  half?: HalfApplied,
): Promise<Applied> => {
  const checked = await unlessStopped(check(port, read, columns, progress), progress);
  const { place, match } = checked;
  const { key, region } = read.customers;
  const { host = unhurried } = progress;
  const planned: PlannedWrite[] = [];
  for (const [index, column] of columns.entries()) {
    const replace = checked.over[index] ?? null;
    const before = checked.former[index] ?? null;
    const over: Over = { checked, replace, before, goesOn: half !== undefined };
    planned.push(await plannedWrite(column, over, host));
  }
  const writes = planned.map(({ write }) => write);
  const receipt = await written(port, checked, writes, secondHalf(progress, read.rows), half);
  const keys = key === null ? undefined : read.cells.get(key);
  return {
    receipt,
    region: place.region,
    columns: receipt.written.map(({ column }) => place.region.area.column + column),
    written: writtenRows(checked, planned, read.hasResult),
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
