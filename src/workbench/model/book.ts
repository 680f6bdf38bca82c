/**
 * The contract of an open workbook: what the protocol, the grid, the formulas and the files of the workbench share.
 *
 * Two kinds of state. Everything but cells is an immutable value in `Book.state`: it is replaced, never changed, so that two states
 * compare by identity and `opened` is simply the state at opening. Cells are sparse and many: they sit in a grid per sheet and each cell is immutable.
 * Both change only inside `Book.change`, which emits the changes, records one undo step, and asks the calculator.
 * Rows and columns count from 0 everywhere in the model; addresses in A1 style exist only at its edges.
 */

import type { Deed, Structural } from "./deeds/deed";
import type { Area, BookState, Cell, CellValue, SheetArea, SheetId } from "./state";

export type * from "./state";

/**
 * Who caused a change: the person at this screen, the add-in (Office.js), a second author, or the calculator.
 * Changes of the calculator are not undoable and fire no onChanged, as in Excel.
 */
export type Source = "local" | "addin" | "remote" | "calculation";

/** What happened to cells; the words are those of Office.js's DataChangeType. */
export type CellsChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** One thing that changed. Subscribers get the changes of one `Book.change` as one list, after the state is whole again. */
export type Change = {
  readonly source: Source;
  /** Only put anew, because another author's deed came before it: to be shown and calculated, but it is no event. */
  readonly again?: true;
} & (
  | {
      readonly kind: "cells";
      readonly sheet: SheetId;
      readonly area: Area;
      /** `content`: values or formulas; `format`: style only; `both`: for example a typed percentage, or cells cleared of all. */
      readonly aspect: "content" | "format" | "both";
      readonly changeType: CellsChangeType;
      /** Which way cells moved, for insertions and deletions of cells, rows and columns. */
      readonly shift?: "Down" | "Right" | "Up" | "Left";
      /** For a single cell: what it was and is. */
      readonly single?: { readonly before: Cell | undefined; readonly after: Cell | undefined };
    }
  /** New computed values; `areas` are the cells that are different now, spilled ones included. */
  | { readonly kind: "calculated"; readonly areas: readonly SheetArea[] }
  | {
      readonly kind: "sheet";
      readonly what: "added" | "deleted" | "renamed" | "moved" | "look";
      readonly sheet: SheetId;
    }
  | {
      readonly kind: "table";
      readonly what: "added" | "deleted" | "changed";
      readonly table: string;
      readonly sheet: SheetId;
    }
  | {
      readonly kind:
        | "names"
        | "settings"
        | "xmlParts"
        | "customProperties"
        | "properties"
        | "calculationMode"
        | "readOnly"
        | "fileName";
    }
  | {
      readonly kind: "conditionalFormats" | "validations" | "notes" | "charts";
      readonly sheet: SheetId;
    }
  | { readonly kind: "selection"; readonly sheet: SheetId; readonly areas: readonly Area[] }
  | { readonly kind: "activeSheet"; readonly sheet: SheetId; readonly before: SheetId }
);

/** `Omit` that keeps a union a union. */
type Unsourced<C> = C extends unknown ? Omit<C, "source"> : never;

/** The pen that `Book.change` hands out: the only way to change a workbook. High-level edits (model/index.ts) are written with it. */
export interface Edit {
  readonly book: Book;
  readonly source: Source;
  /** Puts a cell, or takes it away (undefined). Says nothing: follow it with `tell`. */
  put(sheet: SheetId, row: number, column: number, cell: Cell | undefined): void;
  /** Replaces members of the state. Says nothing: follow it with `tell`. */
  set(patch: Partial<BookState>): void;
  /**
   * Runs the change of many cells that a structural deed is: whoever repeats it or takes it back (another author, undo) does it as one, on the cells as they
   * are there. `body` moves them first, and then puts what becomes different where they are now; within it nothing else is recorded.
   */
  asOne(deed: Structural, body: (cells: CellMoves) => void): void;
  /** Everything that this change has done so far. */
  recorded(): readonly Deed[];
  /** Announces a change to the subscribers, at the end of the whole change. */
  tell(change: Unsourced<Change>): void;
}

/** Moves cells of the sheet of a structural deed, many in one piece. */
export interface CellMoves {
  /** Deletes the cells of an area. */
  remove(area: Area): void;
  /** Takes the cells of an area and puts each where `way` says, as what it says. */
  move(
    area: Area,
    way: (
      row: number,
      column: number,
      cell: Cell,
    ) => { readonly row: number; readonly column: number; readonly cell: Cell | undefined },
  ): void;
}

/** The cells of one sheet, to read. */
export interface Cells {
  get(row: number, column: number): Cell | undefined;
  /** The cells of one row by column, or undefined; holes are absent cells. Do not change it. */
  row(row: number): readonly (Cell | undefined)[] | undefined;
  /** The numbers of the rows that have cells, in no order. */
  rowNumbers(): Iterable<number>;
  /** The smallest area around all cells with content (`valuesOnly`) or with content or style; undefined for an empty sheet. */
  used(valuesOnly: boolean): Area | undefined;
  /** False where no cell has a formula: nobody has to look for them. */
  readonly hasFormulas: boolean;
}

/** Cells changed since the file was opened, as row -> columns. Put back by undo still counts: compare with the file if it matters. */
export type ChangedCells = ReadonlyMap<SheetId, ReadonlyMap<number, ReadonlySet<number>>>;

/** An open workbook. */
export interface Book {
  readonly state: BookState;
  /** The state when the file was opened: what differs by identity from `state` is what a saver must write. */
  readonly opened: BookState;
  /** The cells whose content or style was edited since, and those whose computed value is new: for the saver. */
  readonly editedCells: ChangedCells;
  readonly computedCells: ChangedCells;
  /** The cells of a sheet; throws for a sheet that is not there. */
  cells(sheet: SheetId): Cells;
  /**
   * Runs one change: all its edits are one list of changes and one undo step, then the calculator is asked. Calls inside a change join it.
   * When `body` throws, what it did until then stays (as Excel does with a failing batch) and is announced.
   */
  change<T>(source: Source, body: (edit: Edit) => T): T;
  /** Calls `listener` after every change, with what changed. Returns how to stop that. */
  subscribe(listener: (changes: readonly Change[]) => void): () => void;
  /** Which of its authors' workbooks this is: 0 for who opened the file. Ids that two authors give at once differ by it. */
  readonly author: number;
  /** Calls `listener` after every change but the calculator's, before anybody else hears of it. Returns how to stop that. */
  followDeeds(listener: (deeds: readonly Deed[], source: Source) => void): () => void;
  readonly history: UndoHistory;
  readonly calculation: Calculation;
}

/**
 * What can be taken back. Every `change` of "local" or "addin" that alters more than selection and active sheet is one step. Changes of another
 * author are not ours to undo: they stay, moved cells are found where they are now, and a step that touches the same cell puts back what we saw
 * (assumed: Excel on the web does so cell by cell).
 */
export interface UndoHistory {
  readonly undoable: number;
  readonly redoable: number;
  /** Takes back the last step; false when there is none. Announced as "local" changes. */
  undo(): boolean;
  redo(): boolean;
  /** Brings what may be taken back in line with cells that another author has moved. */
  rebase(theirs: readonly Deed[]): void;
  /** Gives up all that may be taken back or done again. */
  forget(): void;
  /** From now until the returned function is called, all changes of the source become one step (Excel.run's mergeUndoGroup). */
  group(source: Source): () => void;
}

/** A formula's results: one value, or a matrix that spills from the formula's cell. */
export interface Computed {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** What to calculate: the cells whose content changed, or everything (a workbook just opened, or a full recalculation). */
export interface CalculationRequest {
  readonly book: Book;
  readonly changed: readonly SheetArea[];
  /** True when formulas must be read anew: everything was asked for, or sheets, tables, names changed or cells moved. */
  readonly everything: boolean;
}

/** Computes formulas. One call runs at a time; what changes meanwhile comes with the next call. */
export interface Calculator {
  /**
   * Gives the results of all formulas that depend on what changed. A cell whose results come later (a custom function that streams) may be
   * given as #BUSY! and delivered by `Calculation.deliver`.
   */
  calculate(request: CalculationRequest): Promise<readonly Computed[]>;
}

/** How a workbook is calculated. */
export interface Calculation {
  /** Names the calculator; without one, formulas stay #BUSY! (or at the values the file came with). */
  use(calculator: Calculator): void;
  /** Puts computed values into cells, spilling matrices (or #SPILL! where cells are in the way). Not undoable. Ignores cells that hold no formula by now. */
  deliver(results: readonly Computed[]): void;
  /** Asks for a calculation: of what changed since (Manual mode), or of everything. */
  run(everything: boolean): void;
  /** Holds calculation back until the returned function is called (suspendApiCalculationUntilNextSync). */
  suspend(): () => void;
  /** True while a calculation runs or waits. */
  readonly busy: boolean;
  /** Resolves when nothing is left to calculate. */
  settled(): Promise<void>;
}

/**
 * What a book is opened with (`openBook` in model/index.ts): a state, of which every member but `sheets` may be left out, and the cells sheet by sheet.
 * Nothing of it counts as a change.
 */
export interface BookContent {
  readonly state: Partial<BookState> & Pick<BookState, "sheets">;
  readonly cells: ReadonlyMap<
    SheetId,
    Iterable<readonly [row: number, column: number, cell: Cell]>
  >;
}
