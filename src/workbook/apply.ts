import type { Cell } from "../cells";
import { sheetRow } from "./address";
import { columnsRead } from "./columnsRead";
import { keyOf } from "./explainRow";
import type { GradeResult } from "./gradeResult";
import { cellText } from "./cellText";
import { hasGrade } from "./joinGrades";
import { matchRows, type RowMatch } from "./matchRows";
import type { ColumnWrite, Progress, Region, WorkbookPort, WriteReceipt } from "./port";
import { PortError } from "./portError";
import { readBlocks } from "./readBlocks";
import { relocate, type Relocated } from "./relocate";
import type { ResultColumn } from "./resultColumns";
import { formerColumn } from "./resultHeader";

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
  /** Rows that a grade was written to. */
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
  /** What stands now in the columns that will be written over. */
  readonly former: readonly (readonly Cell[] | null)[];
}

const check = async (
  port: WorkbookPort,
  result: GradeResult,
  columns: readonly ResultColumn[],
  progress: Progress,
): Promise<Check> => {
  const { customers, scheme } = result.request;
  const place = await relocate(port, customers.region);
  const compared = columnsRead(result.request);
  const over = columns.map(({ kind }) => formerColumn(place.region.headers, scheme, kind));
  const wanted = [...compared.map(place.columnNow), ...over.filter((column) => column !== null)];
  const read = await readAll(port, place.region, wanted, progress, result.rows);
  const now = read.slice(0, compared.length);
  let next = compared.length;
  const former = over.map((column) => (column === null ? null : (read[next++] ?? [])));
  const then = compared.map((column) => result.cells.get(column) ?? []);
  const key = customers.key === null ? -1 : compared.indexOf(customers.key);
  const match = matchRows(then, now, key < 0 ? null : key);
  return { place, match, now, compared, former };
};

const writesOf = (
  result: GradeResult,
  columns: readonly ResultColumn[],
  { place, match, former }: Check,
): readonly ColumnWrite[] =>
  columns.map(({ kind, header, cells, format }, index) => {
    const { headers } = place.region;
    const replace = formerColumn(headers, result.request.scheme, kind);
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
 * Writes result columns beside the customers, over the columns of a former run of the same scheme where there are such.
 * Reads key and inputs once more before: only rows that still hold what was graded are written; customers that moved are found by their key;
 * what a co-author changed, added or removed is left as it is and reported.
 * Rejects with `PortError`: "cancelled" (all is as it was), "changed" where a needed column is gone, "not-found", and whatever the port has to say.
 */
export const apply = async (
  port: WorkbookPort,
  result: GradeResult,
  columns: readonly ResultColumn[],
  progress: Progress,
): Promise<Applied> => {
  const checked = await check(port, result, columns, progress);
  const { place, match } = checked;
  const writes = writesOf(result, columns, checked);
  const receipt = await port.writeColumns(place.region, writes, secondHalf(progress, result.rows));
  const { customers, scheme } = result.request;
  return {
    receipt,
    region: place.region,
    columns: placesOf(place.region, writes),
    written: match.source.filter((was) => was >= 0 && hasGrade(scheme, result.grades, was)).length,
    changed: untouchedNow(
      checked,
      customers.key,
      match.changed.map(({ row }) => row),
    ),
    added: untouchedNow(checked, customers.key, match.added),
    gone: match.gone.map((was) => ({
      key: keyOf(result, was),
      sheetRow: sheetRow(customers.region, was),
    })),
    moved: match.moved,
  };
};

/** Takes a write back in one step; cells that somebody changed since are left and named. */
export const undo = (
  port: WorkbookPort,
  applied: Applied,
): Promise<{ readonly restored: number; readonly left: readonly string[] }> =>
  port.undo(applied.receipt);
