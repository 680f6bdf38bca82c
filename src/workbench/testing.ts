import type { Book, CellValue, Edit } from "./model";
import {
  displayText,
  parseAddress,
  selectByHand,
  SHEET_COLUMNS,
  shiftCells,
  sortArea,
  typeInto,
} from "./model";
import type { Area, SheetId } from "./model";
import { tidyFormula } from "./formulas";
import type { FaultPlan, HeldKind, HeldStage, Host, LogEntry } from "./protocol";
import type { Session } from "./session";
import type { Settings, View } from "./view";

/** A cell as a test sees it. */
export interface SeenCell {
  readonly value: Exclude<CellValue, object> | null;
  /** What the cell shows under its number format. */
  readonly text: string;
  readonly formula: string | null;
  readonly error?: { readonly code: string; readonly message: string };
}

/**
 * The handle of the workbench for browser tests and for the curious: `window.workbench`. Addresses are in A1 style, on the active sheet unless one is named
 * ("F17", "客户!F17", "'Q1 sales'!A1").
 */
export interface Workbench {
  /** Resolves when the workbook is on the page and the add-in's functions can be called (or there is no add-in, see `view().notice`). */
  readonly ready: Promise<void>;
  readonly book: Book;
  readonly host: Host | undefined;
  /** What the page shows: file name, notice, language, theme, log ... */
  readonly view: () => View;
  /** What the host refused or failed at, oldest first. */
  readonly log: readonly LogEntry[];
  readonly cell: (address: string) => SeenCell;
  /** The texts of an area, row by row. */
  readonly texts: (address: string) => string[][];
  /** Types into a cell as the person at the screen, and waits for the calculation. */
  readonly enter: (address: string, text: string) => Promise<void>;
  /** Types into a cell as a second author, and waits for the calculation. */
  readonly enterRemotely: (address: string, text: string) => Promise<void>;
  readonly select: (address: string) => void;
  /** Waits until nothing is left to calculate. A function that never answers is not waited for. */
  readonly settled: () => Promise<void>;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The file with all changes in it, as base64; rejects when it cannot be made. */
  readonly save: () => Promise<string>;
  /** Opens a file given as base64; false when it cannot be opened. */
  readonly open: (base64: string, name: string) => Promise<boolean>;
  /** Presses a button of the ribbon or of the cells' menu by its id in the manifest; resolves when the add-in says that it is done. */
  readonly press: (id: string) => Promise<void>;
  readonly change: (settings: Partial<Settings>) => Promise<void>;
  /** Sorts the rows of an area by one of its columns, counted from 0, as the person at the screen; false where Excel would not. */
  readonly sort: (address: string, column: number, descending?: boolean) => Promise<boolean>;
  /** Inserts or deletes the whole rows of an area as the person at the screen; false where Excel would not. */
  readonly insertRows: (address: string) => Promise<boolean>;
  readonly deleteRows: (address: string) => Promise<boolean>;
  /** The person begins (or ends) to edit a cell: batches of the add-in fail with InvalidOperationInCellEditMode meanwhile. */
  readonly editing: (on: boolean) => void;
  /** Makes the workbook one to look at only, or to write to again. */
  readonly readOnly: (on: boolean) => void;
  /**
   * Holds batches of the add-in, from the next one of that kind on: before they run ("requests"), or when they have run and before the add-in hears of it
   * ("answers").
   */
  readonly pause: (kind?: HeldKind, stage?: HeldStage) => void;
  /** Resolves with how many batches are held, as soon as one is. */
  readonly held: () => Promise<number>;
  /** Lets all batches go on, or only so many of those that are held. */
  readonly resume: (count?: number) => void;
  /** Lets batches of the add-in fail: what is planned takes the place of what was planned before; nothing lets all go well again. */
  readonly fail: (plan?: FaultPlan) => void;
  /** Resolves when all authors' tabs have what any of them has done until now. */
  readonly synced: () => Promise<void>;
  /** What another tab's address needs as `join` to open the same workbook. */
  readonly room: () => string;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** An address that is none, or a sheet that is not there. */
export class AddressError extends Error {}

/** Finds an address in a book; the active sheet when it names none. */
export function locate(book: Book, address: string): Area & { readonly sheet: SheetId } {
  const parsed = parseAddress(address);
  const sheet =
    parsed?.sheetName === undefined
      ? book.state.activeSheet
      : book.state.sheets.find(({ name }) => name === parsed.sheetName)?.id;
  if (!parsed || sheet === undefined) throw new AddressError(address);
  return { sheet, ...parsed.area };
}

/** Makes the handle of a session; `ready` is when its page is up. */
export function createHandle(session: Session, ready: Promise<void>): Workbench {
  const settled = () => session.book().calculation.settled();
  const enter = async (address: string, text: string, source: "local" | "remote") => {
    const { sheet, row, column } = locate(session.book(), address);
    typeInto(
      session.book(),
      sheet,
      row,
      column,
      text.startsWith("=") ? tidyFormula(text) : text,
      source,
    );
    await settled();
  };
  return {
    ready,
    get book() {
      return session.book();
    },
    get host() {
      return session.host();
    },
    view: session.view,
    get log() {
      return session.view().log;
    },
    cell: (address) => seenCell(session.book(), address),
    texts(address) {
      const book = session.book();
      const { sheet, row, column, rows, columns } = locate(book, address);
      const cells = book.cells(sheet);
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) =>
          displayText(cells.get(row + r, column + c), book.state.date1904),
        ),
      );
    },
    enter: (address, text) => enter(address, text, "local"),
    enterRemotely: (address, text) => enter(address, text, "remote"),
    select(address) {
      const { sheet, ...area } = locate(session.book(), address);
      selectByHand(session.book(), sheet, [area]);
    },
    settled,
    undo: () => session.book().history.undo(),
    redo: () => session.book().history.redo(),
    async save() {
      const bytes = await session.save();
      if (!bytes) throw new Error(session.view().notice);
      return toBase64(bytes);
    },
    open: (base64, name) => session.open(fromBase64(base64), name),
    async press(id) {
      const { manifest } = session.view();
      const button = [
        ...(manifest?.groups.flatMap(({ buttons }) => buttons) ?? []),
        ...(manifest?.cellMenu ?? []),
      ].find((each) => each.id === id);
      if (!button) throw new Error(`no button ${id}`);
      await session.press(button);
    },
    change: session.change,
    ...rowsHandle(session),
    editing: (on) => session.host()?.setCellEditing(on),
    readOnly(on) {
      session.book().change("local", (edit) => {
        edit.set({ readOnly: on });
        edit.tell({ kind: "readOnly" });
      });
    },
    pause: (kind = "all", stage = "requests") => session.host()?.gate.pause(kind, stage),
    held: async () => session.host()?.gate.held() ?? 0,
    resume: (count) => session.host()?.gate.resume(count),
    fail(plan) {
      const faults = session.host()?.faults;
      if (plan === undefined) faults?.clear();
      else faults?.plan(plan);
    },
    synced: session.synced,
    room: session.room,
  };
}

function rowsHandle(session: Session): Pick<Workbench, "sort" | "insertRows" | "deleteRows"> {
  const done = async (body: (edit: Edit) => boolean) => {
    const book = session.book();
    const result = book.change("local", body);
    await book.calculation.settled();
    return result;
  };
  const shifted = (shift: "Down" | "Up") => (address: string) => {
    const { sheet, ...area } = locate(session.book(), address);
    const rows = { ...area, column: 0, columns: SHEET_COLUMNS };
    return done((edit) => shiftCells(edit, sheet, rows, shift));
  };
  return {
    sort(address, column, descending = false) {
      const { sheet, ...area } = locate(session.book(), address);
      return done((edit) => sortArea(edit, sheet, area, [{ column, descending }]));
    },
    insertRows: shifted("Down"),
    deleteRows: shifted("Up"),
  };
}

function seenCell(book: Book, address: string): SeenCell {
  const { sheet, row, column } = locate(book, address);
  const cell = book.cells(sheet).get(row, column);
  const value = cell?.value ?? "";
  const text = displayText(cell, book.state.date1904);
  const formula = cell?.formula ?? null;
  if (typeof value === "object")
    return {
      value: null,
      text,
      formula,
      error: { code: value.error, message: value.message ?? "" },
    };
  return { value: value === "" ? null : value, text, formula };
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
