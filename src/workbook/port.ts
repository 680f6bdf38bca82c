import type { Cell } from "../cells";
import type { ChartSheet } from "./chartSheet";
import type { Content } from "./content";
import type { TableSheet } from "./tableSheet";
import type { Host } from "./host";
import type { TierLook } from "./tierFormat/tierLooks";

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

/** One result column to write. */
export interface ColumnWrite {
  readonly header: string;
  /** The column of the region (index within it) to write over: one of a former run. A new column at the right end when absent. */
  readonly replace?: number;
  /** One cell for each row of the body. */
  readonly cells: readonly Cell[];
  /** Body rows of a column that is written over whose cell is left as it is, be it a formula; `cells` has what it shows. */
  readonly kept?: ReadonlySet<number>;
  /**
   * By body row the formula ("=A1*2", in English) that gives what `cells` has; null for a constant. A host that does not calculate writes `cells`.
   */
  readonly formulas?: readonly (string | null)[];
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
  /** Every column of the write in its order, with what a later session needs to take it back (`writeCells`, `deleteColumns`). */
  readonly written: readonly WrittenColumn[];
  /** Of a write that did not come to its end: columns that it was to add may not be there. */
  readonly partial?: true;
}

/** A column as a write left it. */
export interface WrittenColumn {
  /** Index within the region. */
  readonly column: number;
  /** The header that stands over it. */
  readonly header: string;
  /** What was written, one cell for each row of the body. */
  readonly cells: readonly Cell[];
  /** Formulas that were written in place of cells: one that still stands is what was written, whatever it shows. */
  readonly formulas?: readonly (string | null)[];
  /** What each cell held before, formulas as formulas; null for a column that the write added. */
  readonly before: readonly Content[] | null;
  /** Number format code that the body had before, where the host tells. */
  readonly formatBefore?: string;
}

/** One row of a table to write: where it is, what it must still hold, and what it shall hold. */
export interface RowWrite {
  /** Body row, from 0; null for a new row at the end. */
  readonly row: number | null;
  /** What was read there; a row that holds anything else is left. Null for a new row. */
  readonly before: readonly Cell[] | null;
  /**
   * Null takes the row away. In a row that is there, cells that are the same as `before` are not touched; in a new row a null cell is left to
   * the host, which fills in the formula of a calculated column.
   */
  readonly cells: readonly Cell[] | null;
}

/** A ListObject as it is now. */
export interface TableRead {
  readonly region: Region;
  /** The header row, then the body; texts that look like numbers are texts where the host keeps them so. */
  readonly cells: readonly (readonly Cell[])[];
}

/** One cell of a region's body to write, and what it must still show. */
export interface CellWrite {
  /** Body row, from 0. */
  readonly row: number;
  /** Index within the region. */
  readonly column: number;
  /** What was read there; a cell that shows anything else is left. */
  readonly expected: Cell;
  readonly content: Content;
}

/** Something to say about one cell of a region. */
export interface Mark {
  /** Row of the region, 0 for its header row: as in `TableRead.cells`. */
  readonly row: number;
  /** Index within the region. */
  readonly column: number;
  readonly severity: "error" | "warning" | "note";
  /** In the reader's language. */
  readonly words: string;
}

/** Says how far a long operation is, and whether to stop. */
export interface Progress {
  report(done: number, total: number): void;
  readonly cancelled: boolean;
  /** Resolves when `cancelled` turns true, for who waits for something that may take long. */
  readonly stopped?: Promise<void>;
  /** Who is to have a moment between pieces of the work; done at once where nobody is. */
  readonly host?: Host;
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
   * (inside the table for a ListObject, wherever another author's new columns have moved them meanwhile: the receipt has where they stand). Where cells beside a
   * plain range are not empty, or another author takes them meanwhile, it rejects with `PortError("taken")` and nothing of theirs is written over. Where `progress.cancelled` turns true, what was written is taken back and it rejects with `PortError("cancelled")`.
   * Where the host fails after some rows stand, or does not let what was written be taken back, it rejects with `HalfWritten`.
   */
  writeColumns(
    region: Region,
    columns: readonly ColumnWrite[],
    progress: Progress,
  ): Promise<WriteReceipt>;
  /** Takes a write back, be it one that did not come to its end; cells that someone changed since are left and counted. */
  undo(
    receipt: WriteReceipt,
  ): Promise<{ readonly restored: number; readonly left: readonly string[] }>;
  /**
   * Adds a sheet with a table behind the one in front, shows it and selects the first cell of the body. Names that are taken get a number behind ("客户 2").
   * With "behind" it comes last, and what is shown and selected stays.
   * A cell may hold what is not in the list of its column, with a warning. Where it fails, nothing is left behind. A delimited text has no tables: there it rejects
   * with `PortError("unsupported")`.
   */
  insertTable(sheet: TableSheet, shown?: "in-front" | "behind"): Promise<Region>;
  /**
   * Like `insertTable`, with a native chart beside the table that follows it. Where it fails, nothing is left behind: neither sheet nor chart. A host that cannot draw
   * what is asked (before ExcelApi 1.8: no second axis, no series by their ranges), and a delimited text, reject with `PortError("unsupported")`; the table alone can still be inserted.
   */
  insertChart(sheet: ChartSheet, shown?: "in-front" | "behind"): Promise<Region>;
  /**
   * Changes, adds and takes away rows of a ListObject in one step, a row only where it still holds what was read. Gives the writes that were left, because somebody
   * changed or moved their row. Rejects with `PortError`: "not-found", "changed" where the headers are others, "taken" where the table cannot grow because cells
   * below it are in use, "unsupported" for a delimited text.
   */
  writeTableRows(region: Region, writes: readonly RowWrite[]): Promise<readonly RowWrite[]>;
  /** A ListObject by its name (case does not matter), on any sheet, read whole in blocks; null where there is none, and for a delimited text. */
  readTable(table: string): Promise<TableRead | null>;
  /** Like `readColumns` over all body rows, with formulas as such: what to keep so that it can be written back. */
  readContents(
    region: Region,
    columns: readonly number[],
  ): Promise<readonly (readonly Content[])[]>;
  /**
   * Writes single cells of the body in one step, each only where it still shows what was expected. Gives the writes that were left.
   * Rejects with `PortError`: "not-found", "changed" where the headers are others.
   */
  writeCells(region: Region, writes: readonly CellWrite[]): Promise<readonly CellWrite[]>;
  /**
   * Deletes columns of the region by their headers (of a plain range: empties them). Gives the headers that are not there. Rejects with
   * `PortError`: "not-found", "changed".
   */
  deleteColumns(region: Region, headers: readonly string[]): Promise<readonly string[]>;
  /**
   * Says something about cells in place, instead of all that was said there before; an empty list takes it away. The user's own fills, notes and
   * conditional formats stay. A host without notes shows the fill alone; a file is left as it is, since a mark is for who is editing.
   */
  mark(region: Region, marks: readonly Mark[]): Promise<void>;
  /**
   * Colours the cells of a body column by the tier that they hold, by conditional formats, in place of what this has put there before; null takes that away.
   * The user's own conditional formats stay. Rejects with `PortError`: "not-found", "changed" where the column's header is gone, "unsupported" for a delimited text
   * and a host before ExcelApi 1.6.
   */
  tierColours(region: Region, column: number, looks: readonly TierLook[] | null): Promise<void>;
  /** Whether a body column is coloured by tiers, as the workbook has it now. */
  hasTierColours(region: Region, column: number): Promise<boolean>;
  /** Shows a cell to the user. */
  goTo(area: Area): Promise<void>;
}
