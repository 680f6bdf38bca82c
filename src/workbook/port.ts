import type { Cell } from "../cells";
import type { TableSheet } from "./tableSheet";

/** A rectangle on one sheet; rows and columns from 0. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A block of customers: a ListObject, or the cells around the selection. A port reads and writes by `area` (for a table: by its name),
 * so that a region with a narrower area than the port gave (title rows cut off) is as good.
 */
export interface Region {
  /** The whole block, header row included, totals row excluded. */
  readonly area: Area;
  /** Name of the ListObject; absent for a plain range. */
  readonly table?: string;
  readonly headers: readonly Cell[];
}

/** A column of cells of a region's body; `formats` are number format codes ("General", "yyyy-mm-dd") where the port knows them. */
export interface ColumnCells {
  readonly column: number;
  readonly cells: readonly Cell[];
  readonly format?: string;
}

/** One result column to write, as constants. */
export interface ColumnWrite {
  readonly header: string;
  /** The column of the region (index within it) to write over: one of a former run. A new column at the right end when absent. */
  readonly replace?: number;
  /** One cell for each row of the body. */
  readonly cells: readonly Cell[];
  /** Number format code of the body; "General" when absent. */
  readonly format?: string;
}

/** What a write changed, enough to take it back cell by cell. */
export interface WriteReceipt {
  readonly region: Region;
  /** Columns added (undo deletes them) and columns overwritten (undo restores `before`). */
  readonly added: readonly number[];
  readonly overwritten: readonly {
    readonly column: number;
    readonly before: readonly Cell[];
  }[];
}

/** One row of a table to write: where it is, what it must still hold, and what it shall hold. */
export interface RowWrite {
  /** Body row, from 0; null for a new row at the end. */
  readonly row: number | null;
  /** What was read there; a row that holds anything else is left. Null for a new row. */
  readonly before: readonly Cell[] | null;
  /** Null takes the row away. */
  readonly cells: readonly Cell[] | null;
}

/** Says how far a long operation is, and whether to stop. */
export interface Progress {
  report(done: number, total: number): void;
  readonly cancelled: boolean;
}

/**
 * What the product needs of a workbook, whoever holds it: Excel through Office.js, or a file.
 * Reads are by column in blocks; writes are beside the region or over the columns of a former run.
 */
export interface WorkbookPort {
  /** Regions that could hold customers: the tables, and the used block of sheets without one, the selected one first. */
  regions(): Promise<readonly Region[]>;
  /** The region around the selection; null where the selection is empty ground. */
  selectedRegion(): Promise<Region | null>;
  /** Reads body columns (index within the region) over body rows [fromRow, toRow); a block that the host refuses as too large rejects with `PortError("too-large")`. */
  readColumns(
    region: Region,
    columns: readonly number[],
    fromRow: number,
    toRow: number,
  ): Promise<readonly ColumnCells[]>;
  /**
   * Writes result columns: over the columns of the region that `replace` names, the others as new columns at its right end, in order
   * (inside the table for a ListObject). Where cells beside a plain range are not empty, nothing is written and it rejects with
   * `PortError("taken")`. Where `progress.cancelled` turns true, what was written is taken back and it rejects with `PortError("cancelled")`.
   */
  writeColumns(
    region: Region,
    columns: readonly ColumnWrite[],
    progress: Progress,
  ): Promise<WriteReceipt>;
  /** Takes a write back; cells that someone changed since are left and counted. */
  undo(
    receipt: WriteReceipt,
  ): Promise<{ readonly restored: number; readonly left: readonly string[] }>;
  /**
   * Adds a sheet with a table behind the one in front, shows it and selects the first cell of the body. Names that are taken get a number behind ("客户 2").
   * With "behind" it comes last, and what is shown and selected stays.
   * A cell may hold what is not in the list of its column, with a warning. Where it fails, nothing is left behind. A port on a file rejects with
   * `PortError("unsupported")`: a file is graded, never built.
   */
  insertTable(sheet: TableSheet, shown?: "in-front" | "behind"): Promise<Region>;
  /**
   * Changes, adds and takes away rows of a ListObject in one step, a row only where it still holds what was read. Gives the writes that were left, because somebody
   * changed or moved their row. Rejects with `PortError`: "not-found", "changed" where the headers are others; a port on a file rejects with "unsupported".
   */
  writeTableRows(region: Region, writes: readonly RowWrite[]): Promise<readonly RowWrite[]>;
  /** Shows a cell to the user. */
  goTo(area: Area): Promise<void>;
}
